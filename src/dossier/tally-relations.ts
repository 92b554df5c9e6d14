import type { SumRelation } from '../quantity/sum-relation.js'
import type { TallyFigure } from './tally-figures.js'

/**
 * The sums that a tally must satisfy (hệ thức của biểu II.06a), declared once: they serve checking
 * (`tallyRules`), completing (`completeTally`) and the documentation. A relation stands after those of its parts'
 * wholes.
 *
 * @example
 * ```ts
 * import { tallyRelations } from 'cchc/dossier'
 *
 * tallyRelations.find(({ id }) => id === 'received-total')?.parts // ['received.inPeriod', 'received.carriedOver']
 * ```
 */
export const tallyRelations = [
  {
    id: 'received-total',
    whole: 'received.total',
    parts: ['received.inPeriod', 'received.carriedOver'],
  },
  {
    id: 'received-in-period',
    whole: 'received.inPeriod',
    parts: ['received.online', 'received.directOrPostal'],
  },
  {
    id: 'received-direct-or-postal',
    whole: 'received.directOrPostal',
    parts: ['received.direct', 'received.postal'],
  },
  {
    id: 'resolved-total',
    whole: 'resolved.total',
    parts: ['resolved.punctual', 'resolved.late'],
    mayInclude: ['resolved.withoutDeadline'],
  },
  {
    id: 'resolved-punctual',
    whole: 'resolved.punctual',
    parts: ['resolved.early', 'resolved.onTime'],
  },
  {
    id: 'in-progress-total',
    whole: 'inProgress.total',
    parts: ['inProgress.inTime', 'inProgress.overdue'],
    mayInclude: ['inProgress.awaitingSupplement', 'inProgress.withoutDeadline'],
  },
  {
    id: 'balance',
    whole: 'received.total',
    parts: ['resolved.total', 'inProgress.total', 'returned', 'withdrawn'],
    // Where they stand beside those in progress, and not among them.
    mayInclude: ['inProgress.awaitingSupplement'],
    mayLieInside: ['returned', 'withdrawn'],
    oftenLeftOut: ['received.carriedOver'],
  },
] as const satisfies readonly SumRelation<TallyFigure>[]

/** The name of a sum that a tally must satisfy. */
export type TallyRelationId = (typeof tallyRelations)[number]['id']
