import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sumEvaluator } from '../../src/quantity/evaluate-sum.js'
import type { SumRelation } from '../../src/quantity/sum-relation.js'

type Row = Readonly<Record<string, number | null | undefined>>

const total = { id: 'total', whole: 'total', parts: ['new', 'old'] } as const
const fresh = { id: 'new', whole: 'new', parts: ['online', 'direct'] } as const
const open: SumRelation = {
  id: 'open',
  whole: 'open',
  parts: ['inTime', 'overdue'],
  mayInclude: ['waiting'],
}
const balance: SumRelation = {
  id: 'balance',
  whole: 'total',
  parts: ['done', 'open', 'returned', 'withdrawn'],
  mayLieInside: ['returned', 'withdrawn'],
}

function evaluate(relation: SumRelation, row: Row, relations: readonly SumRelation[] = [total, fresh]) {
  return sumEvaluator<Row, string>(relation, relations, (key) => (subject) => subject[key])(row)
}

describe('sumEvaluator', () => {
  it('holds where the parts make the whole, and fails where they do not', () => {
    expect(evaluate(total, { total: 10, new: 8, old: 2 })).toEqual({ outcome: 'holds' })
    expect(evaluate(total, { total: 11, new: 8, old: 2 })).toMatchObject({
      outcome: 'fails',
      whole: { low: 11, high: 11 },
      expected: { low: 10, high: 10 },
      terms: ['new', 'old'],
    })
  })

  it('adds decimals as they are printed, also through parts of parts and figures that it may include', () => {
    // 0.1 + 0.7 is 0.7999999999999999 in binary fractions.
    expect(evaluate(total, { total: 0.8, new: 0.1, old: 0.7 })).toEqual({ outcome: 'holds' })
    expect(evaluate(total, { total: 1.1, online: 0.1, direct: 0.7, old: 0.3 })).toEqual({ outcome: 'holds' })
    expect(evaluate(total, { total: 0.91, new: 0.1, old: 0.7 })).toMatchObject({
      whole: { low: 0.91, high: 0.91 },
      expected: { low: 0.8, high: 0.8 },
    })
    expect(evaluate(open, { open: 0.8, inTime: 0.1, overdue: 0, waiting: 0.7 }, [])).toEqual({
      outcome: 'holds',
    })
    expect(evaluate(total, { total: 3e-7, new: 1e-7, old: 2e-7 })).toEqual({ outcome: 'holds' })
    const within = { total: 0.3, done: 0.1, open: 0.2, returned: 0.3, withdrawn: 0 }
    expect(evaluate(balance, within)).toMatchObject({ outcome: 'ambiguous', inside: ['returned'] })
    // More is returned than what it could lie in.
    expect(evaluate(balance, { ...within, total: 0.2, open: 0.1 })).toMatchObject({ outcome: 'fails' })
  })

  it('reads no figure as what it is itself a part of', () => {
    const loop: readonly SumRelation[] = [
      { id: 'a', whole: 'a', parts: ['b'] },
      { id: 'b', whole: 'b', parts: ['c'] },
      { id: 'c', whole: 'c', parts: ['b', 'd'] },
    ]
    expect(evaluate(loop[0] as SumRelation, { a: 3, b: 3, c: 3 }, loop)).toEqual({ outcome: 'holds' })
    expect(evaluate(loop[0] as SumRelation, { a: 3, c: 3 }, loop)).toEqual({ outcome: 'holds' })
  })

  it.each([
    [{}, ['total', 'online', 'direct', 'old']],
    [{ total: 10 }, ['online', 'direct', 'old']],
    [{ total: 10, new: 8 }, ['old']],
    [{ total: 10, new: 8, old: null }, ['old']],
    [{ new: 8, old: 2 }, ['total']],
    [{ total: 10, online: 3, old: 2 }, ['direct']],
  ])('N3 does not evaluate %j, and names what is missing', (row, missing) => {
    expect(evaluate(total, row)).toEqual({ outcome: 'not-evaluated', missing })
  })

  it('takes the parts that are reported as a bound', () => {
    expect(evaluate(total, { total: 7, new: 8 })).toMatchObject({
      outcome: 'fails',
      expected: { low: 8, high: Number.POSITIVE_INFINITY },
      terms: ['new'],
    })
  })

  it('holds where the parts that are reported leave nothing for the others', () => {
    expect(evaluate(total, { total: 8, new: 8 })).toEqual({ outcome: 'holds' })
    expect(evaluate(total, { total: 0 })).toEqual({ outcome: 'holds' })
    // Those that wait are among the ones in time, or else there are too many.
    expect(evaluate(open, { open: 45, inTime: 45, waiting: 8 }, [open])).toEqual({ outcome: 'holds' })
  })

  it('asks for the figures that its relations name, and for no others', () => {
    const asked = new Set<string>()
    const evaluateTotal = sumEvaluator<Row, string>(total, [total, fresh], (key) => {
      asked.add(key)
      return (row) => row[key]
    })
    expect(evaluateTotal({ total: 11, new: 8, old: 2 }).outcome).toBe('fails')
    expect([...asked].sort()).toEqual(['direct', 'new', 'old', 'online', 'total'])
  })

  it('takes the parts of a part that is not reported', () => {
    expect(evaluate(total, { total: 10, online: 5, direct: 3, old: 2 })).toEqual({ outcome: 'holds' })
    expect(evaluate(total, { total: 11, online: 5, direct: 3, old: 2 })).toMatchObject({
      outcome: 'fails',
      expected: { low: 10, high: 10 },
      terms: ['online', 'direct', 'old'],
    })
    expect(evaluate(total, { total: 4, online: 5, old: 0 })).toMatchObject({
      outcome: 'fails',
      expected: { low: 5, high: Number.POSITIVE_INFINITY },
    })
  })

  it('takes the parts of a whole that is not reported, and names them beside the terms', () => {
    const relations = [total, fresh, balance]
    const row = { new: 8, old: 2, done: 12, open: 0, returned: 0, withdrawn: 0 }
    expect(evaluate(balance, row, relations)).toMatchObject({
      outcome: 'fails',
      whole: { low: 10, high: 10 },
      expected: { low: 12, high: 12 },
      terms: ['done', 'open', 'returned', 'withdrawn'],
      beside: ['new', 'old'],
    })
  })

  it('leaves a part that contradicts its own parts to its own relation', () => {
    // 8 is not 5 + 4; the total holds with either.
    expect(evaluate(total, { total: 10, new: 8, online: 5, direct: 4, old: 2 })).toEqual({ outcome: 'holds' })
    expect(evaluate(total, { total: 11, new: 8, online: 5, direct: 4, old: 2 })).toEqual({ outcome: 'holds' })
    expect(evaluate(fresh, { total: 10, new: 8, online: 5, direct: 4, old: 2 })).toMatchObject({
      outcome: 'fails',
    })
    expect(evaluate(total, { total: 12, new: 8, online: 5, direct: 4, old: 2 })).toMatchObject({
      outcome: 'fails',
      expected: { low: 10, high: 10 },
      terms: ['new', 'old'],
      beside: ['online', 'direct'],
    })
  })

  it('adds a class that may lie inside another part, or not', () => {
    expect(evaluate(open, { open: 45, inTime: 37, overdue: 0, waiting: 8 }, [open])).toEqual({
      outcome: 'holds',
    })
    expect(evaluate(open, { open: 37, inTime: 37, overdue: 0, waiting: 8 }, [open])).toEqual({
      outcome: 'holds',
    })
    expect(evaluate(open, { open: 40, inTime: 37, overdue: 0, waiting: 8 }, [open])).toMatchObject({
      outcome: 'fails',
      expected: { low: 37, high: 37 },
      terms: ['inTime', 'overdue'],
      beside: ['waiting'],
    })
    expect(evaluate(open, { open: 45, inTime: 37, overdue: 0 }, [open])).toMatchObject({ outcome: 'fails' })
  })

  it('never takes a class away, nor adds it twice', () => {
    expect(evaluate(open, { open: 29, inTime: 37, overdue: 0, waiting: 8 }, [open])).toMatchObject({
      outcome: 'fails',
      expected: { low: 37, high: 37 },
    })
    expect(evaluate(open, { open: 53, inTime: 37, overdue: 0, waiting: 8 }, [open])).toMatchObject({
      outcome: 'fails',
    })
  })

  it.each([
    // Those that wait are among the open ones already: 45 = 37 + 0 + 8.
    [{ total: 55, done: 10, open: 45, inTime: 37, overdue: 0, waiting: 8 }, 'holds'],
    [{ total: 63, done: 10, open: 45, inTime: 37, overdue: 0, waiting: 8 }, 'fails'],
    // They stand beside them: with them or without.
    [{ total: 47, done: 10, open: 37, inTime: 37, overdue: 0, waiting: 8 }, 'holds'],
    [{ total: 55, done: 10, open: 37, inTime: 37, overdue: 0, waiting: 8 }, 'holds'],
    // How many are open is not reported: their parts, and those that wait at most once.
    [{ total: 55, done: 10, inTime: 37, overdue: 0, waiting: 8 }, 'holds'],
    [{ total: 63, done: 10, inTime: 37, overdue: 0, waiting: 8 }, 'fails'],
  ])('counts a class once that a part may include as well: %j', (row, outcome) => {
    const all: SumRelation = { id: 'all', whole: 'total', parts: ['done', 'open'], mayInclude: ['waiting'] }
    expect(evaluate(all, row, [all, open])).toMatchObject({ outcome })
  })

  describe('where a part has a sum of its own', () => {
    const all: SumRelation = { id: 'all', whole: 'total', parts: ['done', 'open'], mayInclude: ['waiting'] }
    const plain: SumRelation = { id: 'plain', whole: 'total', parts: ['done', 'open'] }
    const inTime: SumRelation = { id: 'inTime', whole: 'inTime', parts: ['early', 'onTime'] }
    const done: SumRelation = { id: 'done', whole: 'done', parts: ['online', 'direct'] }
    const timeless: SumRelation = { ...done, mayInclude: ['doneWithoutDeadline'] }
    const wide: SumRelation = { ...open, mayInclude: ['waiting', 'withoutDeadline'] }

    it.each<[string, readonly [SumRelation, ...SumRelation[]], Row, string]>([
      [
        'adds no class again to a part that holds only with it, known by the parts of its parts',
        [all, open, inTime],
        { total: 63, done: 10, open: 45, early: 30, onTime: 7, overdue: 0, waiting: 8 },
        'fails',
      ],
      [
        'takes such a part as it is',
        [all, open, inTime],
        { total: 55, done: 10, open: 45, early: 30, onTime: 7, overdue: 0, waiting: 8 },
        'holds',
      ],
      [
        'adds no class again to a part that holds only with it and with another',
        [all, wide],
        { total: 66, done: 10, open: 48, inTime: 37, overdue: 0, waiting: 8, withoutDeadline: 3 },
        'fails',
      ],
      [
        'takes a part that holds only with two classes as it is',
        [all, wide],
        { total: 58, done: 10, open: 48, inTime: 37, overdue: 0, waiting: 8, withoutDeadline: 3 },
        'holds',
      ],
      [
        'adds a class to a part that is not reported and whose parts do not include it',
        [all, done],
        { total: 18, online: 4, direct: 6, open: 0, waiting: 8 },
        'holds',
      ],
      [
        'adds a class to a part that is not reported and that may include another class only',
        [all, timeless],
        { total: 18, online: 4, direct: 6, doneWithoutDeadline: 1, open: 0, waiting: 8 },
        'holds',
      ],
      [
        'adds a class to a part that its own sum contradicts with the class and without',
        [all, open],
        { total: 58, done: 10, open: 40, inTime: 37, overdue: 0, waiting: 8 },
        'holds',
      ],
      [
        'takes a part as reported if one way to count its classes allows it',
        [plain, open],
        { total: 60, done: 10, open: 40, inTime: 37, waiting: 8 },
        'fails',
      ],
    ])('%s', (_, relations, row, outcome) => {
      expect(evaluate(relations[0], row, relations).outcome).toBe(outcome)
    })
  })

  it('holds as soon as any choice of the classes makes the whole', () => {
    const wide: SumRelation = { id: 'wide', whole: 'whole', parts: ['a', 'b'], mayInclude: ['x', 'y'] }
    const few = fc.nat(4)
    fc.assert(
      fc.property(fc.record({ whole: fc.nat(12), a: few, b: few, x: few, y: few }), (row) => {
        const { whole, a, b, x, y } = row
        const possible = [0, x, y, x + y].some((more) => a + b + more === whole)
        expect(evaluate(wide, row, [wide]).outcome).toBe(possible ? 'holds' : 'fails')
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    [{ total: 10, done: 8, open: 2, returned: 0, withdrawn: 1 }, ['withdrawn']],
    [{ total: 10, done: 8, open: 2, returned: 3, withdrawn: 1 }, ['returned', 'withdrawn']],
    [{ total: 11, done: 8, open: 2, returned: 3, withdrawn: 1 }, ['returned']],
  ])('tells apart a sum that holds only if a part lies inside another: %j', (row, inside) => {
    expect(evaluate(balance, row, [balance])).toMatchObject({ outcome: 'ambiguous', inside })
  })

  it('reads a class that contradicts its own sum one way or the other, never both at once', () => {
    const waiting: SumRelation = { id: 'waiting', whole: 'waiting', parts: ['papers', 'payment'] }
    const row = { inTime: 37, overdue: 0, waiting: 8, papers: 3, payment: 4 }
    const judge = (whole: number) => evaluate(open, { ...row, open: whole }, [open, waiting]).outcome
    expect([37, 44, 45, 52].map(judge)).toEqual(['holds', 'holds', 'holds', 'fails'])
  })

  it('takes a whole that is not reported with a class that it may include, or without', () => {
    const received: SumRelation = { ...total, mayInclude: ['moved'] }
    const settled: SumRelation = { id: 'settled', whole: 'total', parts: ['done', 'open'] }
    const judge = (done: number) =>
      evaluate(settled, { new: 8, old: 2, moved: 3, done, open: 0 }, [received, settled]).outcome
    expect([9, 10, 12, 13, 14].map(judge)).toEqual(['fails', 'holds', 'fails', 'holds', 'fails'])
  })

  it('fails where not even parts inside others would do', () => {
    const row = { total: 9, done: 8, open: 2, returned: 3, withdrawn: 1 }
    expect(evaluate(balance, row, [balance])).toMatchObject({ outcome: 'fails' })
  })

  it('fails beyond 2^53, where numbers are no longer exact', () => {
    const most = Number.MAX_SAFE_INTEGER
    expect(evaluate(total, { total: most, new: most, old: 1 })).toMatchObject({ outcome: 'fails' })
    expect(evaluate(total, { total: most, new: most, old: 2 })).toMatchObject({ outcome: 'fails' })
    expect(evaluate(total, { total: most, new: most - 1, old: 2 })).toMatchObject({ outcome: 'fails' })
    expect(evaluate(total, { total: most, new: most - 1, old: 1 })).toEqual({ outcome: 'holds' })
  })

  it('holds, is not evaluated or fails as any values of the missing figures allow', () => {
    const cell = fc.option(fc.nat(4), { nil: undefined, freq: 3 })
    const row = fc.record({ total: cell, new: cell, old: cell })
    fc.assert(
      fc.property(row, (figures) => {
        const values = (value: number | undefined) =>
          value === undefined ? Array.from({ length: 13 }, (_, each) => each) : [value]
        const possible = values(figures.total).some((whole) =>
          values(figures.new).some((part) => values(figures.old).some((rest) => part + rest === whole)),
        )
        const missing = Object.values(figures).includes(undefined)
        const { outcome } = evaluate(total, figures, [total])
        expect(outcome === 'fails').toBe(!possible)
        if (!missing) expect(outcome).not.toBe('not-evaluated')
      }),
      { numRuns: 500 },
    )
  })

  it('says the same of exact figures as of ranges that hold nothing else', () => {
    const cell = fc.option(fc.nat(6), { nil: undefined })
    const keys = ['total', 'new', 'old', 'online', 'direct', 'open', 'inTime', 'overdue', 'waiting', 'done']
    const row = fc.record(Object.fromEntries(keys.map((key) => [key, cell])))
    const relations: readonly SumRelation[] = [fresh, total, open, { ...balance, parts: ['done', 'open'] }]
    const readRange = (key: string) => (row: Row) => {
      const value = row[key]
      return value == null ? value : { atLeast: value, atMost: value }
    }
    fc.assert(
      fc.property(row, fc.constantFrom(...relations), (figures, relation) => {
        const ofRanges = sumEvaluator<Row, string>(relation, relations, readRange)(figures)
        expect(evaluate(relation, figures, relations)).toEqual(ofRanges)
      }),
      { numRuns: 1000 },
    )
  })
})
