import { fromDayNumber } from '../../calendar/day.js'
import { type Fragment, integer, joined, name, sql } from '../../sql/fragment.js'
import type { Count } from './count.js'

/** A day as a number, with the day as it is written. */
export function dayNumber(day: number): Fragment {
  return integer(day, fromDayNumber(day))
}

/** Two cells as one number: the one by which a dossier came in, so many times, and the one in which it stands. */
export const intakeFactor = 100

/** What is selected, each on a line. */
export function columns(fragments: readonly Fragment[]): Fragment {
  return joined(fragments, sql`,\n`)
}

/** A step of a statement (`name AS (SELECT …)`), with all steps before it. */
export interface Step {
  readonly called: Fragment
  readonly name: Fragment
  readonly steps: readonly Fragment[]
}

/** A step whose name no table of a source has. */
export function step(called: Fragment, statement: Fragment, before: readonly Fragment[] = []): Step {
  const name = sql`cchc_${called}`
  const own = sql`
    ${name} AS (
      ${statement}
    )`
  return { called, name, steps: [...before, own] }
}

/** A statement of what is selected from the last step of each chain. */
export function statementOf(
  chains: readonly Step[],
  select: (name: Fragment) => Fragment,
  whole: (selected: Fragment) => Fragment,
): Fragment {
  const steps = chains.flatMap(({ steps }) => steps)
  const selects = chains.map(({ name }) => select(name))
  return sql`
    /* Days are numbers, 0 for 1970-01-01; cells are two of the tally, ${integer(intakeFactor)} times the one of the intake and the one of the state. */
    WITH ${joined(steps, sql`,\n`)}
    ${whole(joined(selects, sql`\nUNION ALL\n`))}`
}

/** A step that reads nothing but the step before. */
export function stepAfter(
  { name, steps }: Step,
  called: Fragment,
  selected: readonly Fragment[],
  rest = sql``,
): Step {
  const statement = sql`
    SELECT
      ${columns(selected)}
    FROM ${name}${rest}`
  return step(called, statement, steps)
}

/**
 * The end of a step whose columns are reckoned once a row. An engine that counts part by part has to look into all steps, so
 * there it is nothing.
 */
export function fenceOf({ dialect: { fence }, splitBy }: Count): Fragment | undefined {
  return splitBy === undefined ? fence : undefined
}

/** What a dossier is known by on its way through the steps. */
export function identityOf({ by, splitBy }: Count): readonly Fragment[] {
  return [sql`id`, ...by.map((grouping) => name(grouping)), ...(splitBy === undefined ? [] : [sql`part`])]
}

/** What every step knows of a dossier. */
export function factsOf(count: Count): readonly Fragment[] {
  return [...identityOf(count), sql`received_on`, sql`channel`, sql`ended_as`, sql`seen_on`]
}
