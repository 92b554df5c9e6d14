import type { Text } from '../notation/language.js'
import type { TallyFigure } from './tally-figures.js'

/**
 * Where a foreign object has a figure: under a name, under any one of several, or as the sum of several.
 */
export type TallySource =
  | string
  | { readonly anyOf: readonly string[] }
  | { readonly sumOf: readonly string[] }

/**
 * The names under which another system gives the figures of a tally (tên trường của hệ thống khác), as data. A
 * portal describes its own with this type; `tallyDialects` has the known ones. A name may serve two figures.
 *
 * @example
 * ```ts
 * import { type TallyDialect, tallyFromDialect } from 'cchc/dossier'
 *
 * const dialect: TallyDialect = {
 *   id: 'our-portal',
 *   title: { vi: 'Cổng của tỉnh', en: 'Provincial portal' },
 *   label: 'tenLinhVuc',
 *   figures: { 'received.total': 'soTiepNhan', 'resolved.punctual': { sumOf: ['truocHan', 'dungHan'] } },
 * }
 * tallyFromDialect({ tenLinhVuc: 'Hộ tịch', soTiepNhan: '1.492', truocHan: 5, dungHan: 2 }, dialect).tally
 * // { label: 'Hộ tịch', received: { total: 1492 }, resolved: { punctual: 7 } }
 * ```
 */
export interface TallyDialect {
  readonly id: string
  readonly title: Text
  /** The name under which the object has the label of the row; absent: it has none. */
  readonly label?: string
  /** For each figure the name, or the names added up, under which the object has it. */
  readonly figures: Readonly<Partial<Record<TallyFigure, TallySource>>>
  /** Names whose figures lie inside others: never read, since a balance would count them twice, but `ignored`. */
  readonly contained?: readonly string[]
}
