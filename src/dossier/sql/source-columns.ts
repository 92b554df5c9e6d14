import type { DayColumn, Dialect } from '../../sql/dialect.js'
import { type Fragment, integer, joined, name, parameter, sql } from '../../sql/fragment.js'
import { cells, endingNumbers } from '../counting-cells.js'
import { channels, outcomeKinds } from '../dossier.js'
import type { DossierSource, Grouping } from './dossier-source.js'

/** A table by its name, or by schema and name. */
export function tableOf(table: string | string[]): Fragment {
  return name(...(typeof table === 'string' ? [table] : table))
}

/**
 * Whether two ids are one, by their letters: the collation of a column may take several for one. In a subquery the letters of
 * the row outside have to be a column of it: MariaDB keeps what it found by the columns of that row as these compare.
 */
export function isSameId(one: Fragment, other: Fragment, { text }: Dialect, letters = text(other)): Fragment {
  return sql`${one} = ${other} AND ${text(one)} = ${letters}`
}

/** NULL where a whole number is expected. */
export const nothing = sql`(0 + NULL)`

/** The end of a supplement: while it is still awaited, a day after all others; NULL for what is no day. */
export function endOf({ column, number }: DayColumn): Fragment {
  const stillAwaited = integer(1_000_000, 'still awaited')
  return sql`CASE WHEN ${column} IS NULL THEN ${stillAwaited} ELSE ${number} END`
}

/** The columns of a source as a statement reads them: days and codes as numbers. */
export interface SourceColumns {
  readonly id: Fragment
  readonly grouping: (grouping: Grouping) => Fragment
  readonly receivedOn: DayColumn
  readonly dueOn: DayColumn | undefined
  /** Where the dossier came in, as a cell of the tally; NULL for NULL and for a code that is not listed. */
  readonly channel: Fragment
  readonly channelCode: Fragment
  readonly outcome:
    | {
        readonly on: DayColumn
        readonly kind: Fragment
        /** Whether the code is listed neither as an end nor as in progress; never, where none is listed as in progress. */
        readonly isUnlisted: Fragment
      }
    | undefined
}

type DaySource = DossierSource['receivedOn']

/** A column of days of a table that is called by an alias. */
export function dayOf(alias: string, source: DaySource, dialect: Dialect): DayColumn {
  const { column, holds } = typeof source === 'string' ? ({ column: source, holds: 'day' } as const) : source
  return dialect.day(name(alias, column), holds)
}

/** Conditions that are true, and that the engine refuses where a column is not of the type that its mapping says. */
export function typesOf(days: readonly (DayColumn | undefined)[]): readonly Fragment[] {
  return days.flatMap((day) => day?.isOfType ?? [])
}

/** The columns of the table of dossiers, which is called `dossier`. */
export function columnsOf(source: DossierSource, dialect: Dialect): SourceColumns {
  const column = (column: string) => name('dossier', column)
  const day = (source: DaySource) => dayOf('dossier', source, dialect)
  const { channel, outcome } = source
  const numbered = <Option extends string>(
    { column: coded, codes }: { column: string; codes: Readonly<Record<string, string>> },
    numbers: Readonly<Record<Option, number>>,
    options: readonly Option[],
  ) => {
    const arms = options.flatMap((option) =>
      Object.keys(codes)
        .filter((code) => codes[code] === option)
        .map((code) => sql`WHEN ${parameter(code)} THEN ${integer(numbers[option], option)}`),
    )
    return sql`CASE ${dialect.text(column(coded))} ${joined(arms, sql` `)} END`
  }
  const unlistedOf = ({
    column: coded,
    codes,
  }: {
    column: string
    codes: Readonly<Record<string, string>>
  }) => {
    if (!Object.values(codes).includes('in-progress')) return sql`(1 = 0)`
    const listed = ['', ...Object.keys(codes)].map((code) => sql`${parameter(code)}`)
    return sql`(${column(coded)} IS NOT NULL AND ${dialect.text(column(coded))} NOT IN (${joined(listed, sql`, `)}))`
  }
  return {
    id: column(source.id),
    grouping: (grouping) => dialect.text(column(source[grouping] as string)),
    receivedOn: day(source.receivedOn),
    dueOn: source.dueOn === undefined ? undefined : day(source.dueOn),
    channel: numbered(channel, cells, channels),
    channelCode: column(channel.column),
    outcome: outcome && {
      on: day(outcome.on),
      kind: numbered(outcome.kind, endingNumbers, outcomeKinds),
      isUnlisted: unlistedOf(outcome.kind),
    },
  }
}
