import type { AgencyKind } from '../agency/kind.js'
import type { Level } from '../agency/level.js'
import { normalizeAgencyName } from '../agency/normalize-agency-name.js'
import type { IsoDate } from '../calendar/day.js'
import { parseDate } from '../calendar/parse-date.js'
import type { Block, TextReading } from '../text/blocks.js'
import { squeezed } from '../text/source-text.js'

/** Something that was read, and where it stands in the text that is read. */
export interface Placed<Value> {
  readonly value: Value
  readonly start: number
  readonly end: number
}

/** An agency as a text names it. */
export interface NamedAgency {
  readonly name: string
  readonly level: Level
  readonly kind?: AgencyKind
}

/** What the head of a report and its last sentence say (phần đầu văn bản). */
export interface Header {
  readonly title?: Placed<string>
  /** Whether the title is the first line of a text that is no report by form. */
  readonly isTitleInferred: boolean
  readonly agency?: Placed<NamedAgency>
  readonly number?: Placed<string>
  readonly issuedOn?: Placed<IsoDate>
  readonly place?: Placed<string>
}

const headBlocks = 24
const reportHeading =
  /^(?:dự thảo )?(báo cáo|thông báo|công điện|kế hoạch|tờ trình|nghị quyết|quyết định|chỉ thị|kết luận|chương trình|đề án)(?: tóm tắt| tổng kết| sơ kết)?(?:[ :]|$)/i

/** What stands above a table that has no report around it. */
const tableHeading = /^(?:phụ lục|phụ biểu|biểu|bảng|thống kê|tổng hợp|số liệu|kết quả|tình hình)(?:[ :]|$)/i

/** Reads the head of a report: title, agency, number, day and place. */
export function readHeader({ text, raw, blocks }: TextReading): Header {
  const words = (block: Block) => text.slice(block.start, block.end)
  const heading = blocks
    .slice(0, headBlocks)
    .findIndex((block) => isUpper(words(block)) && reportHeading.test(words(block).trim()))
  const above = blocks.slice(0, Math.min(blocks.length, 12))
  const overTable =
    heading < 0
      ? above.findIndex(({ kind, start, end }) => kind !== 'row' && tableHeading.test(text.slice(start, end)))
      : -1
  const head = heading < 0 ? above : blocks.slice(0, heading)
  const title =
    heading < 0 ? firstLine(blocks.slice(Math.max(0, overTable)), text) : titleAt(blocks, heading, text)
  const caption = captionOf(text)
  const cells = cellsOf(raw, (blocks[heading] ?? blocks[overTable] ?? head.at(-1))?.start ?? 0)
  const number = numberIn(head, text) ?? caption?.number
  const day = dayIn(blocks.slice(0, headBlocks), text)
  const agency = agencyIn(cells) ?? caption?.agency
  const closing = closingAgency(text)
  const chosen =
    sameAgency(closing, agency) ??
    closing ??
    agency ??
    statedAgency(raw) ??
    reportingAgency(text) ??
    agencyAlone(cells)
  return {
    isTitleInferred: heading < 0,
    ...(title && { title }),
    ...(chosen && { agency: chosen }),
    ...(number && { number }),
    ...((day?.issuedOn ?? caption?.issuedOn)
      ? { issuedOn: (day?.issuedOn ?? caption?.issuedOn) as Placed<IsoDate> }
      : {}),
    ...(day?.place && { place: day.place }),
  }
}

function isUpper(words: string): boolean {
  return words === words.toUpperCase() && /\p{Lu}/u.test(words)
}

function firstLine(blocks: readonly Block[], text: string): Placed<string> | undefined {
  const block = blocks.find(({ kind }) => kind !== 'row')
  if (block === undefined) return undefined
  const value = squeezed(text.slice(block.from, block.end)).slice(0, 200)
  return value === '' ? undefined : { value, start: block.start, end: block.end }
}

