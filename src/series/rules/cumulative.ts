import type { DateRange } from '../../calendar/date-range.js'
import type { SectionModel } from '../../check/entries.js'
import { figurePath, locateFigure } from '../../check/model.js'
import { failed, notEvaluated, passed, type Rule, type Verdict } from '../../check/rule.js'
import type { Severity } from '../../check/severity.js'
import type { Figure, LocatedFigure } from '../../quantity/figure.js'
import { intervalOf } from '../../quantity/interval.js'
import { subtractExactly } from '../../quantity/scaled-decimal.js'
import { sectionModelOf } from '../sections-of-report.js'

/** One section in the reports of one agency and one year, in the order of their cut-off days. */
export interface SectionInYear {
  /** The dotted path of the section: `direction.plan`. */
  readonly section: string
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
 * periods that begin with January.
 */
export const cumulative: Rule<SectionInYear> = {
  id: 'series/cumulative',
  severity: 'error',
  title: {
    vi: 'Số lũy kế từ đầu năm không giảm trong năm',
    en: 'A figure cumulated since January does not fall within the year',
  },
  message: {
    vi: '{figure}: số lũy kế từ đầu năm ghi {actual}, nhưng đến ngày {until:date} đã là {before} (lệch {difference}).',
    en: '{figure}: {actual} since January, but it was {before} already on {until:date} (difference {difference}).',
  },
  basis: ['consistency'],
  check: (year) => {
    const model = sectionModelOf(year.section)
    return Object.entries(model.indicators).flatMap(([key, { overTime }]) => {
      if (overTime === 'cumulative') return judge(model, key, year, () => true)
      return overTime === 'flow' ? judge(model, key, year, ({ sinceJanuary }) => sinceJanuary) : []
    })
  },
  samples: {
    passing: [
      {
        section: 'direction.plan',
        states: [
          {
            days: { from: '2023-12-15', to: '2024-03-14' },
            isPeriodic: true,
            sinceJanuary: true,
            figures: { planned: 11, completed: 3 },
          },
          {
            days: { from: '2024-03-15', to: '2024-06-14' },
            isPeriodic: true,
            sinceJanuary: false,
            figures: { planned: 11, completed: 3 },
          },
        ],
      },
    ],
    failing: [
      {
        subject: {
          section: 'direction.plan',
          states: [
            {
              days: { from: '2023-12-15', to: '2024-03-14' },
              isPeriodic: true,
              sinceJanuary: true,
              figures: { completed: 3 },
            },
            {
              days: { from: '2024-03-15', to: '2024-06-14' },
              isPeriodic: true,
              sinceJanuary: false,
              figures: { completed: 2 },
            },
          ],
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
            {
              days: { from: '2023-12-15', to: '2024-05-14' },
              isPeriodic: true,
              sinceJanuary: true,
              figures: { resolved: { total: 1481 } },
            },
            {
              days: { from: '2023-12-15', to: '2024-09-14' },
              isPeriodic: true,
              sinceJanuary: true,
              figures: { resolved: { total: 1418 } },
            },
          ],
        },
        finds: { path: ['states', 1, 'resolved', 'total'], difference: -63 },
      },
    ],
  },
}

interface Reading {
  readonly figure: LocatedFigure<Figure>
  readonly state: SectionState
}

/** Holds each report's figure against that of the last report before it that has one, of an earlier cut-off day. */
function judge(
  model: SectionModel,
  key: string,
  { states }: SectionInYear,
  counts: (state: SectionState) => boolean,
): readonly Verdict[] {
  const verdicts: Verdict[] = []
  let before: Reading | undefined
  let last: Reading | undefined
  states.forEach((state, index) => {
    if (!counts(state)) return
    const figure = locateFigure(model, { figures: state.figures, at: [] }, key)
    if (figure === undefined) return
    const path = ['states', index, ...figurePath(key)]
    const reading: Reading = { figure: { ...figure, path }, state }
    // Reports that end on the same day are each held against the one before.
    if (last !== undefined && last.state.days.to < state.days.to) before = last
    if (last === undefined || last.state.days.to < state.days.to) last = reading
    if (before === undefined || isExplained(model, state)) return
    // A period that begins later than the one before may have less of what happened.
    const isWithin = !isFlow(model, key) || state.days.from <= before.state.days.from
    verdicts.push(isWithin ? verdictOn(before, reading) : notEvaluated(['states', index]))
  })
  return verdicts
}

function isFlow({ indicators }: SectionModel, key: string): boolean {
  return indicators[key]?.overTime === 'flow'
}

/** A plan that was changed may have lost tasks that were completed. */
function isExplained({ path }: SectionModel, { figures }: SectionState): boolean {
  return path.join('.') === 'direction.plan' && 'changeReason' in figures && figures.changeReason != null
}

function verdictOn(before: Reading, after: Reading): Verdict {
  const [{ low }, { high }] = [intervalOf(before.figure.value), intervalOf(after.figure.value)]
  if (high >= low) return passed
  return failed({
    path: after.figure.path,
    label: after.figure.label,
    ...severityOf(before, after),
    actual: after.figure.value,
    expected: { atLeast: low },
    difference: subtractExactly(high, low),
    operands: [before.figure],
    data: { before: before.figure.value, until: before.state.days.to },
  })
}

function severityOf({ figure, state }: Reading, after: Reading): { readonly severity?: Severity } {
  if (after.state.corrects?.includes(Number(figure.path[1]))) return { severity: 'info' }
  return state.isPeriodic && after.state.isPeriodic ? {} : { severity: 'warning' }
}
