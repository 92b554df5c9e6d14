/**
 * How large a change must be to be worth a look. These are ours, not law: no text says when a figure has to be explained.
 */
export const jumpThresholds = {
  /** From here on a number is large enough to speak of its share. */
  leastBase: 30,
  /** Of a large base: the change, as one part of how many (half). */
  shareOfBase: 2,
  /** Of a small base, where one case more is many percent: the change itself. */
  changeOfSmallBase: 30,
  /** Of a rate, in percentage points. */
  points: '20',
} as const
