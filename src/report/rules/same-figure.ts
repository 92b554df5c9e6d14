import type { Operand } from '../../check/finding.js'
import { formatValue } from '../../check/format-value.js'
import { withScopeNote } from '../../check/parts.js'
import { failed, notEvaluated, passed, type Rule, type Verdict } from '../../check/rule.js'
import type { Text } from '../../notation/language.js'
import type { DecimalString } from '../../notation/parse-decimal.js'
import { agreementOfRates, type PublishedRate } from '../../quantity/agrees-with-ratio.js'
import type { Path } from '../../quantity/figure.js'
import { type Agreement, agreementOf, betterOf, printedInterval } from '../../quantity/interval.js'
import { fromScaled, subtractDecimals, subtractExactly, toScaled } from '../../quantity/scaled-decimal.js'
import { defaultForm } from '../default-forms.js'
import type { Report } from '../report.js'
import { type DeterminedFigures, determinedFigures } from '../report-figure.js'
import {
  type Determined,
  isFigure,
  type PlaceOfFigure,
  type SameFigure,
  type SameFigures,
  sameFigures,
  type Value,
} from '../same-figures.js'
import { sampleReport } from './sample-report.js'

/** A report, and the figures that may stand in several places of it. */
export interface ReportWithSameFigures {
  readonly report: Report
  readonly figures: Omit<SameFigures, 'elsewhere'>
}

