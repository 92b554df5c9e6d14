import { type FigureKey, figuresOf, group, held, rate, text, type ValueOf } from '../check/entries.js'
import type { Sum } from '../check/indicator.js'

const { count } = figuresOf('dossier')
const { count: stock } = figuresOf('dossier', { overTime: 'closing-stock' })

const amongReceived = {
  vi: 'tổng số hồ sơ tiếp nhận, kể cả kỳ trước chuyển sang',
  en: 'all dossiers received, carried over included',
}
const amongReceivedInPeriod = { vi: 'số hồ sơ tiếp nhận trong kỳ', en: 'the dossiers received in the period' }

/** Some reports take it of all dossiers received, or of those received in the period. */
const ofAllReceived = { name: amongReceived, denominator: 'received.total' }
const ofReceivedInPeriod = { name: amongReceivedInPeriod, denominator: 'received.inPeriod' }

/** Of those resolved, some take it of those that had a due day. */
const ofThoseDue = {
  name: { vi: 'số hồ sơ đã giải quyết có thời hạn', en: 'the dossiers resolved that had a deadline' },
  denominator: { plus: ['resolved.total'], less: ['resolved.withoutDeadline'] },
}

/** Some take those early, or on the due day, of all that were not late. */
const ofPunctual = {
  name: { vi: 'số hồ sơ giải quyết đúng và trước hạn', en: 'the dossiers resolved early or on time' },
  denominator: 'resolved.punctual',
}

/** What leaves the desk: some count those returned, withdrawn, or both, as resolved. */
const closedAmong = [
  {
    vi: 'cả hồ sơ trả lại và rút',
    en: 'those returned and withdrawn as well',
    keys: ['returned', 'withdrawn'],
  },
  { vi: 'cả hồ sơ trả lại', en: 'those returned as well', keys: ['returned'] },
  { vi: 'cả hồ sơ rút', en: 'those withdrawn as well', keys: ['withdrawn'] },
].map(({ keys, ...name }) => ({ name, numerator: { plus: ['resolved.total', ...keys] } }))

/** Decision 766/QĐ-TTg, formula 2.1, takes those open in time as well. */
const inTimeOfAll = {
  name: {
    vi: 'tổng số hồ sơ tiếp nhận, kể cả hồ sơ đang giải quyết trong hạn (công thức 2.1, Quyết định 766/QĐ-TTg)',
    en: 'all dossiers received, those open in time counted in (formula 2.1 of Decision 766/QĐ-TTg)',
  },
  numerator: { plus: ['resolved.punctual', 'inProgress.inTime'] },
  denominator: 'received.total',
}
const lateOfAll = {
  name: {
    vi: 'tổng số hồ sơ tiếp nhận, kể cả hồ sơ đang giải quyết quá hạn',
    en: 'all dossiers received, those overdue counted in',
  },
  numerator: { plus: ['resolved.late', 'inProgress.overdue'] },
  denominator: 'received.total',
}

/** Those whose day has come: some take it of those resolved and those that should have been. */
const ofResolvedOrOverdue = {
  name: {
    vi: 'số hồ sơ đã giải quyết và hồ sơ đang giải quyết quá hạn',
    en: 'the dossiers resolved, or in progress and overdue',
  },
  denominator: { plus: ['resolved.total', 'inProgress.overdue'] },
}

/** Some portals take it of the dossiers that fell due in the period. */
const ofDue = {
  name: { vi: 'số hồ sơ đến hạn giải quyết trong kỳ', en: 'the dossiers that fell due in the period' },
  denominator: 'due',
}

