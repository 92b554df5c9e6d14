import { describe, expect, it } from 'vitest'
import { citationSchema } from '../../src/document/citation.js'
import { formatDocumentNumber, parseDocumentNumber } from '../../src/document/document-number.js'
import { documentTypeByName } from '../../src/document/document-type.js'
import { isNormative } from '../../src/document/normative.js'

/** Every document that the four reports of 2024 cite by number: type, number as printed, day. */
const cited: readonly (readonly [type: string, number: string, issuedOn?: string])[] = [
  // Bình Dương, 7 months
  ['Quyết định', '05/QĐ- MTTQ-BTT', '2024-08-05'],
  ['Kế hoạch', '140/KH-UBND', '2023-12-29'],
  ['Quyết định', '04/KH-UBND', '2024-01-08'],
  ['Kế hoạch', '49/KH-UBND', '2024-05-09'],
  ['kế hoạch', '44/KH-UBND', '2024-04-08'],
  ['Nghị định', '34/2016/NĐ-CP', '2016-05-14'],
  // Diêu Trì, 9 months
  ['Báo cáo', 'Số:          /BC-UBND', '2024-10-01'],
  ['Quyết định', '3122/QĐ-UBND', '2024-05-23'],
  ['Thông báo', '118/TB-ĐKT', '2024-09-26'],
  ['Kế hoạch', '01/KH-UBND', '2024-01-02'],
  ['Kế hoạch', '05/KH-UBND', '2024-01-11'],
  ['Quyết định', '08/QĐ-UBND', '2024-01-08'],
  ['Kế hoạch', '37/QĐ-UBND', '2024-05-09'],
  ['Kế hoạch', '61/KH-UBND', '2024-07-17'],
  ['Quyết định', '4294/QĐ-UBND', '2022-12-20'],
  ['Kế hoạch', '68/KH-UBND', '2024-08-15'],
  ['Kế hoạch', '132/KH-UBND', '2024-07-05'],
  ['Quyết định', '97/QĐ-UBND', '2024-04-17'],
  ['Quyết định', '111/QĐ-UBND', '2024-01-09'],
  ['Quyết định', '214/QĐ-UBND', '2024-07-09'],
  ['Kế hoạch', '38/QĐ-UBND', '2024-05-09'],
  ['Công văn', '18/UBND-VP', '2024-01-05'],
  ['Công văn', '06/UBND-VP', '2024-01-12'],
  ['Quyết định', '05/QĐ-UBND', '2024-01-03'],
  ['Quyết định', '133/QĐ-UBND', '2022-07-25'],
  // Đình Cả, first quarter
  ['kế hoạch', '06/KH-UBND', '2024-01-10'],
  ['Quyết định', '15/QĐ-UBND', '2024-01-12'],
  ['Kế hoạch', '16/KH-UBND', '2024-01-15'],
  ['Kế hoạch', '20/KH-UBND', '2024-01-19'],
  ['Kế hoạch', '33/QĐ-UBND', '2024-01-31'],
  ['Kế hoạch', '34/KH-UBND', '2024-01-31'],
  ['Kế hoạch', '35/KH-UBND', '2022-01-31'],
  ['kế hoạch', '16/KH-UBND', '2022-01-15'],
  ['Quyết định', '33/KH-UBND', '2024-01-31'],
  ['quyết định', '1291/QĐ-TTg'],
  ['Nghị định', '45/2020/NĐ-CP'],
  ['Quyết định', '06/QĐ-TTg'],
  ['kế hoạch', '56/KH-UBND', '2024-03-01'],
  ['Nghị quyết', '07/2019/NQ-HĐND', '2019-12-11'],
  ['Nghị định', '130/NĐ-CP'],
  ['quyết định', '36/QĐ-UBND', '2024-02-07'],
  ['Kế hoạch', '13/KH-UBND', '2024-01-15'],
  ['Báo cáo', '45/BC-UBND', '2024-03-12'],
  // Đức Phổ, 5 months
  ['Công văn', '549/PNV', '2024-05-15'],
  ['Quyết định', '764/QĐ-UBND', '2024-03-12'],
  ['Kế hoạch', '51/KH-UBND', '2024-03-12'],
  ['Kế hoạch', '53/KH-\nUBND', '2024-03-12'],
  ['Kế hoạch', '54/KH-UBND', '2024-03-12'],
  ['Kế hoạch', '52/KH-UBND', '2024-03-12'],
  ['Thông báo Kết luận', '270/TB-UBND', '2023-06-02'],
]

const readings = cited.map(([type, number]) => ({ type, number, reading: parseDocumentNumber(number) }))

describe('the citations of the four reports', () => {
  it.each(cited.map(([type, number, issuedOn]) => ({ type, number, issuedOn })))(
    '$type số $number is read',
    ({ type, number, issuedOn }) => {
      expect(citationSchema.safeParse({ type, number, issuedOn }).success).toBe(true)
      expect(documentTypeByName(type)).not.toBeNull()
      const reading = parseDocumentNumber(number)
      if (!reading.ok) throw new Error(`${number}: ${JSON.stringify(reading.issue)}`)
      const printed = number.replace(/^Số:/, '').replace(/\s/g, '')
      expect(formatDocumentNumber(reading.value)).toBe(printed)
    },
  )

  it('have a type that differs from the symbol in exactly these', () => {
    const differing = readings.filter(
      ({ type, reading }) => reading.ok && reading.value.type !== documentTypeByName(type)?.abbreviation,
    )
    expect(differing.map(({ type, number }) => `${type} ${number}`)).toEqual([
      'Quyết định 04/KH-UBND',
      'Kế hoạch 37/QĐ-UBND',
      'Kế hoạch 38/QĐ-UBND',
      'Kế hoạch 33/QĐ-UBND',
      'Quyết định 33/KH-UBND',
    ])
  })

  it('are of normative documents in exactly these, one of them without its year', () => {
    const normative = readings.filter(({ reading }) => reading.ok && isNormative(reading.value))
    expect(normative.map(({ number }) => number)).toEqual([
      '34/2016/NĐ-CP',
      '45/2020/NĐ-CP',
      '07/2019/NQ-HĐND',
      '130/NĐ-CP',
    ])
  })
})
