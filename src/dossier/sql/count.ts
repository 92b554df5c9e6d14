import type { DateRange } from '../../calendar/date-range.js'
import type { Dated } from '../../calendar/dated.js'
import { type IsoDate, toDayNumber } from '../../calendar/day.js'
import { anything, optionsOf, requireOptions, type Shape } from '../../check/require-parsed.js'
import type { Dialect, Placeholders } from '../../sql/dialect.js'
import { type DialectName, dialects } from '../../sql/dialects.js'
import { nameFault } from '../../sql/fragment.js'
import { countedDays } from '../counting-cells.js'
import {
  type CountingPolicy,
  countingPolicies,
  policyShape,
  type SupplementEffect,
  supplementLaw,
} from '../counting-policy.js'
import { type DossierSource, type Grouping, groupings, requireSource } from './dossier-source.js'

/** What is counted, and how (cách đếm trong cơ sở dữ liệu). */
export interface TallyQueryOptions {
  /** The kind of database: `postgresql`, `duckdb`, `sqlite`, `mariadb`, `clickhouse`. */
  readonly dialect: DialectName
  /** Where the portal keeps what. */
  readonly source: DossierSource
  /** The days that the tally is about. */
  readonly period: DateRange
  /** The day whose end the counting sees, within the period; the last day of the period unless said. */
  readonly asOf?: IsoDate
  /** Further tallies, one for each unit, field or procedure; several at once. */
  readonly by?: Grouping | readonly Grouping[]
  /** What counts as what; `countingPolicies.listedApart` unless said. */
  readonly policy?: CountingPolicy
  /**
   * A column by which the table of dossiers is partitioned or sharded: rows come for each of its values and add up, so that
   * an engine can count each part where it lies.
   */
  readonly splitBy?: string
  /** `?` for a driver that wants no numbers, such as Knex; what the dialect's drivers take unless said. */
  readonly placeholders?: Placeholders
}

/** Options that were found right, days as numbers. */
export interface Count {
  readonly dialect: Dialect
  readonly placeholders: Placeholders
  readonly source: DossierSource
  readonly from: number
  readonly horizon: number
  readonly by: readonly Grouping[]
  readonly policy: CountingPolicy
  /** What law says of supplements. */
  readonly law: Dated<SupplementEffect>
  readonly splitBy: string | undefined
}

/** What `countOf` looks at more closely is anything. */
export const tallyQueryShapes: Readonly<Record<keyof TallyQueryOptions, Shape>> = {
  dialect: anything,
  source: anything,
  period: anything,
  asOf: anything,
  by: anything,
  // Each choice that there is can be said in SQL; with any other it would be counted otherwise than the policy says.
  policy: policyShape,
  splitBy: anything,
  placeholders: anything,
}
const optionsShape = /* @__PURE__ */ optionsOf<TallyQueryOptions>(tallyQueryShapes)

/** How many rows a statement gives at most. */
export const aLimit: Shape = (value) =>
  Number.isSafeInteger(value) && (value as number) >= 1
    ? undefined
    : { inwards: [], wanted: 'a whole number from 1', value }

/** Options that make a query. Throws a `TypeError` or, for days, a `RangeError` that names what is wrong. */
export function countOf(options: TallyQueryOptions): Count {
  requireOptions(options, optionsShape)
  const { policy = countingPolicies.listedApart, splitBy } = options
  const { dialect, placeholders } = dialectOf(options)
  const source = requireSource(options.source)
  const { from, horizon } = countedDays(options)
  const fault = splitBy === undefined ? undefined : nameFault(splitBy)
  if (fault !== undefined) throw new TypeError(`splitBy: ${fault}`)
  const count: Count = {
    dialect,
    placeholders,
    source,
    from: toDayNumber(from),
    horizon: toDayNumber(horizon),
    by: groupingsOf(options, source),
    policy,
    law: supplementLaw,
    splitBy,
  }
  requireCalendar(count)
  return count
}

/** A dialect and its placeholders by their names. */
export function dialectOf({
  dialect: name,
  placeholders,
}: Pick<TallyQueryOptions, 'dialect' | 'placeholders'>): Pick<Count, 'dialect' | 'placeholders'> {
  if (!Object.hasOwn(dialects, name))
    throw new TypeError(`no dialect is called ${String(name)}; there are ${Object.keys(dialects).join(', ')}`)
  const dialect: Dialect = dialects[name]
  const taken = [dialect.placeholders, ...dialect.otherPlaceholders]
  if (placeholders !== undefined && !taken.includes(placeholders))
    throw new TypeError(
      `placeholders: ${dialect.title} takes ${taken.join(' or ')}, not ${String(placeholders)}`,
    )
  return { dialect, placeholders: placeholders ?? dialect.placeholders }
}

function groupingsOf({ by = [] }: TallyQueryOptions, source: DossierSource): readonly Grouping[] {
  const asked = Array.isArray(by) ? (by as readonly Grouping[]) : [by as Grouping]
  for (const each of asked) {
    if (!groupings.includes(each))
      throw new TypeError(`a database cannot group by ${String(each)}; it can by ${groupings.join(', ')}`)
    if (source[each] === undefined)
      throw new TypeError(`source/${each}: missing, and the tally is by ${each}`)
  }
  if (new Set(asked).size < asked.length)
    throw new TypeError(`by names a grouping twice: ${asked.join(', ')}`)
  return asked
}

/** Whether a policy reckons working days, which take lists or a table. */
function requireCalendar({ dialect, source, policy }: Count): void {
  const choice =
    source.pauses !== undefined && policy.supplement !== 'as-dated'
      ? 'supplement'
      : policy.dueOnDayOff === 'next-working-day'
        ? 'dueOnDayOff'
        : undefined
  if (choice === undefined || dialect.lists !== undefined || source.calendar !== undefined) return
  throw new TypeError(
    `source/calendar: missing, and ${dialect.title} cannot say ${choice} '${policy[choice]}' without a table of workingDayRows()`,
  )
}
