import type { Text } from '../notation/language.js'
import type { Figure, LocatedFigure, Path } from '../quantity/figure.js'
import { valueAtPath } from '../report/figure-path.js'
import type { PublishedPoints, PublishedScores } from './published-scores.js'

/** Points that something makes: a rate that is published, or the figures of a report. */
export interface MadePoints {
  /** What makes them, in words: a rate, the figures of the unit. */
  readonly of: Text
  /** The points that it makes; bounds where its digits or figures leave them open. */
  readonly points: Figure
  /** The figures that they are made of; empty for a rate that is approximate. */
  readonly figures: readonly LocatedFigure<Figure>[]
  readonly severity: 'error' | 'warning' | 'info'
}

/** A criterion of a published result, and what its card says of it. */
export interface JudgedCriterion {
  /** Where it stands in the document, or would stand. */
  readonly at: Path
  readonly label: Text
  /** The maximum by the card. */
  readonly maximum: number
  /** The least points by the card; absent: 0. */
  readonly minimum?: number | undefined
  /** Its points as a published rate and figures make them; empty where neither is known. */
  readonly made: readonly MadePoints[]
  /** The criteria in it that are in force: those published by their place in the list, the others by where they miss. */
  readonly parts: readonly (number | Path)[]
}

/** What is published as a criterion and is none of the card, or one that is published already. */
export interface Stranger {
  /** Where its name stands. */
  readonly at: Path
  readonly code: string
  /** Whether the criterion is named a second time. */
  readonly isTwice: boolean
  /** Codes are meant as they are, labels may be other words for the same. */
  readonly severity: 'warning' | 'info'
}

/** What a card says of a published result: data alone. */
export interface CardBeside {
  /** Where the result stands. */
  readonly at: Path
  /** The title of the card. */
  readonly title: Text
  /** Whether the card is in force on the day; `undefined`: no day is known. */
  readonly isInForce: boolean | undefined
  /** The result as a whole, then its criteria; empty where the card is not in force. */
  readonly criteria: readonly JudgedCriterion[]
  /** What is published and no criterion of the card, or one twice. */
  readonly strangers: readonly Stranger[]
  /** The class by the published points; absent: the card has none, or the points do not say which. */
  readonly class?: Text | undefined
}

/** A document with a published result, and the card by which it is judged. */
export interface JudgedScores {
  /** What the card says of the result. */
  readonly beside: CardBeside
}

/** What is published at a place of the document. @internal */
export function publishedAt(judged: JudgedScores, at: Path): PublishedScores & PublishedPoints {
  return (valueAtPath(judged, at) ?? {}) as PublishedScores
}

/** A result and a card of 100 points whose criteria are those published, for samples of rules. @internal */
export function sampleScores(
  published: PublishedScores,
  whole: Partial<JudgedCriterion> = {},
  rest: Partial<CardBeside> = {},
): JudgedScores & PublishedScores {
  const criteria = (published.criteria ?? []).map(
    ({ code, maximum }, index): JudgedCriterion => ({
      at: ['criteria', index],
      label: { vi: code, en: code },
      maximum: Number(maximum ?? 100),
      made: [],
      parts: [],
    }),
  )
  const first = { at: [], label: totalLabel, maximum: 100, made: [], parts: criteria.map((_, at) => at + 1) }
  const title = { vi: 'Chỉ số cải cách hành chính', en: 'PAR INDEX' }
  return {
    ...published,
    beside: {
      at: [],
      title,
      isInForce: true,
      criteria: [{ ...first, ...whole }, ...criteria],
      strangers: [],
      ...rest,
    },
  }
}

/** What the points in all are called. @internal */
export const totalLabel: Text = { vi: 'Tổng điểm', en: 'Points in all' }
