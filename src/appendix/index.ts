export type { SheetRows, SkippedRow } from '../table/cell.js'
export type { CellNote, DescribeFinding } from '../table/cell-note.js'
export type { TableIssue } from '../table/table-issue.js'
export { type Appendix, type AppendixOf, appendixSchema } from './appendix.js'
export type { AppendixToCheck } from './appendix-model.js'
export { type AppendixForm, type AppendixModel, appendixModel } from './appendix-model.js'
export { appendixTemplate2024 } from './appendix-template-2024.js'
export { appendixTemplate2025 } from './appendix-template-2025.js'
export { type CheckAppendixOptions, checkAppendix } from './check-appendix.js'
export {
  type ConsecutiveAppendicesOptions,
  checkConsecutiveAppendices,
} from './check-consecutive-appendices.js'
export { compareTemplates, type TemplateComparison } from './compare-templates.js'
export { type CompletedAppendix, completeAppendix } from './complete-appendix.js'
export { defineTemplate, InvalidTemplateError } from './define-template.js'
export { extendTemplate, type RowChange, type TemplateExtension } from './extend-template.js'
export {
  type DifferenceFormula,
  type Formula,
  keysOfFormula,
  type RatioFormula,
  type SumFormula,
} from './formula.js'
export type {
  AmountIndicator,
  Choice,
  ChoiceIndicator,
  CountIndicator,
  FigureInReport,
  HeadingIndicator,
  Indicator,
  IndicatorKind,
  RateIndicator,
} from './indicator.js'
export { isAppendixOf } from './is-appendix-of.js'
export type { AppendixRelation, ConsecutiveAppendices } from './rules/consecutive-appendices.js'
export { appendixRules, appendixSeriesRules } from './rules/index.js'
export type { AppendixColumn, AppendixColumns } from './tabular/appendix-columns.js'
export { type AppendixReading, appendixFromRows } from './tabular/appendix-from-rows.js'
export { appendixNotes } from './tabular/appendix-notes.js'
export { appendixToHtml } from './tabular/appendix-to-html.js'
export { appendixToMarkdown } from './tabular/appendix-to-markdown.js'
export { appendixToRows } from './tabular/appendix-to-rows.js'
export type { AppendixIssue } from './tabular/read-figure.js'
export type { RowCells } from './tabular/read-pages.js'
export type { AppendixTemplate, AppendixValues, IndicatorOf, IndicatorValue } from './template.js'
export { valueOf } from './value-of.js'
