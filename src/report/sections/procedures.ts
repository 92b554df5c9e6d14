import { figuresOf, rate, type Section, section, text, type ValueOf } from '../../check/entries.js'
import { dossiers, dossierTable } from '../../dossier/tally-model.js'
import {
  procedureCatalogue,
  procedureCatalogueByUnit,
  procedureReview,
  simplificationByUnit,
} from './procedure-catalogue.js'

const stock = { overTime: 'closing-stock' } as const
const { count: ratings } = figuresOf('rating')
const { count: pieces } = figuresOf('feedback')
const { money } = figuresOf('dong')
// A superior counts its own, or those of all below it; communes share most procedures and their processes.
const own = { additive: false, ...stock } as const
const { count: shops } = figuresOf('agency', own)
const { count: inForce } = figuresOf('procedure', own)
const { count: processes } = figuresOf('process', own)

const ratingEntries = {
  /** The unit whose service was rated. */
  label: text('Đơn vị'),
  /** The field whose procedures were rated. */
  field: text('Lĩnh vực'),
  /** Survey forms handed out. */
  formsIssued: ratings('Số phiếu khảo sát phát ra', 'Survey forms handed out'),
  /** Of them, those that came back. */
  formsReturned: ratings('Số phiếu khảo sát thu về', 'Survey forms returned'),
  /** All ratings. */
  total: ratings('Tổng số lượt đánh giá', 'Ratings'),
  /** Very satisfied. */
  verySatisfied: ratings('Lượt đánh giá rất hài lòng', 'Very satisfied'),
  /** Satisfied. */
  satisfied: ratings('Lượt đánh giá hài lòng', 'Satisfied'),
  /** Neither satisfied nor dissatisfied. */
  neutral: ratings('Lượt đánh giá bình thường', 'Neutral'),
  /** Not satisfied. */
  dissatisfied: ratings('Lượt đánh giá không hài lòng', 'Dissatisfied'),
  /** Not satisfied at all: the fifth level, where a report has it. */
  veryDissatisfied: ratings('Lượt đánh giá rất không hài lòng', 'Very dissatisfied'),
  /** Very satisfied and satisfied among all ratings, as published; the rate alone, where a report says no more. */
  satisfiedRate: rate(
    'Tỷ lệ hài lòng',
    'Rate of satisfaction',
    { plus: ['verySatisfied', 'satisfied'] },
    'total',
    {
      otherBases: [
        // Where those satisfied are all that are not less than that.
        { name: { vi: 'riêng mức hài lòng', en: 'the level “satisfied” alone' }, numerator: 'satisfied' },
        {
          name: { vi: 'riêng mức rất hài lòng', en: 'the level “very satisfied” alone' },
          numerator: 'verySatisfied',
        },
        {
          name: { vi: 'cả mức bình thường', en: 'the level “neutral” as well' },
          numerator: { plus: ['verySatisfied', 'satisfied', 'neutral'] },
        },
        {
          name: { vi: 'không kể mức bình thường', en: 'without the level “neutral”' },
          denominator: { plus: ['total'], less: ['neutral'] },
        },
        { name: { vi: 'số phiếu phát ra', en: 'all forms handed out' }, denominator: 'formsIssued' },
        { name: { vi: 'số phiếu thu về', en: 'all forms returned' }, denominator: 'formsReturned' },
      ],
    },
  ),
}

/** The satisfaction ratings of one unit, or of one field (mức độ hài lòng). */
export interface Ratings extends ValueOf<typeof ratingEntries> {}

/** The satisfaction ratings by unit and field (mức độ hài lòng). */
export const satisfaction: Section<Ratings, typeof ratingEntries, 'table'> = {
  title: { vi: 'Mức độ hài lòng', en: 'Satisfaction' },
  layout: 'table',
  entries: ratingEntries,
  sums: [
    {
      id: 'ratings',
      whole: 'total',
      parts: ['verySatisfied', 'satisfied', 'neutral', 'dissatisfied'],
      mayInclude: ['veryDissatisfied'],
      mayLieInside: ['verySatisfied'],
      classes: 'all',
    },
  ],
  parts: [{ part: 'formsReturned', whole: 'formsIssued' }],
  ownSums: ['ratings', 'columns'],
}

