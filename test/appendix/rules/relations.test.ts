import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAppendix } from '../../../src/appendix/check-appendix.js'
import { completeAppendix } from '../../../src/appendix/complete-appendix.js'
import type { Indicator } from '../../../src/appendix/indicator.js'
import { faultsOf } from './faults-of.js'
import type { Values } from './find-in-sample.js'
import { randomAppendix } from './random-appendix.js'
import { amount, count, formOf } from './rows.js'

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

describe('the rules of a form made by hand', () => {
  const check = (rows: readonly Indicator[], values: Values) => {
    const { findings, ruleErrors } = checkAppendix({ template: 'few', values }, formOf(...rows), {
      severities: { 'appendix/blank': 'off' },
    })
    expect(ruleErrors).toEqual([])
    return findings.map(({ rule, path, expected }) => [rule, path.at(-1), expected])
  }
  const total = (key: string, ...parts: readonly string[]) => count(key, { formula: { kind: 'sum', parts } })
  const left = (key: string, from: string, less: string) =>
    amount(key, { formula: { kind: 'difference', from, less } })

  it('read the smallest amounts that can be written', () => {
    const rows = [left('3', '1', '2'), amount('1'), amount('2')]
    expect(check(rows, { '1': 3e-7, '2': 1e-7, '3': 2e-7 })).toEqual([])
    expect(check(rows, { '1': 4e-7, '2': 1e-7, '3': 1e-7 })).toEqual([['appendix/total', '3', 3e-7]])
  })

  it('take rows that are named as what every object has', () => {
    const rows = [total('__proto__', 'constructor', 'toString'), count('constructor'), count('toString')]
    const values = JSON.parse('{ "__proto__": 5, "constructor": 2, "toString": 2 }')
    expect(check(rows, values)).toEqual([['appendix/total', '__proto__', 4]])
  })

  it('end where totals go round', () => {
    const rows = [total('1', '2'), total('2', '3'), total('3', '2', '1')]
    expect(check(rows, { '1': 3, '2': 2 }).length).toBeGreaterThan(0)
  })

  it('bound what is left by what it is taken from, and read a blank total as its parts', () => {
    const rows = [left('3', '1', '2'), total('1', '4', '5'), count('2'), count('4'), count('5')]
    expect(check(rows, { '1': 10, '3': 12 })).toEqual([['appendix/total', '3', { atMost: 10 }]])
    expect(check(rows, { '4': 6, '5': 4, '2': 3, '3': 8 })).toEqual([['appendix/total', '3', 7]])
  })
})
