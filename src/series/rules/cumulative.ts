import type { DateRange } from '../../calendar/date-range.js'
import type { SectionModel } from '../../check/entries.js'
import type { FindingValue } from '../../check/finding.js'
import type { Indicator, Rate } from '../../check/indicator.js'
import { pathIn } from '../../check/model.js'
import { fallOfRate } from '../../check/rates.js'
import { type Failure, failed, notEvaluated, passed, type Rule, type Verdict } from '../../check/rule.js'
import type { Text } from '../../notation/language.js'
import { intervalOf } from '../../quantity/interval.js'
import { subtractExactly } from '../../quantity/scaled-decimal.js'
import { sectionModelOf } from '../../report/section-places.js'
import { eachWithBefore } from '../placed-report.js'

/** One section in the reports of one agency and one year, in the order of their cut-off days. */
export interface SectionInYear {
  /** The dotted path of the section: `direction.plan`. */
  readonly section: string
  /** The model of what is no section of the body. */
  readonly model?: SectionModel
  readonly states: readonly SectionState[]
}

/** A section as one report of the year has it. */
interface SectionState {
  readonly days: DateRange
  /** A thematic or ad-hoc report may count something else: then what is found is a warning. */
  readonly isPeriodic: boolean
  /** Whether the period begins with January: what happened in it is cumulated too. */
  readonly sinceJanuary: boolean
  /** The states of reports that its report corrects: what is less than there is an info. */
  readonly corrects?: readonly number[]
  readonly figures: object
}

/**
 * What is cumulated since January does not become less within the year: figures that always are, and what happened in
 * periods that begin with January. Nor does its share of what is the same all year, unless that grew: a warning.
 */
export const cumulative: Rule<SectionInYear> = {
  id: 'series/cumulative',
  severity: 'error',
  title: {
    vi: 'Số lũy kế từ đầu năm không giảm trong năm',
    en: 'A figure cumulated since January does not fall within the year',
  },
  message: {
    vi: '{figure}: số lũy kế từ đầu năm ghi {actual:percent}, nhưng đến ngày {until:date} đã là {before:percent} (lệch {difference:percent}).',
    en: '{figure}: {actual:percent} since January, but it was {before:percent} already on {until:date} (difference {difference:percent}).',
  },
  basis: ['consistency'],
  check: (year) => {
    const model = year.model ?? sectionModelOf(year.section)
    return [
      ...Object.entries(model.indicators).flatMap(([key, { overTime }]) =>
        overTime === 'cumulative' || overTime === 'flow' ? judge(model, key, year) : [],
      ),
      ...Object.entries(model.rates).flatMap(([key, rate]) => judgeRate(model, key, rate, year)),
    ]
  },
  samples: {
    passing: [
      {
        section: 'direction.plan',
        states: [state('2024-03-14', { planned: 11, completed: 3 }), state('2024-06-14', { completed: 3 })],
      },
    ],
    failing: [
      {
        subject: {
          section: 'direction.plan',
          states: [state('2024-03-14', { completed: 3 }), state('2024-06-14', { completed: 2 })],
        },
        finds: {
          path: ['states', 1, 'completed'],
          actual: 2,
          expected: { atLeast: 3 },
          difference: -1,
          operands: [{ path: ['states', 0, 'completed'], value: 3 }],
        },
      },
      {
        subject: {
          section: 'procedures.dossiers',
          states: [
            state('2024-05-14', { resolved: { total: 1481 } }),
            state('2024-09-14', { resolved: { total: 1418 } }),
          ],
        },
        finds: { path: ['states', 1, 'resolved', 'total'], difference: -63 },
      },
      {
        subject: {
          section: 'direction.plan',
          states: [
            state('2024-03-14', { completionRate: '80' }),
            state('2024-06-14', { completionRate: '20' }),
          ],
        },
        finds: { path: ['states', 1, 'completionRate'], severity: 'warning', difference: '-60' },
      },
    ],
  },
}

/** What a report of a sample says of the year to a day. */
function state(to: string, figures: object): SectionState {
  return { days: { from: '2023-12-15', to }, isPeriodic: true, sinceJanuary: true, figures }
}

