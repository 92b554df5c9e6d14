import { type IsoDate, isIsoDate } from '../calendar/day.js'
import { toDayInVietNam } from '../calendar/moment-in-viet-nam.js'
import { type InputIssue, notAnOption, typeIssue, typeName } from '../check/input-issue.js'
import type { Path } from '../quantity/figure.js'
import { channels, comparePauses, contradictionsOf, type Dossier, outcomeKinds } from './dossier.js'

type Pause = NonNullable<Dossier['pauses']>[number]

/**
 * A dossier that `isCountable` does not take as it is, with instants turned into days and its pauses in order, the last
 * ended by the outcome; `undefined` when what it is counted by cannot be read, or it ended before it was received.
 * Pauses that contradict other days are left out, so that what is late by its due day stays late. Each fault is an
 * issue. @internal
 */
export function readDossier(
  source: Dossier | null | undefined,
  note: (issue: InputIssue) => void,
): Dossier | undefined {
  let readable = true
  const refuse = (issue: InputIssue) => {
    readable = false
    note(issue)
  }
  const isOfType = (type: 'object' | 'array', value: unknown, path: Path): boolean => {
    if (typeName(value) === type) return true
    refuse(typeIssue(path, type, value))
    return false
  }
  const day = (text: unknown, path: Path): IsoDate => {
    const reading = typeof text === 'string' ? toDayInVietNam(text) : undefined
    if (reading?.ok) return reading.value
    if (reading) refuse({ path, code: 'unreadable', notation: reading.issue })
    else refuse(typeIssue(path, 'string', text))
    return ''
  }
  const requireOption = (value: unknown, options: readonly string[], path: Path) => {
    if (value === undefined) refuse({ path, code: 'missing' })
    else if (!options.includes(value as string)) refuse(notAnOption(path, options, { input: value }))
  }

  if (!isOfType('object', source, []) || source == null) return undefined
  requireOption(source.channel, channels, ['channel'])
  const receivedOn = day(source.receivedOn, ['receivedOn'])
  const dueOn = source.dueOn == null ? undefined : day(source.dueOn, ['dueOn'])
  const pauses = source.pauses == null || !isOfType('array', source.pauses, ['pauses']) ? [] : source.pauses
  const readPauses = pauses.flatMap((pause, index) => {
    if (!isOfType('object', pause, ['pauses', index])) return []
    const from = day(pause.from, ['pauses', index, 'from'])
    return pause.to == null ? { from } : { from, to: day(pause.to, ['pauses', index, 'to']) }
  })
  const outcome = readOutcome(source.outcome)
  if (!readable) return undefined
  const dossier = { ...source, receivedOn, dueOn, pauses: readPauses, outcome }
  let pausesHold = true
  for (const { path, reason } of contradictionsOf(dossier)) {
    if (path[0] === 'pauses') pausesHold = false
    const issue: InputIssue = { path, code: 'inconsistent', reason }
    if (reason === 'outcome-before-reception') refuse(issue)
    else note(issue)
  }
  if (!readable) return undefined
  if (!pausesHold) return { ...dossier, pauses: [] }
  return { ...dossier, pauses: endedBy(outcome, readPauses, note).sort(comparePauses) }

  function readOutcome(outcome: Dossier['outcome']): Dossier['outcome'] {
    if (outcome == null || !isOfType('object', outcome, ['outcome'])) return undefined
    requireOption(outcome.kind, outcomeKinds, ['outcome', 'kind'])
    return { ...outcome, on: day(outcome.on, ['outcome', 'on']) }
  }
}

/** A dossier that has ended waits no longer, whatever its pauses say. */
function endedBy(
  outcome: Dossier['outcome'],
  pauses: readonly Pause[],
  note: (issue: InputIssue) => void,
): Pause[] {
  return pauses.map(({ from, to }, index) => {
    if (outcome == null || (to != null && to <= outcome.on)) return to == null ? { from } : { from, to }
    note({ path: ['pauses', index, 'to'], code: 'inconsistent', reason: 'pause-under-outcome' })
    return { from, to: outcome.on }
  })
}

/** Days found to be ones, since dossiers share a few thousand of them; a broken source cannot fill the memory. */
const knownDays = /* @__PURE__ */ new Set<unknown>()
const mostKnownDays = 10_000

/** Whether a value is a day as `isIsoDate` has it, remembered, for it is asked for millions of dossiers. @internal */
export function isPlainDay(day: unknown): boolean {
  if (knownDays.has(day)) return true
  if (!isIsoDate(day as string)) return false
  if (knownDays.size < mostKnownDays) knownDays.add(day)
  return true
}

/**
 * Whether a dossier can be counted as it is: known options, and days written as days, the outcome not before reception,
 * the pauses in order and within them. Any other is looked at closely by `readDossier`. Allocates nothing. @internal
 */
export function isCountable(dossier: Dossier | null | undefined): dossier is Dossier {
  if (dossier == null) return false
  const { channel, receivedOn, dueOn, outcome, pauses } = dossier
  return (
    (channel === 'online' || channel === 'direct' || channel === 'postal') &&
    isPlainDay(receivedOn) &&
    (dueOn == null || (isPlainDay(dueOn) && dueOn >= receivedOn)) &&
    (outcome == null || (isPlainOutcome(outcome) && outcome.on >= receivedOn)) &&
    (pauses == null || (Array.isArray(pauses) && arePlainPauses(pauses, receivedOn, outcome?.on)))
  )
}

function isPlainOutcome({ kind, on }: NonNullable<Dossier['outcome']>): boolean {
  return (kind === 'resolved' || kind === 'returned' || kind === 'withdrawn') && isPlainDay(on)
}

function arePlainPauses(
  pauses: readonly (Pause | null)[],
  receivedOn: IsoDate,
  endedOn: IsoDate | undefined,
): boolean {
  let free: IsoDate | undefined = receivedOn
  for (const pause of pauses) {
    if (pause == null || free === undefined || !isPlainDay(pause.from) || pause.from < free) return false
    const { from, to } = pause
    if (to != null && (!isPlainDay(to) || to < from)) return false
    if (endedOn !== undefined && (to == null || to > endedOn)) return false
    free = to ?? undefined
  }
  return true
}
