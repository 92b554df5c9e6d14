import { normalizeText } from '../notation/normalize-text.js'

/**
 * A year that a subject names, and as what.
 *
 * - `year`: the year the document is about (năm 2024, quý I/2024);
 * - `range`: a span of years (giai đoạn 2022 - 2025, năm học 2023-2024);
 * - `start`: a span whose end is not named (từ năm 2022);
 * - `horizon`: an end or outlook (đến năm 2025, tầm nhìn 2030);
 * - `comparison`: a year to compare with (so với năm 2015, cùng kỳ năm 2023);
 * - `name`: part of the name of a law, another document, a census or an event (Luật Phòng, chống tham nhũng năm 2018,
 *   Nghị quyết số 76/NQ-CP năm 2021, Tổng điều tra dân số năm 2019, Cách mạng tháng Tám năm 1945).
 */
export type YearMention =
  | { readonly kind: 'year' | 'start' | 'horizon' | 'comparison' | 'name'; readonly year: number }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }

type SingleKind = Exclude<YearMention['kind'], 'range'>

/** The words right before a year that a document is about, if no other cue stands there. */
const plainYear = /(?:^|[^\p{L}])năm(?: học| ngân sách| tài chính)? $/u

/** The words right before a year, the first that fits decides. */
const cues: readonly (readonly [SingleKind | 'date', RegExp])[] = [
  ['date', /(?:^|[^\p{L}])ngày \d{1,2} tháng \d{1,2} năm $/u],
  ['year', /(?:^|[^\p{L}])(?:quý|tháng) ?(?:[ivx]{1,4}|\d{1,2})\/$/u],
  ['date', /\/ ?$/],
  ['name', /\d\/[\p{L}\d/-]+ năm $/u],
  ['comparison', /(?:^|[^\p{L}])(?:so với|cùng kỳ)(?: năm)? $/u],
  ['horizon', /(?:^|[^\p{L}])(?:đến|tới|trước)(?: hết| cuối| trước)?(?: năm)? $/u],
  ['horizon', /(?:^|[^\p{L}])tầm nhìn(?: năm)? $/u],
  ['start', /(?:^|[^\p{L}])(?:từ|giai đoạn|thời kỳ|nhiệm kỳ)(?: năm)? $/u],
  ['year', plainYear],
]

/** The words that may begin a name that a year ends, which most texts have nothing of. */
const nameWords = /luật|pháp lệnh|hiến pháp|công ước|tổng điều tra|cách mạng/
/**
 * The beginning of such a name, and all that may stand before the year: "Luật Cư trú năm 2020", "Luật Hộ tịch năm 2014, sửa
 * đổi năm 2020", but not "phổ biến pháp luật năm 2024", nor a year after a place. What stands before is asked last.
 */
const named = /* @__PURE__ */ new RegExp(
  String.raw`(?:${nameWords.source})(?![\p{L}\p{M}])(?<!luật(?= sư| gia| sĩ))` +
    String.raw`(?<!(?:[\p{L}\p{M}]|pháp |kỷ |kỉ |âm )(?:${nameWords.source}))`,
  'gu',
)
const longestName = 200
const endsName =
  /[;.:()]|(?<!\p{L})(?:trên địa bàn|tại|thuộc|giai đoạn|trong|kế hoạch|chương trình)(?!\p{L})/u
const beforeYear = /(?<!\p{L})năm $/u

/** The words of all cues but the last, most of which are rare. */
const cueWords = /ngày|quý|tháng|\/|so với|cùng kỳ|đến|tới|trước|tầm nhìn|từ|giai đoạn|thời kỳ|nhiệm kỳ/

/** What may stand between the two years of a span, and between the years of a list. */
const spanGap = /^(?: ?- ?(?:năm )?| (?:đến|tới)(?: hết| cuối)?(?: năm)? )$/
const listGap = /^(?:[,;]|,? và)(?: năm)? $/

/**
 * Finds the years that the subject of a document names (năm nêu trong trích yếu), in order, and tells the year
 * it is about from spans, horizons and years of comparison.
 *
 * Only a year from 1945 to 2099 that the words around it mark as one counts: days ("ngày 20/12/2022"),
 * numbers of documents ("45/2020/NĐ-CP") and figures ("2096 hồ sơ") do not. Linear time.
 *
 * @example
 * ```ts
 * import { findYearsInSubject } from 'cchc/document'
 *
 * findYearsInSubject('Cải cách hành chính năm 2024') // [{ kind: 'year', year: 2024 }]
 * findYearsInSubject('giai đoạn 2022 - 2025, tầm nhìn đến năm 2030')
 * // [{ kind: 'range', from: 2022, to: 2025 }, { kind: 'horizon', year: 2030 }]
 * ```
 */
export function findYearsInSubject(subject: string): readonly YearMention[] {
  const text = normalizeText(subject).toLowerCase()
  const mentions: YearMention[] = []
  const names = nameWords.test(text) ? Array.from(text.matchAll(named), ({ index }) => index) : []
  let name = -1
  // The year just before, and as what it entered the list.
  let last: { year: number; end: number; kind: SingleKind | null } | null = null
  const numbers = /\d+/g
  for (let found = numbers.exec(text); found !== null; found = numbers.exec(text)) {
    const { 0: digits, index } = found
    const end = index + digits.length
    if (!standsAlone(text, index, end)) {
      last = null
      continue
    }
    const year = Number(digits)
    const gap: string = last && index - last.end <= 20 ? text.slice(last.end, index) : ''
    const opens = last?.kind === null || last?.kind === 'year' || last?.kind === 'start'
    if (last && opens && last.year < year && spanGap.test(gap)) {
      if (last.kind) mentions.pop()
      mentions.push({ kind: 'range', from: last.year, to: year })
      last = null
      continue
    }
    const listed: SingleKind | null = last && listGap.test(gap) ? last.kind : null
    while ((names[name + 1] ?? text.length) < index) name++
    const kind: SingleKind | 'date' | null =
      listed ?? (endsNameAt(text, names[name], index) ? 'name' : kindOf(text, index))
    if (kind && kind !== 'date') mentions.push({ kind, year })
    last = kind === 'date' ? null : { year, end, kind }
  }
  return mentions
}

/** Whether a year ends the name that begins before it. */
function endsNameAt(text: string, from: number | undefined, year: number): boolean {
  if (from === undefined || year - from > longestName) return false
  const between = text.slice(from, year)
  return beforeYear.test(between) && !endsName.test(between)
}

function kindOf(text: string, index: number): SingleKind | 'date' | null {
  const before = text.slice(Math.max(0, index - 32), index)
  if (!cueWords.test(before)) return before.endsWith(' năm ') || plainYear.test(before) ? 'year' : null
  return cues.find(([, words]) => words.test(before))?.[0] ?? null
}

/** Four digits of a plausible year that are no part of a longer word, figure or number. */
function standsAlone(text: string, index: number, end: number): boolean {
  if (!/^(?:19(?:4[5-9]|[5-9]\d)|20\d\d)$/.test(text.slice(index, Math.min(end, index + 5)))) return false
  const [before, after] = [text.slice(Math.max(0, index - 2), index), text.slice(end, end + 2)]
  // Most stand behind a space, and many at the end.
  const isWithin =
    (!before.endsWith(' ') && /(?:[\p{L}\p{M}]|\d[.,])$/u.test(before)) ||
    (after !== '' && /^(?:[\p{L}\p{M}/%]|[.,]\d)/u.test(after))
  return !isWithin
}
