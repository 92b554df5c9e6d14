export { circular012018Agency, circular012018Officer } from './cards/circular-01-2018.js'
export { communeIndexTemplate } from './cards/commune-template.js'
export { decision766 } from './cards/decision-766.js'
export { type CheckScoresOptions, checkScores, checkUnits, withScorecards } from './check-scores.js'
export {
  defineScorecard,
  InvalidScorecardError,
  type ScorecardReading,
  safeParseScorecard,
} from './define-scorecard.js'
export type {
  CardBeside,
  JudgedCriterion,
  JudgedScores,
  MadePoints,
  Stranger,
} from './judged-scores.js'
export type { GivenValue } from './pointers.js'
export { type FigureToChange, type PointsToGain, pointsToGain } from './points-to-gain.js'
export {
  type PublishedCriterion,
  type PublishedPoints,
  type PublishedScores,
  type PublishedScoresInput,
  publishedScoresSchema,
} from './published-scores.js'
export {
  type LostPoints,
  type RankedGroup,
  type RankedUnit,
  rankUnits,
  type UnitRanking,
  type UnitToRank,
} from './rank-units.js'
export type { ReadyCriterion, Scorecard } from './ready-scorecard.js'
export { scorecardRules, unitsRules } from './rules/index.js'
export { type ScoredCriterion, type ScoreOptions, type Scores, score } from './score.js'
export type { PointsByCode, PointsGiver, ScoreSource } from './score-source.js'
export type {
  BandEnds,
  Criterion,
  Measure,
  Pointer,
  ResultClass,
  ScoreBand,
  ScorecardDeclaration,
  Scoring,
  WithoutFigures,
} from './scorecard.js'
export { scorecardSchema } from './scorecard-schema.js'
export {
  type ScorecardFacts,
  type ScorecardRows,
  scorecardFromRows,
  scorecardToRows,
} from './tabular/scorecard-rows.js'
export {
  rankingToHtml,
  rankingToMarkdown,
  rankingToRows,
  scoresToHtml,
  scoresToMarkdown,
  scoresToRows,
} from './tabular/scores-table.js'
