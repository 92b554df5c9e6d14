import { type Agency, codeKey } from '../agency/agency.js'
import { agencyContradiction, namedUnit } from '../agency/agency-contradiction.js'
import { agencyKinds } from '../agency/kind.js'
import { levels } from '../agency/level.js'
import { type UnitTypeFacts, unitTypes } from '../agency/unit-type.js'
import { nameKey } from '../notation/name-key.js'
import type { Path } from '../quantity/figure.js'

/** A unit that is ranked: its name, or the agency as reports have it. */
export interface Grouped {
  readonly unit?: string | Agency | null | undefined
  readonly group?: string | null | undefined
}

/** Why the group of a unit cannot be told, and where. @internal */
export interface UntoldGroup {
  readonly path: Path
  readonly reason: 'missing' | 'agency-kind' | 'other-group'
}

type GroupReading = { readonly group: string | null } | UntoldGroup

/** What a unit is called. @internal */
export function unitName({ unit }: Grouped): string {
  return typeof unit === 'object' ? (unit?.name ?? '') : (unit ?? '')
}

/** What the group of a unit is called; `null`: none is told. @internal */
export function groupOf(unit: Grouped): string | null {
  const told = readGroup(unit)
  return 'group' in told ? told.group : null
}

/** The group that is given, else that of the level and kind of the agency; a bare name is in none. */
function readGroup({ unit, group }: Grouped): GroupReading {
  if (typeof unit !== 'object' || unit === null) return { group: group ?? null }
  const told = groupOfAgency(unit)
  if (group == null || ('path' in told && told.reason !== 'missing')) return told
  const named = unitTypes.find(({ title }) => nameKey(title.vi) === nameKey(group))
  const isOther = named !== undefined && 'group' in told && groupOfType(named) !== told.group
  return isOther ? { path: ['group'], reason: 'other-group' } : { group }
}

/** Provinces, districts, communes, wards and special zones by their type, others by their kind and level. */
function groupOfAgency(agency: Agency): GroupReading {
  const { name, level, kind } = agency
  const named = namedUnit(name)
  const contradiction = agencyContradiction(agency, named)
  if (contradiction !== undefined) return { path: ['unit', contradiction], reason: 'agency-kind' }
  if (kind == null && !named.isUnit) return { path: ['unit', 'kind'], reason: 'missing' }
  if (kind != null && kind !== 'people-committee' && kind !== 'special-zone') {
    const title = agencyKinds.find((each) => each.kind === (kind === 'office' ? 'department' : kind))?.title
      .vi
    return { group: level === 'central' ? `${title}` : `${title} ${titleOf(level)}` }
  }
  if (level !== 'commune') return { group: titleOf(level) }
  const type = named.type ?? unitTypes.find(({ unitType }) => unitType === kind)
  return type === undefined ? { path: ['group'], reason: 'missing' } : { group: groupOfType(type) }
}

function titleOf(level: Agency['level']): string {
  return levels.find((each) => each.level === level)?.title.vi ?? level
}

/** Towns of communes (thị trấn) were ranked with the communes of their district. */
function groupOfType({ unitType, level, title }: UnitTypeFacts): string {
  if (level !== 'commune') return titleOf(level)
  return unitType === 'township' ? 'xã' : title.vi
}

/** The places of units by the group in which they are ranked; those without one stand apart. @internal */
export function groupUnits(units: readonly Grouped[]): {
  readonly groups: ReadonlyMap<string, readonly number[]>
  readonly untold: ReadonlyMap<number, UntoldGroup>
} {
  const groups = new Map<string, number[]>()
  const untold = new Map<number, UntoldGroup>()
  for (const [at, unit] of units.entries()) {
    const told = readGroup(unit)
    if ('path' in told) untold.set(at, told)
    else {
      const key = told.group === null ? '' : nameKey(told.group)
      const places = groups.get(key)
      if (places === undefined) groups.set(key, [at])
      else places.push(at)
    }
  }
  return { groups, untold }
}

/**
 * Where a unit stands again among the places of a group, and where it stood before. Codes tell agencies of one name apart where
 * all of them have one. @internal
 */
export function repeatedUnits(
  units: readonly Grouped[],
  places: readonly number[],
): ReadonlyMap<number, number> {
  const keyed = places.flatMap((at) => {
    const { unit } = units[at] ?? {}
    if (unit == null) return []
    const [code, parent] = typeof unit === 'string' ? [] : [codeKey(unit), unit.parent]
    return [{ at, code, name: `${nameKey(unitName({ unit }))}\n${nameKey(parent ?? '')}` }]
  })
  const withoutCode = new Set(keyed.flatMap(({ code, name }) => (code === undefined ? [name] : [])))
  const first = new Map<string, number>()
  const repeated = new Map<number, number>()
  for (const { at, code, name } of keyed) {
    const ofName = code === undefined || withoutCode.has(name) ? [name] : []
    const keys = code === undefined ? ofName : [`code ${code}`, ...ofName]
    const before = keys.map((key) => first.get(key)).find((each) => each !== undefined)
    if (before !== undefined) repeated.set(at, before)
    else for (const key of keys) first.set(key, at)
  }
  return repeated
}