/** What stands in a tally, by key. */
export const tallyEntries = {
  /** The unit or field of the row. */
  label: text('Đơn vị, lĩnh vực'),
  /** Dossiers received. */
  received: group('Hồ sơ tiếp nhận', {
    /** All dossiers to be dealt with in the period: `inPeriod` + `carriedOver`. II.06a column 3. */
    total: count('Tổng số hồ sơ tiếp nhận', 'Dossiers received', { overTime: 'derived' }),
    /** Received in the period itself: `online` + `directOrPostal`. */
    inPeriod: count('Hồ sơ tiếp nhận trong kỳ', 'Dossiers received in the period'),
    /** Received online. II.06a column 4. */
    online: count('Hồ sơ tiếp nhận trực tuyến', 'Dossiers received online'),
    /** Received at the counter. */
    direct: count('Hồ sơ tiếp nhận trực tiếp', 'Dossiers received at the counter'),
    /** Received through the public postal service. */
    postal: count('Hồ sơ tiếp nhận qua dịch vụ bưu chính công ích', 'Dossiers received by post'),
    /** Received at the counter or by post, where the two are not told apart. II.06a column 5. */
    directOrPostal: count(
      'Hồ sơ tiếp nhận trực tiếp hoặc qua bưu chính',
      'Dossiers received at the counter or by post',
    ),
    /** Received before the period and still open at its start. II.06a column 6. */
    carriedOver: count('Hồ sơ từ kỳ trước chuyển sang', 'Dossiers carried over', {
      overTime: 'opening-stock',
    }),
  }),
  /** Dossiers resolved in the period. */
  resolved: group('Hồ sơ đã giải quyết', {
    /** All resolved: `early` + `onTime` + `late` (+ `withoutDeadline`). II.06a column 7. */
    total: count('Tổng số hồ sơ đã giải quyết', 'Dossiers resolved'),
    /** Before the due day. II.06a column 8. */
    early: count('Hồ sơ giải quyết trước hạn', 'Dossiers resolved early'),
    /** On the due day. II.06a column 9. */
    onTime: count('Hồ sơ giải quyết đúng hạn', 'Dossiers resolved on time'),
    /** `early` + `onTime`, where the two are not told apart. */
    punctual: count('Hồ sơ giải quyết đúng và trước hạn', 'Dossiers resolved early or on time'),
    /** After the due day. II.06a column 10. */
    late: count('Hồ sơ giải quyết quá hạn', 'Dossiers resolved late'),
    /** Resolved without ever having a due day, so neither in time nor late. */
    withoutDeadline: count('Hồ sơ đã giải quyết không có thời hạn', 'Dossiers resolved without a deadline'),
  }),
  /** Dossiers still open at the end of the period. */
  inProgress: group('Hồ sơ đang giải quyết', {
    /** All in progress: `inTime` + `overdue` (+ classes told apart). II.06a column 11. */
    total: stock('Tổng số hồ sơ đang giải quyết', 'Dossiers in progress'),
    /** Not yet past the due day. II.06a column 12. */
    inTime: stock('Hồ sơ đang giải quyết trong hạn', 'Dossiers in progress, in time'),
    /** Past the due day. II.06a column 13. */
    overdue: stock('Hồ sơ đang giải quyết quá hạn', 'Dossiers in progress, overdue'),
    /** Waiting for the citizen: a class of its own in some reports, counted in `inTime` in others. */
    awaitingSupplement: stock('Hồ sơ chờ bổ sung', 'Dossiers awaiting a supplement'),
    /** Without a due day, so neither in time nor overdue. */
    withoutDeadline: stock(
      'Hồ sơ đang giải quyết không có thời hạn',
      'Dossiers in progress without a deadline',
    ),
  }),
  /** Dossiers that fell due in the period (đến hạn giải quyết), resolved or not: the base of rates in some reports. */
  due: count('Hồ sơ đến hạn giải quyết', 'Dossiers that fell due'),
  /** Resolved late, or past the due day and not resolved, where the two are not told apart: `late` + `overdue`. */
  lateOrOverdue: count('Hồ sơ chậm hạn, quá hạn', 'Dossiers late or overdue', { overTime: 'derived' }),
  /** Returned or refused without a result. */
  returned: count('Hồ sơ trả lại, từ chối', 'Dossiers returned'),
  /** Withdrawn by the citizen. */
  withdrawn: count('Hồ sơ rút', 'Dossiers withdrawn'),
  /** Returned and withdrawn, where the two are not told apart. */
  returnedOrWithdrawn: count('Hồ sơ trả lại hoặc rút', 'Dossiers returned or withdrawn'),
  /**
   * Rates as published. Early and on time count alike as punctual, among the dossiers resolved, as the statistical
   * appendix has it (3.4; unconfirmed); Decree 61/2018 Art. 30(2)(c) takes punctual ones among all dossiers received,
   * which is the other base.
   */
  rates: group('Tỷ lệ công bố', {
    /** Online among those received in the period. */
    online: rate(
      'Tỷ lệ hồ sơ tiếp nhận trực tuyến',
      'Rate of dossiers received online',
      'received.online',
      'received.inPeriod',
      { otherBases: [ofAllReceived], standIn: 'received.total' },
    ),
    /** At the counter among those received in the period. */
    direct: rate(
      'Tỷ lệ hồ sơ tiếp nhận trực tiếp',
      'Rate of dossiers received at the counter',
      'received.direct',
      'received.inPeriod',
      {
        otherBases: [
          ofAllReceived,
          {
            name: { vi: 'cả hồ sơ qua bưu chính', en: 'those received by post as well' },
            numerator: 'received.directOrPostal',
          },
        ],
        partners: ['online'],
        standIn: 'received.total',
      },
    ),
    /** Resolved among all received. */
    resolved: rate(
      'Tỷ lệ hồ sơ đã giải quyết',
      'Rate of dossiers resolved',
      'resolved.total',
      'received.total',
      {
        otherBases: [
          ofReceivedInPeriod,
          ...closedAmong,
          {
            name: { vi: 'số hồ sơ đã và đang giải quyết', en: 'the dossiers resolved or in progress' },
            denominator: { plus: ['resolved.total', 'inProgress.total'] },
          },
        ],
      },
    ),
    /** Early among those resolved. */
    early: rate(
      'Tỷ lệ hồ sơ giải quyết trước hạn',
      'Rate of dossiers resolved early',
      'resolved.early',
      'resolved.total',
      {
        otherBases: [ofAllReceived, ofReceivedInPeriod, ofPunctual, ofThoseDue, ofResolvedOrOverdue, ofDue],
        partners: ['onTime', 'late'],
        oftenLeftOut: ['resolved.onTime'],
      },
    ),
    /** On time among those resolved. */
    onTime: rate(
      'Tỷ lệ hồ sơ giải quyết đúng hạn',
      'Rate of dossiers resolved on time',
      'resolved.onTime',
      'resolved.total',
      {
        otherBases: [
          {
            name: {
              vi: 'số hồ sơ đã giải quyết, tính cả trước hạn',
              en: 'the dossiers resolved, early ones counted in',
            },
            numerator: 'resolved.punctual',
          },
          ofAllReceived,
          { ...ofAllReceived, numerator: 'resolved.punctual' },
          ofReceivedInPeriod,
          { ...ofReceivedInPeriod, numerator: 'resolved.punctual' },
          inTimeOfAll,
          ofPunctual,
          ofThoseDue,
          { ...ofThoseDue, numerator: 'resolved.punctual' },
          ofResolvedOrOverdue,
          { ...ofResolvedOrOverdue, numerator: 'resolved.punctual' },
          ofDue,
        ],
        partners: ['early', 'late'],
        oftenLeftOut: ['resolved.early'],
      },
    ),
    /** Early or on time among those resolved. */
    punctual: rate(
      'Tỷ lệ hồ sơ giải quyết đúng và trước hạn',
      'Rate of dossiers resolved early or on time',
      'resolved.punctual',
      'resolved.total',
      {
        otherBases: [ofAllReceived, ofReceivedInPeriod, inTimeOfAll, ofThoseDue, ofResolvedOrOverdue, ofDue],
        partners: ['late'],
      },
    ),
    /** Late among those resolved. */
    late: rate(
      'Tỷ lệ hồ sơ giải quyết quá hạn',
      'Rate of dossiers resolved late',
      'resolved.late',
      'resolved.total',
      {
        otherBases: [
          ofAllReceived,
          ofReceivedInPeriod,
          lateOfAll,
          ofThoseDue,
          ofResolvedOrOverdue,
          { ...ofResolvedOrOverdue, numerator: { plus: ['resolved.late', 'inProgress.overdue'] } },
          { ...ofDue, numerator: 'lateOrOverdue' },
          ofDue,
        ],
        partners: ['punctual', 'early', 'onTime'],
      },
    ),
    /** Overdue among those in progress. */
    overdue: rate(
      'Tỷ lệ hồ sơ đang giải quyết quá hạn',
      'Rate of dossiers in progress that are overdue',
      'inProgress.overdue',
      'inProgress.total',
      { otherBases: [ofAllReceived, ofReceivedInPeriod, lateOfAll, ofDue] },
    ),
    /** In progress among all received. */
    inProgress: rate(
      'Tỷ lệ hồ sơ đang giải quyết',
      'Rate of dossiers in progress',
      'inProgress.total',
      'received.total',
      {
        otherBases: [ofReceivedInPeriod],
        partners: ['resolved'],
      },
    ),
    /** Late or overdue among those that fell due. */
    lateOrOverdue: rate(
      'Tỷ lệ hồ sơ chậm hạn, quá hạn',
      'Rate of dossiers late or overdue',
      'lateOrOverdue',
      'due',
      { otherBases: [ofAllReceived], partners: ['punctual'], standIn: 'received.total' },
    ),
    /** Returned or withdrawn among all received. */
    returnedOrWithdrawn: rate(
      'Tỷ lệ hồ sơ trả lại hoặc rút',
      'Rate of dossiers returned or withdrawn',
      'returnedOrWithdrawn',
      'received.total',
      { otherBases: [ofDue, ofReceivedInPeriod] },
    ),
  }),
  /** A portal's own data, carried along untouched. */
  extensions: held<Record<string, unknown>>('Dữ liệu riêng'),
}

