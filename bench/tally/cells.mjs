/** @typedef {Map<string, number[]>} CellsByField the counts of each field, in the order of `cellNames` */

/** What each contender counts: where a dossier came from, and how it stands at the end of the period. */
export const cellNames = /** @type {const} */ ([
  'carriedOver',
  'online',
  'direct',
  'postal',
  'early',
  'onTime',
  'late',
  'resolvedWithoutDeadline',
  'inTime',
  'overdue',
  'awaitingSupplement',
  'inProgressWithoutDeadline',
  'returned',
  'withdrawn',
])

/** @typedef {typeof cellNames[number]} CellName */

/** @type {Readonly<Record<CellName, number>>} */
export const cell = /** @type {never} */ (Object.fromEntries(cellNames.map((name, index) => [name, index])))

/**
 * The cells of tallies.
 *
 * @param {readonly import('../../dist/esm/dossier/index.js').Tally[]} tallies
 * @returns {CellsByField}
 */
export function cellsOfTallies(tallies) {
  return new Map(
    tallies.map(({ label, received, resolved, inProgress, returned, withdrawn }) => [
      label ?? '',
      [
        received?.carriedOver,
        received?.online,
        received?.direct,
        received?.postal,
        resolved?.early,
        resolved?.onTime,
        resolved?.late,
        resolved?.withoutDeadline,
        inProgress?.inTime,
        inProgress?.overdue,
        inProgress?.awaitingSupplement,
        inProgress?.withoutDeadline,
        returned,
        withdrawn,
      ].map(Number),
    ]),
  )
}

/**
 * The cells of a table of counts by field, intake and state, as tables and databases answer.
 *
 * @param {Iterable<readonly [field: string, intake: CellName, state: CellName, count: number]>} counts
 * @returns {CellsByField}
 */
export function cellsOfCounts(counts) {
  /** @type {CellsByField} */
  const cells = new Map()
  for (const [field, intake, state, count] of counts) {
    const ofField = cells.get(field) ?? cellNames.map(() => 0)
    cells.set(field, ofField)
    ofField[cell[intake]] += count
    ofField[cell[state]] += count
  }
  return cells
}
