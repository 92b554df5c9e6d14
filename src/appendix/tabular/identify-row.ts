import { groupBy } from '../../check/group-by.js'
import type { Indicator } from '../indicator.js'
import type { AppendixTemplate } from '../template.js'
import { type RowCode, textKey } from './appendix-row.js'
import { unitOf } from './printed-appendix.js'

/** Which row of the template a row of the sheet is. @internal */
export type RowIdentity =
  | { readonly kind: 'known'; readonly indicator: Indicator; readonly isRenamed: boolean }
  /** Its code, or the row that it stands under, says one row of the template and its label another. */
  | {
      readonly kind: 'misplaced'
      readonly reason: 'misplaced-row' | 'under-another-row'
      readonly indicators: readonly string[]
    }
  | { readonly kind: 'unknown' }

/** What is known of the rows above. @internal */
export interface RowsAbove {
  readonly last: string | undefined
  /**
   * Whether rows without a code can be those under it: `doubtful` after a row without a code that is not known, which
   * may head them, and `no` after a code that is not known.
   */
  readonly isParent: 'yes' | 'doubtful' | 'no'
}

const unknown: RowIdentity = { kind: 'unknown' }

/** Finds the row of the template by code, label and the rows above; never a guess between two. @internal */
export function identifyRow(row: RowCode, above: RowsAbove, index: TemplateIndex): RowIdentity {
  const labeled = row.label === '' ? [] : rowsLabeled(index, row.label)
  const coded = row.codes.flatMap((code) => index.byKey.get(code) ?? [])
  if (coded.length > 0) {
    const agreed = coded.filter((indicator) => labeled.includes(indicator))
    if (agreed.length > 0) return identityOf(agreed)
    if (row.isSure && labeled.length > 0) {
      const indicators = [...coded, ...labeled].map(({ key }) => key)
      return { kind: 'misplaced', reason: 'misplaced-row', indicators }
    }
    if (row.isSure) return identityOf(coded, row.label !== '')
  }
  const parents = rowsAbove(above.last, index)
  return row.kind === 'coded'
    ? identifyByLabel(labeled, row.codes, parents)
    : identifyBelow(labeled, row.kind, above, parents)
}

/** A row whose code is not known. A form may number the rows under its indicators: 3.4.2.1. */
function identifyByLabel(
  labeled: readonly Indicator[],
  codes: readonly string[],
  parents: readonly string[],
): RowIdentity {
  const numbered = labeled.filter(({ under }) => codes.some((code) => code.startsWith(`${under}.`)))
  if (numbered.length > 0) return identityOf(numbered)
  const [only] = labeled
  // Another indicator, which the template does not have, may have parts of the same name.
  return only?.under === undefined || parents.includes(only.under) ? identityOf(labeled) : unknown
}

/** A row without a code: one of those under the rows above, or one that lost its code. */
function identifyBelow(
  labeled: readonly Indicator[],
  kind: RowCode['kind'],
  { last, isParent }: RowsAbove,
  parents: readonly string[],
): RowIdentity {
  if (isParent === 'no') return unknown
  for (const parent of parents) {
    const under = labeled.filter((indicator) => indicator.under === parent)
    if (under.length > 0) return isParent === 'yes' || labeled.length === 1 ? identityOf(under) : unknown
  }
  const [only] = labeled
  if (only === undefined || labeled.length > 1) return unknown
  const hasAnotherPlace = only.under === undefined ? kind === 'under' : last !== undefined
  return hasAnotherPlace
    ? { kind: 'misplaced', reason: 'under-another-row', indicators: [...parents.slice(-1), only.key] }
    : identityOf(labeled)
}

/** A row and the rows that it stands under, the nearest first. */
function rowsAbove(last: string | undefined, { byKey }: TemplateIndex): readonly string[] {
  const above: string[] = []
  for (let key = last; key !== undefined && !above.includes(key); key = byKey.get(key)?.under) above.push(key)
  return above
}

function identityOf(candidates: readonly Indicator[], isRenamed = false): RowIdentity {
  const [indicator] = candidates
  return indicator !== undefined && candidates.length === 1
    ? { kind: 'known', indicator, isRenamed }
    : unknown
}

/** The rows of a template as a printed table is searched for them. @internal */
export interface TemplateIndex {
  readonly byKey: ReadonlyMap<string, Indicator>
  readonly byLabel: ReadonlyMap<string, readonly Indicator[]>
  /** `textKey`, which a sheet asks of the same texts again and again. */
  readonly keyOf: (text: string) => string
  readonly units: ReadonlySet<string>
}

/** @internal */
export function templateIndex({ indicators }: AppendixTemplate): TemplateIndex {
  const keys = new Map<string, string>()
  const keyOf = (text: string) => {
    const key = keys.get(text) ?? textKey(text)
    keys.set(text, key)
    return key
  }
  const units = indicators.map((indicator) => keyOf(unitOf(indicator, 'vi')))
  return {
    byKey: new Map(indicators.map((indicator) => [indicator.key, indicator])),
    byLabel: groupBy(indicators, ({ label }) => keyOf(label.vi)),
    keyOf,
    units: new Set(units.filter((unit) => unit !== '')),
  }
}

/** The rows of a template with a label; "Trong đó" may stand before it. */
function rowsLabeled({ byLabel, keyOf }: TemplateIndex, label: string): readonly Indicator[] {
  const key = keyOf(label)
  return byLabel.get(key) ?? byLabel.get(key.replace(/^trongdo/, '')) ?? []
}
