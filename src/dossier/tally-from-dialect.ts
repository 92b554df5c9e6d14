import { type InputIssue, typeIssue, typeName } from '../check/input-issue.js'
import { anObject, aText, listOf, objectOf, requireOptions, type Shape } from '../check/require-parsed.js'
import type { Figure } from '../quantity/figure.js'
import { addFigures, intervalOf } from '../quantity/interval.js'
import { readTableCell } from '../table/cell.js'
import { setTallyFigure } from './build-tally.js'
import { readCountCell } from './tabular/read-count-cell.js'
import type { Tally } from './tally.js'
import type { TallyDialect, TallySource } from './tally-dialects.js'
import { tallyFigureKeys } from './tally-model.js'

/** A tally read from the names of another system, with what could not be read. */
export interface DialectReading {
  readonly tally: Tally
  /** What cannot be read, or contradicts itself; paths are those of the object given. */
  readonly issues: readonly InputIssue[]
  /** The names with a value that are not read: the dialect does not have them, or has them inside other figures. */
  readonly ignored: readonly string[]
}

const severalNames = /* @__PURE__ */ objectOf({
  anyOf: /* @__PURE__ */ listOf(aText),
  sumOf: /* @__PURE__ */ listOf(aText),
})
const source: Shape = (value) => (typeof value === 'string' ? undefined : severalNames(value))
const dialectShape = /* @__PURE__ */ objectOf(
  {
    id: aText,
    title: anObject,
    label: aText,
    figures: /* @__PURE__ */ objectOf(
      /* @__PURE__ */ Object.fromEntries(/* @__PURE__ */ tallyFigureKeys.map((key) => [key, source])),
    ),
    contained: /* @__PURE__ */ listOf(aText),
  } satisfies Readonly<Record<keyof TallyDialect, Shape>>,
  ['figures'],
)

/**
 * Reads a tally from an object that names its figures as another system does (chuyển đổi số liệu hồ sơ).
 *
 * Counts are integers or Vietnamese notation (`"1.492"`, `"gần 2.840"`); absent, `null`, blank and "-" mean "not reported". Never
 * throws on an object: a value that cannot be read is an issue under its name and stays unreported; two names for one figure
 * with different values are a `repeated-key`, and neither is taken; of a sum, a part that is not reported is
 * `missing` if another is, and the sum stays unreported.
 *
 * @example
 * ```ts
 * import { tallyDialects, tallyFromDialect } from 'cchc/dossier'
 *
 * const { tally, issues, ignored } = tallyFromDialect(
 *   { received_total: '1.492', carried_forward: 16, pending_late: '1.5', updated_at: '2024-08-05' },
 *   tallyDialects.analytics,
 * )
 * tally   // { received: { total: 1492, carriedOver: 16 } }
 * issues[0]?.path // ['pending_late']
 * ignored // ['updated_at']
 * ```
 */
export function tallyFromDialect(object: unknown, dialect: TallyDialect): DialectReading {
  requireOptions(dialect, dialectShape, 'dialect')
  const entries = entriesOf(object)
  if (typeof entries === 'string') {
    return { tally: {}, issues: [issueOfWhole(object, entries)], ignored: [] }
  }
  const sources = tallyFigureKeys.flatMap((figure) => {
    const source = dialect.figures[figure]
    return source === undefined ? [] : [{ figure, source }]
  })
  const known = new Set(sources.flatMap(({ source }) => namesOf(source)))
  const issues: InputIssue[] = []
  const ignored: string[] = []
  const counts: NamedCounts = new Map()
  let tally: Tally = {}
  for (const [name, value] of entries) {
    if (known.has(name)) {
      const { count, issues: refused = [] } = readCountCell(readTableCell(value))
      if (count != null || refused.length > 0) counts.set(name, count ?? null)
      issues.push(...refused.map((facts) => ({ path: [name], ...facts })))
    } else if (name === dialect.label) {
      if (typeof value === 'string') tally = { ...tally, label: value }
      else if (value !== null && value !== undefined) {
        issues.push(typeIssue([name], 'string', value))
      }
    } else if (value !== null && value !== undefined) ignored.push(name)
  }
  for (const { figure, source } of sources) {
    const reading = readTallySource(source, counts)
    if (reading !== undefined && isIssue(reading)) issues.push(reading)
    else if (reading !== undefined) tally = setTallyFigure(tally, figure, reading)
  }
  return { tally, issues, ignored }
}

function issueOfWhole(object: unknown, received: string): InputIssue {
  return object === undefined
    ? { path: [], code: 'missing' }
    : { path: [], code: 'wrong-type', expected: ['object'], received }
}

/** The own entries of an object; of anything else, or an object of which a getter throws, the name of its type. */
function entriesOf(object: unknown): readonly [string, unknown][] | string {
  try {
    const type = typeName(object)
    return type === 'object' ? Object.entries(object as object) : type
  } catch {
    return 'unreadable'
  }
}

/** The counts that a foreign object reports, by name; `null` for one that cannot be read. */
type NamedCounts = Map<string, Figure | null>

/** The names that a source speaks of. */
function namesOf(source: TallySource): readonly string[] {
  if (typeof source === 'string') return [source]
  return 'anyOf' in source ? source.anyOf : source.sumOf
}

/** The count of a source, `undefined` when it is not reported, or the issue that leaves it open. */
function readTallySource(source: TallySource, counts: NamedCounts): Figure | undefined | InputIssue {
  const names = namesOf(source)
  const isSum = typeof source === 'object' && 'sumOf' in source
  return isSum ? addUp(names, counts) : chooseOne(names, counts)
}

function isIssue(reading: Figure | InputIssue): reading is InputIssue {
  return typeof reading === 'object' && 'code' in reading
}

function chooseOne(names: readonly string[], counts: NamedCounts): Figure | undefined | InputIssue {
  const reported = names.filter((name) => counts.get(name) != null)
  const first = counts.get(reported[0] ?? '') ?? undefined
  const other = reported.find((name) => JSON.stringify(counts.get(name)) !== JSON.stringify(first))
  return other === undefined ? first : { path: [other], code: 'repeated-key', key: other }
}

function addUp(names: readonly string[], counts: NamedCounts): Figure | undefined | InputIssue {
  if (names.every((name) => !counts.has(name))) return undefined
  const missing = names.find((name) => !counts.has(name))
  if (missing !== undefined) return { path: [missing], code: 'missing' }
  const sum = addFigures(names.map((name) => counts.get(name)))
  if (sum === undefined || intervalOf(sum).low <= Number.MAX_SAFE_INTEGER) return sum
  return { path: names.slice(0, 1), code: 'too-large', maximum: Number.MAX_SAFE_INTEGER }
}
