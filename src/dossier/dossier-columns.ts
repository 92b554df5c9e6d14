import * as z from 'zod'
import { channels, outcomeKinds } from './dossier.js'

/** How a dossier stands by its status: ended in one of three ways, or in progress. */
const endings = [...outcomeKinds, 'in-progress'] as const

/** A column of codes or words, with what each stands for. @internal */
export function codedColumn<const Options extends readonly [string, ...string[]]>(
  name: z.ZodType<string, string>,
  options: Options,
) {
  return z.strictObject({
    /** The column. */
    column: name,
    /** What each code stands for. */
    codes: z
      .record(z.string().max(200), z.enum(options))
      .refine((map) => Object.keys(map).length > 0, { message: 'no code is mapped' }),
  })
}

/**
 * The columns that hold a dossier, of a table in a database and of rows in memory alike: one declaration, by what a column
 * may be called and how a column of days is declared. @internal
 */
export function dossierColumns<Day extends z.ZodType>(name: z.ZodType<string, string>, day: Day) {
  return {
    /** The column of the id, unique among the dossiers. */
    id: name,
    /** The column of the procedure. */
    procedure: name.optional(),
    /** The column of the field of work. */
    field: name.optional(),
    /** The column of the unit that decides. */
    unit: name.optional(),
    /** Where a dossier came in, with what each code stands for. */
    channel: codedColumn(name, channels),
    /** The day of reception. */
    receivedOn: day,
    /** The last day for the result; NULL when there is none. */
    dueOn: day.optional(),
    /**
     * How and when a dossier ended: `on` is NULL while it is in progress. Codes of `kind` listed as `in-progress` are those of
     * dossiers in progress, and any other code is refused; where none is listed so, all codes that are not listed are. With a
     * day they are refused, as is a listed code of an end without its day.
     */
    outcome: z
      .strictObject({
        /** The day on which it ended. */
        on: day,
        /** How it ended. */
        kind: codedColumn(name, endings),
      })
      .optional(),
  }
}
