import { type Moment, readMoment } from '../calendar/moment-in-viet-nam.js'
import { type InputIssue, typeIssue, typeName } from '../check/input-issue.js'
import type { Path } from '../quantity/figure.js'
import type { Dossier } from './dossier.js'

/**
 * The ten status codes of the national public service portal (trạng thái hồ sơ, Cổng Dịch vụ công quốc gia), and
 * what each means for counting. A payment requested (6) stops no clock: Decree 61/2018 Art. 19(4) gives the time anew
 * for supplements only.
 *
 * @example
 * ```ts
 * import { portalStatuses } from 'cchc/dossier'
 *
 * portalStatuses[5].event // 'paused'
 * ```
 */
export const portalStatuses = {
  1: { label: { vi: 'Mới đăng ký', en: 'Registered' }, event: 'none' },
  2: { label: { vi: 'Được tiếp nhận', en: 'Received' }, event: 'received' },
  3: { label: { vi: 'Không được tiếp nhận', en: 'Not received' }, event: 'refused' },
  4: { label: { vi: 'Đang xử lý', en: 'In progress' }, event: 'resumed' },
  5: { label: { vi: 'Yêu cầu bổ sung giấy tờ', en: 'Supplement requested' }, event: 'paused' },
  6: { label: { vi: 'Yêu cầu thực hiện nghĩa vụ tài chính', en: 'Payment requested' }, event: 'none' },
  7: { label: { vi: 'Công dân yêu cầu rút hồ sơ', en: 'Withdrawn by the citizen' }, event: 'withdrawn' },
  8: { label: { vi: 'Dừng xử lý', en: 'Stopped' }, event: 'returned' },
  9: { label: { vi: 'Đã xử lý xong', en: 'Resolved' }, event: 'resolved' },
  10: { label: { vi: 'Đã trả kết quả', en: 'Result handed over' }, event: 'handed-over' },
} as const

/** A status code of the national portal. */
export type PortalStatus = keyof typeof portalStatuses

/**
 * The three channel codes of the national portal (kênh thực hiện); a missing one counts as direct.
 *
 * @example
 * ```ts
 * import { portalChannels } from 'cchc/dossier'
 *
 * portalChannels[2] // 'online'
 * ```
 */
export const portalChannels = { 1: 'direct', 2: 'online', 3: 'postal' } as const

/** The statuses that only a dossier which was received can have. */
const afterReception: readonly number[] = [4, 9, 10]

/** A dossier as the national portal tells it: a history of statuses. */
export interface PortalDossier
  extends Pick<Dossier, 'id' | 'procedure' | 'field' | 'unit' | 'dueOn' | 'extensions'> {
  /** 1 at the counter, 2 online, 3 by post; absent or null: at the counter. */
  readonly channel?: number | null
  /**
   * What happened and when: days, or instants with an offset, in any order. What happened on one day goes by its time;
   * where an entry of that day has none, by its place in the list.
   */
  readonly history: readonly { readonly status: number; readonly at: string }[]
}

/** A dossier, or nothing yet received, or what prevents reading it. */
export type PortalReading =
  | { readonly success: true; readonly dossier: Dossier | null }
  | { readonly success: false; readonly issues: readonly InputIssue[] }

/**
 * Reads a dossier from its history of statuses on the national portal. One that was registered or refused, and never
 * received, is `null`, whatever it was asked for; what else happens without a reception is an issue, and so is a result before
 * it. What was asked for
 * before the reception is no pause.
 *
 * The end is what happened since the dossier was last reopened ("Đang xử lý" after an end), by the precedence of Decision
 * 766/QĐ-TTg: "Đã xử lý xong", "Đã trả kết quả", then what stopped or refused it. A result handed over beside a stop or a
 * withdrawal hands back the papers. What the citizen withdrew and the agency then stopped is withdrawn. Unknown codes, or
 * days that cannot be read, come back as issues with paths.
 *
 * @example
 * ```ts
 * import { dossierFromPortal } from 'cchc/dossier'
 *
 * dossierFromPortal({
 *   id: 'H1',
 *   channel: 2,
 *   history: [{ status: 2, at: '2024-03-01' }, { status: 9, at: '2024-03-05' }],
 * }) // { success: true, dossier: { id: 'H1', channel: 'online', receivedOn: '2024-03-01', outcome: { kind: 'resolved', on: '2024-03-05' } } }
 * ```
 */
