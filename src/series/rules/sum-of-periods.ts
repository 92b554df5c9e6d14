import type { Period } from '../../calendar/period.js'
import type { SectionModel } from '../../check/entries.js'
import type { OverTime } from '../../check/indicator.js'
import { locateFigure, pathIn } from '../../check/model.js'
import { notEvaluated, passed, type Rule, type Verdict } from '../../check/rule.js'
import { sumFailure, sumVerdict } from '../../check/sums.js'
import type { Tally } from '../../dossier/tally.js'
import { tallyIndicators } from '../../dossier/tally-model.js'
import type { Text } from '../../notation/language.js'
import type { Figure, LocatedFigure, Path } from '../../quantity/figure.js'
import { agreementOf, intervalOf, subtractIntervals, sumIntervals } from '../../quantity/interval.js'
import { sectionModelOf } from '../../report/section-places.js'
import { judgeFigures } from '../../report/sections-of-report.js'
import { labelIn, periodText } from '../consecutive-periods.js'

const otherDays: Text = {
  vi: ' Ngày của các kỳ không khớp với kỳ chung, nên số có thể khác; cần nói rõ.',
  en: ' The periods do not have just the days of the whole, so the figures may differ; say so.',
}
const nothing: Text = { vi: '', en: '' }

/**
 * A longer period has what the periods have that make it up: what happened adds up, the opening stock is that of the
 * first, the closing stock and what is cumulated since January are those of the last.
 */
export const sumOfPeriods: Rule<SectionInParts> = {
  id: 'series/sum-of-periods',
  severity: 'error',
  title: {
    vi: 'Kỳ dài = tổng các kỳ ngắn hợp thành',
    en: 'A longer period = the periods that make it up',
  },
  message: {
    vi: '{figure}: ghi {actual}, nhưng {reckoning} là {expected} (lệch {difference}).{note}',
    en: '{figure}: stated as {actual}, but {reckoning} is {expected} (difference {difference}).{note}',
  },
  basis: ['arithmetic'],
  check: (subject) => {
    const model = subject.model ?? sectionModelOf(subject.section)
    const judged = new Set(subject.figures ?? model.keys)
    return judgeFigures(model, (key, { overTime, alsoRead }) => {
      if (!judged.has(key)) return undefined
      const verdict = judgeAs(overTime, model, key, subject)
      if (verdict?.outcome !== 'failed' || alsoRead === undefined) return verdict
      const other = judgeAs(alsoRead, model, key, subject)
      if (other?.outcome === 'passed') return other
      // However it is counted, a period has at least what one inside it has.
      const isOfOne = verdict.operands.length === 1
      if (other?.outcome === 'not-evaluated' && !isOfOne) return other
      // A part that counts since January may have more than a whole that does not.
      return subject.beginsLater ? { ...verdict, severity: verdict.severity ?? 'warning' } : verdict
    })
  },
  samples: {
    passing: [
      {
        section: 'procedures.dossiers',
        whole: { received: { inPeriod: 50, carriedOver: 3 }, inProgress: { total: 2 } },
        parts: [
          { received: { inPeriod: 20, carriedOver: 3 }, inProgress: { total: 5 } },
          { received: { inPeriod: 30, carriedOver: 5 }, inProgress: { total: 2 } },
        ],
        periods: halfYear(),
        sameDays: true,
      },
    ],
    failing: [
      {
        subject: {
          section: 'procedures.dossiers',
          whole: { received: { online: 2080 } },
          parts: [{ received: { online: 1000 } }, { received: { online: 1180 } }],
          periods: halfYear(),
          sameDays: true,
        },
        finds: {
          path: ['whole', 'received', 'online'],
          actual: 2080,
          expected: 2180,
          difference: -100,
          severity: undefined as never,
        },
      },
      {
        subject: {
          section: 'procedures.dossiers',
          whole: { received: { total: 58, carriedOver: 3 } },
          parts: [{ received: { total: 23, carriedOver: 3 } }, { received: { total: 35, carriedOver: 5 } }],
          periods: halfYear(),
          sameDays: true,
        },
        finds: { path: ['whole', 'received', 'total'], expected: 53, difference: 5 },
      },
      {
        subject: {
          section: 'procedures.dossiers',
          whole: { received: { carriedOver: 8 }, inProgress: { total: 2 } },
          parts: [
            { received: { carriedOver: 3 }, inProgress: { total: 5 } },
            { received: { carriedOver: 5 }, inProgress: { total: 2 } },
          ],
          periods: halfYear(),
          sameDays: false,
        },
        finds: {
          path: ['whole', 'received', 'carriedOver'],
          severity: 'warning',
          expected: 3,
          operands: [{ path: ['parts', 0, 'received', 'carriedOver'], value: 3 }],
        },
      },
    ],
  },
}

