import type { Finding } from '../check/finding.js'
import { inDocumentOrder } from '../check/in-document-order.js'
import { toJsonPointer } from '../check/json-pointer.js'
import { optionsOf, requireOptions } from '../check/require-parsed.js'
import { scope } from '../check/ruleset.js'
import { type CheckResult, runRules } from '../check/run-rules.js'
import type { Text } from '../notation/language.js'
import type { Path } from '../quantity/figure.js'
import { type CheckReportOptions, checkingShapes, checkReport } from '../report/check-report.js'
import type { Report } from '../report/report.js'
import { sectionModels } from '../report/sections/index.js'
import type { Span } from '../text/source-text.js'
import {
  type ReadReportOptions,
  type ReportReading,
  readingShapes,
  readWhole,
  type WholeReading,
} from './read-report.js'
import { type SaidTwice, saidTwice } from './rules/said-twice.js'

/** How a text is read and checked. */
export interface CheckTextOptions extends ReadReportOptions, Omit<CheckReportOptions, 'forms'> {}

const optionsShape = /* @__PURE__ */ optionsOf<CheckTextOptions>({ ...readingShapes, ...checkingShapes })

/** A finding of a text (phát hiện trong văn bản), with the words that it concerns. */
export interface TextFinding {
  /** What is found, as `checkReport` says it. */
  readonly finding: Finding
  /** Where the figure stands, else the figures that decided; in the text as given. */
  readonly spans: readonly Span[]
  /** The words at these places. */
  readonly words: readonly string[]
}

/** A text that was read and checked (kết quả đọc và kiểm tra văn bản). */
export interface TextCheck {
  /** What was read, and what was not. */
  readonly reading: ReportReading
  /** The report as rules take it: approximate figures with their bounds. */
  readonly report: Report | null
  /** `null` where the text makes no report: see `reading.missing`. */
  readonly check: CheckResult | null
  /** Each finding of the check, in its order, with its words. */
  readonly findings: readonly TextFinding[]
}

/**
 * Reads a report as it is written and checks it (đọc và kiểm tra văn bản): `readReport`, then `checkReport`, then where
 * each finding stands in the text. What a text says twice, with different values, is a finding too
 * (`prose/said-twice`). A finding that rests on what was concluded, not printed, is at most a warning.
 *
 * @example
 * ```ts
 * import { describeFinding } from 'cchc'
 * import { checkText } from 'cchc/prose'
 *
 * const text = 'Trong quý I năm 2024, UBND xã đã giải quyết 118 hồ sơ (trước hạn 100, đúng hạn 16, quá hạn 0).'
 * const { findings } = checkText(text, {
 *   agency: { name: 'UBND xã Tân Lập', level: 'commune' },
 *   period: { kind: 'quarter', year: 2024, ordinal: 1 },
 * })
 * findings.map(({ finding }) => describeFinding(finding))
 * // ['Tổng số hồ sơ đã giải quyết: ghi 118, nhưng 100 + 16 + 0 = 116 (lệch 2).']
 * findings[0]?.words // ['118']
 * ```
 */
export function checkText(text: string, options: CheckTextOptions = {}): TextCheck {
  requireOptions(options, optionsShape)
  const whole = readWhole(text, options)
  const { reading, parsed } = whole
  if (parsed === null) return { reading, report: null, check: null, findings: [] }
  const { agency: _, period: _p, type: _t, sheets: _s, severities, ...checking } = options
  const { [saidTwice.id]: ofRepetition, ...ofReport } = severities ?? {}
  const result = checkReport(parsed, { ...checking, ...(severities && { severities: ofReport }) })
  const again = runRules(
    repetition,
    whole,
    ofRepetition === undefined ? {} : { severities: { [saidTwice.id]: ofRepetition } },
  )
  const inferred = new Set(reading.inferred)
  const isPrinted = (path: Path) => Object.hasOwn(reading.places, toJsonPointer(path))
  const findings = [...result.findings, ...again.findings]
    .sort(inDocumentOrder(parsed))
    .map((finding) => softened(finding, inferred, isPrinted))
  const check: CheckResult = {
    ...result,
    ok:
      result.ruleErrors.length === 0 &&
      !findings.some(({ severity, waived }) => severity === 'error' && !waived),
    findings,
    rules: { ...result.rules, ...again.rules },
  }
  return {
    reading,
    report: parsed,
    check,
    findings: findings.map(findingsInText(reading, text)),
  }
}

