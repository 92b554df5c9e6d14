import type { Level } from '../agency/level.js'
import type { IsoDate } from '../calendar/day.js'
import type { LocatedFigure } from '../quantity/figure.js'
import type { Appendix } from './appendix.js'
import type { AppendixModel } from './appendix-model.js'

/**
 * What holds an appendix, a report say, as its rules see it: paths of findings begin with `appendix`.
 */
export interface AppendixToCheck {
  readonly appendix: Appendix
  readonly model: AppendixModel
  /** The level of the agency; without it, rows of particular levels are neither asked for nor refused. */
  readonly level?: Level | undefined
  /** The day of the report. */
  readonly on?: IsoDate | undefined
  /** Figures beside the appendix that a row is known to leave out, by the key of the row. */
  readonly leftOut?: Readonly<Record<string, readonly LocatedFigure[]>> | undefined
}
