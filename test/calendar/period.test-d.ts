import { describe, expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import type {
  DateRange,
  NamedPeriodKind,
  Period,
  PeriodKind,
  periodSchema,
  ReportingPeriod,
} from '../../src/calendar/index.js'

describe('types of periods', () => {
  it('the schema gives a Period, without nulls', () => {
    expectTypeOf<z.output<typeof periodSchema>>().toEqualTypeOf<Period>()
    expectTypeOf<{ kind: 'year'; year: null }>().toExtend<z.input<typeof periodSchema>>()
    expectTypeOf<{ kind: 'year'; year: null }>().not.toExtend<Period>()
  })

  it('weeks and custom periods are known by their days alone', () => {
    expectTypeOf<Exclude<PeriodKind, NamedPeriodKind>>().toEqualTypeOf<'week' | 'custom'>()
  })

  it('a reporting period is a period and a range', () => {
    expectTypeOf<ReportingPeriod>().toExtend<Period>()
    expectTypeOf<ReportingPeriod>().toExtend<DateRange>()
  })
})
