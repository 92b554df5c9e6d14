import { anything, listOf, objectOf, requireParsed, type Shape, shapesOf } from '../check/require-parsed.js'
import type { Path } from '../quantity/figure.js'
import { tallyEntries } from './tally.js'

const shapes = /* @__PURE__ */ shapesOf(tallyEntries, { extensions: anything })
const rows: Shape = (value) => listOfRows(value)

/** A tally as it was read. */
const tallyShape: Shape = /* @__PURE__ */ objectOf(shapes)
const rowShape = /* @__PURE__ */ objectOf({ ...shapes, rows })
const listOfRows = /* @__PURE__ */ listOf(rowShape)

/** A table of tallies as it was read. @internal */
export const tallyTableShape: Shape = /* @__PURE__ */ objectOf({ rows, total: tallyShape }, ['rows'])

/** Throws a `TypeError` where a value is no tally as `tallySchema` reads it; `rows` may lie in it. @internal */
export function requireTally(tally: unknown, at: Path = []): void {
  requireParsed(tally, rowShape, 'tallySchema', at)
}
