import { figuresOf, group, rate, type Section, type ValueOf } from '../../check/entries.js'

const stock = { overTime: 'closing-stock' } as const
// A superior counts the staff of its own offices, or of all below it: they are not added up.
const { count: staff } = figuresOf('person', { additive: false, ...stock })
const { count: own } = figuresOf('person', { additive: false })
const { count: agencies } = figuresOf('agency', { additive: false, ...stock })
const { count: persons, figure: about } = figuresOf('person', { alsoOwn: true })

/** Posts assigned, filled, and cut since the years that cuts are counted from. */
const postsOf = (what: string, en: string) => ({
  /** Assigned for the year. */
  assigned: own(`Tổng số ${what} được giao trong năm`, `${en} assigned`, stock),
  /** Filled. */
  present: own(`Tổng số ${what} có mặt`, `${en} filled`, stock),
  /** Cut in the period. */
  reduced: own(`Số ${what} đã tinh giản trong kỳ`, `${en} cut`),
  /** Assigned in 2015. */
  in2015: own(`Số ${what} được giao năm 2015`, `${en} assigned in 2015`, stock),
  /** Cut since 2015. */
  reducedSince2015: own(`Số ${what} đã tinh giản so với năm 2015`, `${en} cut since 2015`, stock),
  /** Cut since 2015, in percent of the posts then, as published. */
  reducedRate: rate(
    `Tỷ lệ ${what} đã tinh giản so với năm 2015`,
    `Rate of ${en.toLowerCase()} cut since 2015`,
    'reducedSince2015',
    'in2015',
  ),
  /** Assigned in 2021. */
  in2021: own(`Số ${what} được giao năm 2021`, `${en} assigned in 2021`, stock),
  /** Cut since 2021. */
  reducedSince2021: own(`Số ${what} đã tinh giản so với năm 2021`, `${en} cut since 2021`, stock),
  /** Cut since 2021, in percent of the posts then, as published. */
  reducedSince2021Rate: rate(
    `Tỷ lệ ${what} đã tinh giản so với năm 2021`,
    `Rate of ${en.toLowerCase()} cut since 2021`,
    'reducedSince2021',
    'in2021',
  ),
})

