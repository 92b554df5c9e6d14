import { ordinalLimits } from './ordinal-limits.js'
import type { NamedPeriodKind } from './period-kind.js'

/**
 * The first and last of the twelve months that a period covers (các tháng trong kỳ). Throws a `RangeError` for
 * an ordinal that the kind does not have, or lacks.
 *
 * @internal
 */
export function monthsOfPeriod(
  kind: NamedPeriodKind,
  ordinal: number | undefined,
): [first: number, last: number] {
  const limit = ordinalLimits[kind]
  if (kind === 'year' || kind === 'nine-months') {
    if (ordinal === undefined) return [1, kind === 'year' ? 12 : 9]
    throw new RangeError(`A period of kind ${kind} has no ordinal: ${ordinal}`)
  }
  if (
    ordinal === undefined ||
    !Number.isInteger(ordinal) ||
    ordinal < 1 ||
    limit === undefined ||
    ordinal > limit
  ) {
    throw new RangeError(`A period of kind ${kind} needs an ordinal of 1 to ${limit}: ${ordinal}`)
  }
  switch (kind) {
    case 'month':
      return [ordinal, ordinal]
    case 'quarter':
      return [ordinal * 3 - 2, ordinal * 3]
    case 'half-year':
      return [ordinal * 6 - 5, ordinal * 6]
    case 'year-to-date':
      return [1, ordinal]
  }
}
