import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appendixModel } from '../../src/appendix/appendix-model.js'
import { appendixTemplate2024 } from '../../src/appendix/appendix-template-2024.js'
import { keysOfFormula } from '../../src/appendix/formula.js'
import type { Indicator } from '../../src/appendix/indicator.js'
import type { AppendixTemplate } from '../../src/appendix/template.js'
import { amount, choice, count, difference, heading, rate, ratio, sum } from './rows.js'
import { randomAppendix } from './rules/random-appendix.js'

function templateOf(...indicators: readonly Indicator[]): AppendixTemplate {
  const source = { document: 'Công văn', confirmed: true }
  return { id: 'my-commune-2024', title: { vi: 'Phụ lục', en: 'Appendix' }, source, indicators }
}

const keysOf = (rows: readonly { readonly key: string }[]) => rows.map(({ key }) => key)

describe('appendixModel', () => {
  const template = templateOf(
    heading('3'),
    rate('3.1', { formula: ratio('onTime', 'resolved') }),
    count('onTime', { partOf: 'resolved' }),
    count('resolved', { formula: sum('onTime', 'late') }),
    count('late', { formula: difference('received', 'pending') }),
    count('received', { levels: ['commune'] }),
    count('pending'),
    rate('3.2', { exclusiveParts: ['electronic', 'both'] }),
    rate('electronic'),
    rate('both'),
    amount('4.1'),
    heading('7'),
    choice('7.2', 0, 1),
  )

  it('tells the rows apart by what they are', () => {
    const model = appendixModel(template)
    expect(model.template).toBe(template)
    expect([...model.byKey]).toEqual(template.indicators.map((row) => [row.key, row]))
    expect(keysOf(model.headings)).toEqual(['3', '7'])
    expect(keysOf(model.choices)).toEqual(['7.2'])
    expect(keysOf(model.rates)).toEqual(['3.1', '3.2', 'electronic', 'both'])
    expect(keysOf(model.shares)).toEqual(['3.1'])
    expect(keysOf(model.divided)).toEqual(['3.2'])
    expect(model.figures.sums.map(({ id }) => id)).toEqual(['resolved', 'late'])
    expect(model.figures.parts).toEqual([{ part: 'pending', whole: 'received' }])
    expect(model.byLevel.get(undefined)?.reported).not.toContain('received')
    expect(model.byLevel.get('commune')?.reported).toContain('received')
  })

  it('computes first what others are computed of', () => {
    expect(keysOf(appendixModel(template).computed)).toEqual(['late', 'resolved', '3.1'])
    fc.assert(
      fc.property(randomAppendix, fc.infiniteStream(fc.nat()), (random, places) => {
        const indicators = [...random.template.indicators]
          .map((row) => ({ row, place: places.next().value }))
          .sort((one, other) => one.place - other.place)
          .map(({ row }) => row)
        const { computed } = appendixModel({ ...random.template, indicators })
        const computedKeys = keysOf(computed)
        expect([...computedKeys].sort()).toEqual(
          keysOf(indicators.filter((row) => 'formula' in row && row.formula !== undefined)).sort(),
        )
        computed.forEach(({ formula }, place) => {
          const later = computedKeys.slice(place)
          for (const key of keysOfFormula(formula)) expect(later).not.toContain(key)
        })
      }),
    )
  })

  it('takes a formula that is set to nothing for none', () => {
    const nothing = { formula: undefined, exclusiveParts: undefined } as object
    const model = appendixModel(
      templateOf(rate('3.1', nothing), count('3.2', nothing), amount('3.3', nothing)),
    )
    for (const rows of [
      model.shares,
      model.divided,
      model.computed,
      model.figures.sums,
      model.figures.parts,
    ]) {
      expect(rows).toEqual([])
    }
  })

  it('leaves a form that is ready as it is', () => {
    const model = appendixModel(appendixTemplate2024)
    expect(appendixModel(model)).toBe(model)
  })

  it('is the id of its template in JSON', () => {
    expect(JSON.stringify({ form: appendixModel(appendixTemplate2024) })).toBe('{"form":"cchc-2024"}')
  })
})
