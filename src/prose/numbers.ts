import { calendarFault, type IsoDate } from '../calendar/day.js'

/** What a number in a text is; an aside is told from figures: a year, an ordinal, a level, a phone number. */
export type NumberToken =
  | {
      readonly kind: 'count' | 'percentage' | 'money'
      readonly start: number
      readonly end: number
      /** As written, from the word that makes it approximate to its scale or sign: "gần 27.000", "trên 5,2 tỷ đồng". */
      readonly words: string
      /** The digits alone. */
      readonly digits: string
      /** Whether a word or a scale makes it approximate. */
      readonly isApproximate: boolean
    }
  | { readonly kind: 'date'; readonly start: number; readonly end: number; readonly day: IsoDate }
  | { readonly kind: 'number'; readonly start: number; readonly end: number }
  | { readonly kind: 'aside'; readonly start: number; readonly end: number }

/** "220/CĐ-TTg", "66.7/2025/NQ-CP", "193/2025/QH15", "549/PNV", "57-NQ/TW", "25/QĐ-TTg", "05/QĐ- MTTQ-BTT". */
const documentNumber =
  /\d{1,5}(?:\.\d{1,2})?[a-z]? {0,3}(?:\/ {0,3}(?:(?:19|20)\d\d {0,2}\/ {0,2})?\p{Lu}[\p{L}\d&]{0,14}(?: {0,9}- {0,9}\p{Lu}[\p{L}\d&.]{0,14}){0,4}|- ?\p{Lu}[\p{L}]{0,9}\/\p{Lu}[\p{L}\d]{0,14})/uy
const writtenDay =
  /(?:ngày )? {0,4}(\d{1,2}) {0,4}tháng {0,4}(\d{1,2}) {0,4}n[ăá]m {0,4}((?:19|20)\d\d)(?!\d)/iuy
const shortDay = /(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?((?:19|20)\d\d)(?!\d)/y
const dayAndMonth = /\d{1,2}[/.-]\d{1,2}(?![\d/]|[.,]\d)/y
/** "01/02-28/02/2026": the first or the last of some days. */
const firstOfDays =
  /(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|1[0-2])(?= {0,3}[-–] {0,3}\d{1,2}[/.]\d{1,2}(?:[/.](?:19|20)\d\d)?(?![\d/]))/y
const lastOfDays = /\d{1,2}[/.]\d{1,2} {0,3}[-–] {0,3}$/
const aboveMonth = /(?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])(?![\d/]|[.,]\d)/y
const monthAndYear = /(?:\d{1,2}|[IVX]{1,4})(?:[/.-]| {0,3}năm {0,3})(?:19|20)\d\d(?!\d)/y
const years =
  /(?:19|20)\d\d(?: {0,3}- {0,3}(?:năm )?(?:19|20)\d\d| đến (?:năm )?(?:19|20)\d\d)?(?!\d|[.,]\d)/y
const plain = /\d{1,3}(?:\.\d{3}){1,4}(?:,\d{1,3})?(?!\d)|\d{1,15}(?:[.,]\d{1,4}(?!\d))?/y
const scale = / {0,4}(nghìn tỷ|ngàn tỷ|nghìn tỉ|ngàn|nghìn|triệu|tỷ|tỉ)(?!\p{L}| lệ| trọng| số| giá)/iuy
const percentSign = / {0,2}(?:%|phần trăm)/y
const currency = / {0,4}(?:đồng|đ(?!\p{L})|vnđ)/iuy
/** A unit that tells a number from the figures of a report, or a whole of hours and days. */
const asideAfter =
  /(?:(?<=[^\d][2-6])G(?![\p{L}\d])| {0,4}(?:tháng|tuần|năm|giờ|phút|giây|tuổi|ngày|lần|cấp(?= (?:chính|:|với))|thế kỷ)(?!\p{L}))/uy
/** Words before a number that name, order or date what it stands for. */
const asideBefore =
  /(?<![\p{L}\d])(?:mức độ|mức|cấp độ|điều|khoản|phụ lục|biểu|mẫu|biểu mẫu|bước|khóa|kỳ họp|lần|thứ|phiên bản|đề án|điện thoại|hotline|đt|tel|fax|số máy|quý|tháng|tuần|năm|khu phố|tổ dân phố số|giai đoạn|nhiệm kỳ|ngày|quốc lộ|bộ chỉ số|nhóm|chương|mục|(?<!một {1,3})phần|kế hoạch|nghị quyết|quyết định|chỉ thị|thông tư|nghị định|công văn|(?<!kỷ {1,3})luật|hạng|tầm nhìn|cuối|hết|đầu|khu vực|tổ|thôn|ấp|bản|phường|quận|tổ số|số nhà|loại|khối|lớp|bậc|t|q\.|p\.)(?: số)? {0,4}$/iu
/** Those of them that stand before what is counted too: "đạt mức 95%", "theo kế hoạch 32 nhiệm vụ", "cấp phường 1.204". */
const alsoCounts =
  /(?:mức|kế hoạch|loại|nhóm|khối|bản|hạng|lần|lớp|phường|quận|thôn|ấp|tổ|khu phố|khu vực) {0,4}$/iu
const counted =
  / {0,3}(?:%|(?:hồ sơ|hs|nhiệm vụ|tthc|thủ tục|văn bản|người|đơn vị|cơ quan|trường hợp|lượt|triệu|tỷ|đồng|điểm)(?!\p{L}))/iuy
