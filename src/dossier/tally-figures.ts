import type { Text } from '../notation/language.js'
import type { FigureReader } from '../quantity/sum-relation.js'
import type { Tally } from './tally.js'

/**
 * A figure of a tally (chỉ tiêu hồ sơ): what it is called, and how it is read.
 */
export interface TallyFigureFacts {
  readonly label: Text
  readonly read: FigureReader<Tally>
}

/**
 * Every count of a tally by its path, with its official name (form II.06a and the reports).
 */
export const tallyFigures = {
  'received.total': {
    label: { vi: 'Tổng số hồ sơ tiếp nhận', en: 'Dossiers received' },
    read: (tally) => tally.received?.total,
  },
  'received.inPeriod': {
    label: { vi: 'Hồ sơ tiếp nhận trong kỳ', en: 'Dossiers received in the period' },
    read: (tally) => tally.received?.inPeriod,
  },
  'received.online': {
    label: { vi: 'Hồ sơ tiếp nhận trực tuyến', en: 'Dossiers received online' },
    read: (tally) => tally.received?.online,
  },
  'received.direct': {
    label: { vi: 'Hồ sơ tiếp nhận trực tiếp', en: 'Dossiers received at the counter' },
    read: (tally) => tally.received?.direct,
  },
  'received.postal': {
    label: { vi: 'Hồ sơ tiếp nhận qua dịch vụ bưu chính công ích', en: 'Dossiers received by post' },
    read: (tally) => tally.received?.postal,
  },
  'received.directOrPostal': {
    label: {
      vi: 'Hồ sơ tiếp nhận trực tiếp hoặc qua bưu chính',
      en: 'Dossiers received at the counter or by post',
    },
    read: (tally) => tally.received?.directOrPostal,
  },
  'received.carriedOver': {
    label: { vi: 'Hồ sơ từ kỳ trước chuyển sang', en: 'Dossiers carried over' },
    read: (tally) => tally.received?.carriedOver,
  },
  'resolved.total': {
    label: { vi: 'Tổng số hồ sơ đã giải quyết', en: 'Dossiers resolved' },
    read: (tally) => tally.resolved?.total,
  },
  'resolved.early': {
    label: { vi: 'Hồ sơ giải quyết trước hạn', en: 'Dossiers resolved early' },
    read: (tally) => tally.resolved?.early,
  },
  'resolved.onTime': {
    label: { vi: 'Hồ sơ giải quyết đúng hạn', en: 'Dossiers resolved on time' },
    read: (tally) => tally.resolved?.onTime,
  },
  'resolved.punctual': {
    label: { vi: 'Hồ sơ giải quyết đúng và trước hạn', en: 'Dossiers resolved early or on time' },
    read: (tally) => tally.resolved?.punctual,
  },
  'resolved.late': {
    label: { vi: 'Hồ sơ giải quyết quá hạn', en: 'Dossiers resolved late' },
    read: (tally) => tally.resolved?.late,
  },
  'inProgress.total': {
    label: { vi: 'Tổng số hồ sơ đang giải quyết', en: 'Dossiers in progress' },
    read: (tally) => tally.inProgress?.total,
  },
  'inProgress.inTime': {
    label: { vi: 'Hồ sơ đang giải quyết trong hạn', en: 'Dossiers in progress, in time' },
    read: (tally) => tally.inProgress?.inTime,
  },
  'inProgress.overdue': {
    label: { vi: 'Hồ sơ đang giải quyết quá hạn', en: 'Dossiers in progress, overdue' },
    read: (tally) => tally.inProgress?.overdue,
  },
  'inProgress.awaitingSupplement': {
    label: { vi: 'Hồ sơ chờ bổ sung', en: 'Dossiers awaiting a supplement' },
    read: (tally) => tally.inProgress?.awaitingSupplement,
  },
  returned: {
    label: { vi: 'Hồ sơ trả lại, từ chối', en: 'Dossiers returned' },
    read: (tally) => tally.returned,
  },
  withdrawn: {
    label: { vi: 'Hồ sơ rút', en: 'Dossiers withdrawn' },
    read: (tally) => tally.withdrawn,
  },
} as const satisfies Record<string, TallyFigureFacts>

/** The path of a count in a tally: `received.total`. */
export type TallyFigure = keyof typeof tallyFigures

/** The paths of all counts of a tally, in its order. */
export const tallyFigureKeys = Object.keys(tallyFigures) as readonly TallyFigure[]
