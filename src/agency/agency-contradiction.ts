import type { Agency } from './agency.js'
import { type AgencyKindFacts, agencyKinds } from './kind.js'
import { normalizeAgencyName } from './normalize-agency-name.js'
import { type UnitTypeFacts, unitTypeIn, unitTypes } from './unit-type.js'

/** What the name of an agency begins with. @internal */
export interface NamedUnit {
  /** The name in the form of `normalizeAgencyName`. */
  readonly spelled: string
  /** Whether it is that of a people's committee or of a unit itself. */
  readonly isUnit: boolean
  /** Whether it is that of a people's committee, and of no office of one. */
  readonly isCommittee: boolean
  /** The type of the unit; `undefined` where it is none, or the name leaves it open. */
  readonly type: UnitTypeFacts | undefined
  /** Whether it begins as the names of offices do. */
  readonly isOffice: boolean
}

const committee = 'ủy ban nhân dân '
const unit = /^(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu) /
/** What no unit is called, but offices are. */
const office = /^(?:sở|phòng|văn phòng|thanh tra|chi cục|chi nhánh|bộ phận|hội đồng nhân dân) /

/** An office behind the committee that it belongs to: "UBND huyện A - Phòng Nội vụ". */
const officeOfCommittee = / (?:sở|phòng|văn phòng|trung tâm|thanh tra|chi cục|chi nhánh|bộ phận|ban) /

/** Reads the unit that the name of an agency begins with. @internal */
export function namedUnit(name: string): NamedUnit {
  const spelled = normalizeAgencyName(name)
  const isOfCommittee = spelled.startsWith(committee)
  const own = isOfCommittee ? spelled.slice(committee.length) : spelled
  const isUnit = isOfCommittee || unit.test(own)
  const unitType = isUnit ? unitTypeIn(own) : null
  return {
    spelled,
    isUnit,
    isCommittee: isOfCommittee && !officeOfCommittee.test(own),
    type: unitTypes.find((each) => each.unitType === unitType),
    isOffice: office.test(own),
  }
}

/** Which of level and kind contradicts the name of an agency, or each other; `undefined`: neither. @internal */
export function agencyContradiction(
  { name, level, kind }: Agency,
  { type, isCommittee, isOffice } = namedUnit(name),
): 'level' | 'kind' | undefined {
  if (type !== undefined && type.level !== level) return 'level'
  if (kind == null) return undefined
  const facts: AgencyKindFacts | undefined = agencyKinds.find((each) => each.kind === kind)
  if (facts?.levels?.includes(level) === false) return 'kind'
  if (kind === 'people-committee') return isOffice ? 'kind' : undefined
  if (kind !== 'special-zone') return isCommittee ? 'kind' : undefined
  return isOffice || (type !== undefined && type.unitType !== kind) ? 'kind' : undefined
}