const approximating =
  /(?<!\p{L})(?:trên dưới|không quá|không dưới|không ít hơn|không vượt quá|không thấp hơn|ít nhất|tối thiểu|tối đa|nhiều nhất|ước khoảng|xấp xỉ|khoảng|chừng|gần|hơn|trên|dưới|~|≈|>=|<=|≥|≤|>|<) {0,4}$/iu

/** Reads the number that begins at `start`; `bound` is where what stands before it began. */
export function readNumber(text: string, start: number, bound: number): NumberToken {
  const at = (pattern: RegExp, from = start) => {
    pattern.lastIndex = from
    return pattern.exec(text)
  }
  const before = text.slice(Math.max(bound, start - 24), start)
  const numbered = at(documentNumber)
  if (numbered !== null) return { kind: 'number', start, end: start + numbered[0].length }
  const long = at(writtenDay)
  if (long !== null) return dateOf(start, long[0], long[3], long[2], long[1])
  const short = at(shortDay)
  if (short !== null) return dateOf(start, short[0], short[4], short[3], short[1])
  const aside = (end: number): NumberToken => ({ kind: 'aside', start, end })
  const month = at(monthAndYear)
  if (month !== null) return aside(start + month[0].length)
  const isNamed =
    (asideBefore.test(before) || /(?:quý|tháng) {0,3}[IVX\d]{1,4} ?[/.-] ?$/iu.test(before)) &&
    !/chỉ tiêu {0,4}$/i.test(before)
  const partial =
    /(?:ngày|từ|từ[^.;]{0,16}đến) {0,4}$/i.test(before) || lastOfDays.test(before)
      ? at(dayAndMonth)
      : // "đến 31/5" is no share: its part is above its whole.
        at(/(?:đến|hết|trước|sau) {0,4}$/i.test(before) ? aboveMonth : firstOfDays)
  if (partial !== null) return aside(start + partial[0].length)
  const year = at(years)
  if (year !== null && (isNamed || year[0].length > 4 || /(?:từ|đến|trước|sau|[(]) {0,4}$/i.test(before)))
    return aside(start + year[0].length)
  const digits = (at(plain) as RegExpExecArray)[0]
  let end = start + digits.length
  const isFigure = /[.,]/.test(digits) || at(counted, end) !== null
  // "trong tháng 386, giải quyết 391", "6 tháng 4.728 triệu đồng": there is no such month or year.
  const isNoDate =
    (/tháng {0,4}$/iu.test(before) &&
      (at(scale, end) !== null || !/^(?:0?[1-9]|1[0-2])(?:[.,]\d{1,2})?$/.test(digits))) ||
    (/(?:năm|quý) {0,4}$/iu.test(before) && /^\d{1,3}(?:\.\d{3})+/.test(digits)) ||
    (/quý {0,4}$/iu.test(before) && !/^0?[1-4]$/.test(digits))
  if (isNamed && !isNoDate && !(alsoCounts.test(before) && isFigure)) {
    // "mức độ 1, 2", "quý I, II".
    const more = /(?: {0,3}(?:,|và|-) {0,3}\d{1,2}(?![\d.,%]))*/y
    return aside(end + (at(more, end)?.[0].length ?? 0))
  }
  // A run of digits that goes on is no figure: "0987 654 321", "1.2.3".
  const goesOn = /(?:[.,]?\d[\d.,]*|\p{L}[\p{L}\d]*(?<!(?:đ|đồng)))/uy
  const rest = at(goesOn, end)?.[0]
  if (rest !== undefined && /^[.,]?\d/.test(rest)) return aside(end + rest.replace(/[.,]+$/, '').length)
  if (/^0\d{8,10}$/.test(digits) || /^(?:24|08|8)$/.test(digits)) {
    const round = /(?:\/(?:24|7)){1,2}(?!\d)/y
    const hours = at(round, end)
    const isCounted =
      hours !== null &&
      /^ {0,3}(?!giờ|h |trong|các|và|để|trên|mỗi)\p{L}/iu.test(
        text.slice(end + hours[0].length, end + hours[0].length + 12),
      )
    if ((hours !== null && !isCounted) || digits.length > 8) return aside(end + (hours?.[0].length ?? 0))
  }
  const after = at(asideAfter, end)
  if (after !== null) return aside(end)
  const scaled = at(scale, end)
  if (scaled !== null) end += scaled[0].length
  const percent = scaled === null ? at(percentSign, end) : null
  if (percent !== null) end += percent[0].length
  const money = percent === null ? at(currency, end) : null
  if (money !== null) end += money[0].length
  // "98,2% trên 12.400 lượt" is a rate of it.
  const word =
    /(?:%|\d|\d (?:hồ sơ|lượt|văn bản|người|tthc|thủ tục|nhiệm vụ|đơn vị|phiếu))\s*trên\s*$/iu.test(before)
      ? null
      : approximating.exec(before)
  const from = word === null ? start : start - word[0].length
  return {
    kind:
      percent !== null
        ? 'percentage'
        : money !== null || /tỷ|tỉ/i.test(scaled?.[1] ?? '')
          ? 'money'
          : 'count',
    start: from,
    end,
    words: text.slice(from, end).replace(/ {2,}/g, ' '),
    digits,
    isApproximate: word !== null || scaled !== null,
  }
}

function dateOf(start: number, found: string, year = '', month = '', day = ''): NumberToken {
  const end = start + found.length
  if (calendarFault(Number(year), Number(month), Number(day)) !== undefined)
    return { kind: 'aside', start, end }
  return { kind: 'date', start, end, day: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` }
}
