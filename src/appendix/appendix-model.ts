import type { Level } from '../agency/level.js'
import { type Formula, keysOfFormula, type RatioFormula } from './formula.js'
import type {
  AmountIndicator,
  ChoiceIndicator,
  CountIndicator,
  HeadingIndicator,
  Indicator,
  RateIndicator,
} from './indicator.js'
import { type PartAndWhole, partsAndWholes } from './parts-and-wholes.js'
import { type LevelRows, rowsOfLevels } from './rows-of-levels.js'
import type { AppendixTemplate } from './template.js'
import { type TotalRow, totalRows } from './total-rows.js'

/** An indicator that is computed of others. */
type ComputedIndicator = (CountIndicator | AmountIndicator | RateIndicator) & {
  readonly formula: Formula
}

/** A rate that is a share of one row among another. */
export type ShareIndicator = RateIndicator & { readonly formula: RatioFormula }

/** A rate whose parts exclude each other. */
export type DividedIndicator = RateIndicator & { readonly exclusiveParts: readonly string[] }

/**
 * A template made ready for rules (mẫu phụ lục đã chuẩn bị): its rows by key, by kind, by level, and its relations.
 */
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
  /** Counts and amounts with a formula, and the function that evaluates each. */
  readonly totals: readonly TotalRow[]
  /** Rows that count a part of another, unless a sum says so. */
  readonly parts: readonly PartAndWhole[]
  /** Rows with figures by level; under `undefined` those of an agency whose level is not known. */
  readonly byLevel: ReadonlyMap<Level | undefined, LevelRows>
  /** In JSON the id of its template stands for it. */
  readonly toJSON: () => string
}

/** A form of the appendix (mẫu phụ lục): a template, or one made ready by `appendixModel`. */
export type AppendixForm = AppendixTemplate | AppendixModel

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
  if ('byKey' in form) return form
  const template = form
  const { indicators } = template
  const byKey = new Map(indicators.map((indicator) => [indicator.key, indicator]))
  const ofKind = <Kind extends Indicator['kind']>(kind: Kind) =>
    indicators.filter((indicator): indicator is Extract<Indicator, { kind: Kind }> => indicator.kind === kind)
  const rates = ofKind('rate')
  return {
    template,
    byKey,
    headings: ofKind('heading'),
    choices: ofKind('choice'),
    rates,
    shares: rates.filter((rate): rate is ShareIndicator => rate.formula !== undefined),
    divided: rates.filter((rate): rate is DividedIndicator => rate.exclusiveParts !== undefined),
    computed: inOrderOfComputation(indicators.filter(isComputed)),
    totals: totalRows(indicators),
    parts: partsAndWholes(indicators, byKey),
    byLevel: rowsOfLevels(indicators),
    toJSON: () => template.id,
  }
}

function isComputed(indicator: Indicator): indicator is ComputedIndicator {
  return 'formula' in indicator && indicator.formula !== undefined
}

function inOrderOfComputation(computed: readonly ComputedIndicator[]): readonly ComputedIndicator[] {
  const ordered = new Set<ComputedIndicator>()
  const byKey = new Map(computed.map((indicator) => [indicator.key, indicator]))
  // Templates have no formula that leads to itself: `defineTemplate` refuses it.
  const place = (indicator: ComputedIndicator): void => {
    for (const key of keysOfFormula(indicator.formula)) {
      const used = byKey.get(key)
      if (used !== undefined && !ordered.has(used)) place(used)
    }
    ordered.add(indicator)
  }
  for (const indicator of computed) place(indicator)
  return [...ordered]
}
