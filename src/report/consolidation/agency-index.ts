import type { Agency } from '../../agency/agency.js'
import { normalizeAgencyName } from '../../agency/normalize-agency-name.js'

/** Finds an agency among several (tra cứu cơ quan): its place in their list, or why it cannot be said. */
export type AgencyIndex = (agency: Agency) => number | 'unknown' | 'ambiguous'

/** Places by a name; a name that several bear leads to none. */
type Places = Map<string, number | 'ambiguous'>

/**
 * An index of agencies. One is found by its code where both have one; else by its name, as `normalizeAgencyName`
 * compares it, and by the agency above where several bear the name.
 * @internal
 */
export function agencyIndex(agencies: readonly Agency[]): AgencyIndex {
  const byCode: Places = new Map()
  // Whoever has a code is not taken for a namesake with another code.
  const named = { all: new Map() as Places, withoutCode: new Map() as Places }
  const namedBelow = { all: new Map() as Places, withoutCode: new Map() as Places }
  agencies.forEach((agency, place) => {
    if (agency.code != null) add(byCode, agency.code, place)
    const [name, below] = namesOf(agency)
    for (const group of agency.code == null ? (['all', 'withoutCode'] as const) : (['all'] as const)) {
      add(named[group], name, place)
      if (below !== undefined) add(namedBelow[group], below, place)
    }
  })
  return (agency) => {
    const known = agency.code == null ? undefined : byCode.get(agency.code)
    if (known !== undefined) return known
    const group = agency.code == null ? 'all' : 'withoutCode'
    const [name, below] = namesOf(agency)
    const place = named[group].get(name)
    if (place !== 'ambiguous') return place ?? 'unknown'
    return (below === undefined ? undefined : namedBelow[group].get(below)) ?? 'ambiguous'
  }
}

function add(places: Places, name: string, place: number): void {
  places.set(name, places.has(name) ? 'ambiguous' : place)
}

/** The name of an agency, and its name with that of the agency above. */
function namesOf({ name, parent }: Agency): readonly [string, string | undefined] {
  const own = normalizeAgencyName(name)
  return [own, parent == null ? undefined : JSON.stringify([own, normalizeAgencyName(parent)])]
}
