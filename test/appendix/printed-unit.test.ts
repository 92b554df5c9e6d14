import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Indicator } from '../../src/appendix/indicator.js'
import {
  areComparable,
  isOfAnotherKind,
  isOfAnotherScale,
  printedUnit,
  unitAsPrinted,
} from '../../src/appendix/printed-unit.js'
import { unitText } from '../../src/quantity/units.js'
import { amount, choice, count, heading, rate } from './rows.js'

const unit = (vi: string) => ({ unit: { vi, en: vi } })

const percentage = rate('rate')
const dossiers = count('dossiers')
const million = amount('million')
const billion = amount('billion', unit('Tỷ đồng'))
/** Whole đồng, which a form may have as a count. */
const dong = count('dong', unit('Đồng'))
const dollars = amount('dollars', unit('Nghìn USD'))
const answer = choice('answer', 0, 1)
const title = heading('title')

describe('printedUnit', () => {
  it('is that of the row itself', () => {
    expect(printedUnit({ dossiers: 'TTHC', million: '' }, 'dossiers')).toBe('TTHC')
    expect(printedUnit({ dossiers: 'TTHC', million: '' }, 'million')).toBe('')
    expect(printedUnit({ dossiers: 'TTHC' }, 'million')).toBeUndefined()
    for (const units of [null, undefined, {}]) expect(printedUnit(units, 'constructor')).toBeUndefined()
  })
})

describe('isOfAnotherKind', () => {
  const accepted: readonly (readonly [string, Indicator, readonly string[]])[] = [
    ['a rate in percent', percentage, ['%', '(%)', 'Phần trăm', 'Tỷ lệ (%)', 'tỉ lệ', 'Percent', '% hồ sơ']],
    ['a rate without a unit', percentage, ['', ' ', '-', '–', '( )']],
    ['a count of something else', dossiers, ['TTHC', 'Hồ sơ/năm', '-', '', '(…)']],
    ['a count in money, of which money is the unit', dong, ['Triệu đồng', 'VNĐ', 'nghìn đồng']],
    ['an amount in money', million, ['Tỷ đồng', 'Dự án', 'tr.đ']],
    ['an amount of another currency in đồng', dollars, ['Triệu đồng']],
    ['a choice', answer, ['Trực tuyến = 0', 'Hình thức', '']],
    ['a heading, which has no figure', title, ['%', 'Triệu đồng', 'Hồ sơ']],
  ]

  it.each(accepted)('is not: %s', (_, row, wordings) => {
    for (const wording of wordings) {
      expect(isOfAnotherKind({ [row.key]: wording }, row), wording).toBe(false)
    }
  })

  const percent = ['%', '(%)', 'Phần trăm', 'TỶ LỆ', 'tỉ lệ', 'percent', 'Tỷ lệ(%)', 'Phần trăm %']
  const refused: readonly (readonly [string, Indicator, readonly string[]])[] = [
    ['a rate in numbers', percentage, ['Văn bản', 'Triệu đồng', 'Số lượng', '0']],
    ['a count in percent', dossiers, percent],
    ['a count in money', dossiers, ['Đồng', 'đ', 'VNĐ', 'vnd', 'Nghìn đồng', 'ngàn đồng', 'Triệu đồng']],
    [
      'a count in money, in short or in brackets',
      dossiers,
      ['(Tr. đồng)', 'tr.đ', 'TrĐ', 'TỈ ĐỒNG', 'Tỷ Ɖồng', 'tỷđ'],
    ],
    ['an amount in percent', million, percent],
    ['a choice in percent', answer, percent],
  ]

  it.each(refused)('is: %s', (_, row, wordings) => {
    for (const wording of wordings) {
      expect(isOfAnotherKind({ [row.key]: wording }, row), wording).toBe(true)
    }
  })

  it('asks only what is printed for the row', () => {
    for (const units of [null, undefined, {}, { million: 'Văn bản' }]) {
      expect(isOfAnotherKind(units, percentage)).toBe(false)
    }
  })
})

