import { completeTally } from './complete-tally.js'
import type { Tally } from './tally.js'

/**
 * What is open when the period of a tally ends, and so is carried over (tồn cuối kỳ): those in progress, and those that
 * await a supplement where the tally balances only with them beside. `undefined` if those in progress are not reported.
 * @internal
 */
export function closingStock(tally: Tally): number | undefined {
  const { total, awaitingSupplement } = tally.inProgress ?? {}
  if (total == null || !awaitingSupplement) return total ?? undefined
  const { received, resolved } = completeTally(tally).tally
  if (received?.total == null || resolved?.total == null) return total
  // Those returned or withdrawn may be among those resolved.
  const open = received.total - resolved.total
  const mayBeOpen = [open, open - (tally.returned ?? 0) - (tally.withdrawn ?? 0)]
  const beside = total + awaitingSupplement
  return mayBeOpen.includes(beside) && !mayBeOpen.includes(total) ? beside : total
}
