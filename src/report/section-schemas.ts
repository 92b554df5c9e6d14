import * as z from 'zod'
import type { LaidOut, SectionEntry } from '../check/entries.js'
import { type InputOf, shapeOf } from '../check/entry-schemas.js'
import { tallySchema } from '../dossier/tally-schema.js'
import { tallyTableSchema } from '../dossier/tally-table.js'
import { heldByPlan } from '../plan/plan-schemas.js'
import { signedFigureSchema } from '../quantity/figure-schemas.js'
import { reportSections } from './sections/index.js'

type Declared = typeof reportSections

/** What stands under a key of a report, as parsed and as it may be written. */
type Section<Key extends keyof Declared> =
  Declared[Key] extends SectionEntry<infer Row, infer Entries, infer Shape>
    ? { output: LaidOut<Row, Shape>; input: LaidOut<InputOf<Entries>, Shape> }
    : never

/** The schema of a section (khuôn dạng một mục), which may be left out, and `null`; named, so that declarations stay short. */
export interface SectionSchema<Key extends keyof Declared>
  extends z.ZodOptional<z.ZodNullable<z.ZodType<Section<Key>['output'], Section<Key>['input']>>> {}

/** The schemas of the sections, by key. */
type SectionSchemas = { readonly [Key in keyof Declared]: SectionSchema<Key> }

/**
 * The schemas of the sections of a report (khuôn dạng các mục), by key, made of their declarations. Counts also read
 * Vietnamese notation (`"1.492"`); absent and `null` mean "not reported", never 0.
 *
 * @example
 * ```ts
 * import { sectionSchemas } from 'cchc/report'
 *
 * sectionSchemas.direction.parse({ documentsIssued: '07', plan: { planned: 11, completed: 3 } })
 * // { documentsIssued: 7, plan: { planned: 11, completed: 3 } }
 * ```
 */
export const sectionSchemas: SectionSchemas = /* @__PURE__ */ buildSectionSchemas()

function buildSectionSchemas(): SectionSchemas {
  return shapeOf(reportSections, {
    ...heldByPlan,
    dossiers: tallySchema,
    table: tallyTableSchema,
    // Of a ranking.
    index: z.string().trim().min(1),
    year: z.int().min(1900).max(2999),
    month: z.int().min(1).max(12),
    week: z.int().min(1).max(53),
    rankChange: z.int(),
    pointsChange: signedFigureSchema,
  }) as never
}

/**
 * Schema of the cumulative figures of a report (số liệu lũy kế từ đầu năm): its sections again, for the year to the end of
 * the period.
 *
 * @example
 * ```ts
 * import { yearToDateSchema } from 'cchc/report'
 *
 * yearToDateSchema.parse({ procedures: { dossiers: { resolved: { total: '2.840' } } } })
 * // { procedures: { dossiers: { resolved: { total: 2840 } } } }
 * ```
 */
export const yearToDateSchema = /* @__PURE__ */ z
  .strictObject(sectionSchemas)
  .meta({ title: 'Số liệu lũy kế' })

/** The cumulative figures of a report (số liệu lũy kế từ đầu năm), as parsed by `yearToDateSchema`. */
export interface YearToDate extends z.output<typeof yearToDateSchema> {}