/** The heading and the lines under it, up to the first sentence or heading. */
function titleAt(blocks: readonly Block[], at: number, text: string): Placed<string> | undefined {
  const first = blocks[at] as Block
  const kind = (
    reportHeading.exec(squeezed(text.slice(first.start, first.end)))?.[1] ?? 'báo cáo'
  ).toLowerCase()
  const rest = squeezed(text.slice(first.start, first.end)).replace(reportHeading, '')
  const lines = [rest]
  let end = first.end
  for (const block of blocks.slice(at + 1, at + 5)) {
    const words = squeezed(text.slice(block.start, block.end))
    const isTitle =
      block.depth === 0 &&
      block.kind !== 'row' &&
      words.length < 250 &&
      !/[.;:]$|^\(|^(?:Căn cứ|Thực hiện|Theo|Kính gửi)\b/.test(words)
    const goesOn = /^[\p{Ll}\d]/u.test(words)
    if (!isTitle || (lines.join('').length > 0 && !goesOn && !isUpper(words))) break
    lines.push(isUpper(words) ? words.toLowerCase() : words)
    end = block.end
  }
  const said = squeezed(lines.join(' '))
  const capital = kind[0]?.toUpperCase() + kind.slice(1)
  if (said === '') return { value: capital, start: first.start, end }
  const isName = /^\p{Lu}\p{Lu}/u.test(said)
  return {
    value: `${capital} ${isName ? said : said[0]?.toLowerCase() + said.slice(1)}`,
    start: first.start,
    end,
  }
}

function numberIn(head: readonly Block[], text: string): Placed<string> | undefined {
  for (const block of head) {
    const words = text.slice(block.start, block.end)
    const found =
      /(?:^|\s)Số ?:? *((?:\d[\d .]{0,6})?[/-] ?\p{Lu}[\p{L}\d]{0,12}(?:[/-] ?[\p{L}\d&]{1,14}){0,3})/u.exec(
        words,
      )
    if (found === null) continue
    const value = found[1] as string
    const start = block.start + found.index + found[0].length - value.length
    return { value: value.replace(/\s+/g, ''), start, end: start + value.length }
  }
  return undefined
}

function dayIn(
  head: readonly Block[],
  text: string,
): { issuedOn: Placed<IsoDate>; place: Placed<string> } | undefined {
  for (const block of head) {
    const words = text.slice(block.start, block.end)
    for (const found of words.matchAll(/, *(ngày +\d{1,2} +tháng +\d{1,2} +năm +\d{4})/gu)) {
      const [whole, day = ''] = found
      const before = words.slice(Math.max(0, found.index - 41), found.index)
      const place = /\p{Lu}[\p{L} .-]+$/u.exec(before)?.[0]
      const parsed = parseDate(day)
      if (place === undefined || !parsed.ok) continue
      const start = block.start + found.index - place.length
      const dayStart = block.start + found.index + whole.length - day.length
      return {
        issuedOn: { value: parsed.value, start: dayStart, end: dayStart + day.length },
        place: { value: squeezed(place), start, end: start + place.length },
      }
    }
  }
  return undefined
}

/** "(Kèm theo Báo cáo số 45/BC-UBND ngày 12/03/2024 của UBND thị trấn …)". */
function captionOf(
  text: string,
): { number: Placed<string>; issuedOn?: Placed<IsoDate>; agency?: Placed<NamedAgency> } | undefined {
  const found =
    /Kèm theo Báo cáo số (\d{1,5} ?\/ ?BC-[\p{L}\d-]{1,20})(?: ngày (\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2} tháng \d{1,2} năm \d{4}))?(?:\s{1,9}của ([^)\n]{3,120}))?/u.exec(
      text,
    )
  if (found === null) return undefined
  const [, number = '', day, owner] = found
  const placeOf = (words: string) => {
    const start = text.indexOf(words, found.index)
    return { start, end: start + words.length }
  }
  const parsed = day === undefined ? undefined : parseDate(day)
  const agency = owner === undefined ? undefined : agencyNamed(owner)
  return {
    number: { value: number.replace(/\s+/g, ''), ...placeOf(number) },
    ...(parsed?.ok && day !== undefined && { issuedOn: { value: parsed.value, ...placeOf(day) } }),
    ...(agency && owner !== undefined && { agency: { value: agency, ...placeOf(owner) } }),
  }
}

/** A line of the head, or what stands in one of its two columns. */
type Cell = { readonly words: string; readonly start: number; readonly end: number }

