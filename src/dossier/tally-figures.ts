import type { Text } from '../notation/language.js'
import type { FigureReader } from '../quantity/sum-relation.js'
import type { Tally } from './tally.js'

/**
 * A figure of a tally (chỉ tiêu hồ sơ): what it is called, and how it is read.
 */
export interface TallyFigureFacts {
  readonly label: Text
  /** Reads it from a tally; absent and `null` mean "not reported". */
  readonly read: FigureReader<Tally>
  /**
   * How the figure goes on over periods that follow each other: a flow (phát sinh) adds up; the opening stock (tồn đầu
   * kỳ) is that of the first, the closing stock (tồn cuối kỳ) that of the last; a total made of both is made anew.
   * Over units of one period every figure adds up.
   */
  readonly overTime: 'flow' | 'opening-stock' | 'closing-stock' | 'derived'
}

/**
 * Every count of a tally (chỉ tiêu của số liệu hồ sơ) by its path, with its official name (form II.06a and the
 * reports).
 *
 * @example
 * ```ts
 * import { tallyFigures } from 'cchc/dossier'
 *
 * tallyFigures['received.carriedOver'].label.vi // 'Hồ sơ từ kỳ trước chuyển sang'
 * tallyFigures['resolved.late'].read({ resolved: { late: 2 } }) // 2
 * ```
 */
export const tallyFigures = {
  'received.total': {
    overTime: 'derived',
    label: { vi: 'Tổng số hồ sơ tiếp nhận', en: 'Dossiers received' },
    read: (tally) => tally.received?.total,
  },
  'received.inPeriod': {
    overTime: 'flow',
    label: { vi: 'Hồ sơ tiếp nhận trong kỳ', en: 'Dossiers received in the period' },
    read: (tally) => tally.received?.inPeriod,
  },
  'received.online': {
    overTime: 'flow',
    label: { vi: 'Hồ sơ tiếp nhận trực tuyến', en: 'Dossiers received online' },
    read: (tally) => tally.received?.online,
  },
  'received.direct': {
    overTime: 'flow',
    label: { vi: 'Hồ sơ tiếp nhận trực tiếp', en: 'Dossiers received at the counter' },
    read: (tally) => tally.received?.direct,
  },
  'received.postal': {
    overTime: 'flow',
    label: { vi: 'Hồ sơ tiếp nhận qua dịch vụ bưu chính công ích', en: 'Dossiers received by post' },
    read: (tally) => tally.received?.postal,
  },
  'received.directOrPostal': {
    overTime: 'flow',
    label: {
      vi: 'Hồ sơ tiếp nhận trực tiếp hoặc qua bưu chính',
      en: 'Dossiers received at the counter or by post',
    },
    read: (tally) => tally.received?.directOrPostal,
  },
  'received.carriedOver': {
    overTime: 'opening-stock',
    label: { vi: 'Hồ sơ từ kỳ trước chuyển sang', en: 'Dossiers carried over' },
    read: (tally) => tally.received?.carriedOver,
  },
  'resolved.total': {
    overTime: 'flow',
    label: { vi: 'Tổng số hồ sơ đã giải quyết', en: 'Dossiers resolved' },
    read: (tally) => tally.resolved?.total,
  },
  'resolved.early': {
    overTime: 'flow',
    label: { vi: 'Hồ sơ giải quyết trước hạn', en: 'Dossiers resolved early' },
    read: (tally) => tally.resolved?.early,
  },
  'resolved.onTime': {
    overTime: 'flow',
    label: { vi: 'Hồ sơ giải quyết đúng hạn', en: 'Dossiers resolved on time' },
    read: (tally) => tally.resolved?.onTime,
  },
  'resolved.punctual': {
    overTime: 'flow',
    label: { vi: 'Hồ sơ giải quyết đúng và trước hạn', en: 'Dossiers resolved early or on time' },
    read: (tally) => tally.resolved?.punctual,
  },
  'resolved.late': {
    overTime: 'flow',
    label: { vi: 'Hồ sơ giải quyết quá hạn', en: 'Dossiers resolved late' },
    read: (tally) => tally.resolved?.late,
  },
  'resolved.withoutDeadline': {
    overTime: 'flow',
    label: { vi: 'Hồ sơ đã giải quyết không có thời hạn', en: 'Dossiers resolved without a deadline' },
    read: (tally) => tally.resolved?.withoutDeadline,
  },
  'inProgress.total': {
    overTime: 'closing-stock',
    label: { vi: 'Tổng số hồ sơ đang giải quyết', en: 'Dossiers in progress' },
    read: (tally) => tally.inProgress?.total,
  },
  'inProgress.inTime': {
    overTime: 'closing-stock',
    label: { vi: 'Hồ sơ đang giải quyết trong hạn', en: 'Dossiers in progress, in time' },
    read: (tally) => tally.inProgress?.inTime,
  },
  'inProgress.overdue': {
    overTime: 'closing-stock',
    label: { vi: 'Hồ sơ đang giải quyết quá hạn', en: 'Dossiers in progress, overdue' },
    read: (tally) => tally.inProgress?.overdue,
  },
  'inProgress.awaitingSupplement': {
    overTime: 'closing-stock',
    label: { vi: 'Hồ sơ chờ bổ sung', en: 'Dossiers awaiting a supplement' },
    read: (tally) => tally.inProgress?.awaitingSupplement,
  },
  'inProgress.withoutDeadline': {
    overTime: 'closing-stock',
    label: { vi: 'Hồ sơ đang giải quyết không có thời hạn', en: 'Dossiers in progress without a deadline' },
    read: (tally) => tally.inProgress?.withoutDeadline,
  },
  returned: {
    overTime: 'flow',
    label: { vi: 'Hồ sơ trả lại, từ chối', en: 'Dossiers returned' },
    read: (tally) => tally.returned,
  },
  withdrawn: {
    overTime: 'flow',
    label: { vi: 'Hồ sơ rút', en: 'Dossiers withdrawn' },
    read: (tally) => tally.withdrawn,
  },
} as const satisfies Record<string, TallyFigureFacts>

/** The path of a count in a tally: `received.total`. */
export type TallyFigure = keyof typeof tallyFigures

/** The paths of all counts of a tally, in its order. */
export const tallyFigureKeys = Object.keys(tallyFigures) as readonly TallyFigure[]