const evaluated = (key: string, vi: string, en: string) =>
  rate(`Tỷ lệ cán bộ, công chức xếp loại ${vi}`, `Rate of staff rated ${en}`, key, 'total', {
    otherBases: [
      { name: { vi: 'tổng số cán bộ, công chức', en: 'all the staff' }, denominator: 'staff.total' },
    ],
  })

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
      {
        otherBases: [
          {
            name: { vi: 'riêng cán bộ, công chức', en: 'officials and civil servants alone' },
            denominator: { plus: ['officials', 'civilServants'] },
          },
        ],
      },
    ),
    /** Staff by level of agency. */
    byLevel: group('Đội ngũ theo cấp', {
      /** Of the province. */
      province: staff('Số cán bộ, công chức cấp tỉnh', 'Staff of the province'),
      /** Of districts; there are none since 2025-07-01. */
      district: staff('Số cán bộ, công chức cấp huyện', 'Staff of districts'),
      /** Of communes. */
      commune: staff('Số cán bộ, công chức cấp xã', 'Staff of communes'),
    }),
    /** Staff by education. */
    byEducation: group('Đội ngũ theo trình độ chuyên môn', {
      /** Master's degree or doctorate. */
      postgraduate: staff('Số cán bộ, công chức trình độ sau đại học', 'Staff with a postgraduate degree'),
      /** University. */
      university: staff('Số cán bộ, công chức trình độ đại học', 'Staff with a university degree'),
      /** College. */
      college: staff('Số cán bộ, công chức trình độ cao đẳng', 'Staff with a college degree'),
      /** Intermediate. */
      intermediate: staff('Số cán bộ, công chức trình độ trung cấp', 'Staff with an intermediate degree'),
      /** Less than that. */
      elementary: staff('Số cán bộ, công chức trình độ sơ cấp', 'Staff with an elementary degree'),
    }),
  }),
  /** Posts of the administration (biên chế hành chính), at the end of the period. */
  posts: group('Biên chế', postsOf('biên chế', 'Posts')),
  /** Persons paid from the budget in public service units (số người làm việc hưởng lương từ ngân sách nhà nước). */
  serviceUnitPosts: group(
    'Số người làm việc tại đơn vị sự nghiệp công lập',
    postsOf('người làm việc tại đơn vị sự nghiệp', 'Posts of service units'),
  ),
  /** Agencies and units whose job positions (vị trí việc làm) are approved. */
  jobPositions: group('Vị trí việc làm', {
    /** Administrative agencies. */
    agencies: agencies('Số cơ quan, tổ chức hành chính', 'Administrative agencies'),
    /** Of them, those whose job positions are approved. */
    agenciesApproved: agencies(
      'Số cơ quan, tổ chức hành chính đã được phê duyệt vị trí việc làm',
      'Administrative agencies with approved job positions',
    ),
    /** `agenciesApproved` among `agencies`, as published. */
    agenciesRate: rate(
      'Tỷ lệ cơ quan, tổ chức hành chính đã được phê duyệt vị trí việc làm',
      'Rate of administrative agencies with approved job positions',
      'agenciesApproved',
      'agencies',
    ),
    /** Public service units. */
    serviceUnits: agencies('Số đơn vị sự nghiệp', 'Service units'),
    /** Of them, those whose job positions are approved. */
    serviceUnitsApproved: agencies(
      'Số đơn vị sự nghiệp đã được phê duyệt vị trí việc làm',
      'Service units with approved job positions',
    ),
    /** `serviceUnitsApproved` among `serviceUnits`, as published. */
    serviceUnitsRate: rate(
      'Tỷ lệ đơn vị sự nghiệp đã được phê duyệt vị trí việc làm',
      'Rate of service units with approved job positions',
      'serviceUnitsApproved',
      'serviceUnits',
    ),
  }),
  /** Recruited in the period. */
  recruitment: group('Tuyển dụng', {
    /** All: `civilServants` + `publicEmployees`, and `contractors` where a report counts them in. */
    total: own('Tổng số người được tuyển dụng', 'Recruited'),
    /** Civil servants. */
    civilServants: own('Số công chức được tuyển dụng', 'Civil servants recruited'),
    /** Of them in most reports, recruited as special cases (tiếp nhận, trường hợp đặc biệt). */
    specialCivilServants: own(
      'Số công chức được tuyển dụng theo trường hợp đặc biệt',
      'Civil servants recruited as special cases',
    ),
    /** Employees of public service units. */
    publicEmployees: own('Số viên chức được tuyển dụng', 'Public employees recruited'),
    /** Of them in most reports, recruited as special cases. */
    specialPublicEmployees: own(
      'Số viên chức được tuyển dụng theo trường hợp đặc biệt',
      'Public employees recruited as special cases',
    ),
    /** Staff of communes who became civil servants of a higher level. */
    fromCommunes: own(
      'Số cán bộ, công chức cấp xã được xét chuyển thành công chức cấp trên',
      'Commune staff transferred to a higher level',
    ),
    /** Leaders chosen by examination. */
    leadersByExam: own('Số lãnh đạo, quản lý được bổ nhiệm qua thi tuyển', 'Leaders chosen by examination'),
    /** Under a labor contract. */
    contractors: own('Số người ký hợp đồng lao động', 'Contract staff engaged'),
  }),
  /** Staff whose agencies were merged (cán bộ, công chức, viên chức sau sắp xếp, sáp nhập). */
  mergedStaff: group('Nhân sự sau sắp xếp, sáp nhập', {
    /** Before the merger. */
    before: staff('Số người trước sắp xếp', 'Staff before the merger'),
    /** After it. */
    after: staff('Số người sau sắp xếp', 'Staff after the merger'),
    /** Fewer than before. */
    reduced: staff('Số người giảm sau sắp xếp', 'Staff fewer after the merger'),
    /** `reduced` among `before`, as published. */
    reducedRate: rate(
      'Tỷ lệ người giảm sau sắp xếp',
      'Rate by which staff is fewer after the merger',
      'reduced',
      'before',
    ),
    /** Left without a post by it. */
    surplus: staff('Số người dôi dư sau sắp xếp', 'Staff left without a post'),
    /** Of them, those for whom a solution was found. */
    settled: staff('Số người dôi dư đã giải quyết', 'Surplus staff settled'),
    /** Of them, those still without one. */
    pending: staff('Số người dôi dư chưa giải quyết', 'Surplus staff not settled yet'),
    /** `settled` among `surplus`, as published. */
    settledRate: rate(
      'Tỷ lệ người dôi dư đã giải quyết',
      'Rate of surplus staff settled',
      'settled',
      'surplus',
    ),
    /** Of those settled, retired early. */
    retired: staff('Số người nghỉ hưu trước tuổi', 'Retired early'),
    /** Of those settled, resigned. */
    resigned: staff('Số người thôi việc', 'Resigned'),
    /** Of those settled, given another post. */
    reassigned: staff('Số người được bố trí công tác khác', 'Given another post'),
  }),
  /** The year's rating of staff (đánh giá, xếp loại chất lượng). */
  evaluation: group('Đánh giá, xếp loại cán bộ, công chức', {
    /** All rated. */
    total: staff('Số cán bộ, công chức được đánh giá, xếp loại', 'Staff rated'),
    /** Completed their tasks excellently. */
    excellent: staff('Số cán bộ, công chức hoàn thành xuất sắc nhiệm vụ', 'Staff rated excellent'),
    /** Completed them well. */
    good: staff('Số cán bộ, công chức hoàn thành tốt nhiệm vụ', 'Staff rated good'),
    /** Completed them. */
    completed: staff(
      'Số cán bộ, công chức hoàn thành nhiệm vụ',
      'Staff rated as having completed their tasks',
    ),
    /** Did not complete them. */
    notCompleted: staff(
      'Số cán bộ, công chức không hoàn thành nhiệm vụ',
      'Staff rated as not having completed their tasks',
    ),
    /** `excellent` among `total`, as published. */
    excellentRate: evaluated('excellent', 'hoàn thành xuất sắc nhiệm vụ', 'excellent'),
    /** `good` among `total`, as published. */
    goodRate: evaluated('good', 'hoàn thành tốt nhiệm vụ', 'good'),
    /** `completed` among `total`, as published. */
    completedRate: evaluated('completed', 'hoàn thành nhiệm vụ', 'as having completed their tasks'),
    /** `notCompleted` among `total`, as published. */
    notCompletedRate: evaluated(
      'notCompleted',
      'không hoàn thành nhiệm vụ',
      'as not having completed their tasks',
    ),
  }),
  /** Training in the period. */
  training: group('Đào tạo, bồi dưỡng', {
    /** Courses. */
    courses: figuresOf('course', { alsoOwn: true }).count('Số lớp đào tạo, bồi dưỡng', 'Training courses'),
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

/** What holds between posts; some may have been added since the years that cuts are counted from. */
const postGroups = ['posts', 'serviceUnitPosts'] as const
const years = ['2015', '2021'] as const

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
      // Some reports count others as well, such as staff of the Party.
      classes: 'some',
    },
    {
      id: 'staff-by-level',
      whole: 'staff.total',
      parts: ['staff.byLevel.province', 'staff.byLevel.district', 'staff.byLevel.commune'],
      severity: 'warning',
      classes: 'some',
    },
    {
      id: 'staff-by-education',
      whole: 'staff.total',
      parts: [
        'staff.byEducation.postgraduate',
        'staff.byEducation.university',
        'staff.byEducation.college',
        'staff.byEducation.intermediate',
        'staff.byEducation.elementary',
      ],
      severity: 'warning',
      classes: 'some',
    },
    ...postGroups.flatMap((posts) =>
      years.map((year) => ({
        id: `${posts}-${year}`,
        whole: `${posts}.in${year}` as const,
        parts: [`${posts}.assigned`, `${posts}.reducedSince${year}`] as const,
        severity: 'warning' as const,
      })),
    ),
    {
      id: 'recruited',
      whole: 'recruitment.total',
      parts: ['recruitment.civilServants', 'recruitment.publicEmployees'],
      mayInclude: ['recruitment.contractors'],
      severity: 'warning',
      classes: 'some',
    },
    {
      id: 'merged',
      whole: 'mergedStaff.before',
      parts: ['mergedStaff.after', 'mergedStaff.reduced'],
      severity: 'warning',
    },
    { id: 'surplus', whole: 'mergedStaff.surplus', parts: ['mergedStaff.settled', 'mergedStaff.pending'] },
    {
      id: 'settled',
      whole: 'mergedStaff.settled',
      parts: ['mergedStaff.retired', 'mergedStaff.resigned', 'mergedStaff.reassigned'],
      severity: 'warning',
      classes: 'some',
    },
    {
      id: 'evaluation',
      whole: 'evaluation.total',
      parts: ['evaluation.excellent', 'evaluation.good', 'evaluation.completed', 'evaluation.notCompleted'],
      classes: 'some',
    },
    {
      id: 'disciplined',
      whole: 'discipline.total',
      parts: ['discipline.leaders', 'discipline.serviceUnitStaff'],
      severity: 'warning',
      classes: 'few',
    },
  ],
  parts: [
    // The whole may leave out kinds of staff that are qualified as well.
    { part: 'staff.qualified', whole: 'staff.total', severity: 'warning' },
    // More may be present than were assigned, until they are cut.
    ...postGroups.map((posts) => ({
      part: `${posts}.present` as const,
      whole: `${posts}.assigned` as const,
      severity: 'warning' as const,
    })),
    { part: 'jobPositions.agenciesApproved', whole: 'jobPositions.agencies' },
    { part: 'jobPositions.serviceUnitsApproved', whole: 'jobPositions.serviceUnits' },
    // Some reports count special cases beside the others.
    {
      part: 'recruitment.specialCivilServants',
      whole: 'recruitment.civilServants',
      severity: 'warning',
    },
    {
      part: 'recruitment.specialPublicEmployees',
      whole: 'recruitment.publicEmployees',
      severity: 'warning',
    },
    { part: 'discipline.leaders', whole: 'discipline.total' },
    { part: 'discipline.serviceUnitStaff', whole: 'discipline.total' },
  ],
}