/** What one report of the year says of a figure or rate. */
interface Reading<Value> {
  readonly state: SectionState
  readonly index: number
  readonly value: Value
}

function readingsOf<Value>(
  { states }: SectionInYear,
  read: (state: SectionState) => Value | null | undefined,
): readonly Reading<Value>[] {
  return states.flatMap((state, index) => {
    const value = read(state)
    return value == null ? [] : [{ state, index, value }]
  })
}

/** Holds each report's figure against that of the last report before it that has one, of an earlier cut-off day. */
function judge(model: SectionModel, key: string, year: SectionInYear): readonly Verdict[] {
  const { label, overTime, read } = model.indicators[key] as Indicator<object>
  const isFlow = overTime === 'flow'
  const readings = readingsOf(year, (state) => (isFlow && !state.sinceJanuary ? null : read(state.figures)))
  const verdicts: Verdict[] = []
  for (const [before, after] of eachWithBefore(readings, ({ state }) => state.days.to)) {
    if (isExplained(model, after.state)) continue
    const [{ low }, { high }] = [intervalOf(before.value), intervalOf(after.value)]
    // A period that begins later than the one before may have less of what happened.
    if (isFlow && after.state.days.from > before.state.days.from) {
      verdicts.push(notEvaluated(['states', after.index]))
    } else if (high >= low) verdicts.push(passed)
    else verdicts.push(fall(model, key, label, before, after, { atLeast: low }, subtractExactly(high, low)))
  }
  return verdicts
}

/** A rate of what is cumulated among what is the same all year, where it is not known of what it is taken. */
function judgeRate(
  model: SectionModel,
  key: string,
  { label, base, read }: Rate<object, string>,
  year: SectionInYear,
): readonly Verdict[] {
  if (typeof base?.numerator !== 'string') return []
  const [numerator, denominator] = [base.numerator, base.denominator].map(
    (figure) => model.indicators[figure],
  )
  if (numerator?.overTime !== 'cumulative' || denominator?.overTime === 'cumulative') return []
  const readings = readingsOf(year, ({ figures }) => read(figures))
  return [...eachWithBefore(readings, ({ state }) => state.days.to)].flatMap(([before, after]) => {
    const [counted, among] = [numerator, denominator].map((figure) =>
      [before, after].map(({ state }) => figure?.read(state.figures)),
    )
    const isCounted = counted?.every((value) => value != null)
    if (isCounted || isExplained(model, after.state)) return []
    const [was, is] = (among ?? []).map((value) => (value == null ? undefined : intervalOf(value)))
    const hasGrown = was !== undefined && is !== undefined && is.high > was.low
    const difference = hasGrown ? undefined : fallOfRate(before.value, after.value)
    if (difference === undefined) return [passed]
    const verdict = fall(model, key, label, before, after, { atLeast: String(before.value) }, difference)
    return [{ ...verdict, severity: verdict.severity ?? 'warning' }]
  })
}

/** A plan that was changed may have lost tasks that were completed. */
function isExplained({ path }: SectionModel, { figures }: SectionState): boolean {
  return path.join('.') === 'direction.plan' && 'changeReason' in figures && figures.changeReason != null
}

function fall(
  model: SectionModel,
  key: string,
  label: Text,
  before: Reading<FindingValue>,
  after: Reading<FindingValue>,
  expected: FindingValue,
  difference: number | string,
): Failure {
  const path = ({ index, state }: Reading<unknown>) =>
    pathIn(model, { figures: state.figures, at: ['states', index] }, key)
  const isPeriodic = before.state.isPeriodic && after.state.isPeriodic
  const severity = after.state.corrects?.includes(before.index) ? 'info' : isPeriodic ? undefined : 'warning'
  return failed({
    path: path(after),
    label,
    ...(severity && { severity }),
    actual: after.value,
    expected,
    difference,
    operands: [{ path: path(before), value: before.value, label }],
    data: { before: before.value, until: before.state.days.to },
  })
}
