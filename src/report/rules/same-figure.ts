import type { Operand } from '../../check/finding.js'
import { formatValue } from '../../check/format-value.js'
import { withScopeNote } from '../../check/parts.js'
import { failed, notEvaluated, passed, type Rule, type Verdict } from '../../check/rule.js'
import type { Text } from '../../notation/language.js'
import { type PublishedRate, ratesOverlap } from '../../quantity/agrees-with-ratio.js'
import type { Figure } from '../../quantity/figure.js'
import { intervalOf, intervalsOverlap } from '../../quantity/interval.js'
import { subtractDecimals, subtractExactly } from '../../quantity/scaled-decimal.js'
import { defaultForm } from '../default-forms.js'
import type { Report } from '../report.js'
import { completedFigure } from '../report-figure.js'
import { type PlaceOfFigure, type SameFigure, type SameFigures, sameFigures } from '../same-figures.js'
import { sampleReport } from './sample-report.js'

/** A report, and the figures that may stand in several places of it. */
export interface ReportWithSameFigures {
  readonly report: Report
  readonly figures: SameFigures
}

type Value = Figure | PublishedRate
type Read = { readonly place: PlaceOfFigure; readonly value: Value }

/** A figure that stands in the body, a table and the appendix is one figure. */
export const sameFigure: Rule<ReportWithSameFigures> = {
  id: 'report/same-figure',
  severity: 'error',
  title: {
    vi: 'Một số liệu ghi ở nhiều chỗ phải giống nhau',
    en: 'A figure in several places of a report is the same',
  },
  message: {
    vi: '{figure} ({part}): ghi {actual:percent}, nhưng chỗ khác trong báo cáo ghi {others}.{note}',
    en: '{figure} ({part}): stated as {actual:percent}, but elsewhere in the report as {others}.{note}',
  },
  basis: ['consistency'],
  check: ({ report, figures }) => {
    const verdicts = figures.list.flatMap((figure) => judge(figure, report) ?? [])
    return verdicts.length === 0 ? notEvaluated() : verdicts
  },
  samples: {
    passing: [
      sample({ direction: { plan: { planned: 11 } } }, { '1.1.planned': 11 }),
      sample({ direction: { plan: { completionRate: '27.27' } } }, { '1.1': '27.3' }),
    ],
    failing: [
      {
        subject: sample({ direction: { plan: { planned: 11 } } }, { '1.1.planned': 10 }),
        finds: { path: ['appendix', 'values', '1.1.planned'], actual: 10, expected: 11, difference: -1 },
      },
      {
        subject: sample({ direction: { plan: { completionRate: '27.2' } } }, { '1.1': '30' }),
        finds: { actual: '30', expected: '27.2', difference: '2.8' },
      },
      {
        subject: sample({ procedures: { catalogue: { total: 182 } } }, { '3.1': 148, '3.1.3': 166 }),
        finds: {
          path: ['appendix', 'values', '3.1'],
          severity: 'warning',
          operands: [
            { path: ['procedures', 'catalogue', 'total'], value: 182 },
            { path: ['appendix', 'values', '3.1.3'], value: 166 },
          ],
        },
      },
    ],
  },
}

/** Nothing where fewer than two places have the figure. */
function judge({ kind, places }: SameFigure, report: Report): Verdict | undefined {
  const alike = placesAlike(places, report)
  if (alike !== undefined) return alike > 1 ? passed : undefined
  const read: Read[] = []
  for (const place of places) {
    const value = readAt(place, report)
    if (value != null) read.push({ place, value })
  }
  // Places that are not alike are two at least.
  const [first, ...others] = read as [Read, ...Read[]]
  const agree = kind === 'rate' ? ratesAgree : figuresAgree
  const differing = others.filter(
    ({ place, value }) => !agree(first.value, value) && !agreesWithAnother(place, value, report),
  )
  // A place that must be the same speaks before one that usually is.
  const other = differing.find(({ place }) => place.strength === 'same') ?? differing[0]
  if (other === undefined) return passed
  const beside = read.filter((each) => each !== other)
  const verdict = failed({
    path: other.place.path,
    label: other.place.label,
    actual: other.value,
    expected: first.value,
    ...differenceOf(other.value, first.value),
    operands: beside.map(toOperand),
    data: { part: other.place.part, others: describe(beside, kind) },
  })
  return withScopeNote(verdict, other.place.strength === 'same' ? undefined : 'warning')
}

/** What a place says, if it is one of the level that reports. */
function readAt({ levels, read }: PlaceOfFigure, report: Report): Value | null | undefined {
  return levels === undefined || levels.includes(report.agency.level) ? read(report) : undefined
}

/** Whether a row repeats another figure of the body than the one that it is held against. */
function agreesWithAnother({ alternatives = [] }: PlaceOfFigure, value: Value, report: Report): boolean {
  return alternatives.some((figure) => {
    const other = completedFigure(report, figure)
    return other != null && figuresAgree(other, value)
  })
}

/** How many places have the figure, if all that have it say exactly the same. */
function placesAlike(places: readonly PlaceOfFigure[], report: Report): number | undefined {
  let first: Value | undefined
  let count = 0
  for (const place of places) {
    const value = readAt(place, report)
    if (value == null) continue
    first ??= value
    if (value !== first) return undefined
    count++
  }
  return count
}

function figuresAgree(one: Value, other: Value): boolean {
  return isFigure(one) && isFigure(other) && intervalsOverlap(intervalOf(one), intervalOf(other))
}

function ratesAgree(one: Value, other: Value): boolean {
  return isRate(one) && isRate(other) && ratesOverlap(one, other)
}

function isFigure(value: Value): value is Figure {
  return typeof value === 'object'
    ? typeof (value.atLeast ?? value.atMost) === 'number'
    : typeof value === 'number'
}

function isRate(value: Value): value is PublishedRate {
  return typeof value === 'object'
    ? typeof (value.atLeast ?? value.atMost) === 'string'
    : typeof value === 'string'
}

function differenceOf(actual: Value, expected: Value): { readonly difference?: number | string } {
  if (typeof actual === 'number' && typeof expected === 'number') {
    return { difference: subtractExactly(actual, expected) }
  }
  return typeof actual === 'string' && typeof expected === 'string'
    ? { difference: subtractDecimals(actual, expected) }
    : {}
}

function toOperand({ place, value }: Read): Operand {
  return { path: place.path, value, label: place.label }
}

function describe(read: readonly Read[], kind: SameFigure['kind']): Text {
  const inLanguage = (language: 'vi' | 'en') =>
    read
      .map(({ place, value }) => {
        const shown = formatValue(value, language, kind === 'rate' ? 'percent' : 'plain')
        return `${shown} (${place.part[language]})`
      })
      .join(', ')
  return { vi: inLanguage('vi'), en: inLanguage('en') }
}

function sample(
  about: Partial<Report>,
  values: Readonly<Record<string, number | string>>,
): ReportWithSameFigures {
  const report = sampleReport({ ...about, appendix: { template: 'cchc-2024', values } })
  return { report, figures: sameFigures(defaultForm) }
}
