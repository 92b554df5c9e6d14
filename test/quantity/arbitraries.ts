import fc from 'fast-check'

/** Intervals of counts whose sums stay exact; some have no upper end. */
export const interval = fc
  .tuple(fc.nat(2 ** 40), fc.option(fc.nat(2 ** 40)))
  .map(([low, width]) => ({ low, high: width === null ? Number.POSITIVE_INFINITY : low + width }))

/** A numerator and a denominator of which it is part. */
export const ratio = (most = 1_000_000) =>
  fc
    .tuple(fc.integer({ min: 1, max: most }), fc.nat(most))
    .map(([denominator, part]) => ({ numerator: part % (denominator + 1), denominator }))
