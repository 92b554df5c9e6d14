import { type Agency, codeKey, ownName } from '../agency/agency.js'
import { normalizeAgencyName } from '../agency/normalize-agency-name.js'

/** Things of one agency: of one code and name, or of one name under one agency above. */
interface Group<Thing> {
  readonly code: string | undefined
  /** The names and agencies above that its things bear. */
  readonly bearings: Map<string, { readonly name: string; readonly parent: string }>
  readonly things: Thing[]
}

/**
 * Groups things by their agency (nhóm theo cơ quan), in linear time: those of one code and name, for a code may be
 * given out again; and those without a code with the only others of their level and name, unless these have another
 * agency above. What could belong to several stays by itself. @internal
 */
export function groupByAgency<Thing>(
  things: readonly Thing[],
  agencyOf: (thing: Thing) => Agency,
): readonly (readonly Thing[])[] {
  const groups = new Map<string, Group<Thing>>()
  for (const thing of things) {
    const agency = agencyOf(thing)
    const [name, parent] = [nameKey(agency), parentKey(agency)]
    const bearing = `${name}\n${parent}`
    const code = codeKey(agency)
    const key = code === undefined ? `name ${bearing}` : `code ${code}\n${ownName(agency)}`
    let group = groups.get(key)
    if (group === undefined) {
      group = { code, bearings: new Map(), things: [] }
      groups.set(key, group)
    }
    group.bearings.set(bearing, { name, parent })
    group.things.push(thing)
  }
  return withoutStrays([...groups.values()])
}

/** The groups of which each that has no code has joined the only one that it can belong to. */
function withoutStrays<Thing>(groups: readonly Group<Thing>[]): readonly (readonly Thing[])[] {
  const coded = groups.filter(({ code }) => code !== undefined)
  const placed = groups.filter(({ code, bearings }) => code === undefined && isUnderAny(bearings))
  const [hostAmongCoded, hostAmongPlaced] = [hostFinder(coded), hostFinder(placed)]
  const kept = groups.filter((group) => {
    const host = group.code === undefined ? hostOf(group) : undefined
    for (const thing of group.things) host?.things.push(thing)
    return host === undefined
  })
  return kept.map(({ things }) => things)

  function hostOf({ bearings }: Group<Thing>): Group<Thing> | undefined {
    const [bearing] = bearings.values()
    if (bearing === undefined) return undefined
    const { name, parent } = bearing
    let host = hostAmongCoded(name, parent)
    if (host === undefined && parent === '') host = hostAmongPlaced(name, parent)
    return host === 'several' ? undefined : host
  }
}

function isUnderAny(bearings: ReadonlyMap<string, { readonly parent: string }>): boolean {
  return [...bearings.values()].some(({ parent }) => parent !== '')
}

/** Finds the group that bears a name under the agency above it, under none, or, if it says none, under any. */
function hostFinder<Thing>(groups: readonly Group<Thing>[]) {
  const byName = new Map<string, Group<Thing> | 'several'>()
  const byBearing = new Map<string, Group<Thing> | 'several'>()
  for (const group of groups) {
    for (const [bearing, { name }] of group.bearings) {
      byName.set(name, onlyOf(byName.get(name), group))
      byBearing.set(bearing, onlyOf(byBearing.get(bearing), group))
    }
  }
  return (name: string, parent: string): Group<Thing> | 'several' | undefined => {
    if (parent === '') return byName.get(name)
    const [under, loose] = [byBearing.get(`${name}\n${parent}`), byBearing.get(`${name}\n`)]
    return under === undefined || loose === undefined ? (under ?? loose) : onlyOf(under, loose)
  }
}

function onlyOf<Thing>(known: Thing | 'several' | undefined, other: Thing | 'several'): Thing | 'several' {
  return known === undefined || known === other ? other : 'several'
}

/** Whether two agencies are one: by codes and names, or else by level, name and the agency above. @internal */
export function isSameAgency(one: Agency, other: Agency): boolean {
  if (one.code != null && other.code != null)
    return codeKey(one) === codeKey(other) && ownName(one) === ownName(other)
  if (nameKey(one) !== nameKey(other)) return false
  return one.parent == null || other.parent == null || parentKey(one) === parentKey(other)
}

/** What two spellings of an agency's level and name have in common. */
function nameKey({ level, name }: Agency): string {
  return `${level} ${normalizeAgencyName(name)}`
}

/** What two spellings of the agency above have in common; empty where it is not said. */
function parentKey({ parent }: Agency): string {
  return parent == null ? '' : normalizeAgencyName(parent)
}
