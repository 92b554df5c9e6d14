import { isIsoDate } from '../calendar/is-iso-date.js'

/** Days found to be ones, since dossiers share a few thousand of them; a broken source cannot fill the memory. */
const knownDays = /* @__PURE__ */ new Set<unknown>()
const mostKnownDays = 10_000

/**
 * Whether a value is a day as `isIsoDate` has it, remembered: counting asks this of each day of millions of dossiers.
 * @internal
 */
export function isPlainDay(day: unknown): boolean {
  if (knownDays.has(day)) return true
  if (!isIsoDate(day as string)) return false
  if (knownDays.size < mostKnownDays) knownDays.add(day)
  return true
}
