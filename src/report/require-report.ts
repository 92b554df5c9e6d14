import type { Agency } from '../agency/agency.js'
import { agencyKinds } from '../agency/kind.js'
import { levels } from '../agency/level.js'
import { type AppendixForm, appendixModel } from '../appendix/appendix-model.js'
import { appendixShape } from '../appendix/require-appendix.js'
import type { CutOff, CutOffConvention } from '../calendar/cut-off-conventions.js'
import { type Period, periodKinds } from '../calendar/period.js'
import {
  aChangedFigure,
  aCount,
  aDay,
  aFigure,
  anObject,
  anything,
  aRate,
  aSignedFigure,
  aSignedRate,
  aText,
  aTruth,
  aWholeChange,
  listOf,
  objectOf,
  oneOf,
  readBy,
  requireParsed,
  type Shape,
  shapesOf,
} from '../check/require-parsed.js'
import { citationShape } from '../document/citation-shape.js'
import { tallyTableShape } from '../dossier/require-tally.js'
import { heldByPlanAsRead } from '../plan/require-plan.js'
import { areas } from '../plan/task.js'
import type { Path } from '../quantity/figure.js'
import type { Assessment, Remark } from './assessment.js'
import { defaultForms } from './default-forms.js'
import type { OutlookItem } from './outlook.js'
import type { Recommendation } from './recommendation.js'
import type { Report } from './report.js'
import { reportSections } from './sections/index.js'
import type { ChangeStatement, ShareStatement, SumStatement } from './statement.js'
import type { Target } from './target.js'

/** The shapes of all keys of a type, so that none is forgotten. */
type ShapesOf<Value> = Readonly<Record<keyof Value, Shape>>

const agency: ShapesOf<Agency> = {
  name: aText,
  level: /* @__PURE__ */ oneOf(/* @__PURE__ */ levels.map(({ level }) => level)),
  kind: /* @__PURE__ */ oneOf(/* @__PURE__ */ agencyKinds.map(({ kind }) => kind)),
  code: aText,
  parent: aText,
  predecessors: /* @__PURE__ */ listOf(
    /* @__PURE__ */ objectOf({ name: aText, code: aText, parent: aText }, ['name']),
  ),
  since: aDay,
  until: aDay,
}

const period: ShapesOf<Period> = {
  kind: /* @__PURE__ */ oneOf(periodKinds),
  year: aCount,
  ordinal: aCount,
  from: aDay,
  to: aDay,
  openEnd: aTruth,
}

/** An agency and a period as a report has them, where a caller names one. @internal */
export const agencyShape = /* @__PURE__ */ objectOf(agency, ['name', 'level'])
export const periodShape = /* @__PURE__ */ readBy('periodSchema', /* @__PURE__ */ objectOf(period, ['kind']))

const cutOff: ShapesOf<CutOff> = {
  title: anObject,
  closingDay: (day) => (day === 'end-of-month' ? undefined : aCount(day)),
  names: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(periodKinds)),
  submissionWorkingDays: aCount,
}
const convention: ShapesOf<CutOffConvention> = {
  id: aText,
  law: /* @__PURE__ */ listOf(
    /* @__PURE__ */ objectOf(
      {
        from: aDay,
        value: /* @__PURE__ */ objectOf(cutOff, ['title', 'closingDay', 'names']),
        basis: anything,
      },
      ['from'],
    ),
  ),
}

/** A cut-off convention, where a caller names one. @internal */
export const conventionShape = /* @__PURE__ */ objectOf(convention, ['id', 'law'])

const reached = {
  target: aRate,
  actual: aRate,
  published: /* @__PURE__ */ oneOf(['met', 'missed']),
}
const target: ShapesOf<Target> = {
  indicator: aText,
  ...reached,
  direction: /* @__PURE__ */ oneOf(['at-least', 'at-most']),
  dueOn: aDay,
  figure: aText,
  milestones: /* @__PURE__ */ listOf(/* @__PURE__ */ objectOf({ on: aDay, ...reached }, ['on'])),
}

const remark: ShapesOf<Remark> = {
  summary: aText,
  about: /* @__PURE__ */ listOf((key) => (typeof key === 'string' ? undefined : aCount(key))),
  judgement: /* @__PURE__ */ oneOf(['met', 'missed', 'high', 'low']),
}
const remarks = /* @__PURE__ */ listOf(/* @__PURE__ */ objectOf(remark, ['summary']))
const assessment: ShapesOf<Assessment> = { achievements: remarks, limitations: remarks, causes: remarks }
const outlookItem: ShapesOf<OutlookItem> = {
  summary: aText,
  area: /* @__PURE__ */ oneOf(areas),
  dueOn: aDay,
}
const recommendation: ShapesOf<Recommendation> = { summary: aText, to: aText }

