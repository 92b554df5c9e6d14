import type { Text } from '../notation/language.js'
import type { TallyFigure } from './tally.js'

/**
 * The known dialects (tên trường số liệu hồ sơ trên các hệ thống): the column numbers of form II.06a, and the names
 * read in three working systems. Form II.06a counts what was returned or withdrawn in column 9, and has no column
 * of its own for it.
 *
 * @example
 * ```ts
 * import { tallyDialects, tallyFromDialect } from 'cchc/dossier'
 *
 * tallyFromDialect({ 2: 'Hộ tịch', 3: '1.492' }, tallyDialects.formII06a).tally
 * // { label: 'Hộ tịch', received: { total: 1492 } }
 * ```
 */
export const tallyDialects = {
  formII06a: {
    id: 'II.06a',
    title: { vi: 'Số cột của biểu II.06a', en: 'Column numbers of form II.06a' },
    label: '2',
    figures: {
      'received.total': '3',
      'received.online': '4',
      'received.directOrPostal': '5',
      'received.carriedOver': '6',
      'resolved.total': '7',
      'resolved.early': '8',
      'resolved.onTime': '9',
      'resolved.late': '10',
      'inProgress.total': '11',
      'inProgress.inTime': '12',
      'inProgress.overdue': '13',
    },
  },
  dotNetPortal: {
    id: 'dot-net-portal',
    title: { vi: 'Cổng một cửa viết bằng .NET', en: 'A one-stop portal written in .NET' },
    figures: {
      'received.total': { anyOf: ['tongSo', 'tongTiepNhan'] },
      'received.online': 'tiepNhanQuaMang',
      'received.directOrPostal': 'tiepNhanTrucTiepVaBCCI',
      'received.carriedOver': 'tiepNhanKyTruoc',
      'resolved.total': 'daXuLyVaTraLai',
      'resolved.early': 'daXuLyTruocHan',
      'resolved.onTime': 'daXuLyDungHanVaTraLai',
      'resolved.late': 'daXuLyQuaHan',
      'inProgress.total': 'dangXuLyVaBoSung',
      'inProgress.inTime': 'dangXuLyTrongHanVaBoSung',
      'inProgress.overdue': 'dangXuLyQuaHan',
    },
    // What was returned is counted in `daXuLyVaTraLai` and `daXuLyDungHanVaTraLai` already.
    contained: ['tongTraLai'],
  },
  openCps: {
    id: 'opencps',
    title: { vi: 'OpenCPS', en: 'OpenCPS' },
    figures: {
      'received.total': 'processCount',
      'received.online': 'onlineCount',
      'received.directOrPostal': 'onegateCount',
      'received.carriedOver': 'remainingCount',
      'resolved.total': 'releaseCount',
      'resolved.early': 'betimesCount',
      'resolved.onTime': 'ontimeCount',
      'resolved.late': 'overtimeCount',
      // Dossiers that wait for the citizen are a class beside those being dealt with.
      'inProgress.total': { sumOf: ['processingCount', 'waitingCount'] },
      'inProgress.inTime': 'undueCount',
      'inProgress.overdue': 'overdueCount',
      'inProgress.awaitingSupplement': 'waitingCount',
      returned: 'unresolvedCount',
      withdrawn: 'cancelledCount',
    },
  },
  analytics: {
    id: 'analytics',
    title: { vi: 'Ứng dụng phân tích', en: 'An analytics app' },
    figures: {
      'received.total': 'received_total',
      'received.online': 'received_online',
      'received.directOrPostal': 'received_offline',
      'received.carriedOver': 'carried_forward',
      'resolved.total': 'completed_total',
      'resolved.early': 'completed_early',
      'resolved.onTime': 'completed_on_time',
      'resolved.late': 'completed_late',
      'inProgress.total': 'pending_total',
      'inProgress.inTime': 'pending_on_time',
      'inProgress.overdue': 'pending_late',
    },
  },
} as const satisfies Readonly<Record<string, TallyDialect>>

/** Where a foreign object has a figure: under a name, under any one of several, or as the sum of several. */
export type TallySource =
  | string
  | { readonly anyOf: readonly string[] }
  | { readonly sumOf: readonly string[] }

/**
 * The names under which another system gives the figures of a tally (tên trường của hệ thống khác), as data. A
 * portal describes its own with this type; `tallyDialects` has the known ones. A name may serve two figures.
 *
 * @example
 * ```ts
 * import { type TallyDialect, tallyFromDialect } from 'cchc/dossier'
 *
 * const dialect: TallyDialect = {
 *   id: 'our-portal',
 *   title: { vi: 'Cổng của tỉnh', en: 'Provincial portal' },
 *   label: 'tenLinhVuc',
 *   figures: { 'received.total': 'soTiepNhan', 'resolved.punctual': { sumOf: ['truocHan', 'dungHan'] } },
 * }
 * tallyFromDialect({ tenLinhVuc: 'Hộ tịch', soTiepNhan: '1.492', truocHan: 5, dungHan: 2 }, dialect).tally
 * // { label: 'Hộ tịch', received: { total: 1492 }, resolved: { punctual: 7 } }
 * ```
 */
export interface TallyDialect {
  readonly id: string
  readonly title: Text
  /** The name under which the object has the label of the row; absent: it has none. */
  readonly label?: string
  /** For each figure the name, or the names added up, under which the object has it. */
  readonly figures: Readonly<Partial<Record<TallyFigure, TallySource>>>
  /** Names whose figures lie inside others: never read, since a balance would count them twice, but `ignored`. */
  readonly contained?: readonly string[]
}