const repetition = /* @__PURE__ */ buildRepetition()

function buildRepetition() {
  const select = ({ saidAgain }: WholeReading) =>
    saidAgain.map(({ path, values }) => ({
      path: [],
      subject: { path, label: labelAt(path), values: values.map(({ value }) => value) } as SaidTwice,
    }))
  return { scopes: [scope(select, [saidTwice])] }
}

/** What the figure at a place of a report is called. */
function labelAt(path: Path): Text | undefined {
  for (const { path: at, indicators, rates } of sectionModels) {
    if (at.some((key, index) => path[index] !== key)) continue
    const key = path
      .slice(at.length)
      .filter((part) => typeof part !== 'number' && part !== 'rows')
      .join('.')
    const label = (indicators[key] ?? rates[key] ?? indicators[key.replace(/^total\./, '')])?.label
    if (label !== undefined) return label
  }
  return undefined
}

/** What rests on a conclusion is no proof, and what was not read may stand there in other words. */
function softened(
  finding: Finding,
  inferred: ReadonlySet<string>,
  isPrinted: (path: Path) => boolean,
): Finding {
  if (finding.severity === 'info') return finding
  if (finding.actual === null || isOfSomeUnits(finding) || isOfSomeRows(finding, isPrinted))
    return { ...finding, severity: 'info' }
  if (finding.severity !== 'error' || inferred.size === 0) return finding
  const rests = [finding.path, ...finding.operands.map(({ path }) => path)].some((path) =>
    inferred.has(toJsonPointer(path)),
  )
  return rests ? { ...finding, severity: 'warning' } : finding
}

/** Units that sentences name need not be all: what they make up contradicts a whole only where it is more, or nearly it. */
function isOfSomeUnits({ rule, path, actual, expected }: Finding): boolean {
  if (rule !== 'report/same-figure' || !path.includes('table')) return false
  return typeof actual === 'number' && typeof expected === 'number' && actual < expected * 0.98
}

/** Rows that sentences name need not be all: what they add up to is not what a total row says. */
function isOfSomeRows({ rule, operands }: Finding, isPrinted: (path: Path) => boolean): boolean {
  if (rule.endsWith('/total-rate')) return true
  return operands.some(({ path }) => {
    const at = path.indexOf('total')
    const section = path.slice(0, at)
    return (
      at > 0 &&
      !isPrinted(path) &&
      operands.some(
        ({ path: row }) => row[at] === 'rows' && section.every((key, index) => key === row[index]),
      )
    )
  })
}

/**
 * Gives findings the words that they concern.
 * @internal
 */
export function findingsInText({ places }: ReportReading, text: string): (finding: Finding) => TextFinding {
  const placed = placesByOwner(places)
  return (finding) => {
    const own = spansAt(placed, finding.path)
    const spans = own.length > 0 ? own : finding.operands.flatMap(({ path }) => spansAt(placed, path))
    return { finding, spans, words: spans.map(([start, end]) => text.slice(start, end)) }
  }
}

/** The spans of each place, and under it those of the first few places that lie in it. */
type PlacesByOwner = ReadonlyMap<string, { own: readonly Span[]; readonly inside: Span[] }>

/** No finding shows more places that lie in its own. */
const mostInside = 4

function placesByOwner(places: ReportReading['places']): PlacesByOwner {
  const found = new Map<string, { own: readonly Span[]; readonly inside: Span[] }>()
  const at = (pointer: string) => {
    const known = found.get(pointer) ?? { own: [], inside: [] }
    found.set(pointer, known)
    return known
  }
  for (const [pointer, spans] of Object.entries(places)) {
    at(pointer).own = spans
    for (let end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
      const { inside } = at(pointer.slice(0, end))
      if (inside.length <= mostInside) inside.push(...spans.slice(0, 1))
    }
  }
  return found
}

/** Where a figure stands, or what lies under it, or what it lies in. */
function spansAt(placed: PlacesByOwner, path: Path): readonly Span[] {
  const here = placed.get(toJsonPointer(path))
  if (here !== undefined && here.own.length > 0) return here.own
  if (here !== undefined) return here.inside.length > mostInside ? [] : here.inside
  // What is not printed by itself is seen at the first figure of its row.
  return path.length > 3 ? (placed.get(toJsonPointer(path.slice(0, -1)))?.inside.slice(0, 1) ?? []) : []
}
