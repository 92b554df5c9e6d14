import { describe, expect, it } from 'vitest'
import { builtinFormats, dayOfSerial, shownText } from '../../../src/office/xlsx/shown-text.js'

describe('what a spreadsheet shows of a number', () => {
  it.each([
    [1492, 'General', '1492'],
    [0.5, 'General', '0,5'],
    [-12.25, 'General', '-12,25'],
    [1 / 3, 'General', undefined],
    [1e21, 'General', undefined],
    [99_999_999_999, 'General', '99999999999'],
    [123_456_789_012, 'General', undefined],
    [7, '@', '7'],
    [7.5, '0', '8'],
    [6.5, '0', '7'],
    [-0.3, '0', '0'],
    [-1.5, '0', '-2'],
    [2.675, '0.00', '2,68'],
    [1.005, '0.00', '1,01'],
    [0.1 + 0.2, '0.0', '0,3'],
    [5, '000', '005'],
    [0, '#', ''],
    [5, '0.0#', '5,0'],
    [5.25, '0.0#', '5,25'],
    [0.25, '#.##', ',25'],
    [0.998, '0%', '100%'],
    [0.998, '0.0%', '99,8%'],
    [0.998, '0.00%', '99,80%'],
    [1.044, '0.0%', '104,4%'],
    [-0.05, '0%', '-5%'],
    [1482 / 1492, '0.00%', '99,33%'],
    [1_234_567.891, '#,##0', '1.234.568'],
    [1_234_567.891, '#,##0.00', '1.234.567,89'],
    [999, '#,##0', '999'],
    [0, '#,##0', '0'],
    [123, '0,000', '0.123'],
    [12, '#,##0 "hồ sơ"', '12 hồ sơ'],
    [12, '#,##0\\ [$₫-42A]', '12 ₫'],
    [12, '#,##0 đ', '12 đ'],
    [-12, '#,##0_);(#,##0)', '(12)'],
    [12, '#,##0_);(#,##0)', '12'],
    [0, '0;-0;"-"', '-'],
    [0, ';;', ''],
    [-3, '0.0;[Red]-0.0', '-3,0'],
    [99.8, '0.0"%"', '99,8%'],
    [5, '[>1]0;0.0', undefined],
    [5, '# ?/?', undefined],
    [5, '0.00E+00', undefined],
    [5000, '#,##0,', undefined],
    [5, '0-0', undefined],
    [5, 'abc', undefined],
    [Number.NaN, '0', undefined],
    [Number.POSITIVE_INFINITY, '0', undefined],
  ])('%d under %s is %o', (value, format, text) => {
    expect(shownText(value, format, 1900)).toBe(text)
  })

  it.each([
    [45362, 'dd/mm/yyyy', '11/03/2024'],
    [45362, 'd/m/yy', '11/3/24'],
    [45362, 'dd/mm/yyyy;@', '11/03/2024'],
    [45362, '[$-42A]dd/mm/yyyy', '11/03/2024'],
    [45362, 'yyyy-mm-dd', '2024-03-11'],
    [45362, 'DD/MM/YYYY', '11/03/2024'],
    [45362, '"ngày" dd "tháng" mm "năm" yyyy', 'ngày 11 tháng 03 năm 2024'],
    [45362.354166666664, 'dd/mm/yyyy hh:mm', '11/03/2024 08:30'],
    [45362.354166666664, 'h:mm:ss', '8:30:00'],
    [45362.99999999, 'dd/mm/yyyy hh:mm', '12/03/2024 00:00'],
    [0.0007, 'mm:ss', '01:00'],
    [1.5, '[h]:mm', '36:00'],
    [0.5, '[mm]:ss', '720:00'],
    [0, 'dd/mm/yyyy', '00/01/1900'],
    [59, 'dd/mm/yyyy', '28/02/1900'],
    [60, 'dd/mm/yyyy', '29/02/1900'],
    [61, 'dd/mm/yyyy', '01/03/1900'],
    [45362, 'dd mmm yyyy', undefined],
    [45362, 'dddd', undefined],
    [45362, 'h:mm AM/PM', undefined],
    [0.5, 'mm:ss.0', undefined],
    [-1, 'dd/mm/yyyy', undefined],
    [1e9, 'dd/mm/yyyy', undefined],
  ])('the day %d under %s is %o', (value, format, text) => {
    expect(shownText(value, format, 1900)).toBe(text)
  })

  it('counts days from 1904 where the workbook does', () => {
    expect(shownText(0, 'dd/mm/yyyy', 1904)).toBe('01/01/1904')
    expect(shownText(43900, 'dd/mm/yyyy', 1904)).toBe('11/03/2024')
  })

  it('says something of most formats that workbooks name by number', () => {
    const shown = Object.entries(builtinFormats).map(([id, format]) => [
      id,
      shownText(45362.25, format, 1900),
    ])
    expect(Object.fromEntries(shown)).toMatchObject({
      1: '45362',
      2: '45362,25',
      3: '45.362',
      4: '45.362,25',
      9: '4536225%',
      14: '11/03/2024',
      20: '6:00',
      22: '11/03/2024 6:00',
      37: '45.362',
      41: '45.362',
      43: '45.362,25',
      46: '1088694:00:00',
      49: '45362,25',
    })
  })
})

describe('the day of a serial number', () => {
  it.each([
    [1, 1900, '1900-01-01'],
    [59, 1900, '1900-02-28'],
    [60, 1900, undefined],
    [61, 1900, '1900-03-01'],
    [45362.9, 1900, '2024-03-11'],
    [0, 1900, undefined],
    [-5, 1900, undefined],
    [0, 1904, '1904-01-01'],
    [60, 1904, '1904-03-01'],
    [109_574, 1900, '2199-12-31'],
    [109_575, 1900, undefined],
    [Number.NaN, 1900, undefined],
  ] as const)('%d from %d', (serial, epoch, day) => {
    expect(dayOfSerial(serial, epoch)).toBe(day)
  })
})
