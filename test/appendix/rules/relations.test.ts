import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Appendix } from '../../../src/appendix/appendix.js'
import { checkAppendix } from '../../../src/appendix/check-appendix.js'
import { completeAppendix } from '../../../src/appendix/complete-appendix.js'
import type { AppendixTemplate } from '../../../src/appendix/template.js'
import { randomAppendix } from './random-appendix.js'

const relationRules = ['rate', 'total', 'part-above-whole', 'exclusive-rates', 'rate-above-hundred']

/** What the rules that hold rows against each other find. */
function faults(appendix: Appendix, template: AppendixTemplate): readonly string[] {
  const { findings, ruleErrors } = checkAppendix(appendix, template)
  expect(ruleErrors).toEqual([])
  return findings
    .filter(({ rule }) => relationRules.includes(rule.replace('appendix/', '')))
    .map(({ rule, path }) => `${rule} ${path.at(-1)}`)
}

describe('the rules that hold rows against each other', () => {
  it('accuse no appendix whose rows agree, complete or not', () => {
    fc.assert(
      fc.property(randomAppendix, ({ template, full, partial }) => {
        expect(faults(full, template)).toEqual([])
        expect(faults(partial, template)).toEqual([])
        expect(faults(completeAppendix(partial, template).appendix, template)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('find every total and every rate that was changed', () => {
    fc.assert(
      fc.property(randomAppendix, fc.nat(), ({ template, full }, place) => {
        const computed = template.indicators.filter(
          (row) => 'formula' in row && row.formula !== undefined && full.values[row.key] != null,
        )
        fc.pre(computed.length > 0)
        const row = computed[place % computed.length]
        const value = full.values[row?.key ?? '']
        const other = typeof value === 'number' ? value + 1 : Number(value) > 50 ? '3.00' : '97.00'
        const values = { ...full.values, [row?.key ?? '']: other }
        expect(faults({ ...full, values }, template)).not.toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('find a wrong rate once', () => {
    fc.assert(
      fc.property(randomAppendix, ({ template, full }) => {
        const ratios = template.indicators.filter(
          (row) => row.kind === 'rate' && full.values[row.key] != null,
        )
        for (const { key } of ratios) {
          const wrong = Number(full.values[key]) > 50 ? '3.00' : '97.00'
          const found = faults({ ...full, values: { ...full.values, [key]: wrong } }, template)
          expect(found).toEqual([`appendix/rate ${key}`])
        }
      }),
    )
  })
})
