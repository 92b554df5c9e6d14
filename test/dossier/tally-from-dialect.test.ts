import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tallyLayouts } from '../../src/dossier/tabular/tally-layout.js'
import type { Tally } from '../../src/dossier/tally.js'
import { type TallyDialect, type TallySource, tallyDialects } from '../../src/dossier/tally-dialects.js'
import { tallyFromDialect } from '../../src/dossier/tally-from-dialect.js'
import { tallyFigureKeys, tallyIndicators } from '../../src/dossier/tally-model.js'
import { tallySchema } from '../../src/dossier/tally-schema.js'
import { checkTally } from './check-tally.js'

/** The same dossiers: 1.304 received, 16 carried over, 1.200 resolved, 120 in progress. */
const figures = {
  received: { total: 1320, online: 1000, directOrPostal: 304, carriedOver: 16 },
  resolved: { total: 1200, early: 1000, onTime: 150, late: 50 },
  inProgress: { total: 120, inTime: 90, overdue: 20 },
}

const objects: Readonly<Record<keyof typeof tallyDialects, readonly [object, Tally]>> = {
  formII06a: [
    {
      2: 'Đất đai',
      3: '1.320',
      4: '1.000',
      5: 304,
      6: '16',
      7: '1.200',
      8: 1000,
      9: 150,
      10: 50,
      11: 120,
      12: 90,
      13: '20',
    },
    { label: 'Đất đai', ...figures },
  ],
  dotNetPortal: [
    {
      tongSo: 1320,
      tongTiepNhan: '1.320',
      tiepNhanQuaMang: 1000,
      tiepNhanTrucTiepVaBCCI: 304,
      tiepNhanKyTruoc: 16,
      daXuLyVaTraLai: 1200,
      daXuLyTruocHan: 1000,
      daXuLyDungHanVaTraLai: 150,
      daXuLyQuaHan: 50,
      dangXuLyVaBoSung: 120,
      dangXuLyTrongHanVaBoSung: 90,
      dangXuLyQuaHan: 20,
    },
    figures,
  ],
  openCps: [
    {
      processCount: 1320,
      onlineCount: 1000,
      onegateCount: 304,
      remainingCount: 16,
      releaseCount: 1200,
      betimesCount: 1000,
      ontimeCount: 150,
      overtimeCount: 50,
      processingCount: 110,
      waitingCount: 10,
      undueCount: 90,
      overdueCount: 20,
      unresolvedCount: 0,
      cancelledCount: '0',
    },
    {
      ...figures,
      inProgress: { ...figures.inProgress, awaitingSupplement: 10 },
      returned: 0,
      withdrawn: 0,
    },
  ],
  analytics: [
    {
      received_total: 1320,
      received_online: 1000,
      received_offline: 304,
      carried_forward: 16,
      completed_total: 1200,
      completed_early: 1000,
      completed_on_time: 150,
      completed_late: 50,
      pending_total: 120,
      pending_on_time: 90,
      pending_late: 20,
    },
    figures,
  ],
}

