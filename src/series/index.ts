export { checkConsecutivePlans } from './check-consecutive-plans.js'
export { type CheckSeriesOptions, checkSeries } from './check-series.js'
export { reportSeriesRules } from './rules/index.js'