const feedbackEntries = {
  /** Received in the period, and carried over in most reports; those that say `carriedOver` may leave it out. */
  received: pieces('Phản ánh, kiến nghị tiếp nhận', 'Feedback received', { overTime: 'derived' }),
  /** Of that received, on what the rules say (quy định hành chính). */
  onRules: pieces('Phản ánh, kiến nghị về quy định hành chính', 'Feedback on rules'),
  /** Of that received, on how officials act (hành vi hành chính). */
  onConduct: pieces('Phản ánh, kiến nghị về hành vi hành chính', 'Feedback on conduct'),
  /** Answered. */
  answered: pieces('Phản ánh, kiến nghị đã giải quyết', 'Feedback answered'),
  /** Of those answered, in time. */
  answeredOnTime: pieces('Phản ánh, kiến nghị giải quyết đúng hạn', 'Feedback answered on time'),
  /** Of those answered, with the answer made public. */
  disclosed: pieces('Phản ánh, kiến nghị đã công khai kết quả', 'Feedback with a public answer'),
  /** `answered` among `received`, as published. */
  answeredRate: rate(
    'Tỷ lệ phản ánh, kiến nghị đã giải quyết',
    'Rate of feedback answered',
    'answered',
    'received',
    {
      // What was carried over may be answered, and not counted among that received.
      mayExceed: true,
      otherBases: [
        {
          name: { vi: 'cả phản ánh, kiến nghị kỳ trước chuyển sang', en: 'that carried over as well' },
          denominator: { plus: ['received', 'carriedOver'] },
        },
        {
          name: { vi: 'cả phản ánh, kiến nghị từ chối', en: 'that refused as well' },
          numerator: { plus: ['answered', 'refused'] },
        },
      ],
    },
  ),
  /** `answeredOnTime` among `answered`, as published. */
  onTimeRate: rate(
    'Tỷ lệ phản ánh, kiến nghị giải quyết đúng hạn',
    'Rate of feedback answered on time',
    'answeredOnTime',
    'answered',
    {
      otherBases: [
        {
          name: { vi: 'phản ánh, kiến nghị tiếp nhận', en: 'the feedback received' },
          denominator: 'received',
        },
      ],
    },
  ),
  /** Received before the period and not answered at its start. */
  carriedOver: pieces('Phản ánh, kiến nghị từ kỳ trước chuyển sang', 'Feedback carried over', {
    overTime: 'opening-stock',
  }),
  /** Of those answered, received before the period (trong đó của kỳ trước). */
  answeredCarriedOver: pieces(
    'Phản ánh, kiến nghị của kỳ trước đã giải quyết',
    'Feedback of earlier periods answered',
    { overTime: 'derived' },
  ),
  /** Not answered yet. */
  pending: pieces('Phản ánh, kiến nghị đang giải quyết', 'Feedback pending', { overTime: 'closing-stock' }),
  /** Refused, or outside the agency's authority. Absent: not reported, which is not 0. */
  refused: pieces('Phản ánh, kiến nghị từ chối, không thuộc thẩm quyền', 'Feedback refused'),
}

/** The feedback on procedures (phản ánh, kiến nghị); what was received includes what was carried over. */
export interface Feedback extends ValueOf<typeof feedbackEntries> {}

/** The feedback on procedures (phản ánh, kiến nghị). */
export const feedback: Section<Feedback, typeof feedbackEntries> = {
  title: { vi: 'Phản ánh, kiến nghị', en: 'Feedback' },
  layout: 'figures',
  entries: feedbackEntries,
  sums: [
    { id: 'received', whole: 'received', parts: ['answered', 'pending', 'refused'], classes: 'some' },
    // Some feedback is on neither, or on both.
    { id: 'kinds', whole: 'received', parts: ['onRules', 'onConduct'], severity: 'warning', classes: 'some' },
  ],
  parts: [
    { part: 'answeredOnTime', whole: 'answered' },
    { part: 'disclosed', whole: 'answered', severity: 'warning' },
  ],
  ownSums: ['received'],
}

const oneStopEntries = {
  /** Centers and one-stop shops (trung tâm phục vụ hành chính công, bộ phận một cửa). */
  centers: shops('Số trung tâm phục vụ hành chính công, bộ phận một cửa', 'Service centers'),
  /** Of them, of the province. */
  provinceCenters: shops('Số trung tâm phục vụ hành chính công cấp tỉnh', 'Service centers of the province'),
  /** Of them, of communes. */
  communeCenters: shops('Số trung tâm phục vụ hành chính công cấp xã', 'Service centers of communes'),
  /** Branches and points of reception (chi nhánh, điểm tiếp nhận). */
  branches: shops('Số chi nhánh, điểm tiếp nhận', 'Branches and points of reception'),
  /** Counters (quầy giao dịch). */
  counters: figuresOf('counter', stock).count('Số quầy giao dịch', 'Counters'),
  /** Staff that works there. */
  staff: figuresOf('person', stock).figure('Số nhân sự làm việc tại trung tâm, bộ phận một cửa', 'Staff'),
  /** Of them, those who work nowhere else. */
  fullTimeStaff: figuresOf('person', stock).figure('Số nhân sự chuyên trách', 'Full-time staff'),
  /** Staff of one of them on average: `staff` among them. */
  averageStaff: figuresOf('person', { ...stock, additive: false }).figure(
    'Số nhân sự bình quân mỗi trung tâm, bộ phận một cửa',
    'Staff of a service center on average',
  ),
  /** Visits by citizens and organizations; may be approximate. */
  visits: figuresOf('visit').figure('Số lượt tổ chức, công dân đến giao dịch', 'Visits'),
  /** Fees and charges collected, in đồng; may be approximate. */
  feesCollected: money('Số tiền phí, lệ phí thu được', 'Fees collected'),
  /** Units that have to receive dossiers at a one-stop shop. */
  units: shops('Số cơ quan, đơn vị phải thực hiện cơ chế một cửa', 'Units that have to have a one-stop shop'),
  /** Of them, those that do. */
  unitsApplying: shops('Số cơ quan, đơn vị đã thực hiện cơ chế một cửa', 'Units that have a one-stop shop'),
  /** `unitsApplying` among `units`, as published. */
  unitsRate: rate(
    'Tỷ lệ cơ quan, đơn vị đã thực hiện cơ chế một cửa',
    'Rate of units that have a one-stop shop',
    'unitsApplying',
    'units',
  ),
}

