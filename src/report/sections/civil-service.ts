import { figuresOf, group, rate, type Section, type ValueOf } from '../../check/entries.js'

// A superior counts the staff of its own offices, or of all below it: they are not added up.
const { count: staff } = figuresOf('person', { additive: false, overTime: 'closing-stock' })
const { count: own } = figuresOf('person', { additive: false })
const { count: persons, figure: about } = figuresOf('person')

const entries = {
  /** Staff by kind, at the end of the period. */
  staff: group('Đội ngũ cán bộ, công chức', {
    /** Officials and civil servants; with the other kinds, where a report counts them in. */
    total: staff('Tổng số cán bộ, công chức', 'Officials and civil servants'),
    /** Elected or appointed for a term. */
    officials: staff('Số cán bộ', 'Officials'),
    /** Civil servants. */
    civilServants: staff('Số công chức', 'Civil servants'),
    /** Employees of public service units. */
    publicEmployees: staff('Số viên chức', 'Employees of public service units'),
    /** Under a labor contract. */
    contractors: staff('Số hợp đồng lao động', 'Contract staff'),
    /** Part-time staff of communes and residential groups. */
    partTime: staff('Số người hoạt động không chuyên trách', 'Part-time staff'),
    /** Of `total`, qualified as their posts require. */
    qualified: staff('Số cán bộ, công chức đạt chuẩn trình độ chuyên môn', 'Qualified staff'),
    /** `qualified` among `total`, as published. */
    qualifiedRate: rate(
      'Tỷ lệ cán bộ, công chức đạt chuẩn trình độ chuyên môn',
      'Rate of qualified staff',
      'qualified',
      'total',
    ),
  }),
  /** Posts (biên chế), at the end of the period. */
  posts: group('Biên chế', {
    /** Assigned for the year. */
    assigned: own('Tổng số biên chế được giao trong năm', 'Posts assigned', { overTime: 'closing-stock' }),
    /** Filled. */
    present: own('Tổng số biên chế có mặt', 'Posts filled', { overTime: 'closing-stock' }),
    /** Cut in the period. */
    reduced: own('Số biên chế đã tinh giản trong kỳ', 'Posts cut'),
    /** Cut since 2015, in percent of the posts then, as published. */
    reducedRate: rate('Tỷ lệ biên chế đã tinh giản so với năm 2015', 'Rate of posts cut since 2015'),
  }),
  /** Recruited in the period. */
  recruitment: group('Tuyển dụng', {
    /** Civil servants. */
    civilServants: own('Số công chức được tuyển dụng', 'Civil servants recruited'),
    /** Employees of public service units. */
    publicEmployees: own('Số viên chức được tuyển dụng', 'Public employees recruited'),
  }),
  /** Training in the period. */
  training: group('Đào tạo, bồi dưỡng', {
    /** Courses. */
    courses: figuresOf('course').count('Số lớp đào tạo, bồi dưỡng', 'Training courses'),
    /** Participants; one person in two courses counts twice; may be approximate. */
    participants: about('Số lượt người được đào tạo, bồi dưỡng', 'Participants in training'),
  }),
  /** Disciplined in the period, by the Party or the administration. */
  discipline: group('Kỷ luật', {
    /** All. */
    total: persons('Số cán bộ, công chức, viên chức bị kỷ luật', 'Staff disciplined'),
    /** Of them, leaders of communes. */
    leaders: persons('Số lãnh đạo UBND cấp xã bị kỷ luật', 'Commune leaders disciplined'),
    /** Of them, in public service units. */
    serviceUnitStaff: persons(
      'Số người làm việc tại đơn vị sự nghiệp bị kỷ luật',
      'Staff of service units disciplined',
    ),
  }),
}

/** The section on the civil service (cải cách chế độ công vụ), in persons. */
export interface CivilService extends ValueOf<typeof entries> {}

/** The figures of the civil service. */
export const civilService: Section<CivilService, typeof entries> = {
  title: { vi: 'Cải cách chế độ công vụ', en: 'Civil service' },
  layout: 'figures',
  entries,
  sums: [
    {
      id: 'staff',
      whole: 'staff.total',
      parts: ['staff.officials', 'staff.civilServants'],
      mayInclude: ['staff.publicEmployees', 'staff.contractors', 'staff.partTime'],
    },
  ],
  parts: [
    { part: 'staff.qualified', whole: 'staff.total' },
    // More may be present than were assigned, until they are cut.
    { part: 'posts.present', whole: 'posts.assigned', severity: 'warning' },
    { part: 'discipline.leaders', whole: 'discipline.total' },
    { part: 'discipline.serviceUnitStaff', whole: 'discipline.total' },
  ],
}
