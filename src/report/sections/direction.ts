import { figuresOf, group, rate, type Section, section, type ValueOf } from '../../check/entries.js'
import { assignedTasks } from '../../plan/assigned-tasks.js'
import { planProgress } from '../../plan/plan-progress.js'

const own = { additive: false } as const
const { count } = figuresOf('agency', { ...own, overTime: 'cumulative' })
const { count: documents } = figuresOf('document', own)
const { count: issues } = figuresOf('issue', { ...own, overTime: 'cumulative' })
const { count: initiatives } = figuresOf('initiative', own)
const { count: events } = figuresOf('event', own)

const entries = {
  /** Documents that direct the reform, issued in the period. */
  documentsIssued: documents('Số văn bản chỉ đạo, điều hành đã ban hành', 'Documents on direction issued'),
  /** Progress of the agency's own plan of the year. */
  plan: section(planProgress),
  /** Inspections of the reform (kiểm tra cải cách hành chính), cumulated since January. */
  inspections: group('Kiểm tra cải cách hành chính', {
    /** Departments and units directly under the agency. */
    departments: group('Kiểm tra phòng chuyên môn, đơn vị trực thuộc', {
      /** All there are. */
      total: count('Số phòng chuyên môn, đơn vị trực thuộc', 'Departments and units', {
        overTime: 'closing-stock',
      }),
      /** Inspected at least once this year. */
      inspected: count(
        'Số phòng chuyên môn, đơn vị trực thuộc đã kiểm tra',
        'Departments and units inspected',
      ),
      /** `inspected` among `total`, as published. */
      rate: rate(
        'Tỷ lệ phòng chuyên môn, đơn vị trực thuộc đã kiểm tra',
        'Rate of departments and units inspected',
        'inspected',
        'total',
      ),
    }),
    /** Communes under the agency. */
    communes: group('Kiểm tra UBND cấp xã', {
      /** All there are. */
      total: count('Số UBND cấp xã', 'Communes', { overTime: 'closing-stock' }),
      /** Inspected at least once this year. */
      inspected: count('Số UBND cấp xã đã kiểm tra', 'Communes inspected'),
      /** `inspected` among `total`, as published. */
      rate: rate('Tỷ lệ UBND cấp xã đã kiểm tra', 'Rate of communes inspected', 'inspected', 'total'),
    }),
    /** What inspections brought to light. */
    issues: group('Vấn đề phát hiện qua kiểm tra', {
      /** Found. */
      found: issues('Số vấn đề phát hiện qua kiểm tra', 'Issues found by inspections'),
      /** Of those found, put right. */
      resolved: issues('Số vấn đề phát hiện đã xử lý xong', 'Issues found and resolved'),
      /** `resolved` among `found`, as published. */
      rate: rate(
        'Tỷ lệ xử lý các vấn đề phát hiện qua kiểm tra',
        'Rate of issues resolved',
        'resolved',
        'found',
      ),
    }),
  }),
  /** How the reform was made known (tuyên truyền). */
  communication: group('Tuyên truyền cải cách hành chính', {
    /** Articles and news items; may be approximate. */
    articles: figuresOf('article', own).figure('Số tin, bài tuyên truyền', 'Articles and news items'),
    /** Broadcasts on the public address system; may be approximate. */
    broadcasts: figuresOf('broadcast', own).figure('Số lượt phát thanh tuyên truyền', 'Broadcasts'),
    /** Conferences and meetings. */
    conferences: events('Số hội nghị tuyên truyền, quán triệt', 'Conferences'),
    /** Dialogues of leaders with citizens and businesses. */
    dialogues: events('Số cuộc đối thoại với người dân, doanh nghiệp', 'Dialogues with citizens'),
    /** Sessions that show citizens how to use online services and accounts. */
    guidance: events('Số đợt hướng dẫn người dân sử dụng dịch vụ công trực tuyến', 'Guidance sessions'),
    /** Those who took part in them; may be approximate. */
    guided: figuresOf('person', own).figure('Số lượt người được hướng dẫn', 'Participants in guidance'),
  }),
  /** New models, initiatives and solutions (mô hình, sáng kiến, giải pháp mới). */
  initiatives: group('Mô hình, sáng kiến, giải pháp mới', {
    /** Put forward in the period. */
    proposed: initiatives('Số sáng kiến, giải pháp mới được đề xuất', 'Initiatives proposed'),
    /** Recognized in the period. */
    recognized: initiatives('Số sáng kiến, giải pháp mới được công nhận', 'Initiatives recognized'),
  }),
  /** Tasks that a superior assigned. */
  assignedTasks: section(assignedTasks),
}

/** The section on direction (công tác chỉ đạo, điều hành). */
export interface Direction extends ValueOf<typeof entries> {}

/** The figures of direction, beside those of the plan and of assigned tasks. */
export const direction: Section<Direction, typeof entries> = {
  title: { vi: 'Chỉ đạo, điều hành', en: 'Direction' },
  layout: 'figures',
  entries,
  parts: [
    // Units inspected since January may have been merged since.
    {
      part: 'inspections.departments.inspected',
      whole: 'inspections.departments.total',
      severity: 'warning',
    },
    { part: 'inspections.communes.inspected', whole: 'inspections.communes.total', severity: 'warning' },
    { part: 'inspections.issues.resolved', whole: 'inspections.issues.found' },
    // Recognized now may be what was proposed before.
    { part: 'initiatives.recognized', whole: 'initiatives.proposed', severity: 'warning' },
  ],
}
