import type { IsoDate } from '../calendar/day.js'
import type { Finding } from './finding.js'
import { toJsonPointer } from './json-pointer.js'
import type { CheckResult, OutcomeCounts } from './run-rules.js'
import { isAtLeast } from './severity.js'
import type { Waiver } from './waiver.js'

/** A check with its waivers applied, and what became of each waiver. */
export interface WaivedResult {
  /** The check, with what is accepted marked and counted as waived. */
  readonly result: CheckResult
  /** For each waiver: it marked a finding, it would have but has expired, or it met none. */
  readonly uses: readonly WaiverUse[]
}

/** What became of a waiver (miễn trừ): it marked a finding, has expired, or met no finding. */
export type WaiverUse = 'used' | 'expired' | 'unused'

/**
 * Marks the findings that waivers (miễn trừ) accept. They stay listed and are counted as waived instead of failed.
 *
 * @param on the day of the report; a waiver whose `until` lies before it has expired. No clock is asked, so that
 * an old report is judged the same next year.
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
): WaivedResult {
  const uses: WaiverUse[] = waivers.map(({ until }) => (isExpired(until, on) ? 'expired' : 'unused'))
  const rules: Record<string, OutcomeCounts> = Object.fromEntries(
    Object.entries(result.rules).map(([id, counts]) => [id, { ...counts }]),
  )
  // Of several waivers of one finding the first applies.
  const places = new Map<string, number>()
  for (const [index, { rule, path }] of waivers.entries()) {
    const place = placeOf(rule, path)
    if (uses[index] !== 'expired' && !places.has(place)) places.set(place, index)
  }
  const findings = result.findings.map((finding): Finding => {
    const index = places.get(placeOf(finding.rule, toJsonPointer(finding.path))) ?? -1
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

function placeOf(rule: string, pointer: string): string {
  return `${rule}\n${pointer}`
}

function isExpired(until: IsoDate | null | undefined, on: IsoDate | undefined): boolean {
  return until != null && on !== undefined && until < on
}