/** What a place says, or what others make of it. */
interface Read {
  readonly place: PlaceOfFigure
  readonly path: Path
  readonly value: Value
  readonly isPrinted: boolean
}

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
    const determined = determinedFigures(report)
    const verdicts: Verdict[] = []
    for (const figure of figures.list) {
      const verdict = judge(figure, report, determined)
      if (verdict !== undefined) verdicts.push(verdict)
    }
    return verdicts.length === 0 ? notEvaluated() : verdicts
  },
  samples: {
    passing: [
      sample({ direction: { plan: { planned: 11 } } }, { '1.1.planned': 11 }),
      sample({ direction: { plan: { completionRate: '27.27' } } }, { '1.1': '27.3' }),
      sample(
        {
          direction: { plan: { completed: 1 } },
          yearToDate: { direction: { plan: { completed: 3 } } },
        },
        { '1.1.completed': 3 },
      ),
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
function judge(figure: SameFigure, report: Report, determined: DeterminedFigures): Verdict | undefined {
  const alike = placesAlike(figure.places, report)
  if (alike === 0) return undefined
  if (alike === figure.places.length && alike > 1) return passed
  return judgeDoubtful(figure, report, determined, alike)
}

/** The verdict on a figure that not all its places print, or not alike. */
function judgeDoubtful(
  { kind, places }: SameFigure,
  report: Report,
  determined: DeterminedFigures,
  alike: number | undefined,
): Verdict | undefined {
  const read: Read[] = []
  for (const place of places) {
    const each = readAt(place, report, determined)
    if (each !== undefined) read.push(each)
  }
  if (alike === read.length) return alike > 1 ? passed : undefined
  const [first, ...others] = read
  if (first === undefined || others.length === 0) return undefined
  const differing: { readonly other: Read; readonly agreement: Agreement }[] = []
  for (const other of others) {
    const agreement = agreementWith(first, other, kind, report, determined)
    if (agreement !== 'agrees') differing.push({ other, agreement })
  }
  const isCertain = ({ place }: Read) => [first, { place }].every((each) => each.place.strength === 'same')
  // A place that must be the same speaks before one that usually is.
  const said =
    differing.find(({ other, agreement }) => agreement === 'apart' && isCertain(other)) ??
    differing.find(({ agreement }) => agreement === 'apart') ??
    differing[0]
  if (said === undefined) return passed
  const { other, agreement } = said
  const beside = read.filter((each) => each !== other)
  const verdict = failed({
    path: other.path,
    label: other.place.label,
    actual: other.value,
    expected: first.value,
    ...differenceOf(other.value, first.value),
    ...(agreement === 'beyond' && { severity: 'info', cause: { kind: 'beyond-word' } }),
    operands: beside.map(toOperand),
    data: { part: partOf(other), others: describe(beside, kind) },
  })
  return withScopeNote(verdict, isCertain(other) ? undefined : 'warning')
}

/** What a place says, if it is one of the level that reports, or what others make of it. */
function readAt(place: PlaceOfFigure, report: Report, determined: DeterminedFigures): Read | undefined {
  const { levels, read, standIn, determine, path } = place
  if (levels !== undefined && !levels.includes(report.agency.level)) return undefined
  const printed = read(report)
  if (printed != null) return { place, path, value: printed, isPrinted: true }
  const stated = standIn?.(report)
  if (stated !== undefined) return { place, path: stated.path, value: stated.value, isPrinted: true }
  const [made] = determine?.(report, determined) ?? []
  return made && { place, path: made.path, value: made.value, isPrinted: false }
}

/** Whether a place says what the first one does, or repeats another figure of the body instead. */
function agreementWith(
  first: Read,
  other: Read,
  kind: SameFigure['kind'],
  report: Report,
  determined: DeterminedFigures,
): Agreement {
  // What both places make of figures beside it follows from those.
  if (isMadeBeside(first) && isMadeBeside(other)) return 'agrees'
  const agree = kind === 'rate' ? ratesAgree : figuresAgree
  const plainly = agree(first.value, other.value)
  if (plainly === 'agrees') return plainly
  const alternatives = (other.place.alternatives ?? []).flatMap(
    (place) => readAt(place, report, determined)?.value ?? [],
  )
  // An appendix may have what is cumulated since the beginning of the year.
  const cumulated = report.yearToDate && first.place.read(report.yearToDate as Report)
  const best = [...alternatives, ...(cumulated == null ? [] : [cumulated])]
    .map((value) => agree(value, other.value))
    .reduce(betterOf, plainly)
  if (kind === 'figure' || best === 'agrees') return best
  const made = ({ place }: Read) => place.determine?.(report, determined) ?? []
  // A rate that has counts is held against these: it may be cut off, or of another base.
  if (!first.isPrinted || !other.isPrinted) {
    const printed = first.isPrinted ? first : other
    return made(printed).length > 0 || nearAny(printed, made(printed === first ? other : first))
      ? 'agrees'
      : best
  }
  const isUsual = [first, other].some(({ place }) => place.strength === 'usual')
  if (isUsual && made(first).length > 0 && made(other).length > 0) return 'agrees'
  const fits = (read: Read, by: Read) =>
    isUsual ? nearAny(read, made(by)) : made(by).some((each) => agree(each.value, read.value) === 'agrees')
  const [isFirst, isOther] = [fits(first, first), fits(other, other)]
  const isKnown = (isFirst && (isOther || fits(other, first))) || (isOther && fits(first, other))
  return isKnown ? 'agrees' : best
}

/** Whether a value is not printed, and made of figures that stand beside it. */
function isMadeBeside({ isPrinted, path, place }: Read): boolean {
  return !isPrinted && path === place.path
}

/** Whether a rate is one of those that counts make: rounded or cut off. */
function nearAny({ value }: Read, made: readonly Determined[]): boolean {
  const readings = [value, ...(typeof value === 'string' ? [cutOff(value)] : [])]
  return made.some((each) => readings.some((reading) => ratesAgree(reading, each.value) === 'agrees'))
}

/** What a rate stands for that is cut off after its last digit. */
function cutOff(rate: DecimalString): PublishedRate {
  const { digits, places } = toScaled(rate)
  return { atLeast: rate, atMost: fromScaled({ digits: digits + 1n, places }) }
}

/** How many places print the figure, if all that do so say exactly the same. */
function placesAlike(places: readonly PlaceOfFigure[], report: Report): number | undefined {
  let first: Value | undefined
  let count = 0
  for (const { levels, read } of places) {
    const value = levels === undefined || levels.includes(report.agency.level) ? read(report) : undefined
    if (value == null) continue
    first ??= value
    if (value !== first) return undefined
    count++
  }
  return count
}

function figuresAgree(one: Value, other: Value): Agreement {
  return isFigure(one) && isFigure(other)
    ? agreementOf(printedInterval(one), printedInterval(other))
    : 'apart'
}

function ratesAgree(one: Value, other: Value): Agreement {
  return isRate(one) && isRate(other) ? agreementOfRates(one, other) : 'apart'
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

function toOperand({ place, path, value }: Read): Operand {
  return { path, value, label: place.label }
}

/** In which part of the report it stands, or of what it is made. */
function partOf({ place: { part }, isPrinted }: Read): Text {
  return isPrinted ? part : { vi: `suy ra từ ${part.vi}`, en: `as follows from ${part.en}` }
}

function describe(read: readonly Read[], kind: SameFigure['kind']): Text {
  const inLanguage = (language: 'vi' | 'en') =>
    read
      .map((each) => {
        const shown = formatValue(each.value, language, kind === 'rate' ? 'percent' : 'plain')
        return `${shown} (${partOf(each)[language]})`
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