export function dossierFromPortal(source: PortalDossier): PortalReading {
  if (typeName(source) !== 'object') return { success: false, issues: [typeIssue([], 'object', source)] }
  const issues: InputIssue[] = []
  const { channel, history, dueOn, ...rest } = source
  const channelName = byCode(portalChannels, channel ?? 1)
  if (channelName === undefined)
    issues.push({ path: ['channel'], code: 'not-an-option', options: ['1', '2', '3'] })
  if (!Array.isArray(history)) issues.push(typeIssue(['history'], 'array', history))
  const momentOf = (text: unknown, path: Path): Moment => {
    if (typeof text !== 'string') {
      issues.push(typeIssue(path, 'string', text))
      return { day: '' }
    }
    const reading = readMoment(text)
    if (!reading.ok) issues.push({ path, code: 'unreadable', notation: reading.issue })
    return reading.ok ? reading.value : { day: '' }
  }
  const entries = entriesOf(history).flatMap((entry, index) => {
    if (typeName(entry) !== 'object' || entry === null) {
      issues.push(typeIssue(['history', index], 'object', entry))
      return []
    }
    const { status, at } = entry
    const known = byCode(portalStatuses, status)
    if (known === undefined) {
      issues.push({
        path: ['history', index, 'status'],
        code: 'not-an-option',
        options: Object.keys(portalStatuses),
      })
    }
    return { status, event: known?.event ?? 'none', ...momentOf(at, ['history', index, 'at']), index }
  })
  const events = inOrderOfTime(entries)
  const due = dueOn == null ? undefined : momentOf(dueOn, ['dueOn']).day
  const receivedAt = events.findIndex(({ event }) => event === 'received')
  const received = events[receivedAt]
  if (issues.length > 0 || channelName === undefined) return { success: false, issues }
  if (received === undefined) {
    const statuses = events.map(({ status }) => Number(status))
    const isNew = statuses.includes(1) || statuses.includes(3)
    return isNew && !statuses.some((status) => afterReception.includes(status))
      ? { success: true, dossier: null }
      : { success: false, issues: [{ path: ['history'], code: 'missing' }] }
  }

  const early = events
    .slice(0, receivedAt)
    .filter(({ event }) => event === 'resolved' || event === 'handed-over')
  if (early.length > 0)
    return {
      success: false,
      issues: early.map(({ index }) => ({
        path: ['history', index],
        code: 'inconsistent',
        reason: 'outcome-before-reception',
      })),
    }
  const since = events.slice(receivedAt)
  const outcome = outcomeOf(since)
  const pauses = pausesOf(since, outcome?.on)
  return {
    success: true,
    dossier: {
      ...rest,
      channel: channelName,
      receivedOn: received.day,
      ...(due !== undefined && { dueOn: due }),
      ...(pauses.length > 0 && { pauses }),
      ...(outcome && { outcome }),
    },
  }
}

/** What a code of the portal stands for, written as a number or as its digits. */
function byCode<Value>(codes: Readonly<Record<number, Value>>, code: unknown): Value | undefined {
  if (typeof code !== 'number' && typeof code !== 'string') return undefined
  return Object.hasOwn(codes, code) ? codes[code as number] : undefined
}

/** What a history lists, which comes from outside: nothing of what is no list, and possibly nothing in its place. */
function entriesOf(history: PortalDossier['history']): readonly (PortalDossier['history'][number] | null)[] {
  return Array.isArray(history) ? history : []
}

/** What happened, in order: on one day by the time, unless an entry of that day has none; then as listed. */
function inOrderOfTime<Entry extends Moment>(entries: readonly Entry[]): readonly Entry[] {
  const untimed = new Set(entries.filter(({ second }) => second === undefined).map(({ day }) => day))
  return [...entries].sort((a, b) => {
    if (a.day !== b.day) return a.day < b.day ? -1 : 1
    return untimed.has(a.day) ? 0 : Number(a.second) - Number(b.second)
  })
}

/** The end of what happened since the dossier was last reopened. */
function outcomeOf(events: readonly { event: string; day: string }[]): Dossier['outcome'] {
  let since: { event: string; day: string }[] = []
  for (const each of events) {
    if (each.event === 'resumed' || each.event === 'received') since = []
    else since.push(each)
  }
  const last = (...kinds: readonly string[]) => since.filter(({ event }) => kinds.includes(event)).at(-1)?.day
  const ends = [
    { kind: 'resolved', on: last('resolved') },
    { kind: 'withdrawn', on: last('withdrawn') },
    { kind: 'returned', on: last('returned', 'refused') },
    { kind: 'resolved', on: last('handed-over') },
  ] as const
  for (const { kind, on } of ends) if (on !== undefined) return { kind, on }
  return undefined
}

/** A pause runs from a request to the next status that shows the dossier moving again. */
function pausesOf(
  events: readonly { event: string; day: string }[],
  end: string | undefined,
): { from: string; to?: string }[] {
  const pauses: { from: string; to?: string }[] = []
  for (const { event, day } of events) {
    const open = pauses.at(-1)
    const isOpen = open !== undefined && open.to === undefined
    if (event === 'paused' && !isOpen) pauses.push({ from: day })
    else if (event !== 'paused' && event !== 'none' && isOpen) open.to = day
  }
  return pauses.filter(({ from }) => end === undefined || from <= end)
}
