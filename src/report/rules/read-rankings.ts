import { type NamedUnit, namedUnit } from '../../agency/agency-contradiction.js'
import { nameKey } from '../../notation/name-key.js'
import type { Ranking } from '../sections/ranking.js'

/** A result in an index, for rules that compare several. */
export interface ReadRanking {
  readonly at: number
  readonly ranking: Ranking
  /** The key of the index. */
  readonly index: string
  /** The key of the agency; empty: none is named. */
  readonly agency: string
  readonly unit: NamedUnit
  /** What the ranking is of: the index, and the time that it measures. */
  readonly occasion: string
}

/** Reads the results of a report. A list names a few indices and agencies again and again: each name is read once. */
export function readRankings(rankings: readonly Ranking[]): readonly ReadRanking[] {
  const names = new Map<string, { readonly key: string; readonly unit: NamedUnit }>()
  const read = (name: string) => {
    const known = names.get(name) ?? { key: nameKey(name), unit: namedUnit(name) }
    names.set(name, known)
    return known
  }
  return rankings.map((ranking, at) => {
    const { year, month, week } = ranking
    const { key: index } = read(ranking.index)
    const { key: agency, unit } = read(ranking.agency ?? '')
    // No line break is in a key.
    const occasion = `${index}\n${year ?? ''}\n${month ?? ''}\n${week ?? ''}`
    return { at, ranking, index, agency, unit, occasion }
  })
}
