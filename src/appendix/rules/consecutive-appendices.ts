import type { Appendix } from '../appendix.js'
import type { AppendixModel } from '../appendix-model.js'

/**
 * How an appendix follows another: it is of the next period (kỳ sau), or of the same period of the next year (cùng kỳ
 * năm sau).
 */
export type AppendixRelation = 'next-period' | 'next-year'

/** Two appendices of one agency and one form, the earlier first. */
export interface ConsecutiveAppendices {
  readonly previous: Appendix
  readonly next: Appendix
  readonly model: AppendixModel
  /** How their periods lie to each other. */
  readonly relation: AppendixRelation
  /** Whether both are of one year, in which cumulative figures go on. */
  readonly sameYear: boolean
}
