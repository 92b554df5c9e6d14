import type { Text } from '../notation/language.js'

/**
 * What figures count (đơn vị tính), and what it is called: one table for sections, forms and columns.
 *
 * @example
 * ```ts
 * import { units } from 'cchc/quantity'
 *
 * units.dossier.vi // 'hồ sơ'
 * ```
 */
export const units = {
  document: { vi: 'văn bản', en: 'documents' },
  task: { vi: 'nhiệm vụ', en: 'tasks' },
  agency: { vi: 'cơ quan, đơn vị', en: 'agencies and units' },
  unit: { vi: 'đơn vị', en: 'units' },
  issue: { vi: 'vấn đề', en: 'issues' },
  article: { vi: 'tin, bài', en: 'articles' },
  broadcast: { vi: 'lượt phát thanh', en: 'broadcasts' },
  event: { vi: 'cuộc', en: 'events' },
  initiative: { vi: 'sáng kiến, giải pháp', en: 'initiatives' },
  procedure: { vi: 'thủ tục', en: 'procedures' },
  dossier: { vi: 'hồ sơ', en: 'dossiers' },
  feedback: { vi: 'phản ánh, kiến nghị', en: 'pieces of feedback' },
  rating: { vi: 'lượt đánh giá', en: 'ratings' },
  result: { vi: 'kết quả', en: 'results' },
  copy: { vi: 'bản sao', en: 'copies' },
  person: { vi: 'người', en: 'persons' },
  course: { vi: 'lớp', en: 'courses' },
  group: { vi: 'thôn, tổ dân phố', en: 'villages and residential groups' },
  item: { vi: 'nội dung', en: 'items' },
  transaction: { vi: 'giao dịch', en: 'transactions' },
  dong: { vi: 'đồng', en: 'đồng' },
  'million-dong': { vi: 'triệu đồng', en: 'million đồng' },
  device: { vi: 'thiết bị', en: 'devices' },
  point: { vi: 'điểm', en: 'points' },
  day: { vi: 'ngày', en: 'days' },
  condition: { vi: 'điều kiện kinh doanh', en: 'business conditions' },
  process: { vi: 'quy trình', en: 'processes' },
  component: { vi: 'thành phần hồ sơ', en: 'components of dossiers' },
  visit: { vi: 'lượt', en: 'visits' },
  counter: { vi: 'quầy', en: 'counters' },
  team: { vi: 'tổ', en: 'teams' },
  file: { vi: 'hồ sơ công việc', en: 'files of work' },
  certificate: { vi: 'chứng thư số', en: 'digital certificates' },
  mailbox: { vi: 'hộp thư', en: 'mailboxes' },
  account: { vi: 'tài khoản', en: 'accounts' },
  system: { vi: 'hệ thống, nền tảng, phần mềm', en: 'systems' },
  rank: { vi: 'hạng', en: 'rank' },
  quantity: { vi: 'số lượng', en: 'quantity' },
} as const satisfies Readonly<Record<string, Text>>

/** What a figure counts (đơn vị tính). */
export type Unit = keyof typeof units

/**
 * What a unit is called (tên đơn vị tính): that of the table, or the text that a form has of its own.
 *
 * @example
 * ```ts
 * import { unitText } from 'cchc/quantity'
 *
 * unitText('dossier').vi // 'hồ sơ'
 * ```
 */
export function unitText(unit: Unit | Text): Text {
  return typeof unit === 'string' ? units[unit] : unit
}
