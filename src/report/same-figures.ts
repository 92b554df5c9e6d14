import type { Level } from '../agency/level.js'
import type { AppendixModel } from '../appendix/appendix-model.js'
import { termsOfRatio } from '../appendix/complete-appendix.js'
import type { FigureInReport, Indicator } from '../appendix/indicator.js'
import { valueAt } from '../appendix/value-of.js'
import { tallyModel } from '../dossier/tally-model.js'
import { formatFigure } from '../notation/format-figure.js'
import type { Text } from '../notation/language.js'
import type { PublishedRate } from '../quantity/agrees-with-ratio.js'
import type { Figure, Path } from '../quantity/figure.js'
import { figureOf, intervalsOverlap, printedInterval } from '../quantity/interval.js'
import { rateOf } from '../quantity/rate-of.js'
import { halfUnit } from '../quantity/scaled-decimal.js'
import { units } from '../quantity/units.js'
import type { Report } from './report.js'
import { type DeterminedFigures, rateOfParts, reportFigure, reportRate } from './report-figure.js'
import { requireFiguresInReport } from './require-figures-in-report.js'

/** A figure, or a rate as published. */
export type Value = Figure | PublishedRate

/** What others make of a figure: the rows of its table, which stand elsewhere, or figures beside it. */
export interface Determined {
  readonly path: Path
  readonly value: Value
}

/** A place of a report where a figure stands. */
export interface PlaceOfFigure {
  readonly path: Path
  readonly label: Text
  readonly part: Text
  /** The levels whose reports have it there; absent: every level. */
  readonly levels?: readonly Level[] | undefined
  /** Of a row: other figures of the body that it may repeat instead. */
  readonly alternatives?: readonly PlaceOfFigure[]
  /** Whether it is read in another unit than it is printed in. */
  readonly isConverted?: boolean
  /** `same` as the first place by definition; `usual`: what is counted may differ. */
  readonly strength: 'same' | 'usual'
  readonly read: (report: Report) => Value | null | undefined
  /** What is published instead of it: the rates of its parts. */
  readonly standIn?: (report: Report) => Determined | undefined
  /** What others make of it, and where these stand: of a rate the counts, in each base in use. */
  readonly determine?: (report: Report, determined: DeterminedFigures) => readonly Determined[]
}

/** A figure that may stand in several places (một số liệu ghi ở nhiều chỗ), that of the body first. */
export interface SameFigure {
  readonly kind: 'figure' | 'rate'
  readonly places: readonly PlaceOfFigure[]
}

/** The figures that may stand in several places; in JSON the id of the form stands for them. */
export interface SameFigures {
  readonly list: readonly SameFigure[]
  /** What another place says of a figure of a report, if it contradicts the one at a path. */
  readonly elsewhere: (report: Report, path: Path) => Figure | undefined
  readonly toJSON: () => string
}

/**
 * The figures that may stand in several places of a report: those that the template of its appendix says are also in the
 * body, and the dossiers as a whole and the total row of their table. Without a template, the latter only.
 * @internal
 */
export function sameFigures(form?: AppendixModel): SameFigures {
  if (form !== undefined) requireFiguresInReport(form.template)
  const rows = new Map<string, PlaceOfFigure[]>()
  for (const indicator of form?.template.indicators ?? []) {
    for (const { figure, strength, levels } of indicator.inReport ?? []) {
      if (strength === undefined) continue
      const alternatives = (indicator.inReport ?? []).flatMap((other) =>
        other.figure === figure ? [] : [placeInBody(other.figure)],
      )
      const having =
        levels && indicator.levels
          ? levels.filter((level) => indicator.levels?.includes(level))
          : (levels ?? indicator.levels)
      const place = { ...placeInAppendix(indicator, strength), levels: having, alternatives }
      rows.set(figure, [...(rows.get(figure) ?? []), place])
    }
  }
  const ofDossiers = [...tallyModel.keys, ...tallyModel.rateKeys].map((key) => `${dossiers}${key}`)
  const list = [...new Set([...rows.keys(), ...ofDossiers])].map(
    (figure): SameFigure => ({
      kind: reportRate(figure) === undefined ? 'figure' : 'rate',
      places: [placeInBody(figure), ...placesInTables(figure), ...(rows.get(figure) ?? [])],
    }),
  )
  const placesAt = new Map(
    list.flatMap(({ places }) => places.map(({ path }) => [path.join('.'), places] as const)),
  )
  const elsewhere: SameFigures['elsewhere'] = (report, path) => {
    const places = placesAt.get(path.join('.')) ?? []
    const readIn = (place: PlaceOfFigure | undefined, from: Report | null | undefined) => {
      const isThere = from && (place?.levels?.includes(report.agency.level) ?? true)
      const value = isThere ? place?.read(from) : undefined
      return isFigure(value) ? [printedInterval(value)] : []
    }
    const place = places.find((each) => each.path.join('.') === path.join('.'))
    const own = place?.isConverted ? [] : readIn(place, report)
    // An appendix may have what is cumulated since the beginning of the year.
    const known = [...own, ...readIn(places[0], report.yearToDate as Report)]
    if (own.length === 0) return undefined
    const [other] = places
      .flatMap((each) => readIn(each, report))
      .filter((value) => !known.some((each) => intervalsOverlap(each, value)))
    return other && figureOf(other)
  }
  return { list, elsewhere, toJSON: () => form?.template.id ?? '' }
}