/** The one-stop shops (trung tâm phục vụ hành chính công, bộ phận một cửa): what they are, and who came. */
export interface OneStop extends ValueOf<typeof oneStopEntries> {}

/** The one-stop shops. */
const oneStop: Section<OneStop, typeof oneStopEntries> = {
  title: { vi: 'Trung tâm phục vụ hành chính công, bộ phận một cửa', en: 'One-stop shops' },
  layout: 'figures',
  entries: oneStopEntries,
  sums: [
    // Those of districts and agencies are centers as well.
    {
      id: 'centers',
      whole: 'centers',
      parts: ['provinceCenters', 'communeCenters'],
      severity: 'warning',
      classes: 'some',
    },
  ],
  parts: [
    { part: 'fullTimeStaff', whole: 'staff' },
    { part: 'unitsApplying', whole: 'units' },
  ],
}

const processEntries = {
  /** Procedures that need an internal process. */
  procedures: inForce('Số TTHC phải có quy trình nội bộ', 'Procedures that need an internal process'),
  /** Of them, those whose process is approved. */
  approved: inForce('Số TTHC đã được phê duyệt quy trình nội bộ', 'Procedures with an approved process'),
  /** `approved` among `procedures`, as published. */
  approvedRate: rate(
    'Tỷ lệ TTHC đã được phê duyệt quy trình nội bộ',
    'Rate of procedures with an approved process',
    'approved',
    'procedures',
  ),
  /** The processes: `province` + `district` + `commune`. */
  total: processes('Tổng số quy trình nội bộ', 'Internal processes'),
  /** Of the province. */
  province: processes('Số quy trình nội bộ cấp tỉnh', 'Internal processes of the province'),
  /** Of the district; there are none since 2025-07-01. */
  district: processes('Số quy trình nội bộ cấp huyện', 'Internal processes of the district'),
  /** Of the commune. */
  commune: processes('Số quy trình nội bộ cấp xã', 'Internal processes of the commune'),
  /** Made electronic. */
  electronic: processes('Số quy trình nội bộ đã điện tử hóa', 'Electronic internal processes'),
  /** `electronic` among `total`, as published. */
  electronicRate: rate(
    'Tỷ lệ quy trình nội bộ đã được điện tử hóa',
    'Rate of electronic internal processes',
    'electronic',
    'total',
  ),
}

/** The internal processes of procedures (quy trình nội bộ giải quyết thủ tục hành chính). */
export interface InternalProcesses extends ValueOf<typeof processEntries> {}

/** The internal processes. */
const internalProcesses: Section<InternalProcesses, typeof processEntries> = {
  title: { vi: 'Quy trình nội bộ giải quyết TTHC', en: 'Internal processes' },
  layout: 'figures',
  entries: processEntries,
  sums: [
    {
      id: 'levels',
      whole: 'total',
      parts: ['province', 'district', 'commune'],
      severity: 'warning',
      classes: 'some',
    },
  ],
  parts: [
    { part: 'approved', whole: 'procedures' },
    { part: 'electronic', whole: 'total' },
  ],
}

const entries = {
  /** The procedures in force, by level and level of online service. */
  catalogue: section(procedureCatalogue),
  /** The same by ministry, province or unit. */
  catalogueByUnit: section(procedureCatalogueByUnit),
  /** Their review and simplification. */
  review: section(procedureReview),
  /** Procedures and business conditions simplified and cut, by ministry or agency. */
  simplification: section(simplificationByUnit),
  /** Their internal processes. */
  internalProcesses: section(internalProcesses),
  /** The one-stop shops. */
  oneStop: section(oneStop),
  /** The dossiers of the reporting agency as a whole. */
  dossiers: section(dossiers),
  /** The dossiers by field of work or by unit. */
  table: section(dossierTable),
  /** How those served rated the service. */
  satisfaction: section(satisfaction),
  /** Feedback on procedures. */
  feedback: section(feedback),
}

/** The section on administrative procedures (cải cách thủ tục hành chính). */
export interface Procedures extends ValueOf<typeof entries> {}

/** The section on administrative procedures. */
export const procedureReform: Section<Procedures, typeof entries> = {
  title: { vi: 'Cải cách thủ tục hành chính', en: 'Procedures' },
  layout: 'figures',
  entries,
}
