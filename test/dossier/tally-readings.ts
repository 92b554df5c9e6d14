import fc from 'fast-check'
import type { Tally, TallyFigure, TallyRateKey } from '../../src/dossier/tally.js'
import { tallyRates } from '../../src/dossier/tally-model.js'
import { rateOf } from '../../src/quantity/rate-of.js'
import { omissible, tallyOf } from './consistent-tally.js'

const otherBases: readonly TallyFigure[] = ['received.total', 'received.inPeriod']

const leaf = fc.oneof(fc.nat(9), fc.nat(3000))

/** What a report counts where, and what it leaves out. */
const reading = fc.record({
  earlyAmongOnTime: fc.boolean(),
  returned: fc.constantFrom('beside', 'on-time', 'no-class'),
  withdrawn: fc.constantFrom('beside', 'on-time', 'no-class'),
  awaiting: fc.constantFrom('in-time', 'class', 'beside'),
  withoutDeadline: fc.constantFrom('inside', 'class'),
  leftOut: fc.subarray(omissible),
  /** Rates of another base are published with that base. */
  rates: fc.constantFrom('own', 'other'),
  places: fc.nat(3),
})

const leaves = fc.record({
  early: leaf,
  onTime: leaf,
  late: leaf,
  ended: leaf,
  inTime: leaf,
  overdue: leaf,
  awaiting: leaf,
  open: leaf,
  returned: leaf,
  withdrawn: leaf,
  cuts: fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000), fc.nat(1_000_000)),
})

/** A consistent tally in one of the readings in use, of which some figures are left out, with its rates. */
export const tallyInReading = fc.tuple(leaves, reading).map(([of, as]): Tally => {
  const among = (isIn: boolean, value: number) => (isIn ? value : 0)
  const onTime =
    of.onTime +
    among(as.returned === 'on-time', of.returned) +
    among(as.withdrawn === 'on-time', of.withdrawn) +
    among(as.withoutDeadline === 'inside', of.ended)
  const punctual = of.early + onTime
  const resolved =
    punctual +
    of.late +
    among(as.withoutDeadline === 'class', of.ended) +
    among(as.returned === 'no-class', of.returned) +
    among(as.withdrawn === 'no-class', of.withdrawn)
  const inTime =
    of.inTime +
    among(as.awaiting === 'in-time', of.awaiting) +
    among(as.withoutDeadline === 'inside', of.open)
  const inProgress =
    inTime +
    of.overdue +
    among(as.awaiting === 'class', of.awaiting) +
    among(as.withoutDeadline === 'class', of.open)
  const total =
    resolved +
    inProgress +
    among(as.awaiting === 'beside', of.awaiting) +
    among(as.returned === 'beside', of.returned) +
    among(as.withdrawn === 'beside', of.withdrawn)
  const [first = 0, second = 0, third = 0] = of.cuts.map((cut) => cut % (total + 1)).sort((a, b) => a - b)
  const counts: Record<TallyFigure, number> = {
    'received.total': total,
    'received.inPeriod': third,
    'received.online': first,
    'received.direct': second - first,
    'received.postal': third - second,
    'received.directOrPostal': third - first,
    'received.carriedOver': total - third,
    'resolved.total': resolved,
    'resolved.early': of.early,
    'resolved.onTime': onTime + among(as.earlyAmongOnTime, of.early),
    'resolved.punctual': punctual,
    'resolved.late': of.late,
    'resolved.withoutDeadline': of.ended,
    'inProgress.total': inProgress,
    'inProgress.inTime': inTime,
    'inProgress.overdue': of.overdue,
    'inProgress.awaitingSupplement': of.awaiting,
    'inProgress.withoutDeadline': of.open,
    returned: of.returned,
    withdrawn: of.withdrawn,
    due: punctual + of.late + of.overdue,
    lateOrOverdue: of.late + of.overdue,
    returnedOrWithdrawn: of.returned + of.withdrawn,
  }
  // Those in no class are at least told apart.
  const named = [
    ...(as.rates === 'own' ? [] : otherBases),
    ...(['returned', 'withdrawn'] as const).filter((key) => as[key] === 'no-class'),
  ]
  const leftOut = as.leftOut.filter((key) => !named.includes(key))
  // Who counts the two in different ways does not print them together.
  const apart = as.returned === as.withdrawn ? [] : ['returnedOrWithdrawn']
  const shown = Object.entries(counts).filter(
    ([key]) => !(leftOut as readonly string[]).includes(key) && !apart.includes(key),
  )
  const rates = (Object.keys(tallyRates) as TallyRateKey[]).flatMap((key) => {
    const { numerator, denominator } = tallyRates[key].base
    const other = otherBases[key === 'resolved' ? 1 : 0] as TallyFigure
    const base = as.rates === 'own' ? denominator : other
    const { percentage } = rateOf(counts[numerator as TallyFigure], counts[base], as.places)
    // 0 of 0 has no rate, of whatever base.
    return percentage === null || counts[denominator] === 0 ? [] : [[key, percentage]]
  })
  return { ...tallyOf(Object.fromEntries(shown)), rates: Object.fromEntries(rates) }
})

/**
 * The kinds of causes that name a reading, which a warning on a right tally may have; a rate of another base may look cut
 * off, too.
 */
export const readingCauses = ['inside-another', 'other-base', 'truncated']
