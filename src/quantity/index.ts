export { agreesWithRatio, type PublishedRate, ratesOverlap } from './agrees-with-ratio.js'
export { type Change, changeOf } from './change-of.js'
export { completeSums, type SumCompletion, type SumConflict } from './complete-sums.js'
export { diagnoseRate, type RateBase, type RateSlip, type RateToDiagnose } from './diagnose-rate.js'
export { diagnoseSum, type FailedSum, type SumSlip } from './diagnose-sum.js'
export { type DigitSlip, digitSlip } from './digit-slip.js'
export { type SumEvaluation, sumEvaluator } from './evaluate-sum.js'
export { type Figure, isExact, type LocatedFigure, type Path } from './figure.js'
export {
  type ApproximateInput,
  approximateMeasureSchema,
  type ChangedFigure,
  changedFigureSchema,
  countSchema,
  figureSchema,
  measureSchema,
  moneySchema,
  percentageSchema,
  publishedRateSchema,
  requiredFigureSchema,
  signedFigureSchema,
  signedRateSchema,
} from './figure-schemas.js'
export { addIntervals, type Interval, intervalOf, intervalsOverlap } from './interval.js'
export { changeThresholds, type LargeChange, largeChange } from './large-change.js'
export { type Rate, type Ratio, rateOf, roundPercentage } from './rate-of.js'
export { reachesTarget } from './reaches-target.js'
export { compareDecimals } from './scaled-decimal.js'
export { type RemainderMethod, sharesOf } from './shares-of.js'
export type { FigureReader, SumRelation } from './sum-relation.js'
export { type Unit, units, unitText } from './units.js'
