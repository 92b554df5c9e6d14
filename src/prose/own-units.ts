import { normalizeAgencyName } from '../agency/normalize-agency-name.js'
import { squeezed } from '../text/source-text.js'
import type { OwnIssuer } from './citations.js'
import type { UnitPhrase } from './clause.js'
import type { NamedAgency } from './header.js'
import type { RowName } from './placement.js'

/** Offices of an agency, which are rows of its tables. */
const offices =
  /^(?:trung tâm|bộ phận|văn phòng|chi nhánh|cơ quan chuyên môn|các cơ quan chuyên môn|phòng|các phòng|sở|khối|các bộ phận)(?: |$)/
/** Where a district or department receives its dossiers: it itself, unless others are named beside it. */
const oneStop =
  /^(?:bộ phận (?:["“]? ?một cửa|tiếp nhận (?:và )?trả kết quả|tn (?:và )?tkq)|trung tâm (?:phục vụ )?hành chính công)(?: |$)/
const rank = { central: 0, province: 1, district: 2, commune: 3 }
const nation = /^(?:cả nước|toàn quốc)$/
/** Words that name the agency itself, whoever it is. */
const itself =
  /^(?:toàn |cả |(?:(?:các )?cơ quan hành chính(?: nhà nước)?|đơn vị|cơ quan|cơ quan chức năng|ngành chức năng|địa phương|các cấp|các cơ quan đơn vị|ủy ban nhân dân)$)| các cấp$/

/** Tells the agency itself from units, which are rows of tables. */
export function rowReader(
  text: string,
  agency: NamedAgency | undefined,
): (unit: UnitPhrase) => RowName | undefined {
  const own = agency === undefined ? undefined : normalizeAgencyName(agency.name)
  /** Names that were met: most are named again and again. */
  const spelled = new Map<string, string>()
  return ({ start, end, level }) => {
    // The chairman, and the council beside the committee, stand for the agency.
    const label = squeezed(text.slice(start, end)).replace(
      /^(?:chủ tịch |(?:hđnd|hội đồng nhân dân)(?: và|,) )/iu,
      '',
    )
    const named = spelled.get(label) ?? normalizeAgencyName(label)
    spelled.set(label, named)
    if (nation.test(named) && agency !== undefined && agency.level !== 'central')
      return { label, isForeign: true }
    const isAboveAll =
      agency !== undefined &&
      level !== 'own' &&
      rank[level] < rank[agency.level] &&
      /^(?:toàn|cả) /.test(named)
    if (isAboveAll) return { label, isForeign: true }
    if (itself.test(named)) return undefined
    if (own !== undefined && ` ${own} `.includes(` ${named} `)) return undefined
    // Who stands above an agency has no row in its tables.
    const isAbove = agency !== undefined && level !== 'own' && rank[level] < rank[agency.level]
    if (isAbove && !offices.test(named)) return { label, isForeign: true }
    const isMany = /(?:^| )(?:các|cấp|khối) /.test(`${named} `)
    if (agency !== undefined && !isMany && level === agency.level && !offices.test(named)) {
      const isAnother = agency.kind === 'people-committee' && /\p{Ll} \p{Lu}[\p{L} ]*$/u.test(label)
      return isAnother ? { label, isForeign: true } : undefined
    }
    // "hồ sơ cấp xã" of a commune are those that it decides itself, not those of units that it has.
    if (agency?.level === 'commune' && (level === 'own' || level === 'commune'))
      return isMany ? { label, isForeign: true } : undefined
    const isOwnLevel =
      agency?.level === 'district' ||
      /^(?:sở|bộ|ban|cục|chi cục|phòng|trung tâm|ủy ban nhân dân (?:xã|phường|thị trấn|huyện|quận|thị xã)) /.test(
        own ?? '',
      )
    const isOwn = level === 'own' || level === agency?.level
    const isOwnOffice =
      (isOwnLevel && !isMany && isOwn && oneStop.test(named)) ||
      (agency?.level === 'district' && /^cấp (?:huyện|quận|thị xã|thành phố)$/.test(named))
    return isOwnOffice ? { label, isOwnOffice } : { label }
  }
}

/** The first word of the name of an agency, which stands for it: "Bộ đã ban hành". */
export function ownWord(name: string | undefined): string | undefined {
  const word = name === undefined ? undefined : /^\p{Lu}\p{Ll}+(?= )/u.exec(name.normalize('NFC'))?.[0]
  return word === 'Bộ' || word === 'Cục' || word === 'Ban' || word === 'Sở' ? word : undefined
}

/** The words of the proper name of an agency, which stands for it: "Quảng Nam có …". */
export function ownNames(name: string | undefined): readonly string[] {
  const proper =
    name === undefined
      ? undefined
      : /(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu) (\p{Lu}[\p{L} -]*)$/u.exec(
          name.normalize('NFC'),
        )?.[1]
  return proper?.split(/[ -]+/) ?? []
}

/** How the agency and its documents are called, where it is a people's committee. */
export function ownIssuer(agency: NamedAgency | undefined): OwnIssuer | undefined {
  if (agency === undefined || agency.kind !== 'people-committee') return undefined
  const unit = /(?:xã|phường|thị trấn|huyện|thị xã|quận|thành phố|tỉnh)(?= )/.exec(agency.name)?.[0]
  if (unit === undefined) return undefined
  return {
    name: agency.name,
    symbol: 'UBND',
    pattern: new RegExp(
      `(?:UBND|[ỦU][yỷ] ban nhân dân) +${unit}(?! \\p{Lu}(?!${lastWord(agency.name)}))`,
      'u',
    ),
  }
}

function lastWord(name: string): string {
  return (name.split(' ').at(-2) ?? '').slice(1).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
