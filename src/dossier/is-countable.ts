import type { Dossier } from './dossier.js'
import { isPlainDay } from './is-plain-day.js'

/**
 * Whether a dossier can be counted as it is: known options, and days written as days, the outcome not before
 * reception. Any other is looked at closely by `readDossier`. Allocates nothing.
 * @internal
 */
export function isCountable(dossier: Dossier | null | undefined): dossier is Dossier {
  if (dossier == null) return false
  const { channel, receivedOn, dueOn, outcome, pauses } = dossier
  return (
    (channel === 'online' || channel === 'direct' || channel === 'postal') &&
    isPlainDay(receivedOn) &&
    (dueOn == null || isPlainDay(dueOn)) &&
    (outcome == null || (isPlainOutcome(outcome) && outcome.on >= receivedOn)) &&
    (pauses == null || (Array.isArray(pauses) && pauses.every(isPlainPause)))
  )
}

function isPlainOutcome({ kind, on }: NonNullable<Dossier['outcome']>): boolean {
  return (kind === 'resolved' || kind === 'returned' || kind === 'withdrawn') && isPlainDay(on)
}

function isPlainPause(pause: NonNullable<Dossier['pauses']>[number] | null): boolean {
  return pause != null && isPlainDay(pause.from) && (pause.to == null || isPlainDay(pause.to))
}