describe('tallyFromDialect', () => {
  it.each(Object.entries(objects))('reads %s whole', (key, [object, tally]) => {
    const dialect = tallyDialects[key as keyof typeof tallyDialects]
    expect(tallyFromDialect(object, dialect)).toEqual({ tally, issues: [], ignored: [] })
  })

  it('leaves a figure out that lies inside others, names it, and finds nothing in the row', () => {
    const [object] = objects.dotNetPortal
    const { dotNetPortal } = tallyDialects
    const row = { ...object, dangXuLyTrongHanVaBoSung: 100, tongTraLai: 3 }
    const { tally, issues, ignored } = tallyFromDialect(row, dotNetPortal)
    expect(ignored).toEqual(['tongTraLai'])
    expect(issues).toEqual([])
    expect(checkTally(tally).findings).toEqual([])
  })

  it('reads no name that a dialect says lies inside others', () => {
    expect(tallyDialects.dotNetPortal.contained).toEqual(['tongTraLai'])
    for (const { contained = [], figures } of Object.values<TallyDialect>(tallyDialects)) {
      for (const name of contained) expect(JSON.stringify(Object.values(figures))).not.toContain(`"${name}"`)
    }
  })

  it('has the columns of form II.06a where its layout has them', () => {
    const numbers = tallyLayouts.formII06a.columns.map(({ holds, number }) => [holds, String(number)])
    const named = Object.entries({ label: tallyDialects.formII06a.label, ...tallyDialects.formII06a.figures })
    expect(named).toEqual(numbers.filter(([holds]) => holds !== 'ordinal'))
  })

  it.each([[null], [undefined], [''], [' '], ['-']])('takes %j for not reported', (blank) => {
    expect(tallyFromDialect({ received_total: blank, pending_late: 0 }, tallyDialects.analytics)).toEqual({
      tally: { inProgress: { overdue: 0 } },
      issues: [],
      ignored: [],
    })
  })

  it.each([[null], [undefined]])('takes %s for a row without a label', (label) => {
    expect(tallyFromDialect({ 2: label, 3: 5 }, tallyDialects.formII06a)).toStrictEqual({
      tally: { received: { total: 5 } },
      issues: [],
      ignored: [],
    })
  })

  it('reports what it cannot read, under its name, and reads the rest', () => {
    const { tally, issues } = tallyFromDialect(
      { '2': 7, '3': '1.5', '4': -1, '5': 0.5, '6': new Date(0), '7': true, '8': { a: 1 }, '9': 150 },
      tallyDialects.formII06a,
    )
    expect(tally).toEqual({ resolved: { onTime: 150 } })
    expect(issues).toMatchObject([
      { path: ['2'], code: 'wrong-type', expected: ['string'], received: 'number' },
      { path: ['3'], code: 'unreadable', notation: { code: 'ambiguous' } },
      { path: ['4'], code: 'too-small', minimum: 0 },
      { path: ['5'], code: 'wrong-type', received: 'fraction' },
      { path: ['6'], code: 'wrong-type', received: 'date' },
      { path: ['7'], code: 'wrong-type', received: 'boolean' },
      { path: ['8'], code: 'wrong-type', received: 'object' },
    ])
  })

  it('lists the names that it does not have, if they say something', () => {
    const object = {
      received_total: 5,
      receivedTotal: 6,
      note: 'x',
      blank: null,
      absent: undefined,
      toString: 1,
      __proto__: { a: 1 },
    }
    expect(tallyFromDialect(object, tallyDialects.analytics)).toEqual({
      tally: { received: { total: 5 } },
      issues: [],
      ignored: ['receivedTotal', 'note', 'toString'],
    })
  })

  it('takes neither of two names for one figure that disagree', () => {
    const { tally, issues } = tallyFromDialect({ tongSo: 5, tongTiepNhan: 6 }, tallyDialects.dotNetPortal)
    expect(tally).toEqual({})
    expect(issues).toEqual([{ path: ['tongTiepNhan'], code: 'repeated-key', key: 'tongTiepNhan' }])
    const { dotNetPortal } = tallyDialects
    expect(tallyFromDialect({ tongTiepNhan: 6 }, dotNetPortal).tally).toEqual({ received: { total: 6 } })
    expect(tallyFromDialect({ tongSo: 'x', tongTiepNhan: 6 }, dotNetPortal)).toMatchObject({
      tally: { received: { total: 6 } },
      issues: [{ path: ['tongSo'], code: 'unreadable' }],
    })
  })

  it('adds up only what is all reported and readable', () => {
    const read = (object: object) => tallyFromDialect(object, tallyDialects.openCps)
    expect(read({ onlineCount: 5 })).toEqual({ tally: { received: { online: 5 } }, issues: [], ignored: [] })
    expect(read({ processingCount: 5 })).toMatchObject({
      tally: {},
      issues: [{ path: ['waitingCount'], code: 'missing' }],
    })
    expect(read({ waitingCount: 5 })).toEqual({
      tally: { inProgress: { awaitingSupplement: 5 } },
      issues: [{ path: ['processingCount'], code: 'missing' }],
      ignored: [],
    })
    const unreadable = read({ processingCount: 'năm', waitingCount: 5 })
    expect(unreadable.tally).toEqual({ inProgress: { awaitingSupplement: 5 } })
    expect(unreadable.issues).toMatchObject([{ path: ['processingCount'], code: 'unreadable' }])
    expect(read({ processingCount: 2 ** 53 - 1, waitingCount: 1 })).toMatchObject({
      tally: { inProgress: { awaitingSupplement: 1 } },
      issues: [{ path: ['processingCount'], code: 'too-large', maximum: 2 ** 53 - 1 }],
    })
  })

  it('reads each name of each dialect as the figure it stands for', () => {
    for (const dialect of Object.values<TallyDialect>(tallyDialects)) {
      for (const figure of tallyFigureKeys) {
        const source: TallySource | undefined = dialect.figures[figure]
        if (typeof source !== 'string') continue
        const { tally } = tallyFromDialect({ [source]: '1.492' }, dialect)
        expect(tallyIndicators[figure].read(tally)).toBe(1492)
      }
    }
  })

  it.each([
    [null, 'null'],
    [[1, 2, 3, 4], 'array'],
    ['x', 'string'],
    [5, 'number'],
  ])('reports %j, which is no object', (object, received) => {
    expect(tallyFromDialect(object, tallyDialects.formII06a)).toEqual({
      tally: {},
      issues: [{ path: [], code: 'wrong-type', expected: ['object'], received }],
      ignored: [],
    })
  })

  it('reports that there is nothing', () => {
    const { issues } = tallyFromDialect(undefined, tallyDialects.formII06a)
    expect(issues).toEqual([{ path: [], code: 'missing' }])
  })

  it('FR14: an approximate count is an interval, also in a sum and beside its like', () => {
    const dialect = {
      label: 'ten',
      figures: {
        'received.total': { anyOf: ['tong', 'tongSo'] },
        'inProgress.total': { sumOf: ['xuLy', 'cho'] },
      },
    } as unknown as TallyDialect
    const { tally, issues } = tallyFromDialect(
      { tong: 'gần 2.840', tongSo: 'gần 2.840', xuLy: 'hơn 20', cho: 5 },
      dialect,
    )
    expect(issues).toEqual([])
    expect(tally).toEqual({
      received: { total: { atLeast: 2830, atMost: 2840, soft: 'atLeast', words: 'gần 2.840' } },
      inProgress: { total: { atLeast: 25, atMost: 35, soft: 'atMost' } },
    })
    expect(tallyFromDialect({ tong: 'gần 2.840', tongSo: 2840 }, dialect).issues).toMatchObject([
      { code: 'repeated-key', key: 'tongSo' },
    ])
  })

  it('gives a tally and issues for anything', () => {
    const throwing = Object.defineProperty({}, 'tongSo', {
      enumerable: true,
      get: () => {
        throw new Error('hostile')
      },
    })
    expect(tallyFromDialect(throwing, tallyDialects.dotNetPortal)).toEqual({
      tally: {},
      issues: [{ path: [], code: 'wrong-type', expected: ['object'], received: 'unreadable' }],
      ignored: [],
    })
    const value = fc.anything({ withDate: true, withBigInt: true, withSparseArray: true })
    const names = Object.values(objects).flatMap(([object]) => Object.keys(object))
    const object = fc.oneof(value, fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), value))
    fc.assert(
      fc.property(
        object,
        fc.constantFrom(...Object.values<TallyDialect>(tallyDialects)),
        (input, dialect) => {
          const { tally, issues, ignored } = tallyFromDialect(input, dialect)
          expect(tallySchema.parse(tally)).toEqual(tally)
          expect(new Set(ignored).size).toBe(ignored.length)
          expect(JSON.stringify(issues)).toBeTypeOf('string')
        },
      ),
      { numRuns: 500 },
    )
  })
})
