import type { LegalBasis } from '../calendar/dated.js'
import type { Counted } from '../check/indicator.js'
import { keysOfCounted } from '../check/model.js'
import type { Path } from '../quantity/figure.js'
import { type ReadyPointer, readyPointer } from './pointers.js'
import type { Criterion, Pointer, ScorecardDeclaration, Scoring } from './scorecard.js'

/** A criterion of a card that is ready (tiêu chí), with what it takes over from its group. */
export interface ReadyCriterion extends Criterion {
  /** The criteria in it, made ready; empty where it is scored itself. */
  readonly children: readonly ReadyCriterion[]
  /** Whether the text that sets it was read. */
  readonly isConfirmed: boolean
  /** The figures that it is scored by. @internal */
  readonly pointers: ReadonlyMap<Pointer, ReadyPointer>
}

/** A scorecard that is ready (bộ tiêu chí chấm điểm), made by `defineScorecard`. */
export interface Scorecard {
  /** The card as data, which can be kept as JSON. */
  readonly declaration: ScorecardDeclaration
  /** The criteria, made ready (các tiêu chí). */
  readonly criteria: readonly ReadyCriterion[]
  /** Every criterion and group by its code. */
  readonly byCode: ReadonlyMap<string, ReadyCriterion>
}

/** Makes a declaration whose parts fit together ready. @internal */
export function readyScorecard(declaration: ScorecardDeclaration): Scorecard {
  const byCode = new Map<string, ReadyCriterion>()
  const ready = (criterion: Criterion, outer: LegalBasis): ReadyCriterion => {
    const basis = criterion.basis ?? outer
    const named = criterion.scoring === undefined ? [] : pointersOf(criterion.scoring)
    const pointers = named.flatMap(([, counted]) => keysOfCounted(counted))
    const made: ReadyCriterion = {
      ...criterion,
      basis,
      isConfirmed: basis.confirmed,
      pointers: new Map(pointers.map((pointer) => [pointer, readyPointer(pointer)])),
      children: (criterion.children ?? []).map((child) => ready(child, basis)),
    }
    byCode.set(made.code, made)
    return made
  }
  const criteria = declaration.criteria.map((criterion) => ready(criterion, declaration.basis))
  return { declaration, criteria, byCode }
}

/** Throws a `TypeError` where a card is a declaration that was not made ready. @internal */
export function requireScorecard(scorecard: Scorecard): void {
  if (!((scorecard as Partial<Scorecard> | null)?.byCode instanceof Map))
    throw new TypeError('a scorecard: make it by defineScorecard or safeParseScorecard first')
}

/** The least points that may be given. @internal */
export function leastOf({ scoring }: Criterion): number {
  return (scoring?.way === 'manual' ? scoring.from : undefined) ?? 0
}

/** The figures that a criterion is scored by, and where they are named. @internal */
export function pointersOf(scoring: Scoring): readonly (readonly [Path, Counted<Pointer>])[] {
  if (!('of' in scoring)) return []
  const { of } = scoring
  if (typeof of === 'string' || 'plus' in of) return [[['of'], of]]
  return Object.entries(of).map(([key, counted]) => [['of', key], counted as Counted<Pointer>])
}