function judgeAs(
  overTime: OverTime,
  model: SectionModel,
  key: string,
  subject: SectionInParts,
): Verdict | undefined {
  const verdict =
    overTime === 'derived' ? totalWithOpening(subject, key) : judge(model, key, overTime, subject)
  return verdict?.outcome === 'failed' ? explain(verdict, overTime, subject) : verdict
}

function judge(
  model: SectionModel,
  key: string,
  overTime: OverTime,
  { whole, parts, periods, covers }: SectionInParts,
): Verdict | undefined {
  const own = { figures: whole, at: ['whole'] }
  const [path, stated] = [pathIn(model, own, key), locateFigure(model, own, key)]
  const terms: LocatedFigure<Figure>[] = []
  const missing: Path[] = []
  for (const index of decisiveParts(overTime, parts.length, covers)) {
    const place = { figures: parts[index] as object, at: ['parts', index] }
    const [path, figure] = [pathIn(model, place, key), locateFigure(model, place, key)]
    const period = periods.parts[index]
    if (figure === undefined) missing.push(path)
    else terms.push({ ...figure, label: figure.label && period && labelIn(figure.label, period) })
  }
  // What neither report has is none of theirs.
  if (stated === undefined) return terms.length === 0 ? undefined : notEvaluated(path)
  if (covers !== undefined) missing.push(['period'])
  if (terms.length === 0) return notEvaluated(...missing)
  return sumVerdict({
    whole: { ...stated, label: stated.label && labelIn(stated.label, periods.whole) },
    terms,
    // A stock is that of one day, whatever lies between.
    missing: overTime === 'flow' ? missing : [],
    // Other reports would have to be held against another value as well.
    wouldHold: () => false,
  })
}

/** The parts that decide a figure of the whole: all, or the one at the end that it is of, if it is there. */
function decisiveParts(
  overTime: OverTime,
  count: number,
  covers: SectionInParts['covers'],
): readonly number[] {
  if (overTime === 'flow') return [...Array(count).keys()]
  if (overTime === 'opening-stock') return covers?.opening === false ? [] : [0]
  return covers?.closing === false ? [] : [count - 1]
}

/** A failure with how the figure goes over time, and a doubt where the days differ. */
function explain(
  verdict: Extract<Verdict, { outcome: 'failed' }>,
  overTime: OverTime,
  { periods, sameDays }: SectionInParts,
): Verdict {
  const { cause, ...rest } = verdict
  return {
    ...rest,
    // Only of a sum can a part be left out.
    ...(cause && (overTime === 'flow' || rest.severity === 'info') && { cause }),
    ...(!sameDays && rest.severity !== 'info' && { severity: 'warning' as const }),
    data: { reckoning: reckoningOf(overTime, periods.parts), note: sameDays ? nothing : otherDays },
  }
}

function reckoningOf(overTime: OverTime, parts: readonly Period[]): Text {
  const [first, last] = [parts[0], parts.at(-1)].map((period) => period && periodText(period))
  if (overTime === 'opening-stock') return { vi: `đầu kỳ ở ${first?.vi}`, en: `the opening of ${first?.en}` }
  if (overTime === 'closing-stock') return { vi: `cuối kỳ ở ${last?.vi}`, en: `the close of ${last?.en}` }
  if (overTime === 'cumulative') return { vi: `lũy kế ở ${last?.vi}`, en: `that of ${last?.en}` }
  if (parts.length === 1) return { vi: `ở ${first?.vi}`, en: `that of ${first?.en}` }
  // A total has what was carried over within the whole more than once.
  const less =
    overTime === 'derived' ? { vi: ', trừ số chuyển kỳ,', en: ', less what was carried over,' } : nothing
  return {
    vi: `cộng ${parts.length} kỳ từ ${first?.vi} đến ${last?.vi}${less.vi}`,
    en: `the sum of ${parts.length} periods from ${first?.en} to ${last?.en}${less.en}`,
  }
}

