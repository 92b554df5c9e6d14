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
  /** Absent: no agency is named. */
  readonly unit: NamedUnit | undefined
  /** What the ranking is of: the index, and the time that it measures. */
  readonly occasion: string
}

/** Reads the results of a report. A list names a few indices and agencies again and again: each name is read once. */
export function readRankings(rankings: readonly Ranking[]): readonly ReadRanking[] {
  const [keyOf, unitOf] = [once(nameKey), once(namedUnit)]
  return rankings.map((ranking, at) => {
    const { year, month, week } = ranking
    const index = keyOf(ranking.index)
    const agency = ranking.agency == null ? '' : keyOf(ranking.agency)
    const unit = ranking.agency == null ? undefined : unitOf(ranking.agency)
    // No line break is in a key.
    const occasion = `${index}\n${year ?? ''}\n${month ?? ''}\n${week ?? ''}`
    return { at, ranking, index, agency, unit, occasion }
  })
}

/** What makes something of a name once, however often it is named. */
function once<Made>(make: (name: string) => Made): (name: string) => Made {
  const made = new Map<string, Made>()
  return (name) => {
    const one = made.get(name) ?? make(name)
    made.set(name, one)
    return one
  }
}
