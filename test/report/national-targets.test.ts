import { describe, expect, it } from 'vitest'
import { isIsoDate } from '../../src/calendar/day.js'
import { measureSchema } from '../../src/quantity/figure-schemas.js'
import { nationalTargets, provincialTargets } from '../../src/report/national-targets.js'

const all = [...nationalTargets, ...provincialTargets]

describe('published targets', () => {
  it.each(all.map((target) => [target.indicator.vi, target] as const))('%s', (_, target) => {
    expect(target.indicator.en).not.toBe('')
    expect(measureSchema.parse(target.value)).toBe(target.value)
    expect(target.basis.confirmed).toBe(true)
    expect(target.year !== undefined || isIsoDate(target.from ?? '')).toBe(true)
  })

  it('are national or provincial, never both', () => {
    expect(new Set(nationalTargets.map(({ level }) => level))).toEqual(new Set(['central']))
    expect(new Set(provincialTargets.map(({ level }) => level))).toEqual(new Set(['province']))
  })

  it('are told apart by indicator, year, level and authority', () => {
    const keys = all.map(({ indicator, year, level, authority }) =>
      [indicator.vi, year, level, authority].join('|'),
    )
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('hold what was confirmed, and nothing that was not', () => {
    const shown = nationalTargets.map(({ value, year, basis }) => [
      basis.document,
      basis.article,
      year,
      value,
    ])
    expect(shown).toEqual([
      ['Nghị quyết 76/NQ-CP', undefined, 2025, '20'],
      ['Nghị quyết 76/NQ-CP', undefined, 2025, '20'],
      ['Nghị quyết 76/NQ-CP', undefined, 2025, '100'],
      ['Quyết định 766/QĐ-TTg', 'chỉ số 3.5', undefined, '80'],
      ['Quyết định 766/QĐ-TTg', 'chỉ số 3.5b', undefined, '80'],
      ['Quyết định 766/QĐ-TTg', 'chỉ số 4.2', undefined, '80'],
      ['Quyết định 766/QĐ-TTg', 'chỉ số 4.3', undefined, '80'],
      ['Quyết định 766/QĐ-TTg', 'chỉ số 5.4', undefined, '90'],
    ])
  })
})
