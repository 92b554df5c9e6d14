import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keysOfCounted } from '../../../src/check/model.js'
import { rateOf } from '../../../src/quantity/rate-of.js'
import { checkReport } from '../../../src/report/check-report.js'
import type { Report } from '../../../src/report/report.js'
import { sectionModels } from '../../../src/report/sections/index.js'
import { placeOf, sectionWith } from '../section-with.js'

// Whatever is declared is judged: every sum, part and rate of every section.

const judged = sectionModels.filter(({ hasOwnRules }) => !hasOwnRules)
const count = fc.nat(5000)

function found(report: Report) {
  const { findings } = checkReport(report)
  // Townships and special zones never were at one time.
  const ofRelations = findings.filter(({ rule }) => rule !== 'report/agency-level')
  return ofRelations.map(({ rule, path, severity, difference }) => ({
    rule,
    path: path.join('/'),
    severity,
    difference,
  }))
}

const sums = judged.flatMap((model) =>
  model.sums
    // What a few classes leave is nothing to be said.
    .filter(({ id, classes }) => !model.ownSums.includes(id) && classes !== 'few')
    .map((sum) => [`${model.path.join('.')}: ${sum.id}`, model, sum] as const),
)

describe.each(sums)('the sum %s', (_, model, { whole, parts, severity = 'error', classes }) => {
  const terms = fc.array(count, { minLength: parts.length, maxLength: parts.length })
  const valuesOf = (values: readonly number[]) =>
    Object.fromEntries(parts.map((part, index) => [part, values[index]]))
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

  it('holds where the figures add up', () => {
    fc.assert(
      fc.property(terms, (values) => {
        expect(found(sectionWith(model, { ...valuesOf(values), [whole]: total(values) }))).toEqual([])
      }),
    )
  })

  it('fails by as much as they are off', () => {
    fc.assert(
      fc.property(terms, fc.integer({ min: 1, max: 500 }), (values, off) => {
        const report = sectionWith(model, { ...valuesOf(values), [whole]: total(values) + off })
        const path = [...placeOf(model), ...whole.split('.')].join('/')
        const said = classes === 'some' ? 'info' : severity
        expect(found(report)).toEqual([{ rule: 'section/sum', path, severity: said, difference: off }])
      }),
    )
  })

  it('is not evaluated without a part, unless the others are above the whole', () => {
    fc.assert(
      fc.property(terms, count, (values, stated) => {
        const others = values.slice(1)
        const some = Object.fromEntries(parts.slice(1).map((part, index) => [part, others[index]]))
        const isAbove = total(others) > stated
        const findings = found(sectionWith(model, { ...some, [whole]: stated }))
        const isLeftOver = classes !== undefined && parts.length > 2 && total(others) < stated
        expect(findings.map(({ rule }) => rule)).toEqual(isAbove || isLeftOver ? ['section/sum'] : [])
      }),
    )
  })
})

const parts = judged.flatMap((model) =>
  model.parts.map((each) => [`${model.path.join('.')}: ${each.part}`, model, each] as const),
)

describe.each(parts)('the part %s', (_, model, { part, whole, severity = 'error' }) => {
  it('is not above its whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), count, (smaller, larger) => {
        const findings = found(sectionWith(model, { [part]: smaller, [whole]: larger }))
        const path = [...placeOf(model), ...part.split('.')].join('/')
        const difference = smaller - larger
        expect(findings).toEqual(
          smaller <= larger ? [] : [{ rule: 'section/part-above-whole', path, severity, difference }],
        )
      }),
    )
  })

  it('says nothing where a figure is missing', () => {
    expect(found(sectionWith(model, { [part]: 5 }))).toEqual([])
    expect(found(sectionWith(model, { [whole]: 0 }))).toEqual([])
  })
})

const rates = judged.flatMap((model) =>
  Object.entries(model.rates).flatMap(([key, { base }]) =>
    base === undefined ? [] : [[`${model.path.join('.')}: ${key}`, model, key, base] as const],
  ),
)

describe.each(rates)('the rate %s', (_, model, key, { numerator: counted, denominator }) => {
  const [numerator = '', ...others] = keysOfCounted(counted)
  const nothing = Object.fromEntries(others.map((other) => [other, 0]))
  const ratio = fc
    .tuple(fc.integer({ min: 1, max: 5000 }), fc.nat(5000))
    .map(([whole, part]) => [Math.min(part, whole), whole] as const)
  const path = [...placeOf(model), ...key.split('.')].join('/')

  it('agrees where it was computed, with any decimals', () => {
    fc.assert(
      fc.property(ratio, fc.nat(4), ([part, whole], places) => {
        const { percentage } = rateOf(part, whole, places)
        expect(
          found(
            sectionWith(model, { ...nothing, [numerator]: part, [denominator]: whole, [key]: percentage }),
          ),
        ).toEqual([])
      }),
    )
  })

  it('is found wrong where it is', () => {
    const report = sectionWith(model, { ...nothing, [numerator]: 1154, [denominator]: 1221, [key]: '92' })
    expect(found(report)).toEqual([{ rule: 'section/rate', path, severity: 'error', difference: '-2.51' }])
  })

  it('is not evaluated without its figures', () => {
    const { findings, rules } = checkReport(sectionWith(model, { [denominator]: 10, [key]: '92' }))
    expect(findings).toEqual([])
    expect(rules['section/rate']).toMatchObject({ passed: 0, notEvaluated: 1 })
  })
})
