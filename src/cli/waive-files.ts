import { applyWaivers, type WaiverUse } from '../check/apply-waivers.js'
import { type CheckResult, runRules } from '../check/run-rules.js'
import type { Waiver } from '../check/waiver.js'
import { type UsedWaiver, waiverRuleset } from '../check/waiver-rules.js'
import { reportDay } from '../report/report-day.js'
import type { FileCheck } from './check-file.js'

/** Applies waivers to all files, and judges the waivers by what became of them over all files together. */
export function waiveFiles(
  checks: readonly FileCheck[],
  waivers: readonly Waiver[],
): { readonly checks: readonly FileCheck[]; readonly onWaivers: CheckResult } {
  const uses = waivers.map((): WaiverUse => 'unused')
  const waived = checks.map((check) => {
    if (check.outcome !== 'checked') return check
    const applied = applyWaivers(check.result, waivers, reportDay(check.report))
    applied.uses.forEach((use, index) => {
      // Used in one report counts most; expired in one says more than unused.
      if (use === 'used' || (use === 'expired' && uses[index] === 'unused')) uses[index] = use
    })
    return { ...check, result: applied.result }
  })
  const used = waivers.map((waiver, index): UsedWaiver => ({ waiver, use: uses[index] ?? 'unused' }))
  return { checks: waived, onWaivers: runRules(waiverRuleset, used) }
}
