import type { Agency } from '../../agency/agency.js'
import { normaliseAgencyName } from '../../agency/normalise-agency-name.js'

/** Finds an agency among several (tra cứu cơ quan): its place in their list, or why it cannot be said. */
export type AgencyIndex = (agency: Agency) => number | 'unknown' | 'ambiguous'

/**
 * An index of agencies. One is found by its code where both have one; else by its name, as `normaliseAgencyName`
 * compares it, and by the agency above where several bear the name.
 * @internal
 */
export function agencyIndex(agencies: readonly Agency[]): AgencyIndex {
  const byCode = new Map<string, number>()
  const byName = new Map<string, number[]>()
  agencies.forEach((agency, place) => {
    if (agency.code != null) byCode.set(agency.code, place)
    const name = normaliseAgencyName(agency.name)
    byName.set(name, [...(byName.get(name) ?? []), place])
  })
  const isAbove = (agency: Agency, place: number) =>
    agency.parent != null &&
    agencies[place]?.parent != null &&
    normaliseAgencyName(agencies[place].parent) === normaliseAgencyName(agency.parent)
  return (agency) => {
    const known = agency.code == null ? undefined : byCode.get(agency.code)
    if (known !== undefined) return known
    const named = (byName.get(normaliseAgencyName(agency.name)) ?? []).filter(
      (place) => agency.code == null || agencies[place]?.code == null,
    )
    const [only, ...others] = named.length > 1 ? named.filter((place) => isAbove(agency, place)) : named
    if (only === undefined) return named.length > 1 ? 'ambiguous' : 'unknown'
    return others.length > 0 ? 'ambiguous' : only
  }
}
