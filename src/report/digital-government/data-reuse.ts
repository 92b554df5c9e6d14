import * as z from 'zod'
import { countSchema, publishedRateSchema } from '../../quantity/figure-schemas.js'
import type { SectionFigure, SectionModel } from '../section-model.js'

const count = (title: string) => countSchema.nullish().meta({ title })
const rate = (title: string) => publishedRateSchema.nullish().meta({ title })

/**
 * Schema of the reuse of digitized data (khai thác, sử dụng lại dữ liệu số hóa), in dossiers of the period.
 *
 * @example
 * ```ts
 * import { dataReuseSchema } from 'cchc/report'
 *
 * dataReuseSchema.parse({ eligible: '1.221', reused: 611, rate: '50,04%' })
 * // { eligible: 1221, reused: 611, rate: '50.04' }
 * ```
 */
export const dataReuseSchema = /* @__PURE__ */ z
  .strictObject({
    /** That can reuse data. */
    eligible: count('Hồ sơ có thể khai thác, sử dụng lại dữ liệu số hóa'),
    /** Of them, that did. */
    reused: count('Hồ sơ đã khai thác, sử dụng lại dữ liệu số hóa'),
    /** `reused` among `eligible`, as published. */
    rate: rate('Tỷ lệ khai thác, sử dụng lại thông tin, dữ liệu số hóa'),
  })
  .meta({ title: 'Khai thác, sử dụng lại dữ liệu số hóa' })

/** The reuse of digitized data (khai thác, sử dụng lại), as parsed by `dataReuseSchema`. */
export interface DataReuse extends z.output<typeof dataReuseSchema> {}

const figures = {
  eligible: {
    label: { vi: 'Hồ sơ có thể khai thác, sử dụng lại dữ liệu số hóa', en: 'Dossiers that can reuse data' },
    unit: 'dossier',
    overTime: 'flow',
    read: ({ eligible }) => eligible,
  },
  reused: {
    label: { vi: 'Hồ sơ đã khai thác, sử dụng lại dữ liệu số hóa', en: 'Dossiers that reuse data' },
    unit: 'dossier',
    overTime: 'flow',
    read: ({ reused }) => reused,
  },
} as const satisfies Readonly<Record<string, SectionFigure<DataReuse>>>

/** The figures of the reuse of digitized data. */
export const dataReuseModel: SectionModel<DataReuse, keyof typeof figures> = {
  path: ['digitalGovernment', 'reuse'],
  title: { vi: 'Khai thác, sử dụng lại dữ liệu số hóa', en: 'Reuse of digitized data' },
  layout: 'figures',
  figures,
  sums: [],
  parts: [{ part: 'reused', whole: 'eligible' }],
  rates: {
    rate: {
      label: {
        vi: 'Tỷ lệ khai thác, sử dụng lại thông tin, dữ liệu số hóa',
        en: 'Rate of dossiers that reuse data',
      },
      read: ({ rate }) => rate,
      base: {
        name: { vi: 'số hồ sơ có thể sử dụng lại dữ liệu', en: 'the dossiers that can reuse data' },
        numerator: 'reused',
        denominator: 'eligible',
      },
    },
  },
}
