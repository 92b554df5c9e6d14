import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeAppendix } from '../../../src/appendix/complete-appendix.js'
import { faultsOf } from './faults-of.js'
import { randomAppendix } from './random-appendix.js'

describe('the rules that hold rows against each other', () => {
  it('accuse no appendix whose rows agree, complete or not', () => {
    fc.assert(
      fc.property(randomAppendix, ({ template, full, partial }) => {
        expect(faultsOf(full, template)).toEqual([])
        expect(faultsOf(partial, template)).toEqual([])
        expect(faultsOf(completeAppendix(partial, template).appendix, template)).toEqual([])
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
        expect(faultsOf({ ...full, values }, template)).not.toEqual([])
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
          const found = faultsOf({ ...full, values: { ...full.values, [key]: wrong } }, template)
          expect(found).toEqual([`appendix/rate ${key}`])
        }
      }),
    )
  })
})
