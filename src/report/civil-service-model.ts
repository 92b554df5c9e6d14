import type { CivilService } from './civil-service.js'
import type { SectionFigure, SectionModel } from './section-model.js'

const figures = {
  'staff.total': {
    label: { vi: 'Tổng số cán bộ, công chức', en: 'Officials and civil servants' },
    unit: 'person',
    overTime: 'closing-stock',
    read: ({ staff }) => staff?.total,
  },
  'staff.officials': {
    label: { vi: 'Số cán bộ', en: 'Officials' },
    unit: 'person',
    overTime: 'closing-stock',
    read: ({ staff }) => staff?.officials,
  },
  'staff.civilServants': {
    label: { vi: 'Số công chức', en: 'Civil servants' },
    unit: 'person',
    overTime: 'closing-stock',
    read: ({ staff }) => staff?.civilServants,
  },
  'staff.publicEmployees': {
    label: { vi: 'Số viên chức', en: 'Employees of public service units' },
    unit: 'person',
    overTime: 'closing-stock',
    read: ({ staff }) => staff?.publicEmployees,
  },
  'staff.contractors': {
    label: { vi: 'Số hợp đồng lao động', en: 'Contract staff' },
    unit: 'person',
    overTime: 'closing-stock',
    read: ({ staff }) => staff?.contractors,
  },
  'staff.partTime': {
    label: { vi: 'Số người hoạt động không chuyên trách', en: 'Part-time staff' },
    unit: 'person',
    overTime: 'closing-stock',
    read: ({ staff }) => staff?.partTime,
  },
  'staff.qualified': {
    label: { vi: 'Số cán bộ, công chức đạt chuẩn trình độ chuyên môn', en: 'Qualified staff' },
    unit: 'person',
    overTime: 'closing-stock',
    read: ({ staff }) => staff?.qualified,
  },
  'posts.assigned': {
    label: { vi: 'Tổng số biên chế được giao trong năm', en: 'Posts assigned' },
    unit: 'person',
    overTime: 'closing-stock',
    overUnits: 'own',
    read: ({ posts }) => posts?.assigned,
  },
  'posts.present': {
    label: { vi: 'Tổng số biên chế có mặt', en: 'Posts filled' },
    unit: 'person',
    overTime: 'closing-stock',
    overUnits: 'own',
    read: ({ posts }) => posts?.present,
  },
  'posts.reduced': {
    label: { vi: 'Số biên chế đã tinh giản trong kỳ', en: 'Posts cut' },
    unit: 'person',
    overTime: 'flow',
    overUnits: 'own',
    read: ({ posts }) => posts?.reduced,
  },
  'recruitment.civilServants': {
    label: { vi: 'Số công chức được tuyển dụng', en: 'Civil servants recruited' },
    unit: 'person',
    overTime: 'flow',
    overUnits: 'own',
    read: ({ recruitment }) => recruitment?.civilServants,
  },
  'recruitment.publicEmployees': {
    label: { vi: 'Số viên chức được tuyển dụng', en: 'Public employees recruited' },
    unit: 'person',
    overTime: 'flow',
    overUnits: 'own',
    read: ({ recruitment }) => recruitment?.publicEmployees,
  },
  'training.courses': {
    label: { vi: 'Số lớp đào tạo, bồi dưỡng', en: 'Training courses' },
    unit: 'course',
    overTime: 'flow',
    read: ({ training }) => training?.courses,
  },
  'training.participants': {
    label: { vi: 'Số lượt người được đào tạo, bồi dưỡng', en: 'Participants in training' },
    unit: 'person',
    overTime: 'flow',
    read: ({ training }) => training?.participants,
  },
  'discipline.total': {
    label: { vi: 'Số cán bộ, công chức, viên chức bị kỷ luật', en: 'Staff disciplined' },
    unit: 'person',
    overTime: 'flow',
    read: ({ discipline }) => discipline?.total,
  },
  'discipline.leaders': {
    label: { vi: 'Số lãnh đạo UBND cấp xã bị kỷ luật', en: 'Commune leaders disciplined' },
    unit: 'person',
    overTime: 'flow',
    read: ({ discipline }) => discipline?.leaders,
  },
  'discipline.serviceUnitStaff': {
    label: {
      vi: 'Số người làm việc tại đơn vị sự nghiệp bị kỷ luật',
      en: 'Staff of service units disciplined',
    },
    unit: 'person',
    overTime: 'flow',
    read: ({ discipline }) => discipline?.serviceUnitStaff,
  },
} as const satisfies Readonly<Record<string, SectionFigure<CivilService>>>

/** The figures of the civil service. */
export const civilServiceModel: SectionModel<CivilService, keyof typeof figures> = {
  path: ['civilService'],
  title: { vi: 'Cải cách chế độ công vụ', en: 'Civil service' },
  layout: 'figures',
  figures,
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
  rates: {
    'staff.qualifiedRate': {
      label: { vi: 'Tỷ lệ cán bộ, công chức đạt chuẩn trình độ chuyên môn', en: 'Rate of qualified staff' },
      read: ({ staff }) => staff?.qualifiedRate,
      base: {
        name: { vi: 'tổng số cán bộ, công chức', en: 'the officials and civil servants' },
        numerator: 'staff.qualified',
        denominator: 'staff.total',
      },
    },
    'posts.reducedRate': {
      label: { vi: 'Tỷ lệ biên chế đã tinh giản so với năm 2015', en: 'Rate of posts cut since 2015' },
      read: ({ posts }) => posts?.reducedRate,
    },
  },
}