/** The periods of the samples: the first half of a year, and its quarters. */
function halfYear(): SectionInParts['periods'] {
  const quarter = (ordinal: number) => ({ kind: 'quarter', year: 2024, ordinal }) as const
  return { whole: { kind: 'half-year', year: 2024, ordinal: 1 }, parts: [quarter(1), quarter(2)] }
}

/**
 * The verdict on the dossiers received over several periods, where the reports do not say how many came in each: their
 * totals less what the later ones carried over. `undefined` for another figure, and where these are said. @internal
 */
export function totalWithOpening(
  { section, whole, parts, periods, covers }: SectionInParts,
  key: string,
): Verdict | undefined {
  if (!isOfDossiers(section) || key !== 'received.total') return undefined
  const {
    'received.total': { label, read: readTotal },
    'received.inPeriod': inPeriod,
    'received.carriedOver': carriedOver,
  } = tallyIndicators
  const tallies = parts as readonly Tally[]
  if ([whole as Tally, ...tallies].every((tally) => inPeriod.read(tally) != null)) return undefined
  const stated = readTotal(whole as Tally)
  const totals = tallies.map((tally, index) => ({
    path: ['parts', index, 'received', 'total'],
    value: readTotal(tally),
    label: labelIn(label, periods.parts[index] ?? periods.whole),
  }))
  const openings = tallies.slice(1).map((tally, index) => ({
    path: ['parts', index + 1, 'received', 'carriedOver'],
    value: carriedOver.read(tally),
    label: labelIn(carriedOver.label, periods.parts[index + 1] ?? periods.whole),
  }))
  if (stated == null && totals.every(({ value }) => value == null)) return undefined
  const path: Path = ['whole', 'received', 'total']
  const missing = [{ path, value: stated }, ...totals, ...openings].filter(({ value }) => value == null)
  if (stated == null || missing.length > 0) return notEvaluated(...missing.map((figure) => figure.path))
  const sumOf = (figures: typeof totals) => sumIntervals(figures.map(({ value }) => intervalOf(value)))
  const sum = subtractIntervals(sumOf(totals), sumOf(openings))
  // Between the parts dossiers may have come in as well.
  const expected = covers === undefined ? sum : { ...sum, high: Number.POSITIVE_INFINITY }
  const agreement = agreementOf(intervalOf(stated), expected)
  if (agreement === 'agrees')
    return covers === undefined || stated === sum.low ? passed : notEvaluated(['period'])
  return sumFailure({
    whole: { path, label: labelIn(label, periods.whole), value: stated },
    terms: [...totals, ...openings].flatMap(({ value, ...figure }) =>
      value == null ? [] : { ...figure, value },
    ),
    expected,
    isBeyond: agreement === 'beyond',
  })
}

function isOfDossiers(section: string): boolean {
  return section === 'procedures.dossiers' || section === 'procedures.table'
}

/** One section in the report of a longer period, and in those of the periods that make it up, in order. */
export interface SectionInParts {
  /** The dotted path of the section: `procedures.dossiers`. */
  readonly section: string
  /** The model of what is no section of the body. */
  readonly model?: SectionModel
  readonly whole: object
  readonly parts: readonly object[]
  readonly periods: { readonly whole: Period; readonly parts: readonly Period[] }
  /** Where the parts are not all of the whole: whether they have its first day, and its last. Absent: they are. */
  readonly covers?: { readonly opening: boolean; readonly closing: boolean } | undefined
  /** Whether the days of the parts follow each other and are, if they are all of the whole, just its days. */
  readonly sameDays: boolean
  /** Whether the whole does not begin with the year: then the parts may count what was before it. */
  readonly beginsLater?: boolean
  /** The figures that are judged by these parts; absent: all. */
  readonly figures?: readonly string[]
}
