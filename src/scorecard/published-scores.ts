import * as z from 'zod'
import { type Agency, agencySchema } from '../agency/agency.js'
import { figuresOf, group, held, text, type ValueOf } from '../check/entries.js'
import { type InputOf, shapeOf } from '../check/entry-schemas.js'
import {
  aRate,
  aSignedFigure,
  aText,
  aWholeChange,
  listOf,
  objectOf,
  requireParsed,
  shapesOf,
} from '../check/require-parsed.js'
import type { PublishedRate } from '../quantity/agrees-with-ratio.js'
import { publishedRateSchema, signedFigureSchema } from '../quantity/figure-schemas.js'
import { agencyShape } from '../report/require-report.js'
import { ranking } from '../report/sections/ranking.js'

const { points, maximum, pointsChange, rank, of, rankChange } = ranking.entries
const { figure: given } = figuresOf('point', { additive: false, overTime: 'derived' })

const pointEntries = {
  /** The points as published (điểm công bố). */
  points,
  /** The most that can be reached, as published. */
  maximum,
  /** The rate in percent that the points were made of, as published. */
  rate: held<PublishedRate>('Tỷ lệ'),
  /** The points that the unit gave itself. */
  self: given('Điểm tự đánh giá', 'Own points'),
  /** The points that the council gave. */
  appraised: given('Điểm thẩm định', 'Points appraised'),
}

/** The published points of a criterion or group (điểm công bố của tiêu chí). */
export interface PublishedPoints extends ValueOf<typeof pointEntries> {}

/** The published points of a criterion or group, and which it is. */
export interface PublishedCriterion extends PublishedPoints {
  /** Its code, or its label. */
  code: string
}

const entries = {
  /** The unit: its name, or the agency as reports have it; two of one name are two units only in different groups. */
  unit: held<string | Agency>('Đơn vị'),
  /** Among which units it is ranked; absent: as the level and kind of its agency say, else among all. */
  group: text('Nhóm xếp hạng'),
  /** Its points as published (điểm). */
  points,
  /** The most points that can be reached, as published (điểm tối đa). */
  maximum,
  /** How many points more than the time before, as published; negative for fewer (tăng, giảm điểm). */
  pointsChange,
  /** Its rank as published, from 1 (hạng). */
  rank,
  /** How many units are ranked (tổng số đơn vị xếp hạng). */
  of,
  /** How many ranks better than the time before, as published; negative for worse (tăng, giảm hạng). */
  rankChange,
  /** The class of the result in words (xếp loại): `tốt`. */
  class: text('Xếp loại'),
  /** The points of criteria and groups as published, in any order. */
  criteria: held<readonly PublishedCriterion[]>('Điểm các tiêu chí'),
  /** The result of the time before. */
  previous: group('Kết quả kỳ trước', {
    /** The points of the time before (điểm kỳ trước). */
    points,
    /** The rank of the time before (hạng kỳ trước). */
    rank,
    /** How many units were ranked (tổng số đơn vị xếp hạng kỳ trước). */
    of,
  }),
}

/** The published result of a unit (kết quả công bố của đơn vị); what is absent is not reported. */
export interface PublishedScores extends ValueOf<typeof entries> {}

/** A published result as it is written (kết quả công bố, như đã ghi): figures as numbers or texts (`"86,59"`). */
export interface PublishedScoresInput extends InputOf<typeof entries> {}

const criterionEntries = {
  ...pointEntries,
  /** Its code, or its label (mã tiêu chí). */
  code: held<string>('Mã tiêu chí', { isRequired: true }),
}
const word = /* @__PURE__ */ z.string().trim().min(1)

/**
 * Schema of a published result (kết quả công bố của đơn vị): points and ranks as they are written (`"86,59"`), those of the
 * criteria, the class, the time before.
 *
 * @example
 * ```ts
 * import { publishedScoresSchema } from 'cchc/scorecard'
 *
 * publishedScoresSchema.parse({ unit: 'Thị trấn Diêu Trì', points: '86,59', rank: 3, of: 13 }).points // 86.59
 * publishedScoresSchema.safeParse({ points: -1 }).success // false
 * ```
 */
export const publishedScoresSchema: z.ZodType<PublishedScores, PublishedScoresInput> =
  /* @__PURE__ */ buildSchema()

function buildSchema() {
  const own = { rate: publishedRateSchema, code: word }
  const held = {
    unit: z.union([word, agencySchema]),
    pointsChange: signedFigureSchema,
    rankChange: z.int(),
    criteria: z.array(z.strictObject(shapeOf(criterionEntries, own))),
  }
  return z.strictObject(shapeOf(entries, held)).meta({ title: 'Kết quả chấm điểm công bố' }) as never
}

const publishedShape = /* @__PURE__ */ objectOf(
  /* @__PURE__ */ shapesOf(entries, {
    unit: (unit) => (typeof unit === 'object' ? agencyShape : aText)(unit),
    pointsChange: aSignedFigure,
    rankChange: aWholeChange,
    criteria: /* @__PURE__ */ listOf(
      /* @__PURE__ */ objectOf(/* @__PURE__ */ shapesOf(criterionEntries, { rate: aRate, code: aText }), [
        'code',
      ]),
    ),
  }),
)
const publishedUnitsShape = /* @__PURE__ */ listOf(publishedShape)

/** Throws a `TypeError` that names the place where a value is no published result as its schema reads it. @internal */
export function requirePublishedScores(published: PublishedScores): void {
  requireParsed(published, publishedShape, 'publishedScoresSchema')
}

/** The same of the results of several units. @internal */
export function requirePublishedUnits(units: readonly PublishedScores[]): void {
  requireParsed(units, publishedUnitsShape, 'publishedScoresSchema')
}