const share: ShapesOf<ShareStatement> = {
  kind: anything,
  label: aText,
  part: aFigure,
  whole: aFigure,
  published: aRate,
}
const sum: ShapesOf<SumStatement> = {
  kind: anything,
  label: aText,
  whole: aFigure,
  parts: /* @__PURE__ */ listOf(aSignedFigure),
}
const change: ShapesOf<ChangeStatement> = {
  kind: anything,
  label: aText,
  current: aChangedFigure,
  previous: aChangedFigure,
  difference: aSignedFigure,
  published: aSignedRate,
  comparedWith: /* @__PURE__ */ either(
    (value) => typeof value === 'object',
    objectOf(period, ['kind']),
    oneOf(['same-period-last-year', 'previous-period']),
  ),
  figure: aText,
}

/** One shape for the values of which `is` holds, another for the rest. */
function either(is: (value: unknown) => boolean, shape: Shape, other: Shape): Shape {
  return (value) => (is(value) ? shape : other)(value)
}

const statements: Readonly<Record<string, Shape>> = {
  share: /* @__PURE__ */ objectOf(share, ['label', 'part', 'whole']),
  sum: /* @__PURE__ */ objectOf(sum, ['label', 'whole', 'parts']),
  change: /* @__PURE__ */ objectOf(change, ['label']),
}
const noStatement = /* @__PURE__ */ objectOf({ kind: /* @__PURE__ */ oneOf(['share', 'sum', 'change']) }, [
  'kind',
])
const statement: Shape = (value) => {
  const kind = (value as { readonly kind?: unknown } | null)?.kind
  const shape = typeof kind === 'string' && Object.hasOwn(statements, kind) ? statements[kind] : noStatement
  return shape?.(value)
}

const sections = /* @__PURE__ */ shapesOf(reportSections, {
  ...heldByPlanAsRead,
  table: tallyTableShape,
  extensions: anything,
  // Of a ranking.
  index: aText,
  year: aCount,
  month: aCount,
  week: aCount,
  rankChange: aWholeChange,
  pointsChange: aSignedFigure,
})

function shapeOfReport(appendix: Shape): Shape {
  const shapes: ShapesOf<Report> = {
    ...(sections as Readonly<Record<keyof typeof reportSections, Shape>>),
    title: aText,
    type: oneOf(['periodic', 'thematic', 'ad-hoc']),
    number: aText,
    issuedOn: aDay,
    place: aText,
    replaces: objectOf({ number: aText, issuedOn: aDay }),
    revision: aCount,
    agency: agencyShape,
    period: objectOf(period, ['kind']),
    targets: listOf(objectOf(target, ['indicator'])),
    assessment: objectOf(assessment),
    outlook: listOf(objectOf(outlookItem, ['summary'])),
    recommendations: listOf(objectOf(recommendation, ['summary'])),
    statements: listOf(statement),
    citations: listOf(citationShape),
    yearToDate: objectOf(sections),
    appendix,
    extensions: anything,
  }
  return objectOf(shapes, ['title', 'agency', 'period'])
}

const reportShape = /* @__PURE__ */ shapeOfReport(anything)

/**
 * Throws a `TypeError` that names the place where a value is no report as `parseReport` reads them: figures that are
 * texts, keys that are not known.
 * @internal
 */
export function requireReport(
  report: Report,
  forms: readonly AppendixForm[] = defaultForms,
  at: Path = [],
): void {
  requireParsed(report, reportShape, 'parseReport', at)
  const { appendix } = report
  if (appendix == null) return
  const form = forms.find((each) => ('template' in each ? each.template : each).id === appendix.template)
  requireParsed(appendix, appendixShape(form && appendixModel(form)), 'parseReport', [...at, 'appendix'])
}

/**
 * Reports one after another, each of which was read.
 * @internal
 */
export function* reportsAsRead(reports: Iterable<Report>, forms: readonly AppendixForm[]): Generator<Report> {
  let index = 0
  for (const report of reports) {
    requireReport(report, forms, [index++])
    yield report
  }
}