describe('isOfAnotherScale', () => {
  it.each<readonly [string, Indicator, string, boolean]>([
    ['billions for millions', million, 'Tỷ đồng', true],
    ['the other spelling of billions for millions', million, 'tỉ đ', true],
    ['thousands for millions', million, 'Nghìn đồng', true],
    ['the southern word for thousands', million, '(ngàn đồng)', true],
    ['single đồng for millions', million, 'VNĐ', true],
    ['millions for single đồng', dong, 'Triệu đồng', true],
    ['millions in short', million, 'Tr. đồng', false],
    ['billions as the form has them', billion, 'tỷ VNĐ', false],
    ['single đồng in another wording', dong, 'vnd', false],
    ['no money at all', million, 'Dự án', false],
    ['a scale without a currency', million, 'Tỷ', false],
    ['money for dossiers, which is another kind', dossiers, 'Triệu đồng', false],
    ['đồng for another currency', dollars, 'Triệu đồng', false],
    ['a rate, which has no unit of its own', percentage, 'Triệu đồng', false],
  ])('%s', (_, row, wording, isAnother) => {
    expect(isOfAnotherScale({ [row.key]: wording }, row)).toBe(isAnother)
  })

  it('asks only what is printed for the row', () => {
    for (const units of [null, undefined, {}, { billion: 'Triệu đồng' }]) {
      expect(isOfAnotherScale(units, million)).toBe(false)
    }
  })
})

describe('areComparable', () => {
  const disbursed = amount('disbursed', { unit: million.unit })
  const resolved = count('resolved', { unit: dossiers.unit })

  it.each<readonly [string, Indicator, Indicator, Readonly<Record<string, string>> | null, boolean]>([
    ['two amounts as the form has them', million, disbursed, {}, true],
    ['two counts as the form has them', dossiers, resolved, {}, true],
    ['amounts whose scales differ in the form', million, billion, {}, false],
    ['the same, where no units are known', million, billion, null, true],
    ['amounts whose scales the print makes one', million, billion, { billion: 'triệu đồng' }, true],
    ['amounts of one unit, one printed in another', million, disbursed, { million: 'Tỷ đồng' }, false],
    ['the same, the other way round', million, disbursed, { disbursed: 'Tỷ đồng' }, false],
    [
      'amounts both printed in another unit',
      million,
      disbursed,
      { million: 'Tỷ đồng', disbursed: 'tỉ đ' },
      true,
    ],
    ['amounts printed in other words', million, disbursed, { million: '(Tr. đ)' }, true],
    ['amounts, one printed in percent', million, disbursed, { disbursed: '%' }, false],
    ['counts, the first in percent', dossiers, resolved, { dossiers: '%' }, false],
    ['counts, the second in percent', dossiers, resolved, { resolved: 'Tỷ lệ' }, false],
    ['counts, one in money', dossiers, resolved, { resolved: 'Triệu đồng' }, false],
    ['counts printed in other words', dossiers, resolved, { dossiers: 'TTHC', resolved: 'Bộ' }, true],
    ['counts of different things', dossiers, count('persons', unit('Người')), {}, true],
    ['what is no money beside what is', dossiers, million, {}, true],
    ['money beside what is none', billion, dollars, {}, true],
    ['rates, one printed as a number', percentage, rate('other'), { other: 'Văn bản' }, false],
    ['rates', percentage, rate('other'), { other: '(%)' }, true],
    ['rows of which others are printed otherwise', million, disbursed, { dossiers: '%' }, true],
  ])('%s', (_, one, other, units, expected) => {
    expect(areComparable(units, one, other)).toBe(expected)
    expect(areComparable(units, other, one)).toBe(expected)
  })

  it('is not changed by printing the unit of the form', () => {
    const rows = [dossiers, million, billion, dong, dollars]
    const printed = Object.fromEntries(rows.map(({ key, unit }) => [key, unitText(unit).vi]))
    fc.assert(
      fc.property(fc.constantFrom(...rows), fc.constantFrom(...rows), (one, other) => {
        expect(areComparable(printed, one, other)).toBe(areComparable({}, one, other))
      }),
    )
  })
})

describe('unitAsPrinted', () => {
  it('prints a unit of the table with a capital letter, and a text as it is', () => {
    expect(unitAsPrinted('unit')).toEqual({ vi: 'Đơn vị', en: 'Units' })
    expect(unitAsPrinted('million-dong').vi).toBe('Triệu đồng')
    expect(unitAsPrinted({ vi: 'hồ sơ TTHC', en: 'dossiers' }).vi).toBe('hồ sơ TTHC')
  })

  it('names the money of the table', () => {
    const money = amount('4.1', { unit: 'million-dong' })
    expect(isOfAnotherScale({ '4.1': 'Tỷ đồng' }, money)).toBe(true)
    expect(isOfAnotherScale({ '4.1': 'tr. đồng' }, money)).toBe(false)
  })
})
