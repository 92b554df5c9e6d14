import * as z from 'zod'
import {
  amountInUnitSchema,
  anyBoundsSchema,
  approximateMeasureSchema,
  countSchema,
  exactCountSchema,
  figureSchema,
  saysMissing,
} from '../quantity/figure-schemas.js'
import type { Indicator } from './indicator.js'
import type { AppendixTemplate, AppendixValues, IndicatorOf } from './template.js'

/**
 * A filled-in statistical appendix (phụ lục số liệu): the values by the keys of its template. Absent and `null` mean
 * "not reported", never 0.
 */
export interface Appendix<Row extends Indicator = Indicator> {
  /** The id of its template. */
  readonly template: string
  /** A value of a row that the template does not have, or has only as a heading, is kept too: rules name it. */
  readonly values: AppendixValues<Row>
  /** Units as printed, of the rows where they are not those of the template. */
  readonly units?: Readonly<Record<string, string>> | null | undefined
  /** What the column "Ghi chú" says, by key. */
  readonly notes?: Readonly<Record<string, string>> | null | undefined
}

/** An appendix of a template: `AppendixOf<typeof appendixTemplate2024>`. */
export type AppendixOf<Template extends AppendixTemplate> = Appendix<IndicatorOf<Template>>

/**
 * Schema of the appendices of a template (phụ lục theo mẫu). Counts also read Vietnamese notation (`"1.492"`), rates
 * become decimal strings with the digits printed (`"99,3%"` is `"99.3"`), and may exceed 100 here, as a rule says that
 * better; either may be approximate (`"gần 2.840"`, `"từ 95% trở lên"`). A row that the template does not have keeps a number or text as it is.
 *
 * @example
 * ```ts
 * import { appendixSchema, appendixTemplate2024 } from 'cchc/appendix'
 *
 * const schema = appendixSchema(appendixTemplate2024)
 * schema.parse({ template: 'cchc-2024', values: { '3.2.4': '99,3%' } }).values['3.2.4'] // '99.3'
 * ```
 */
export function appendixSchema<Row extends Indicator>(template: AppendixTemplate<Row>) {
  const values = Object.fromEntries(
    template.indicators.map((indicator) => [
      indicator.key,
      valueSchemas[indicator.kind].nullish().meta({ title: indicator.label.vi }),
    ]),
  )
  return z
    .strictObject({
      /** The id of the template. */
      template: z.literal(template.id, saysMissing).meta({ title: 'Mẫu phụ lục' }),
      /** By the keys of the indicators. */
      values: z
        .object(values)
        .catchall(otherValue)
        .transform((read) => read as AppendixValues<Row>)
        .meta({ title: 'Số liệu' }),
      /** Units as printed, of the rows where they are not those of the template. */
      units: z.record(z.string(), z.string()).nullish().meta({ title: 'Đơn vị tính ghi khác mẫu' }),
      /** Remarks by key. */
      notes: z.record(z.string(), z.string()).nullish().meta({ title: 'Ghi chú' }),
    })
    .meta({ title: 'Phụ lục số liệu' })
}

/**
 * Schema of an appendix of a form that is not among those known (phụ lục theo mẫu khác): its values are kept as they are
 * written, and a rule says that they could not be checked.
 * @internal
 */
export function otherAppendixSchema(known: readonly string[]) {
  return z
    .strictObject({
      /** The id of its template. */
      template: z
        .string()
        .trim()
        .min(1)
        .refine((id) => !known.includes(id), { params: { reason: 'known-form' }, abort: true })
        .meta({ title: 'Mẫu phụ lục' }),
      /** By the keys of its rows. */
      values: z.record(z.string(), otherValue).meta({ title: 'Số liệu' }),
      /** Units as printed. */
      units: z.record(z.string(), z.string()).nullish().meta({ title: 'Đơn vị tính' }),
      /** Remarks by key. */
      notes: z.record(z.string(), z.string()).nullish().meta({ title: 'Ghi chú' }),
    })
    .meta({ title: 'Phụ lục theo mẫu khác' })
}

/** Of a row that is not known, what is no number stays as it is written. */
const otherValue = /* @__PURE__ */ z.union([z.number(), z.string(), anyBoundsSchema]).nullable()

/**
 * The schemas of the values of rows, by what these hold.
 * @internal
 */
export const valueSchemas = {
  heading: figureSchema,
  count: countSchema,
  amount: amountInUnitSchema,
  rate: approximateMeasureSchema,
  choice: exactCountSchema,
} satisfies Readonly<Record<Indicator['kind'], z.ZodType>>
