import * as z from 'zod'
import { countSchema, figureSchema } from '../quantity/figure-schemas.js'
import type { SectionFigure, SectionModel } from './section-model.js'

/**
 * Schema of a result in an index (kết quả xếp hạng): points of a maximum, rank n of N.
 *
 * @example
 * ```ts
 * import { rankingSchema } from 'cchc/report'
 *
 * rankingSchema.parse({ index: 'Chỉ số cải cách hành chính', year: 2023, points: '86,59', rank: '03', of: 13 })
 * // { index: 'Chỉ số cải cách hành chính', year: 2023, points: 86.59, rank: 3, of: 13 }
 * ```
 */
export const rankingSchema = /* @__PURE__ */ z
  .strictObject({
    /** The index: PAR INDEX, SIPAS… */
    index: z.string().trim().min(1).meta({ title: 'Chỉ số' }),
    /** The year that the index measures, not that of its publication. */
    year: z.int().min(1900).max(2999).nullish().meta({ title: 'Năm đánh giá' }),
    /** Points reached. */
    points: figureSchema.nullish().meta({ title: 'Điểm đạt được' }),
    /** The most points that can be reached. */
    maximum: figureSchema.nullish().meta({ title: 'Điểm tối đa' }),
    /** The rank, 1 the best. */
    rank: countSchema.nullish().meta({ title: 'Xếp hạng' }),
    /** How many are ranked. */
    of: countSchema.nullish().meta({ title: 'Số đơn vị được xếp hạng' }),
  })
  .meta({ title: 'Kết quả xếp hạng' })

/** A result in an index (kết quả xếp hạng), as parsed by `rankingSchema`. */
export interface Ranking extends z.output<typeof rankingSchema> {}

const figures = {
  points: {
    label: { vi: 'Điểm đạt được', en: 'Points' },
    unit: 'point',
    overTime: 'derived',
    overUnits: 'own',
    read: ({ points }) => points,
  },
  maximum: {
    label: { vi: 'Điểm tối đa', en: 'Maximum of points' },
    unit: 'point',
    overTime: 'derived',
    overUnits: 'own',
    read: ({ maximum }) => maximum,
  },
  rank: {
    label: { vi: 'Xếp hạng', en: 'Rank' },
    unit: 'rank',
    overTime: 'derived',
    overUnits: 'own',
    read: ({ rank }) => rank,
  },
  of: {
    label: { vi: 'Số đơn vị được xếp hạng', en: 'Number ranked' },
    unit: 'agency',
    overTime: 'derived',
    overUnits: 'own',
    read: ({ of }) => of,
  },
} as const satisfies Readonly<Record<string, SectionFigure<Ranking>>>

/** The figures of rankings. */
export const rankingModel: SectionModel<Ranking, keyof typeof figures> = {
  path: ['ranking'],
  title: { vi: 'Kết quả xếp hạng', en: 'Ranking' },
  layout: 'list',
  figures,
  sums: [],
  parts: [
    { part: 'points', whole: 'maximum' },
    { part: 'rank', whole: 'of' },
  ],
  rates: {},
}
