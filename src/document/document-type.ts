import { nameKey } from '../notation/name-key.js'
import { normalizeText } from '../notation/normalize-text.js'

/**
 * What the year in a number says about documents of a type.
 *
 * - `always`: every document of the type is a legal normative one, and its number carries the year (NĐ, TT);
 * - `by-year`: the type has both sorts, and the year in the number marks the normative one (NQ, QĐ);
 * - `never`: no document of the type is normative, and its number carries no year (KH, BC, TB).
 */
export type NormativeForce = 'always' | 'by-year' | 'never'

/** A type of document (loại văn bản). */
export interface DocumentType {
  /** The Vietnamese name, "Kế hoạch". */
  readonly name: string
  /** The English name. */
  readonly english: string
  /** The abbreviation in numbers, `KH`; `null` where the law gives none (công văn, thư công, luật). */
  readonly abbreviation: string | null
  /** Other spellings and names that mean the same type. */
  readonly aliases?: readonly string[]
  /**
   * Where the type belongs: `administrative` and `copy` are those of Decree 30/2020, `normative` those of
   * the laws on promulgation of legal documents, `other` what reports cite besides.
   */
  readonly group: 'administrative' | 'copy' | 'normative' | 'other'
  /** Whether documents of the type are legal normative ones. */
  readonly normative: NormativeForce
}

type Row = readonly [name: string, abbreviation: string | null, english: string, aliases?: readonly string[]]

function rows(
  group: DocumentType['group'],
  normative: NormativeForce,
  list: readonly Row[],
): readonly DocumentType[] {
  return list.map(([name, abbreviation, english, aliases]) => {
    const type: DocumentType = { name, english, abbreviation, group, normative }
    return aliases ? { ...type, aliases } : type
  })
}

/**
 * The types of documents that Vietnamese offices write and cite (các loại văn bản): the 27 administrative
 * types with their abbreviations and the three kinds of copies, công văn and thư công, which have no
 * abbreviation, the legal normative types, and a few that stand outside Decree 30/2020.
 *
 * Nghị quyết, quyết định and chỉ thị appear once, as administrative types; the same abbreviation serves their
 * normative namesakes, whose numbers carry the year.
 *
 * Source: Decree 30/2020/NĐ-CP, article 7 and appendix III (in force 05/3/2020). The normative types follow
 * the laws on promulgation of legal documents; the group `other` follows practice (unconfirmed).
 *
 * @example
 * ```ts
 * import { documentTypes } from 'cchc/document'
 *
 * documentTypes.filter((type) => type.group === 'copy').map((type) => type.abbreviation) // ['SY', 'TrS', 'SL']
 * ```
 */
export const documentTypes: readonly DocumentType[] = [
  ...rows('administrative', 'by-year', [
    ['Nghị quyết', 'NQ', 'resolution', ['Nghị quyết (cá biệt)']],
    ['Quyết định', 'QĐ', 'decision', ['Quyết định (cá biệt)']],
    ['Chỉ thị', 'CT', 'directive'],
  ]),
  ...rows('administrative', 'never', [
    ['Quy chế', 'QC', 'regulation'],
    ['Quy định', 'QyĐ', 'provision'],
    ['Thông cáo', 'TC', 'communiqué'],
    ['Thông báo', 'TB', 'notice'],
    ['Hướng dẫn', 'HD', 'guidance'],
    ['Chương trình', 'CTr', 'program'],
    ['Kế hoạch', 'KH', 'plan'],
    ['Phương án', 'PA', 'scheme'],
    ['Đề án', 'ĐA', 'scheme of work'],
    ['Dự án', 'DA', 'project'],
    ['Báo cáo', 'BC', 'report'],
    ['Biên bản', 'BB', 'minutes'],
    ['Tờ trình', 'TTr', 'submission'],
    ['Hợp đồng', 'HĐ', 'contract'],
    ['Công điện', 'CĐ', 'official telegram'],
    ['Bản ghi nhớ', 'BGN', 'memorandum', ['Biên bản ghi nhớ']],
    ['Bản thỏa thuận', 'BTT', 'agreement', ['Bản thoả thuận']],
    ['Giấy ủy quyền', 'GUQ', 'authorization', ['Giấy uỷ quyền']],
    ['Giấy mời', 'GM', 'invitation'],
    ['Giấy giới thiệu', 'GGT', 'letter of introduction'],
    ['Giấy nghỉ phép', 'GNP', 'leave permit'],
    ['Phiếu gửi', 'PG', 'sending slip'],
    ['Phiếu chuyển', 'PC', 'transfer slip'],
    ['Phiếu báo', 'PB', 'notification slip'],
    ['Công văn', null, 'official letter'],
    ['Thư công', null, 'public letter'],
  ]),
  ...rows('copy', 'never', [
    ['Bản sao y', 'SY', 'true copy', ['Sao y']],
    ['Bản trích sao', 'TrS', 'extract', ['Trích sao']],
    ['Bản sao lục', 'SL', 'copy of a copy', ['Sao lục']],
  ]),
  ...rows('normative', 'always', [
    ['Hiến pháp', null, 'constitution'],
    ['Bộ luật', null, 'code'],
    ['Luật', null, 'law'],
    ['Pháp lệnh', null, 'ordinance'],
    ['Nghị định', 'NĐ', 'decree'],
    ['Thông tư', 'TT', 'circular'],
    ['Thông tư liên tịch', 'TTLT', 'joint circular'],
    ['Nghị quyết liên tịch', 'NQLT', 'joint resolution'],
  ]),
  ...rows('normative', 'by-year', [['Lệnh', 'L', 'order']]),
  ...rows('other', 'never', [
    ['Kết luận', 'KL', 'conclusion'],
    ['Văn bản hợp nhất', 'VBHN', 'consolidated text'],
    // Party bodies abbreviate công văn; in a state number CV is a mistake that a rule must be able to see.
    ['Công văn của Đảng', 'CV', 'official letter of a Party body'],
  ]),
]

