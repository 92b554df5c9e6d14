import type { Figure, LocatedFigure } from '../quantity/figure.js'
import { intervalOf } from '../quantity/interval.js'
import { subtractExactly } from '../quantity/scaled-decimal.js'
import { failed, passed, type Verdict } from './rule.js'
import type { Severity } from './severity.js'

/**
 * The verdict on a part and its whole. Approximate figures fail only if no values inside them could satisfy it. A
 * message may print `{whole}`, what the whole is called or else its value, and `{limit}`, the most the part can be.
 * @internal
 */
export function partVerdict(
  part: LocatedFigure<Figure>,
  whole: LocatedFigure<Figure>,
  severity?: Severity,
): Verdict {
  const [{ low }, { high }] = [intervalOf(part.value), intervalOf(whole.value)]
  if (low <= high) return passed
  return failed({
    path: part.path,
    label: part.label,
    ...(severity && { severity }),
    actual: part.value,
    expected: { atMost: high },
    difference: subtractExactly(low, high),
    operands: [whole],
    data: { whole: whole.label ?? whole.value, limit: high },
  })
}
