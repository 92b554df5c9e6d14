import { describe, expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import type {
  CompletedTally,
  completeTally,
  ExactTally,
  Tally,
  TallyFigure,
  TallyRateKey,
  TallyTable,
  tallySchema,
  tallyTableSchema,
} from '../../src/dossier/index.js'
import type { Figure, PublishedRate } from '../../src/quantity/index.js'

describe('types of tallies', () => {
  it('the schemas give a Tally and a TallyTable', () => {
    expectTypeOf<z.output<typeof tallySchema>>().toExtend<Tally>()
    expectTypeOf<Tally>().toExtend<z.output<typeof tallySchema>>()
    expectTypeOf<z.output<typeof tallyTableSchema>>().toExtend<TallyTable>()
    expectTypeOf<TallyTable>().toExtend<z.output<typeof tallyTableSchema>>()
    expectTypeOf<TallyTable['rows'][number]>().toExtend<z.output<typeof tallySchema>>()
  })

  it('every figure may be absent or null, and approximate unless it was counted', () => {
    expectTypeOf<Tally['withdrawn']>().toEqualTypeOf<Figure | null | undefined>()
    expectTypeOf<NonNullable<Tally['received']>['total']>().toEqualTypeOf<Figure | null | undefined>()
    expectTypeOf<NonNullable<ExactTally['received']>['total']>().toEqualTypeOf<number | null | undefined>()
    expectTypeOf<ExactTally>().toExtend<Tally>()
    expectTypeOf<Record<never, never>>().toExtend<Tally>()
  })

  it('rates are decimal strings, or approximate', () => {
    expectTypeOf<NonNullable<Tally['rates']>['online']>().toEqualTypeOf<PublishedRate | null | undefined>()
    expectTypeOf<TallyRateKey>().toEqualTypeOf<
      | 'online'
      | 'direct'
      | 'resolved'
      | 'early'
      | 'onTime'
      | 'punctual'
      | 'late'
      | 'overdue'
      | 'inProgress'
      | 'lateOrOverdue'
      | 'returnedOrWithdrawn'
    >()
  })

  it('the input may be Vietnamese notation, the output not', () => {
    expectTypeOf<{ received: { total: '1.492' } }>().toExtend<z.input<typeof tallySchema>>()
    expectTypeOf<{ received: { total: '1.492' } }>().not.toExtend<Tally>()
  })

  it('figures are named by their paths', () => {
    expectTypeOf<'received.total'>().toExtend<TallyFigure>()
    expectTypeOf<'total'>().not.toExtend<TallyFigure>()
  })

  it('a completed tally is a tally, with the figures derived', () => {
    expectTypeOf<typeof completeTally>().toEqualTypeOf<(tally: Tally) => CompletedTally>()
    expectTypeOf<CompletedTally['tally']>().toEqualTypeOf<Tally>()
    expectTypeOf<CompletedTally['derived']>().toEqualTypeOf<readonly TallyFigure[]>()
  })
})
