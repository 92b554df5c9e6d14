import * as z from 'zod'
import { countSchema, publishedRateSchema } from '../../quantity/figure-schemas.js'
import type { SectionFigure, SectionModel } from '../section-model.js'

const count = (title: string) => countSchema.nullish().meta({ title })
const rate = (title: string) => publishedRateSchema.nullish().meta({ title })

/**
 * Schema of electronic results (cấp kết quả điện tử) in the period.
 *
 * @example
 * ```ts
 * import { electronicResultsSchema } from 'cchc/report'
 *
 * electronicResultsSchema.parse({ results: '1.481', electronic: '1.479', rate: '99,9%' })
 * // { results: 1481, electronic: 1479, rate: '99.9' }
 * ```
 */
export const electronicResultsSchema = /* @__PURE__ */ z
  .strictObject({
    /** Results given. */
    results: count('Số kết quả giải quyết TTHC đã cấp'),
    /** Of them, electronic. */
    electronic: count('Số kết quả điện tử đã cấp'),
    /** `electronic` among `results`, as published. */
    rate: rate('Tỷ lệ cấp kết quả điện tử'),
  })
  .meta({ title: 'Kết quả điện tử' })

/** Electronic results (cấp kết quả điện tử), as parsed by `electronicResultsSchema`. */
export interface ElectronicResults extends z.output<typeof electronicResultsSchema> {}

const figures = {
  results: {
    label: { vi: 'Số kết quả giải quyết TTHC đã cấp', en: 'Results given' },
    unit: 'result',
    overTime: 'flow',
    read: ({ results }) => results,
  },
  electronic: {
    label: { vi: 'Số kết quả điện tử đã cấp', en: 'Electronic results given' },
    unit: 'result',
    overTime: 'flow',
    read: ({ electronic }) => electronic,
  },
} as const satisfies Readonly<Record<string, SectionFigure<ElectronicResults>>>

/** The figures of electronic results. */
export const electronicResultsModel: SectionModel<ElectronicResults, keyof typeof figures> = {
  path: ['digitalGovernment', 'electronicResults'],
  title: { vi: 'Kết quả điện tử', en: 'Electronic results' },
  layout: 'figures',
  figures,
  sums: [],
  parts: [{ part: 'electronic', whole: 'results' }],
  rates: {
    rate: {
      label: { vi: 'Tỷ lệ cấp kết quả điện tử', en: 'Rate of electronic results' },
      read: ({ rate }) => rate,
      base: {
        name: { vi: 'số kết quả đã cấp', en: 'the results given' },
        numerator: 'electronic',
        denominator: 'results',
      },
    },
  },
}
