import fc from 'fast-check'
import { setTallyFigure } from '../../src/dossier/build-tally.js'
import type { Tally, TallyFigure, TallyRateKey } from '../../src/dossier/tally.js'
import { tallyFigureKeys, tallyIndicators, tallyRates } from '../../src/dossier/tally-model.js'
import { rateOf } from '../../src/quantity/rate-of.js'

/** Classes that are parts in some reports and shares of other parts elsewhere. */
const classes = [
  'resolved.withoutDeadline',
  'inProgress.awaitingSupplement',
  'inProgress.withoutDeadline',
] as const satisfies readonly TallyFigure[]

const closing = [...classes, 'returned', 'withdrawn'] as const

const leaves = [
  'resolved.early',
  'resolved.onTime',
  'resolved.late',
  'inProgress.inTime',
  'inProgress.overdue',
  ...closing,
] as const

type Counts = Record<TallyFigure, number>

/** The values of a tally that balances, from random leaves; every figure is reported. */
export function consistentCounts(options: { readonly least?: number; readonly most?: number } = {}) {
  const { least = 0, most = 3000 } = options
  const leaf = fc.integer({ min: least, max: most })
  return fc
    .record({
      ...(Object.fromEntries(leaves.map((key) => [key, leaf])) as Record<
        (typeof leaves)[number],
        typeof leaf
      >),
      cuts: fc.array(fc.nat(1_000_000), { minLength: 3, maxLength: 3 }),
    })
    .map(({ cuts, ...parts }): Counts => {
      const punctual = parts['resolved.early'] + parts['resolved.onTime']
      const resolved = punctual + parts['resolved.late'] + parts['resolved.withoutDeadline']
      const open =
        parts['inProgress.inTime'] +
        parts['inProgress.overdue'] +
        parts['inProgress.awaitingSupplement'] +
        parts['inProgress.withoutDeadline']
      const total = resolved + open + parts.returned + parts.withdrawn
      const [first = 0, second = 0, third = 0] = cuts.map((cut) => cut % (total + 1)).sort((a, b) => a - b)
      return {
        ...parts,
        'resolved.punctual': punctual,
        'resolved.total': resolved,
        'inProgress.total': open,
        // All that were closed, or should have been, fell due.
        due: punctual + parts['resolved.late'] + parts['inProgress.overdue'],
        lateOrOverdue: parts['resolved.late'] + parts['inProgress.overdue'],
        returnedOrWithdrawn: parts.returned + parts.withdrawn,
        'received.total': total,
        'received.online': first,
        'received.direct': second - first,
        'received.postal': third - second,
        'received.directOrPostal': third - first,
        'received.inPeriod': third,
        'received.carriedOver': total - third,
      }
    })
}

export function tallyOf(counts: Partial<Counts>): Tally {
  return tallyFigureKeys.reduce<Tally>((tally, figure) => {
    const value = counts[figure]
    return value === undefined ? tally : setTallyFigure(tally, figure, value)
  }, {})
}

/** Every figure of a tally that is reported. */
export function countsOf(tally: Tally): Partial<Counts> {
  return Object.fromEntries(
    tallyFigureKeys.flatMap((figure) => {
      const value = tallyIndicators[figure].read(tally)
      return value == null ? [] : [[figure, value]]
    }),
  )
}

/** The rates of a tally, with as many decimals as asked for, wherever there is a base. */
export function ratesOf(counts: Counts, places: number): NonNullable<Tally['rates']> {
  return Object.fromEntries(
    (Object.keys(tallyRates) as TallyRateKey[]).flatMap((key) => {
      const { numerator, denominator } = tallyRates[key].base
      const { percentage } = rateOf(counts[numerator as keyof Counts], counts[denominator], places)
      return percentage === null ? [] : [[key, percentage]]
    }),
  )
}

/** Figures that a report may leave out: without a class the sums read as if it did not exist. */
export const omissible = tallyFigureKeys.filter(
  (figure) => !(classes as readonly TallyFigure[]).includes(figure),
)

/** The sums of some of the classes, closings and early ones: changes by these can be read in another way. */
export function otherReadings(counts: Counts): ReadonlySet<number> {
  const sums = new Set([0])
  for (const figure of [...closing, 'resolved.early'] as const)
    for (const sum of [...sums]) sums.add(sum + counts[figure])
  return sums
}

/** A consistent tally of which some figures are left out or null, with all its rates. */
export const partialTally = fc
  .tuple(consistentCounts(), fc.subarray(omissible), fc.boolean(), fc.nat(3))
  .map(([counts, left, asNull, places]) => {
    const shown = tallyOf(
      Object.fromEntries(Object.entries(counts).filter(([key]) => !left.includes(key as TallyFigure))),
    )
    const tally = asNull
      ? left.reduce((each, figure) => setTallyFigure(each, figure, null as unknown as number), shown)
      : shown
    return { counts, tally: { ...tally, rates: ratesOf(counts, places) } }
  })
