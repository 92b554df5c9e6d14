import type { Text } from '../notation/language.js'
import type { Tally } from './tally.js'
import type { TallyFigure } from './tally-figures.js'

/** The name of a rate of a tally. */
export type TallyRateKey = keyof NonNullable<Tally['rates']>

/** A way in which a rate is taken: what is counted, among what. */
export interface TallyRateBase {
  readonly name: Text
  readonly numerator: TallyFigure
  readonly denominator: TallyFigure
}

/** What a rate of a tally means. */
export interface TallyRateFacts {
  readonly label: Text
  /** What it is taken of. */
  readonly base: TallyRateBase
  /** Bases that other reports use for the same name. */
  readonly otherBases: readonly TallyRateBase[]
  /** The rates that, with this one, make up the same whole. */
  readonly partners: readonly TallyRateKey[]
  /** Figures that the numerator is known to leave out. */
  readonly oftenLeftOut: readonly TallyFigure[]
}

const amongReceivedInPeriod = { vi: 'số hồ sơ tiếp nhận trong kỳ', en: 'the dossiers received in the period' }
const amongReceived = {
  vi: 'tổng số hồ sơ tiếp nhận, kể cả kỳ trước chuyển sang',
  en: 'all dossiers received, carried over included',
}
const amongResolved = { vi: 'số hồ sơ đã giải quyết', en: 'the dossiers resolved' }
const amongInProgress = { vi: 'số hồ sơ đang giải quyết', en: 'the dossiers in progress' }

/** A share of the dossiers resolved, which some reports take of all dossiers received. */
function shareOfResolved(numerator: TallyFigure): Pick<TallyRateFacts, 'base' | 'otherBases'> {
  return {
    base: { name: amongResolved, numerator, denominator: 'resolved.total' },
    otherBases: [{ name: amongReceived, numerator, denominator: 'received.total' }],
  }
}

/**
 * The standard rates of a tally (tỷ lệ), each with its named base. Early and on time count alike as punctual, among
 * the dossiers resolved, as the statistical appendix has it (3.4; unconfirmed); Decree 61/2018 Art. 30(2)(c) takes
 * punctual ones among all dossiers received, which is the other base.
 *
 * @example
 * ```ts
 * import { tallyRates } from 'cchc/dossier'
 *
 * tallyRates.online.base.denominator // 'received.inPeriod'
 * ```
 */
export const tallyRates: Readonly<Record<TallyRateKey, TallyRateFacts>> = {
  online: {
    label: { vi: 'Tỷ lệ hồ sơ tiếp nhận trực tuyến', en: 'Rate of dossiers received online' },
    base: { name: amongReceivedInPeriod, numerator: 'received.online', denominator: 'received.inPeriod' },
    otherBases: [{ name: amongReceived, numerator: 'received.online', denominator: 'received.total' }],
    partners: [],
    oftenLeftOut: [],
  },
  resolved: {
    label: { vi: 'Tỷ lệ hồ sơ đã giải quyết', en: 'Rate of dossiers resolved' },
    base: { name: amongReceived, numerator: 'resolved.total', denominator: 'received.total' },
    otherBases: [
      { name: amongReceivedInPeriod, numerator: 'resolved.total', denominator: 'received.inPeriod' },
    ],
    partners: [],
    oftenLeftOut: ['returned', 'withdrawn'],
  },
  early: {
    label: { vi: 'Tỷ lệ hồ sơ giải quyết trước hạn', en: 'Rate of dossiers resolved early' },
    ...shareOfResolved('resolved.early'),
    partners: ['onTime', 'late'],
    oftenLeftOut: ['resolved.onTime'],
  },
  onTime: {
    label: { vi: 'Tỷ lệ hồ sơ giải quyết đúng hạn', en: 'Rate of dossiers resolved on time' },
    base: { name: amongResolved, numerator: 'resolved.onTime', denominator: 'resolved.total' },
    otherBases: [
      {
        name: {
          vi: 'số hồ sơ đã giải quyết, tính cả trước hạn',
          en: 'the dossiers resolved, early ones counted in',
        },
        numerator: 'resolved.punctual',
        denominator: 'resolved.total',
      },
      { name: amongReceived, numerator: 'resolved.onTime', denominator: 'received.total' },
    ],
    partners: ['early', 'late'],
    oftenLeftOut: ['resolved.early'],
  },
  punctual: {
    label: {
      vi: 'Tỷ lệ hồ sơ giải quyết đúng và trước hạn',
      en: 'Rate of dossiers resolved early or on time',
    },
    ...shareOfResolved('resolved.punctual'),
    partners: ['late'],
    oftenLeftOut: [],
  },
  late: {
    label: { vi: 'Tỷ lệ hồ sơ giải quyết quá hạn', en: 'Rate of dossiers resolved late' },
    ...shareOfResolved('resolved.late'),
    partners: ['punctual', 'early', 'onTime'],
    oftenLeftOut: [],
  },
  overdue: {
    label: { vi: 'Tỷ lệ hồ sơ đang giải quyết quá hạn', en: 'Rate of dossiers in progress that are overdue' },
    base: { name: amongInProgress, numerator: 'inProgress.overdue', denominator: 'inProgress.total' },
    otherBases: [{ name: amongReceived, numerator: 'inProgress.overdue', denominator: 'received.total' }],
    partners: [],
    oftenLeftOut: [],
  },
}
