export type { Fact } from './fact.js'
export { type ListFactsOptions, listFacts } from './list-facts.js'
export { type ReportSummary, summarize } from './summarize.js'
