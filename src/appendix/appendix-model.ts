import { type Level, levels } from '../agency/level.js'
import type { IsoDate } from '../calendar/day.js'
import { groupBy } from '../check/group-by.js'
import type { Indicator as FigureIndicator, Part, Rate, Sum } from '../check/indicator.js'
import { defineModel, type Model } from '../check/model.js'
import { readBy, requireOptions, type Shape } from '../check/require-parsed.js'
import type { LocatedFigure } from '../quantity/figure.js'
import type { Appendix } from './appendix.js'
import { templateShape } from './define-template.js'
import { countedBy, type Formula, keysOfFormula, type RatioFormula } from './formula.js'
import type {
  AmountIndicator,
  ChoiceIndicator,
  CountIndicator,
  HeadingIndicator,
  Indicator,
  RateIndicator,
} from './indicator.js'
import type { AppendixTemplate } from './template.js'
import { figureAt, rateAt, rowLabel, valuePath } from './value-of.js'

type ComputedIndicator = (CountIndicator | AmountIndicator | RateIndicator) & {
  readonly formula: Formula
}

/** A rate that is a share of one row among another. */
export type ShareIndicator = RateIndicator & { readonly formula: RatioFormula }

/** A rate whose parts exclude each other. */
export type DividedIndicator = RateIndicator & { readonly exclusiveParts: readonly string[] }

/** A template made ready for rules (mẫu phụ lục đã chuẩn bị): its rows by key, by kind, by level, and its relations. */
export interface AppendixModel {
  readonly template: AppendixTemplate
  /** Every row by its key. */
  readonly byKey: ReadonlyMap<string, Indicator>
  /** Rows without a value. */
  readonly headings: readonly HeadingIndicator[]
  readonly choices: readonly ChoiceIndicator[]
  /** Rows in percent, with a formula or without. */
  readonly rates: readonly RateIndicator[]
  /** Rates with a formula. */
  readonly shares: readonly ShareIndicator[]
  /** Rates of a whole of which parts exclude each other. */
  readonly divided: readonly DividedIndicator[]
  /** Rows with a formula, those that others are computed of first. */
  readonly computed: readonly ComputedIndicator[]
  /** Counts with parts that exclude each other, which together are not more than they. */
  readonly sharedOut: readonly (CountIndicator & { readonly exclusiveParts: readonly string[] })[]
  /** The numbers of its rows, and the sums, parts and rates that hold between them. */
  readonly figures: Model<AppendixToCheck, string>
  /** Rows with figures by level; under `undefined` those of an agency whose level is not known. */
  readonly byLevel: ReadonlyMap<Level | undefined, LevelRows>
  /** In JSON the id of its template stands for it. */
  readonly toJSON: () => string
}

/** What holds an appendix, a report say, as its rules see it: paths of findings begin with `appendix`. */
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

/** A form of the appendix (mẫu phụ lục): a template, or one made ready by `appendixModel`. */
export type AppendixForm = AppendixTemplate | AppendixModel

const unready = /* @__PURE__ */ readBy('defineTemplate', templateShape)

/** A form, ready or not. @internal */
export const formShape: Shape = (form) => (isReady(form as AppendixForm) ? undefined : unready(form))

function isReady(form: AppendixForm | null | undefined): form is AppendixModel {
  return typeof form === 'object' && form !== null && 'byKey' in form && 'figures' in form
}

/**
 * Makes a template (mẫu phụ lục) ready for rules; once for all appendices of it. A form that is ready stays as it is.
 *
 * @example
 * ```ts
 * import { appendixModel, appendixTemplate2024 } from 'cchc/appendix'
 *
 * const form = appendixModel(appendixTemplate2024)
 * form.byKey.get('1.1')?.label.vi // 'Tỷ lệ hoàn thành kế hoạch CCHC năm (lũy kế đến thời điểm báo cáo)'
 * ```
 */