/** The cells of the head (hai cột ở đầu văn bản), line by line, without the national motto and rules. */
function cellsOf(raw: string, end: number): readonly Cell[] {
  const cells: Cell[] = []
  for (const { 0: line, index } of raw.slice(0, end).matchAll(/[^\n]+/g)) {
    // The items of a list name no agency that reports.
    if (/^ *[-–*+•●▪] +\p{L}/u.test(line)) continue
    for (const { 0: cell, index: column } of line.matchAll(/\S+(?: {1,2}\S+)*/g)) {
      const words = cell.replace(/^[-_*~|. ]+|[-_*~|. ]+$/g, '')
      const start = index + column + cell.indexOf(words)
      if (words !== '' && !motto.test(words)) cells.push({ words, start, end: start + words.length })
    }
  }
  return cells
}

const motto = /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN|Độc lập\b|ĐỘC LẬP\b)/

/** The agency of the head: its lines in capitals from the last that begins a name; a superior may stand above it. */
function agencyIn(cells: readonly Cell[]): Placed<NamedAgency> | undefined {
  const lines = cells.filter(
    ({ words }) => isUpper(words) && /^\p{L}/u.test(words) && !/^SỐ(?: |:|$)/.test(words),
  )
  const first = lines.reduce((last, { words }, index) => (startsAgency.test(words) ? index : last), -1)
  if (first < 0) return undefined
  const above = lines.slice(0, first).map(({ words }) => words)
  // "ĐẶC KHU VÂN ĐỒN" stands above "ỦY BAN NHÂN DÂN" as well as below it.
  const isReversed =
    committee.test(lines[first]?.words ?? '') &&
    lines[first + 1] === undefined &&
    unitName.test(above.at(-1) ?? '')
  const below = lines.slice(first + 1, first + 3)
  const titled = below.findIndex(({ words }) => tableHeading.test(words))
  const own = isReversed
    ? [lines[first] as Cell, lines[first - 1] as Cell]
    : [lines[first] as Cell, ...(titled < 0 ? below : below.slice(0, titled))]
  const name = inMixedCase(squeezed(own.map(({ words }) => words).join(' ')))
  const superior = agencyNamed(inMixedCase(squeezed(above.join(' '))))
  const agency = agencyNamed(name) ?? (superior && { name, level: superior.level, ...kindOf(name) })
  const [start, end] = [Math.min(...own.map((cell) => cell.start)), Math.max(...own.map((cell) => cell.end))]
  return agency && { value: agency, start, end }
}

const committee = /^(?:ỦY BAN|UỶ BAN) NHÂN DÂN$/
const unitName = /^(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU) /
const startsAgency =
  /^(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|VĂN PHÒNG|SỞ|PHÒNG|BỘ|TRUNG TÂM|BAN|CHI CỤC|CỤC|THANH TRA|CHÍNH PHỦ|THỦ TƯỚNG)(?: |$)/

