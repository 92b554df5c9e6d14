import type { AppendixRelation, ConsecutiveAppendices } from './consecutive-appendices.js'
import { sampleModel } from './sample-template.js'

type Values = Readonly<Record<string, number | string | null>>

/** Two sample appendices of one year, or of the same period of two. */
export function sampleSeries(
  previous: Values,
  next: Values,
  relation: AppendixRelation = 'next-period',
): ConsecutiveAppendices {
  return {
    previous: { template: 'sample', values: previous },
    next: { template: 'sample', values: next },
    model: sampleModel,
    relation,
    sameYear: relation === 'next-period',
  }
}