const dossiers = 'procedures.dossiers.'
const tableTotal = 'procedures.table.total.'

/** Other sections that have a figure of the body. */
const otherSections: Readonly<Record<string, string>> = {
  [`${dossiers}received.online`]: 'digitalGovernment.onlineFiling.total.online',
}

/**
 * The place of a figure in the body.
 * @internal
 */
export function placeInBody(figure: string): PlaceOfFigure {
  const part = { vi: 'phần lời văn', en: 'the body' }
  return { ...placeInSection(figure), part, strength: 'same' }
}

/** A table may cover other fields or units than the prose. */
function placesInTables(figure: string): readonly PlaceOfFigure[] {
  const other = otherSections[figure]
  const tables = [
    ...(figure.startsWith(dossiers) ? [figure.replace(dossiers, tableTotal)] : []),
    ...(other === undefined ? [] : [other]),
  ]
  return tables.map((each): PlaceOfFigure => {
    const place = placeInSection(each)
    const { title } = place.section
    const part = { vi: `bảng “${title.vi}”`, en: `the table “${title.en}”` }
    return { ...place, part, strength: 'usual' }
  })
}

function placeInSection(figure: string) {
  const rate = reportRate(figure)
  if (rate !== undefined) {
    const determine: PlaceOfFigure['determine'] = (_, { rates }) =>
      rates(rate).map((value) => ({ path: rate.path, value }))
    const standIn: PlaceOfFigure['standIn'] = (report) => rateOfParts(rate, report)
    return { ...rate, determine, standIn }
  }
  const found = reportFigure(figure)
  const determine: PlaceOfFigure['determine'] = (_, { figure }) => [figure(found) ?? []].flat()
  return { ...found, determine }
}

function placeInAppendix(
  indicator: Indicator,
  strength: NonNullable<FigureInReport['strength']>,
): PlaceOfFigure {
  const { key, label, under = key } = indicator
  const formula = indicator.kind === 'rate' ? indicator.formula : undefined
  return {
    ...(formula && {
      determine: ({ appendix }) => {
        const { numerator, denominator } = termsOfRatio(formula, appendix?.values ?? {})
        if (!isCount(numerator) || !isCount(denominator)) return []
        const value = rateOf(numerator, denominator, 2).percentage
        return value === null ? [] : [{ path: ['appendix', 'values', key], value }]
      },
    }),
    path: ['appendix', 'values', key],
    label,
    // The official code: rows under "Trong đó" have that of their parent.
    part: { vi: `phụ lục, ${under}`, en: `the appendix, ${under}` },
    strength,
    isConverted: indicator.kind === 'amount',
    read: ({ appendix }) => {
      const value = appendix == null ? undefined : valueAt(appendix.values, key)
      return typeof value === 'number' ? asInBody(value, indicator) : value
    },
  }
}

/** What a number of a row says of the figure of the body: a code whether there is any, an amount in its unit đồng. */
function asInBody(value: number, indicator: Indicator): Figure {
  if (indicator.kind === 'choice') {
    const label = indicator.choices.find(({ code }) => code === value)?.label.vi
    return value === 0 ? 0 : { atLeast: 1, ...(label && { words: label }) }
  }
  if (indicator.kind !== 'amount' || indicator.unit !== 'million-dong') return value
  const [exact, half] = [value, halfUnit(value)].map((each) => Math.round(each * million)) as [number, number]
  // What is cut off is less by up to a unit of its last digit.
  return {
    atLeast: exact - half,
    atMost: exact + 2 * half,
    words: `${formatFigure(value)} ${units['million-dong'].vi}`,
  }
}

const million = 1_000_000

/** Whether a value is a figure, and no published rate. @internal */
export function isFigure(value: Value | null | undefined): value is Figure {
  if (value == null || typeof value === 'string') return false
  return typeof value === 'number' || typeof (value.atLeast ?? value.atMost) === 'number'
}

function isCount(figure: Figure | undefined): figure is number {
  return Number.isSafeInteger(figure)
}
