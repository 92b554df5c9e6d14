import type { OverTime } from '../../check/indicator.js'
import type { Unit } from '../../quantity/units.js'
import type { RatioFormula, SumFormula } from '../formula.js'
import type {
  AmountIndicator,
  Choice,
  ChoiceIndicator,
  CountIndicator,
  FigureInReport,
  HeadingIndicator,
  Indicator,
  RateIndicator,
} from '../indicator.js'

/** A row of a kind, with its key: its type keeps no texts, of which declarations would be full. */
type RowOf<Kind extends Indicator, Key extends string> = Kind & { readonly key: Key }

/** A choice with its key and its codes. */
type ChoiceRow<Key extends string, Code extends number> = RowOf<ChoiceIndicator, Key> & {
  readonly choices: readonly (Choice & { readonly code: Code })[]
}

type Options<Kind extends Indicator> = Partial<
  Omit<Kind, 'key' | 'kind' | 'label' | 'unit' | 'overTime' | 'choices'>
>

/** Rows as data, whose type knows their keys, kinds and codes. */
export function rowsOf<Row extends Indicator>(rows: readonly Row[]): readonly Row[] {
  return rows
}

/** A row that only heads others. */
export function heading<const Key extends string>(
  key: Key,
  vi: string,
  en: string,
  options: Options<HeadingIndicator> = {},
): RowOf<HeadingIndicator, Key> {
  return { key, kind: 'heading', label: { vi, en }, ...options }
}

/** A number of something. */
export function count<const Key extends string>(
  key: Key,
  vi: string,
  en: string,
  unit: Unit,
  overTime: OverTime,
  options: Options<CountIndicator> = {},
): RowOf<CountIndicator, Key> {
  return { key, kind: 'count', label: { vi, en }, unit, overTime, ...options }
}

/** An amount of money. */
export function amount<const Key extends string>(
  key: Key,
  vi: string,
  en: string,
  unit: Unit,
  overTime: OverTime,
  options: Options<AmountIndicator> = {},
): RowOf<AmountIndicator, Key> {
  return { key, kind: 'amount', label: { vi, en }, unit, overTime, ...options }
}

/** A share in percent. */
export function rate<const Key extends string>(
  key: Key,
  vi: string,
  en: string,
  overTime: OverTime,
  options: Options<RateIndicator> = {},
): RowOf<RateIndicator, Key> {
  return { key, kind: 'rate', label: { vi, en }, overTime, ...options }
}

/** An answer from a list of codes. */
export function choice<const Key extends string, const Code extends number>(
  key: Key,
  vi: string,
  en: string,
  choices: readonly (Choice & { readonly code: Code })[],
  options: Options<ChoiceIndicator> = {},
): ChoiceRow<Key, Code> {
  return { key, kind: 'choice', label: { vi, en }, choices, ...options }
}

/** A share of one row among another, or of what is left of one without another. */
export function ratio(numerator: RatioFormula['numerator'], denominator: string): RatioFormula {
  return { kind: 'ratio', numerator, denominator }
}

/** The total of rows that exclude each other. */
export function sum(...parts: readonly string[]): SumFormula {
  return { kind: 'sum', parts }
}

/** A whole of which a row is most often a part. */
export function usuallyPartOf(partOf: string) {
  return { partOf, partStrength: 'usual' } as const
}

/** A figure of the body that a row repeats by definition. */
export function same(figure: string): FigureInReport {
  return { figure, strength: 'same' }
}

/** A figure of the body that a row usually repeats. */
export function usual(figure: string): FigureInReport {
  return { figure, strength: 'usual' }
}