/**
 * The type of document that an abbreviation in a number means (chữ viết tắt tên loại văn bản), `null` when it
 * is none. Case and marks decide: `CT` is chỉ thị, `CTr` chương trình; `QĐ` quyết định, `QyĐ` quy định; `ĐA`
 * đề án, `DA` dự án.
 *
 * Source: Decree 30/2020/NĐ-CP, appendix III.
 *
 * @example
 * ```ts
 * import { documentTypeByAbbreviation } from 'cchc/document'
 *
 * documentTypeByAbbreviation('KH')?.name  // 'Kế hoạch'
 * documentTypeByAbbreviation('CTr')?.name // 'Chương trình'
 * documentTypeByAbbreviation('UBND')      // null
 * ```
 */
export function documentTypeByAbbreviation(abbreviation: string): DocumentType | null {
  const known = typesByAbbreviation.get(abbreviation)
  // No abbreviation is longer than a handful of letters.
  if (known !== undefined || abbreviation?.length > 16) return known ?? null
  return typesByAbbreviation.get(normalizeText(abbreviation)) ?? null
}

/** The first type of each abbreviation. */
const typesByAbbreviation: ReadonlyMap<string, DocumentType> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ [...documentTypes]
    .reverse()
    .flatMap((type): [string, DocumentType][] =>
      type.abbreviation === null ? [] : [[type.abbreviation, type]],
    ),
)

/**
 * The type of document that a written name means (tên loại văn bản), in any case. A name may go on after the
 * type: "Thông báo kết luận" is a Thông báo; the longest type that fits is taken, so "Thông tư liên tịch" is
 * not a Thông tư. `null` when no type begins the name. Linear time.
 *
 * @example
 * ```ts
 * import { documentTypeByName } from 'cchc/document'
 *
 * documentTypeByName('Kế hoạch')?.abbreviation // 'KH'
 * documentTypeByName('công văn')?.abbreviation // null
 * documentTypeByName('Bản tin')                // null
 * ```
 */
export function documentTypeByName(name: string): DocumentType | null {
  const official = typesByName.get(name)
  if (official !== undefined) return official
  const written = nameKey(name)
  const named = typesByName.get(written)
  if (named !== undefined) return named
  let found: DocumentType | null = null
  let length = 0
  for (const { known, type } of spellings) {
    if (known.length <= length || !beginsWithWords(written, known)) continue
    found = type
    length = known.length
  }
  return found
}

/** Every name of a type, by its key. */
const spellings: readonly { readonly known: string; readonly type: DocumentType }[] =
  /* @__PURE__ */ documentTypes.flatMap((type) =>
    [type.name, ...(type.aliases ?? [])].map((spelling) => ({ known: nameKey(spelling), type })),
  )

/** By the key of every name, and by the official one, which most documents bear as it is. */
const typesByName: ReadonlyMap<string, DocumentType> = /* @__PURE__ */ new Map([
  .../* @__PURE__ */ documentTypes.map((type): [string, DocumentType] => [type.name, type]),
  .../* @__PURE__ */ [...spellings].reverse().map(({ known, type }): [string, DocumentType] => [known, type]),
])

function beginsWithWords(text: string, words: string): boolean {
  return text.startsWith(words) && (text.length === words.length || text[words.length] === ' ')
}

/**
 * Pairs of abbreviations that are easily taken for one another: they differ by a stroke or a letter, and each
 * means another type of document (quyết định / quy định, đề án / dự án, hướng dẫn / hợp đồng, chỉ thị /
 * chương trình, tờ trình / thông tư).
 *
 * The first four are the confusions of Decree 30/2020/NĐ-CP, appendix III; the last comes from practice
 * (unconfirmed).
 *
 * @example
 * ```ts
 * import { confusableAbbreviations } from 'cchc/document'
 *
 * confusableAbbreviations[0] // ['QĐ', 'QyĐ']
 * ```
 */
export const confusableAbbreviations: readonly (readonly [string, string])[] = [
  ['QĐ', 'QyĐ'],
  ['ĐA', 'DA'],
  ['HD', 'HĐ'],
  ['CT', 'CTr'],
  ['TTr', 'TT'],
]
