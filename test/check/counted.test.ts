import { describe, expect, it } from 'vitest'
import type { Counted } from '../../src/check/indicator.js'
import { countedFigure, defineModel, keysOfCounted, locateFigure } from '../../src/check/model.js'
import { judgePart } from '../../src/check/parts.js'
import { judgeRate } from '../../src/check/rates.js'
import { judgeSum } from '../../src/check/sums.js'
import { wouldHoldIn } from '../../src/check/would-hold.js'
import type { Figure } from '../../src/quantity/figure.js'

type Row = Readonly<Partial<Record<'early' | 'onTime' | 'late' | 'all' | 'gone', Figure>>> & {
  readonly rate?: string
  readonly ofRest?: string
}

const text = (vi: string) => ({ vi, en: vi })
const figure = (key: keyof Row) => ({
  label: text(key),
  unit: 'dossier' as const,
  overTime: 'flow' as const,
  approximable: true as const,
  read: (row: Row) => row[key] as Figure | undefined,
})

/** Dossiers early, on time and late; a rate that counts two of them, one of what is left, and what is left. */
const model = defineModel({
  indicators: {
    early: figure('early'),
    onTime: figure('onTime'),
    late: figure('late'),
    all: figure('all'),
    gone: figure('gone'),
  },
  sums: [{ id: 'late', whole: 'all', parts: ['late', 'gone'], remainder: 'late' }],
  parts: [{ part: 'early', less: 'gone', whole: 'onTime' }],
  rates: {
    rate: {
      label: text('rate'),
      read: (row: Row) => row.rate,
      base: { name: text('on time of all'), numerator: 'onTime', denominator: 'all' },
      otherBases: [
        {
          name: text('formula 2.1'),
          numerator: { plus: ['early', 'onTime', 'late'] },
          denominator: 'all',
        },
      ],
    },
    ofRest: {
      label: text('of the rest'),
      read: (row: Row) => row.ofRest,
      base: {
        name: text('the rest of all'),
        numerator: { plus: ['early', 'onTime'], less: ['gone'] },
        denominator: 'all',
      },
    },
  },
})
const judge = (rate: 'rate' | 'ofRest', figures: Row) => {
  const place = { figures, at: [] }
  return judgeRate(model, rate, place, () => ({ locate: (key) => locateFigure(model, place, key) }))
}

describe('what is counted', () => {
  const read = (row: Row) => (key: keyof Row) => row[key] as Figure | undefined
  const counted: Counted<'early' | 'onTime' | 'gone'> = { plus: ['early', 'onTime'], less: ['gone'] }

  it.each<[Row, Figure | undefined]>([
    [{ early: 8, onTime: 3, gone: 1 }, 10],
    [{ early: 0.8, onTime: 0.3, gone: 1 }, 0.1],
    [{ early: 8, onTime: 3 }, undefined],
    [{ early: 1, onTime: 1, gone: 3 }, undefined],
    [
      { early: { atLeast: 8, atMost: 9 }, onTime: 3, gone: 1 },
      { atLeast: 10, atMost: 11 },
    ],
    [
      { early: 1, onTime: 1, gone: { atLeast: 1, atMost: 5 } },
      { atLeast: 0, atMost: 1 },
    ],
  ])('of %j is %j', (row, value) => {
    expect(countedFigure<keyof Row, Figure>(counted, read(row))).toEqual(value)
  })

  it('names its figures in order', () => {
    expect(keysOfCounted(counted)).toEqual(['early', 'onTime', 'gone'])
    expect(keysOfCounted('all')).toEqual(['all'])
  })
})

describe('a rate of several figures', () => {
  it('FJ4: names another base that is a sum', () => {
    expect(judge('rate', { rate: '95', early: 85, onTime: 3, late: 7, all: 100 })).toMatchObject({
      severity: 'warning',
      cause: { kind: 'other-base', numerator: 95, denominator: 100 },
    })
  })

  it('shows each of them, and proposes none', () => {
    expect(judge('ofRest', { ofRest: '80', early: 85, onTime: 3, gone: 8, all: 100 })).toEqual({
      outcome: 'passed',
    })
    const failure = judge('ofRest', { ofRest: '25', early: 85, onTime: 30, gone: 85, all: 102 })
    expect(failure).toMatchObject({ expected: '29.41' })
    expect(failure).not.toHaveProperty('cause')
    expect(failure?.outcome === 'failed' && failure.operands.map(({ value }) => value)).toEqual([
      85, 30, 85, 102,
    ])
  })

  it('lacks what is missing, and has no share of less than nothing', () => {
    expect(judge('ofRest', { ofRest: '25', early: 85, all: 102 })).toMatchObject({
      outcome: 'not-evaluated',
      missing: [['onTime'], ['gone']],
    })
    expect(judge('ofRest', { ofRest: '25', early: 1, onTime: 1, gone: 3, all: 10 })).toMatchObject({
      outcome: 'not-evaluated',
    })
  })

  it('is held before a figure is proposed, where it counts that figure', () => {
    const figures = { ofRest: '80', early: 10, onTime: 78, gone: 8, all: 100 }
    const holds = wouldHoldIn(model, { figures, at: [] })
    expect(holds(['onTime'], 78)).toBe(true)
    expect(holds(['onTime'], 30)).toBe(false)
  })
})

describe('a part of which something is taken off', () => {
  const check = (figures: Row) =>
    judgePart(model, { part: 'early', less: 'gone', whole: 'onTime' }, { figures, at: [] })

  it.each<[Row, object | undefined]>([
    [{ early: 5, gone: 2, onTime: 3 }, { outcome: 'passed' }],
    [
      { early: 5, gone: 1, onTime: 3 },
      { expected: { atMost: 4 }, difference: 1, data: { limit: 3 } },
    ],
    [{ early: 5, gone: { atLeast: 1, atMost: 2 }, onTime: 3 }, { outcome: 'passed' }],
    [{ early: 5 }, { outcome: 'not-evaluated', missing: [['gone'], ['onTime']] }],
    [{ gone: 1, onTime: 3 }, undefined],
  ])('in %j', (figures, verdict) => {
    const found = check(figures)
    if (verdict === undefined) expect(found).toBeUndefined()
    else expect(found).toMatchObject(verdict)
  })
})

describe('a sum with a remainder', () => {
  const [sum] = model.sums
  const check = (figures: Row) => sum && judgeSum(model, sum, { figures, at: [] })

  it('is said of the remainder', () => {
    expect(check({ all: 10, gone: 4, late: 6 })).toEqual({ outcome: 'passed' })
    expect(check({ all: 10, gone: 4, late: 7 })).toMatchObject({
      path: ['late'],
      actual: 7,
      expected: 6,
      difference: 1,
      operands: [{ value: 10 }, { value: 4 }],
    })
  })

  it('bounds it by the whole where what is taken off is blank', () => {
    expect(check({ all: 10, late: 9 })).toEqual({ outcome: 'not-evaluated', missing: [['gone']] })
    expect(check({ all: 10, late: 11 })).toMatchObject({ expected: { atMost: 10 }, difference: 1 })
  })

  it('leaves to the rule on parts that more is taken off than there is', () => {
    expect(check({ all: 10, gone: 12, late: 2 })).toEqual({ outcome: 'not-evaluated', missing: [['all']] })
  })
})
