import type { TallyFigure } from '../dossier/tally.js'

/** Longest before shorter: what headings of columns say, and of which group. */
const headings: readonly (readonly [words: string, figures: Readonly<Record<string, TallyFigure>>])[] = [
  ['tổng số', { received: 'received.total', resolved: 'resolved.total', inProgress: 'inProgress.total' }],
  ['tiếp nhận trực tuyến', { received: 'received.online' }],
  ['trực tuyến', { received: 'received.online' }],
  ['trực tiếp, dịch vụ bưu chính', { received: 'received.directOrPostal' }],
  ['tiếp nhận trực tiếp', { received: 'received.direct' }],
  ['trực tiếp', { received: 'received.direct' }],
  ['tồn kỳ trước', { received: 'received.carriedOver' }],
  ['từ kỳ trước', { received: 'received.carriedOver' }],
  ['sớm hạn', { resolved: 'resolved.early' }],
  ['trước hạn', { resolved: 'resolved.early' }],
  ['đúng hạn', { resolved: 'resolved.onTime' }],
  ['trong hạn', { inProgress: 'inProgress.inTime' }],
  ['trễ hạn', { resolved: 'resolved.late', inProgress: 'inProgress.overdue' }],
  ['quá hạn', { resolved: 'resolved.late', inProgress: 'inProgress.overdue' }],
]
const groups: readonly (readonly [words: string, group: string])[] = [
  ['số hồ sơ nhận giải quyết', 'received'],
  ['số hồ sơ tiếp nhận', 'received'],
  ['số lượng hồ sơ đã giải quyết', 'resolved'],
  ['hồ sơ đã giải quyết', 'resolved'],
  ['số lượng hồ sơ đang giải quyết', 'inProgress'],
  ['hồ sơ đang giải quyết', 'inProgress'],
]

/** The columns that the words of a heading name: first the groups, then the columns of each. */
export function columnsOf(words: string): readonly TallyFigure[] | undefined {
  let rest = words
  const named: string[] = []
  for (let group = groups.find(([start]) => rest.startsWith(start)); group !== undefined; ) {
    named.push(group[1])
    rest = rest.slice(group[0].length).trim()
    group = groups.find(([start]) => rest.startsWith(start))
  }
  const columns: TallyFigure[] = []
  let at = -1
  while (rest !== '') {
    const heading = headings.find(([start]) => rest.startsWith(start))
    if (heading === undefined) return undefined
    if (heading[0] === 'tổng số') at += 1
    const figure = heading[1][named[at] ?? '']
    if (figure === undefined || columns.includes(figure)) return undefined
    columns.push(figure)
    rest = rest.slice(heading[0].length).replace(/^[ ,]+/, '')
  }
  return columns
}

/** Whether a row adds up the others. */
export function isTotalLabel(label: string): boolean {
  return /^(?:tổng số|tổng cộng|cộng|tổng)$/i.test(label)
}