/** A tally of dossiers (số liệu hồ sơ thủ tục hành chính), as parsed by `tallySchema`. */
export interface Tally extends ValueOf<typeof tallyEntries> {}

/** A tally whose counts are exact numbers (số liệu đếm được), as counting makes it. */
export interface ExactTally extends ValueOf<typeof tallyEntries, number> {}

/** The path of a count in a tally: `received.total`. */
export type TallyFigure = FigureKey<typeof tallyEntries>

/** The name of a rate of a tally. */
export type TallyRateKey = keyof NonNullable<Tally['rates']>

/**
 * The sums that a tally must satisfy (hệ thức của biểu II.06a), declared once: they serve checking
 * (`tallyRules`), completing (`completeTally`) and the documentation. A relation stands after those of its parts'
 * wholes.
 *
 * @example
 * ```ts
 * import { tallyRelations } from 'cchc/dossier'
 *
 * tallyRelations.find(({ id }) => id === 'received-total')?.parts // ['received.inPeriod', 'received.carriedOver']
 * ```
 */
export const tallyRelations = [
  { id: 'received-total', whole: 'received.total', parts: ['received.inPeriod', 'received.carriedOver'] },
  {
    id: 'received-in-period',
    whole: 'received.inPeriod',
    parts: ['received.online', 'received.directOrPostal'],
    classes: 'all',
  },
  {
    id: 'received-direct-or-postal',
    whole: 'received.directOrPostal',
    parts: ['received.direct', 'received.postal'],
  },
  {
    id: 'resolved-total',
    whole: 'resolved.total',
    parts: ['resolved.punctual', 'resolved.late'],
    mayInclude: ['resolved.withoutDeadline'],
    mayLieInside: ['resolved.early'],
    // Where those closed without a result are among those resolved, in no class.
    mayAlsoCount: ['returned', 'withdrawn'],
    classes: 'all',
  },
  {
    id: 'resolved-punctual',
    whole: 'resolved.punctual',
    parts: ['resolved.early', 'resolved.onTime'],
    // Where those on time are all that were not late.
    mayLieInside: ['resolved.early'],
  },
  {
    id: 'in-progress-total',
    whole: 'inProgress.total',
    parts: ['inProgress.inTime', 'inProgress.overdue'],
    mayInclude: ['inProgress.awaitingSupplement', 'inProgress.withoutDeadline'],
  },
  {
    id: 'balance',
    whole: 'received.total',
    parts: ['resolved.total', 'inProgress.total', 'returned', 'withdrawn'],
    // Where they stand beside those in progress, and not among them.
    mayInclude: ['inProgress.awaitingSupplement'],
    mayLieInside: ['returned', 'withdrawn', 'resolved.early'],
    oftenLeftOut: ['received.carriedOver'],
  },
] as const satisfies readonly Sum<TallyFigure>[]

/** The sums of figures that are printed as one, judged where they stand and never filled in. @internal */
export const printedTogether = [
  {
    id: 'late-or-overdue',
    whole: 'lateOrOverdue',
    parts: ['resolved.late', 'inProgress.overdue'],
    determines: false,
  },
  {
    id: 'returned-or-withdrawn',
    whole: 'returnedOrWithdrawn',
    parts: ['returned', 'withdrawn'],
    determines: false,
  },
  {
    id: 'balance-together',
    whole: 'received.total',
    parts: ['resolved.total', 'inProgress.total', 'returnedOrWithdrawn'],
    mayInclude: ['inProgress.awaitingSupplement'],
    mayLieInside: ['returnedOrWithdrawn', 'resolved.early'],
    oftenLeftOut: ['received.carriedOver'],
    determines: false,
  },
] as const satisfies readonly Sum<TallyFigure>[]

/** The name of a sum that a tally must satisfy. */
export type TallyRelationId = (typeof tallyRelations)[number]['id']
