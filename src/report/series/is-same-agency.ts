import type { Agency } from '../../agency/agency.js'
import { normalizeAgencyName } from '../../agency/normalize-agency-name.js'

/**
 * Whether two agencies are one (cùng một cơ quan): by their codes where both have one; else by level, name and, where
 * both say it, the agency above.
 * @internal
 */
export function isSameAgency(one: Agency, other: Agency): boolean {
  if (one.code != null && other.code != null) return one.code === other.code
  if (nameKey(one) !== nameKey(other)) return false
  return one.parent == null || other.parent == null || parentKey(one) === parentKey(other)
}

/**
 * What two spellings of an agency's level and name have in common.
 * @internal
 */
export function nameKey({ level, name }: Agency): string {
  return `${level} ${normalizeAgencyName(name)}`
}

/**
 * What two spellings of the agency above have in common; empty where it is not said.
 * @internal
 */
export function parentKey({ parent }: Agency): string {
  return parent == null ? '' : normalizeAgencyName(parent)
}