export function appendixModel(form: AppendixForm): AppendixModel {
  if (isReady(form)) return form
  requireOptions(form, unready, 'form')
  const template = form
  const { indicators } = template
  const byKey = new Map(indicators.map((indicator) => [indicator.key, indicator]))
  const ofKind = <Kind extends Indicator['kind']>(kind: Kind) =>
    indicators.filter((indicator): indicator is Extract<Indicator, { kind: Kind }> => indicator.kind === kind)
  const rates = ofKind('rate')
  const shares = rates.filter((rate): rate is ShareIndicator => rate.formula !== undefined)
  return {
    template,
    byKey,
    headings: ofKind('heading'),
    choices: ofKind('choice'),
    rates,
    shares,
    divided: rates.filter((rate): rate is DividedIndicator => rate.exclusiveParts !== undefined),
    computed: inOrderOfComputation(indicators.filter(isComputed)),
    sharedOut: ofKind('count').filter(
      (row): row is CountIndicator & { readonly exclusiveParts: readonly string[] } =>
        row.exclusiveParts !== undefined,
    ),
    figures: templateFigures(indicators, byKey, shares),
    byLevel: rowsOfLevels(indicators),
    toJSON: () => template.id,
  }
}

function isComputed(indicator: Indicator): indicator is ComputedIndicator {
  return 'formula' in indicator && indicator.formula !== undefined
}

function inOrderOfComputation(computed: readonly ComputedIndicator[]): readonly ComputedIndicator[] {
  const ordered = new Set<ComputedIndicator>()
  // A formula that leads to itself, which only a form made by hand has, is followed once.
  const begun = new Set<ComputedIndicator>()
  const byKey = new Map(computed.map((indicator) => [indicator.key, indicator]))
  const place = (indicator: ComputedIndicator): void => {
    begun.add(indicator)
    for (const key of keysOfFormula(indicator.formula)) {
      const used = byKey.get(key)
      if (used !== undefined && !begun.has(used)) place(used)
    }
    ordered.add(indicator)
  }
  for (const indicator of computed) if (!begun.has(indicator)) place(indicator)
  return [...ordered]
}

/** The keys of the rows with figures that a level reports, and the rows that only levels above it have. */
export interface LevelRows {
  readonly reported: readonly string[]
  readonly ofSuperiors: readonly RowOfLevels[]
}

/** A row that some levels report. */
type RowOfLevels = Exclude<Indicator, { kind: 'heading' }> & { readonly levels: readonly Level[] }

/**
 * The rows of each level; where no level is known, those of every level are reported. What only units below report is
 * neither: a superior may add it up, and need not. @internal
 */
export function rowsOfLevels(indicators: readonly Indicator[]): ReadonlyMap<Level | undefined, LevelRows> {
  const rows = indicators.filter(({ kind }) => kind !== 'heading')
  const keysOf = (those: readonly Indicator[]) => those.map(({ key }) => key)
  const byLevel = new Map<Level | undefined, LevelRows>([
    [undefined, { reported: keysOf(rows.filter((row) => row.levels === undefined)), ofSuperiors: [] }],
  ])
  levels.forEach(({ level }, index) => {
    const above = levels.slice(0, index).map((superior) => superior.level)
    byLevel.set(level, {
      reported: keysOf(rows.filter((row) => row.levels === undefined || row.levels.includes(level))),
      ofSuperiors: rows.filter(isOfLevels).filter((row) => row.levels.every((each) => above.includes(each))),
    })
  })
  return byLevel
}

function isOfLevels(row: Indicator): row is RowOfLevels {
  return row.levels !== undefined
}

/** The numbers of a form and what its formulas and wholes say of them (mô hình số liệu của mẫu phụ lục). */
function templateFigures(
  indicators: readonly Indicator[],
  byKey: ReadonlyMap<string, Indicator>,
  shares: readonly ShareIndicator[],
): Model<AppendixToCheck, string> {
  const named = indicators.flatMap((row) =>
    'formula' in row && row.formula !== undefined ? keysOfFormula(row.formula) : [],
  )
  const keys = new Set([...byKey.keys(), ...named])
  const sums = indicators.flatMap(sumOf)
  return defineModel({
    indicators: Object.fromEntries([...keys].map((key) => [key, figureOf(key, byKey.get(key))])),
    // A blank total is read as its own parts before it is as what is left and taken off.
    sums: [
      ...sums.filter(({ remainder }) => remainder === undefined),
      ...sums.filter(({ remainder }) => remainder !== undefined),
    ],
    parts: partsOf(indicators, byKey),
    rates: ratesOf(shares),
    pathOf: valuePath,
  })
}