/** "ỦY BAN NHÂN DÂN THỊ TRẤN DIÊU TRÌ" as "UBND thị trấn Diêu Trì". */
function inMixedCase(words: string): string {
  return words
    .toLowerCase()
    .replace(/(?<!\p{L})(?:ubnd|hđnd|tthc|mttq|vp)(?!\p{L})/gu, (letters) => letters.toUpperCase())
    .replace(/^(?:ủy|uỷ) ban nhân dân/, 'UBND')
    .replace(/^(?:hội đồng nhân dân)/, 'HĐND')
    .replace(
      /(tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu) (.+?)(?=(?: tỉnh| huyện| thành phố|$))/g,
      (_, unit, name) =>
        `${unit} ${String(name).replace(/(^|[ -])(\p{Ll})/gu, (__, before, letter) => before + letter.toUpperCase())}`,
    )
    .replace(
      /^(?:bộ|sở|phòng|cục|chi cục|ban) \p{Ll}/u,
      (head) => head.slice(0, -1) + head.slice(-1).toUpperCase(),
    )
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

/** "Trên đây là báo cáo … của UBND thị trấn Đình Cả./." */
function closingAgency(text: string): Placed<NamedAgency> | undefined {
  const at = text.lastIndexOf('Trên đây là ')
  if (at < 0) return undefined
  const stop = text.slice(at, at + 800).search(/\.(?:\/|\s|$)|\n\n|\.?\/\s|\/$/)
  const sentence = text.slice(at, at + (stop < 0 ? 800 : stop))
  const of = sentence.lastIndexOf(' của ')
  if (of < 0) return undefined
  const words = sentence.slice(of + 5)
  const agency = agencyNamed(words)
  return agency && { value: agency, start: at + of + 5, end: at + sentence.length }
}

/** "UBND thị trấn Bình Dương báo cáo kết quả …", at the start of a sentence or behind the grounds for it. */
function reportingAgency(text: string): Placed<NamedAgency> | undefined {
  for (const found of text.matchAll(reporting)) {
    const [, words = ''] = found
    const agency = agencyNamed(words)
    if (agency) return { value: agency, start: found.index, end: found.index + words.length }
  }
  return undefined
}

const reporting =
  /(?<=(?:^|\n|[.;,:]) *)((?:UBND|[ỦU][yỷ] ban nhân dân|Văn phòng|Sở|Phòng|Trung tâm|Bộ) [^.;:,\n]{2,80}?) +(?:trân trọng +|kính +)?(?:báo +cáo|gửi|trình)(?!\p{L})/gu

/** "Đơn vị báo cáo: UBND xã Tân Lập" above a table. */
function statedAgency(raw: string): Placed<NamedAgency> | undefined {
  const [, label = '', words = ''] = stated.exec(raw.slice(0, mostHead)) ?? []
  const start = raw.indexOf(`${label}${words}`) + label.length
  return words === '' ? undefined : agencyAlone([{ words, start, end: start + words.length }])
}

/** The name of an agency that stands alone on a line of the head. */
function agencyAlone(lines: readonly Cell[]): Placed<NamedAgency> | undefined {
  for (const { words, start, end } of lines) {
    const isName = words.length <= 80 && !/[.;\d]|báo cáo|kính gửi/i.test(words)
    const value = isName && startsAgency.test(words.toUpperCase()) ? agencyNamed(words) : undefined
    if (value) return { value, start, end }
  }
  return undefined
}

const mostHead = 3000
const stated =
  /(?<=^|[\n\t] *)((?:Đơn vị|Cơ quan)(?: gửi| lập)?(?: báo cáo)? ?: *)(\p{Lu}[^\n\t:;.]{3,80})(?=[\n\t]|$)/u

const unitLevels: readonly (readonly [RegExp, Level])[] = [
  [/(?:^| )(?:(?<!thị )xã|phường|thị trấn|đặc khu) \p{Lu}|(?:^| )phường \d/u, 'commune'],
  [/(?:^| )(?:huyện|quận|thị xã) \p{Lu}|(?:^| )quận \d/u, 'district'],
  [/(?:^| )tỉnh \p{Lu}|thành phố (?:Hà Nội|Hồ Chí Minh|Hải Phòng|Đà Nẵng|Cần Thơ|Huế)/u, 'province'],
  [/(?:^| )thành phố \p{Lu}/u, 'district'],
  [/^Sở /, 'province'],
  [/^(?:Bộ|Chính phủ|Thủ tướng|Văn phòng Chính phủ|Ngân hàng Nhà nước)/, 'central'],
]

const agencyKindWords: readonly (readonly [RegExp, AgencyKind])[] = [
  [/^(?:UBND|[ỦU][yỷ] ban nhân dân)/, 'people-committee'],
  [/^Văn phòng/, 'office'],
  [/^Trung tâm (?:Phục vụ )?hành chính công/i, 'public-service-center'],
  [/^Bộ phận (?:Một cửa|Tiếp nhận)/i, 'one-stop-shop'],
  [/^(?:Sở|Phòng)/, 'department'],
  [/^Bộ /, 'ministry'],
]

/** What a name says of the level and kind of an agency; `undefined` where it says no level. */
function agencyNamed(words: string): NamedAgency | undefined {
  const name = squeezed(words)
    .replace(/[.,;:/)]+$/, '')
    .trim()
  if (name.length > 150 || !/^\p{Lu}/u.test(name)) return undefined
  const level = unitLevels.find(([pattern]) => pattern.test(name))?.[1]
  return level === undefined ? undefined : { name, level, ...kindOf(name) }
}

function kindOf(name: string): { readonly kind?: AgencyKind } {
  const kind = agencyKindWords.find(([pattern]) => pattern.test(name))?.[1]
  return kind === undefined ? {} : { kind }
}

/** The mixed-case name, where both mean one agency. */
function sameAgency(
  one: Placed<NamedAgency> | undefined,
  other: Placed<NamedAgency> | undefined,
): Placed<NamedAgency> | undefined {
  if (one === undefined || other === undefined) return undefined
  return normalizeAgencyName(one.value.name) === normalizeAgencyName(other.value.name) ? one : other
}
