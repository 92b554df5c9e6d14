import { normalizeText } from '../../notation/normalize-text.js'

/** The words of a total row (dòng tổng số), for a table that does not give its own. @internal */
export const totalLabel = { vi: 'Tổng số', en: 'Total' } as const

/** How surely a row is the total, as by `totalRank`. */
type TotalRank = 0 | 1 | 2 | 3

/** What the words of a row say that it is. */
export interface RowWords {
  readonly rank: TotalRank
  /** Whether it begins as totals do, and may be the name of a field ("Tổng hợp") as well. */
  readonly mayBeTotal: boolean
  /** What a row of figures is that is no row of the table; `undefined` for other rows. */
  readonly isApart: 'another-period' | 'of-which' | 'not-counts' | undefined
}

const plain: RowWords = { rank: 0, mayBeTotal: false, isApart: undefined }
const whole = /^(?:tổng số|tổng cộng|tổng chung|cộng chung|t ?số|t ?cộng|tc|grand total|total)$/
/** As well, in a row without a number. */
const wholeUnnumbered = /^(?:ts|tất cả|chung|sum|[∑σ])$/
const further = /^(?:tổng số|tổng cộng|tổng chung|grand total|total) /
/** "Toàn xã", "Tổng toàn huyện", "Cộng toàn tỉnh". */
const everywhere =
  /^(?:(?:tổng|cộng) (?:số |cộng )?toàn |toàn (?:xã|phường|thị trấn|thị xã|đặc khu|huyện|quận|tỉnh|thành phố|tp|địa bàn|đơn vị|cơ quan|ngành|sở|trung tâm|văn phòng|hệ thống|bộ|quốc|đợt|kỳ)(?: |$))/
/** "Tổng I + II", "Tổng 2 đơn vị", "Tổng các đơn vị". */
const several = /^(?:tổng|cộng) (?:(?:[ivx]+|[a-d]|\d+)(?: |$)|(?:các|cả|tất cả) )/
/** "Cộng phần I", "Tổng cấp xã". */
const ofPart = /^(?:tổng|cộng)(?: số| cộng)? (?:phần|mục|cấp|nhóm|khối) /
const names =
  /^(?:tổng (?:cục|công ty|cty|đài|thanh tra|kho|giám đốc|hội|liên đoàn|kết|điều tra|kiểm|quát|duyệt)|cộng (?:đồng|tác|hòa|hoà|hưởng|sinh|sản))(?: |$)/
const anotherPeriod =
  /(?:^| )lu?[ỹũỷuy]+ ?kế(?: |$)|^lk(?: |$)|^cộng dồn (?:từ|đến|\d)|^(?:số )?(?:cùng kỳ|(?:kỳ|năm|quý|tháng) trước)(?: |$)/
const notCounts = /^(?:t[ỷỉ] (?:lệ|trọng)|so (?:với|sánh)|chênh lệch|tăng giảm|tăng so|giảm so)(?: |$)/

/**
 * What a row is by its words. Words after "Tổng số" count only in a row of figures: a note may begin like that. "Cộng"
 * and "Tổng" also stand under each part of a table, and the asterisk that portals print for the number of a total also
 * marks lists. @internal
 */
export function rowWords(ordinal: string, texts: readonly string[], hasFigures: boolean): RowWords {
  const all = (texts.length > 0 ? texts : [ordinal]).map((text) => wordsOf(text, ordinal, hasFigures))
  const best = all.reduce((one, other) => (other.rank > one.rank ? other : one), all[0] ?? plain)
  const rank = best.rank === 0 && ordinal === '*' && hasFigures ? 1 : best.rank
  const isApart = hasFigures ? all.find((each) => each.isApart !== undefined)?.isApart : undefined
  return { rank: isApart === undefined ? rank : 0, mayBeTotal: best.mayBeTotal, isApart }
}

/** Longer texts are no words of a total. */
const longest = 200

function wordsOf(text: string, ordinal: string, hasFigures: boolean): RowWords {
  if (text.length > longest) return plain
  const words = normalizeText(text)
    .toLowerCase()
    .replace(/^(?:[ivx]+|\d+|[a-hđ])[.)] /, '')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}∑]+/gu, ' ')
    .trim()
  if (anotherPeriod.test(words)) return { ...plain, isApart: 'another-period' }
  const isNumbered = !['', '*'].includes(ordinal) || /^(?:\d+|[IVX]+)[.)]/.test(text)
  if (!isNumbered && /^trong đó(?: |$)/.test(words)) return { ...plain, isApart: 'of-which' }
  if (!isNumbered && notCounts.test(words)) return { ...plain, isApart: 'not-counts' }
  if (whole.test(words) || (!isNumbered && hasFigures && wholeUnnumbered.test(words)))
    return { ...plain, rank: 3 }
  if (words === 'cộng' || words === 'tổng' || (hasFigures && ofPart.test(words))) return { ...plain, rank: 2 }
  if (hasFigures && [further, everywhere, several].some((each) => each.test(words)))
    return { ...plain, rank: 3 }
  const begins = /^(?:tổng|cộng|toàn) /.test(words)
  return { ...plain, mayBeTotal: begins && hasFigures && !isNumbered && !names.test(words) }
}
