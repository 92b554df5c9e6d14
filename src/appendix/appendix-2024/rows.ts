import type { Choice, ChoiceIndicator, Indicator } from '../indicator.js'

/** A row of a kind, with its key. */
type RowOf<Kind extends Indicator, Key extends string> = Kind & { readonly key: Key }

/** A choice with its key and its codes. */
type ChoiceRow<Key extends string, Code extends number> = RowOf<ChoiceIndicator, Key> & {
  readonly choices: readonly (Choice & { readonly code: Code })[]
}

/** What the type of a row keeps: not the texts, of which declarations would be full. */
type Kept<Row extends Indicator> = Row extends ChoiceIndicator
  ? ChoiceRow<Row['key'], Row['choices'][number]['code']>
  : RowOf<Extract<Indicator, { readonly kind: Row['kind'] }>, Row['key']>

/** Rows as data, whose type knows their keys, kinds and codes. */
export function rows<const Rows extends readonly Indicator[]>(
  data: Rows,
): { readonly [Place in keyof Rows]: Kept<Rows[Place]> }
export function rows(data: readonly Indicator[]): readonly Indicator[] {
  return data
}
