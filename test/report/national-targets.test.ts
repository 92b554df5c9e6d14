import { describe, expect, it } from 'vitest'
import type { LegalBasis } from '../../src/calendar/dated.js'
import { measureSchema } from '../../src/quantity/figure-schemas.js'
import { nationalTargets, provincialTargets } from '../../src/report/national-targets.js'

const all = [...nationalTargets, ...provincialTargets]

describe('published targets', () => {
  it.each(all.map((target) => [target.indicator.vi, target] as const))('%s', (_, target) => {
    expect(target.indicator.en).not.toBe('')
    for (const { value, basis } of target.law) {
      if (value !== null) expect(measureSchema.parse(value.value)).toBe(value.value)
      expect(basis).toMatchObject({ confirmed: true })
    }
    const { value, from } = target.law[0] ?? {}
    expect(target.law.at(-1)).toMatchObject(
      value?.year === undefined ? { from } : { from: `${value.year + 1}-01-01`, value: null },
    )
  })

  it('are national or provincial, never both', () => {
    expect(new Set(nationalTargets.map(({ level }) => level))).toEqual(new Set(['central']))
    expect(new Set(provincialTargets.map(({ level }) => level))).toEqual(new Set(['province']))
  })

  it('are told apart by indicator, year, level and authority', () => {
    const keys = all.map(({ indicator, law, level, authority }) =>
      [indicator.vi, law[0]?.value?.year, level, authority].join('|'),
    )
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('hold what was confirmed, and nothing that was not', () => {
    const shown = nationalTargets.map(({ law: [first] }) => {
      const basis = first?.basis as LegalBasis | undefined
      return [basis?.document, basis?.article, first?.value?.year, first?.value?.value]
    })
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
