import * as z from 'zod'
import type { Figure, Path } from '../quantity/figure.js'
import { addFigures } from '../quantity/interval.js'
import type { Tally, TallyFigure } from './tally.js'
import { tallyIndicators } from './tally-model.js'
import { type TallyInput, tallySchema, tallyShape } from './tally-schema.js'

/**
 * A row of a table of tallies (dòng của biểu). A row with `rows` is a section or level (phần, cấp): its own figures, if
 * it has any, are the subtotal as printed, over its rows.
 */
export interface TallyRow extends Tally {
  rows?: TallyRow[] | null | undefined
}

/** How deep rows may lie: A over I over 1 over a. */
export const mostTallyLevels = 4

function rowsOf<Row extends z.ZodType>(row: Row) {
  return z.array(row).nullish().meta({ title: 'Các dòng của phần, cấp' })
}

function withRows(row: z.ZodType<TallyRow, TallyInput>): z.ZodType<TallyRow, TallyInput> {
  const schema = z.strictObject({
    ...tallyShape,
    /** The rows of a section or level. */
    rows: rowsOf(row),
  })
  return schema.meta({ title: 'Dòng số liệu hồ sơ TTHC' }) as never
}

/**
 * Schema of a table of tallies (bảng số liệu hồ sơ theo lĩnh vực hoặc đơn vị): a row for each field or unit, and
 * the total row if the report prints one. Rows may nest, at most four deep: a section or level ("I. Cấp tỉnh") has the
 * rows below it as its `rows`, and as its own figures the subtotal that the report prints, or none.
 *
 * @example
 * ```ts
 * import { tallyTableSchema } from 'cchc/dossier'
 *
 * tallyTableSchema.parse({
 *   rows: [{ label: 'Cấp xã', withdrawn: 1, rows: [{ label: 'Hộ tịch', withdrawn: '01' }] }],
 *   total: { withdrawn: 1 },
 * }).rows[0]?.rows // [{ label: 'Hộ tịch', withdrawn: 1 }]
 * ```
 */
export const tallyTableSchema = /* @__PURE__ */ z
  .strictObject({
    /** The rows in the order of the report, without the total row; absent: only that is printed. */
    rows: z
      .array(/* @__PURE__ */ withRows(/* @__PURE__ */ withRows(/* @__PURE__ */ withRows(tallySchema))))
      .nullish()
      .transform((rows) => rows ?? [])
      .meta({ title: 'Các dòng' }),
    /** The row "Tổng số", as printed. */
    total: tallySchema.nullish().meta({ title: 'Dòng tổng số' }),
  })
  .meta({ title: 'Bảng số liệu hồ sơ' })

/** A table of tallies (bảng số liệu hồ sơ), as parsed by `tallyTableSchema`. */
export interface TallyTable {
  rows: TallyRow[]
  total?: Tally | null | undefined
}

/** A row of a table, with its path and the labels of the sections that it lies in. @internal */
export interface PlacedTallyRow {
  readonly row: TallyRow
  readonly path: Path
  readonly sections: readonly string[]
}

/** Every row of a table, a section before its rows. @internal */
export function* walkTallyRows(
  { rows }: Pick<TallyTable, 'rows'>,
  path: Path = [],
  sections: readonly string[] = [],
): Generator<PlacedTallyRow> {
  for (const [index, row] of rows.entries()) {
    const own = [...path, 'rows', index]
    yield { row, path: own, sections }
    if (row.rows) yield* walkTallyRows({ rows: row.rows }, own, [...sections, row.label ?? ''])
  }
}

/** What a row adds to a sum: its own figure, or else the sum of its rows if each has one. @internal */
export function readRowFigure(row: TallyRow, figure: TallyFigure): Figure | undefined {
  const own = tallyIndicators[figure].read(row)
  if (own != null) return own
  if (!row.rows?.length) return undefined
  return addFigures(row.rows.map((each) => readRowFigure(each, figure)))
}
