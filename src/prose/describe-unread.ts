import { type Language, languageOf, type Text } from '../notation/language.js'
import type { ReportReading } from './read-report.js'
import type { UnreadFigure, UnreadReason } from './reading.js'

const noFigures =
  /^\/(?:title|type|number|place|issuedOn|agency|period|citations|assessment|appendix\/template)(?:\/|$)/

/**
 * How many figures of a text were read, and how many there are (đọc được bao nhiêu trong bao nhiêu số liệu). What its
 * head says, numbers of documents and words of an assessment are no figures.
 *
 * @example
 * ```ts
 * import { countRead, readReport } from 'cchc/prose'
 *
 * countRead(readReport('Đã tiếp nhận 120 hồ sơ; tư vấn 250 hộ dân.')) // { read: 1, all: 2 }
 * ```
 */
export function countRead({ places, unread }: Pick<ReportReading, 'places' | 'unread'>): {
  readonly read: number
  readonly all: number
} {
  const starts = new Set<number>()
  for (const [pointer, spans] of Object.entries(places))
    if (!noFigures.test(pointer)) for (const [start] of spans) starts.add(start)
  return { read: starts.size, all: starts.size + unread.length }
}

const reasons: Readonly<Record<UnreadReason, Text>> = {
  'unknown-word': { vi: 'có từ chưa biết', en: 'a word is not known' },
  'no-place': { vi: 'không rõ là chỉ tiêu nào', en: 'no figure of a report is said so' },
  'chain-broken': { vi: 'là phần của số chưa hiểu', en: 'part of a figure that was not understood' },
  goal: { vi: 'là mục tiêu, chỉ tiêu giao', en: 'a goal' },
  change: { vi: 'là mức tăng, giảm', en: 'a change' },
  'other-period': { vi: 'của kỳ khác', en: 'of another period' },
  'no-facts': {
    vi: 'ở đề mục, phần tồn tại hoặc phương hướng',
    en: 'in a heading, among limits or in the outlook',
  },
  unit: { vi: 'không rõ của đơn vị nào', en: 'of which unit is not certain' },
  base: { vi: 'tỷ lệ không rõ tính trên số nào', en: 'of what the rate is taken is not certain' },
  notation: { vi: 'chữ số đọc được theo nhiều cách', en: 'its digits read in more than one way' },
  table: { vi: 'ở bảng chưa hiểu', en: 'in a table that was not understood' },
  'too-many': { vi: 'đoạn có quá nhiều số', en: 'the paragraph has too many figures' },
}

/**
 * Says why a figure was not read (vì sao chưa hiểu), in Vietnamese (default) or English.
 *
 * @example
 * ```ts
 * import { describeUnread, readReport } from 'cchc/prose'
 *
 * const { unread } = readReport('Đã tiếp nhận 120 hồ sơ; tư vấn 250 hộ dân.')
 * unread.map((figure) => describeUnread(figure)) // ['có từ chưa biết: “tư”']
 * ```
 */
export function describeUnread(
  { reason, word }: Pick<UnreadFigure, 'reason' | 'word'>,
  language: Language = 'vi',
): string {
  const said = reasons[reason][languageOf(language)]
  return word === undefined ? said : `${said}: “${word}”`
}