/** A formula made by hand may name a row that the form does not have. */
function figureOf(key: string, row: Indicator | undefined): FigureIndicator<AppendixToCheck> {
  return {
    label: row === undefined ? { vi: key, en: key } : rowLabel(row),
    unit: row !== undefined && 'unit' in row ? row.unit : { vi: '', en: '' },
    overTime: row !== undefined && 'overTime' in row ? row.overTime : 'flow',
    read: ({ appendix }) => figureAt(appendix.values, key),
  }
}

/** What is left of a figure makes it, with what was taken off. */
function sumOf(row: Indicator): readonly Sum<string>[] {
  if ((row.kind !== 'count' && row.kind !== 'amount') || row.formula === undefined) return []
  const { key, formula } = row
  return formula.kind === 'sum'
    ? [{ id: key, whole: key, parts: formula.parts, ...severityOf(formula.strength) }]
    : [{ id: key, whole: formula.from, parts: [key, formula.less], remainder: key }]
}

/** The parts that formulas and `partOf` name, each once. A part of a sum is left to the sum. */
function partsOf(
  indicators: readonly Indicator[],
  byKey: ReadonlyMap<string, Indicator>,
): readonly Part<string>[] {
  const parts = new Map<string, Part<string>>()
  const add = (part: string, whole: string, less?: string, strength?: 'usual'): void => {
    if (part === whole || !byKey.has(part) || isSummedUp(part, byKey.get(whole))) return
    const isTakenOff = less !== undefined && byKey.has(less)
    const key = JSON.stringify([part, whole, less])
    parts.set(key, { part, whole, ...(isTakenOff && { less }), ...severityOf(strength) })
  }
  for (const row of indicators) {
    if (row.kind === 'heading' || row.kind === 'choice') continue
    const { formula } = row
    if (formula?.kind === 'ratio') {
      const { numerator, denominator, strength } = formula
      if (typeof numerator === 'string') add(numerator, denominator, undefined, strength)
      else add(numerator.from, denominator, numerator.less, strength)
    }
    if (formula?.kind === 'difference') add(formula.less, formula.from)
    if ('partOf' in row && row.partOf !== undefined) add(row.key, row.partOf, undefined, row.partStrength)
  }
  return [...parts.values()]
}

function severityOf(strength: 'usual' | undefined): { readonly severity?: 'warning' } {
  return strength === 'usual' ? { severity: 'warning' } : {}
}

function isSummedUp(part: string, whole: Indicator | undefined): boolean {
  if (whole === undefined) return true
  const formula = 'formula' in whole ? whole.formula : undefined
  return formula?.kind === 'sum' && formula.parts.includes(part)
}

function ratesOf(shares: readonly ShareIndicator[]): Readonly<Record<string, Rate<AppendixToCheck, string>>> {
  const sharesOf = groupBy(shares, ({ formula }) => formula.denominator)
  const rates = shares.map((row) => {
    const { key, formula } = row
    const { numerator, denominator } = formula
    const label = rowLabel(row)
    const rate: Rate<AppendixToCheck, string> = {
      label,
      read: ({ appendix }) => rateAt(appendix.values, key),
      base: {
        name: label,
        numerator: typeof numerator === 'string' ? numerator : countedBy(numerator),
        denominator,
      },
      // A rate is no complement of its own: it would have to be half of all.
      partners: (sharesOf.get(denominator) ?? []).map((share) => share.key),
      ...(formula.strength === 'usual' && { mayExceed: true }),
    }
    return [key, rate] as const
  })
  return Object.fromEntries(rates)
}
