import type { IsoDate } from '../calendar/day.js'
import type { Finding, FindingValue } from './finding.js'
import { toJsonPointer } from './json-pointer.js'
import {
  aDay,
  anObject,
  anything,
  aText,
  aWord,
  listOf,
  objectOf,
  readBy,
  requireOptions,
  type Shape,
} from './require-parsed.js'
import type { CheckResult, OutcomeCounts } from './run-rules.js'
import { isAtLeast } from './severity.js'
import type { WaivedReport, Waiver } from './waiver.js'

/** A check with its waivers applied, and what became of each waiver. */
export interface WaivedResult {
  /** The check, with what is accepted marked and counted as waived. */
  readonly result: CheckResult
  /** For each waiver: it marked a finding, it has expired, or it met none. */
  readonly uses: readonly WaiverUse[]
}

/**
 * What became of a waiver (miễn trừ): it marked a finding, has expired, met no finding, or is `shared`: it names neither
 * report nor value and met findings of several reports, so that none was marked.
 */
export type WaiverUse = 'used' | 'expired' | 'unused' | 'shared'

const approximate = /* @__PURE__ */ objectOf({
  atLeast: anything,
  atMost: anything,
  soft: anything,
  words: aText,
})

/** Waivers as they were read. @internal */
export const waiversShape: Shape = /* @__PURE__ */ readBy(
  'waiversSchema',
  /* @__PURE__ */ listOf(
    /* @__PURE__ */ objectOf(
      {
        rule: aWord,
        path: aText,
        report: /* @__PURE__ */ objectOf({ agency: aWord, period: anObject }, ['agency', 'period']),
        actual: (value) =>
          typeof value === 'string' || typeof value === 'number' ? undefined : approximate(value),
        reason: aWord,
        by: aWord,
        until: aDay,
      } satisfies Readonly<Record<keyof Waiver, Shape>>,
      ['rule', 'path', 'reason', 'by'],
    ),
  ),
)

/**
 * Marks the findings that waivers (miễn trừ) accept. They stay listed and are counted as waived instead of failed.
 *
 * What `waiversSchema` has not read throws a `TypeError` that names the place.
 *
 * @param on the day of the report; a waiver whose `until` lies before it has expired. No clock is asked, so that
 * an old report is judged the same next year.
 * @param isOf whether the result is that of a report; without it, waivers that name a report meet no finding.
 *
 * @example
 * ```ts
 * import { applyWaivers, runRules, scope } from 'cchc/check'
 * import { type Tally, tallyRules } from 'cchc/dossier'
 *
 * const tally = { resolved: { total: 10, early: 8, onTime: 1, late: 0 } }
 * const ruleset = { scopes: [scope((subject: Tally) => [{ path: [], subject }], tallyRules)] }
 * const waiver = { rule: 'dossier/resolved-total', path: '/resolved/total', reason: 'Đã giải trình', by: 'Văn phòng' }
 * const { result, uses } = applyWaivers(runRules(ruleset, tally), [waiver], '2024-03-14')
 * uses // ['used']
 * result.findings.map(({ waived }) => waived) // [{ reason: 'Đã giải trình', by: 'Văn phòng' }]
 * ```
 */
export function applyWaivers(
  result: CheckResult,
  waivers: readonly Waiver[],
  on: IsoDate | undefined,
  isOf: (report: WaivedReport) => boolean = () => false,
): WaivedResult {
  requireOptions(waivers, waiversShape, 'waivers')
  const isMeant = waivers.map(({ report }) => report == null || isOf(report))
  const uses = waivers.map(
    ({ until }, index): WaiverUse => (isMeant[index] && isExpired(until, on) ? 'expired' : 'unused'),
  )
  const rules: Record<string, OutcomeCounts> = Object.fromEntries(
    Object.entries(result.rules).map(([id, counts]) => [id, { ...counts }]),
  )
  // Of several waivers of one finding the first applies.
  const places = new Map<string, number>()
  for (const [index, { rule, path, actual }] of waivers.entries()) {
    const place = placeOf(rule, path, actual)
    if (isMeant[index] && uses[index] !== 'expired' && !places.has(place)) places.set(place, index)
  }
  const findings = result.findings.map((finding): Finding => {
    const { rule, actual } = finding
    const pointer = toJsonPointer(finding.path)
    const met = [placeOf(rule, pointer), placeOf(rule, pointer, actual)].flatMap(
      (place) => places.get(place) ?? [],
    )
    const index = Math.min(...met)
    const waiver = waivers[index]
    if (waiver === undefined || finding.waived !== undefined) return finding
    uses[index] = 'used'
    const counts = rules[finding.rule]
    if (counts) {
      counts.failed--
      counts.waived++
    }
    const { reason, by, until } = waiver
    return { ...finding, waived: { reason, by, ...(until != null && { until }) } }
  })
  const ok =
    result.ruleErrors.length === 0 &&
    !findings.some(({ severity, waived }) => waived === undefined && isAtLeast(severity, 'error'))
  return { result: { ...result, ok, findings, rules }, uses }
}

/** The waivers that name neither report nor value and would mark findings of several reports. @internal */
export function sharedWaivers(
  checks: readonly { readonly result: CheckResult; readonly on: IsoDate | undefined }[],
  waivers: readonly Waiver[],
): ReadonlySet<Waiver> {
  const reports = checks.map(({ result, on }) => ({
    on,
    places: new Set(result.findings.map(({ rule, path }) => placeOf(rule, toJsonPointer(path)))),
  }))
  const isShared = ({ rule, path, until, report, actual }: Waiver) =>
    report == null &&
    actual === undefined &&
    reports.filter(({ on, places }) => places.has(placeOf(rule, path)) && !isExpired(until, on)).length > 1
  return new Set(waivers.filter(isShared))
}

/** What a waiver and the findings that it meets have in common; without a value, any. */
function placeOf(rule: string, pointer: string, value?: FindingValue): string {
  const approximate = typeof value === 'object' && value !== null
  const parts = approximate ? [value.atLeast, value.atMost, value.soft, value.words] : value
  return JSON.stringify([rule, pointer, ...(value === undefined ? [] : [parts])])
}

function isExpired(until: IsoDate | null | undefined, on: IsoDate | undefined): boolean {
  return until != null && on !== undefined && until < on
}
