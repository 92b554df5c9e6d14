import { civilServiceSayings } from './civil-service.js'
import { digitalSayings } from './digital-government.js'
import { directionSayings } from './direction.js'
import { dossierSayings } from './dossiers.js'
import { institutionSayings } from './institutions.js'
import { organizationSayings } from './organization.js'
import { procedureSayings } from './procedures.js'
import { publicFinanceSayings } from './public-finance.js'
import type { Sayings } from './saying.js'

/** How the figures of each section are said, by the place of the section in a report. */
export const sayings: Readonly<Record<string, Sayings>> = {
  'procedures.dossiers': dossierSayings,
  ...directionSayings,
  ...institutionSayings,
  ...procedureSayings,
  ...digitalSayings,
  ...organizationSayings,
  ...civilServiceSayings,
  ...publicFinanceSayings,
}

/** A figure of a section that is said so. */
export interface Saying {
  readonly section: string
  readonly figure: string
}

const evaluatedStaff = ['staff', 'official', 'civilServant', 'publicEmployee', 'all']

/** The key of a set of meanings. */
function keyOfMeanings(meanings: Iterable<string>): string {
  const said = new Set(meanings)
  // "rà soát 57 văn bản quy phạm pháp luật, đã xử lý 11 văn bản": of the same kind.
  if (said.has('legal') || said.has('directive')) said.delete('document')
  if (said.has('workFile')) said.delete('dossier')
  // Who is evaluated, of which there is one figure.
  if (said.has('evaluated')) for (const who of evaluatedStaff) said.delete(who)
  return [...said].sort().join(' ')
}

function buildIndex(): ReadonlyMap<string, readonly Saying[]> {
  const index = new Map<string, Saying[]>()
  for (const [section, figures] of Object.entries(sayings))
    for (const [figure, sets] of Object.entries(figures))
      for (const set of sets ?? []) {
        const key = keyOfMeanings(set.split(' '))
        index.set(key, [...(index.get(key) ?? []), { section, figure }])
      }
  return index
}

const sayingsByMeanings = /* @__PURE__ */ buildIndex()

/** The figures that are said by exactly these meanings. */
export function sayingsOf(meanings: Iterable<string>): readonly Saying[] {
  const said = [...meanings]
  const found = sayingsByMeanings.get(keyOfMeanings(said))
  if (found !== undefined) return found
  // "trong kỳ" says of most figures nothing that is not said without it.
  const isOfPeriod = said.includes('inPeriod')
  return isOfPeriod ? sayingsOf(said.filter((meaning) => meaning !== 'inPeriod')) : []
}
