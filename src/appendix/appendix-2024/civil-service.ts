import { rows } from './rows.js'

/** Section 5 of the appendix of 2024: civil service (chế độ công vụ). */
export const civilService = /* @__PURE__ */ rows([
  { key: '5', kind: 'heading', label: { vi: 'Cải cách chế độ công vụ', en: 'Reform of the civil service' } },
  {
    key: '5.1',
    kind: 'heading',
    label: {
      vi: 'Vị trí việc làm của công chức, viên chức',
      en: 'Job positions of civil servants and public employees',
    },
  },
  {
    key: '5.1.1',
    kind: 'count',
    label: {
      vi: 'Số cơ quan, tổ chức hành chính đã được phê duyệt vị trí việc làm theo quy định',
      en: 'Administrative agencies and organizations whose job positions have been approved as prescribed',
    },
    levels: ['district'],
    unit: 'agency',
    overTime: 'closing-stock',
  },
  {
    key: '5.1.2',
    kind: 'count',
    label: {
      vi: 'Số đơn vị sự nghiệp đã được phê duyệt vị trí việc làm theo quy định',
      en: 'Public service units whose job positions have been approved as prescribed',
    },
    levels: ['district'],
    unit: 'agency',
    overTime: 'closing-stock',
  },
  {
    key: '5.2',
    kind: 'heading',
    label: {
      vi: 'Tuyển dụng công chức, viên chức',
      en: 'Recruitment of civil servants and public employees',
    },
  },
  {
    key: '5.2.1',
    kind: 'count',
    label: { vi: 'Số công chức được tuyển dụng', en: 'Civil servants recruited' },
    unit: 'person',
    overTime: 'flow',
    inReport: [{ figure: 'civilService.recruitment.civilServants', strength: 'same' }],
  },
  {
    key: '5.2.2',
    kind: 'count',
    label: {
      vi: 'Số công chức được tuyển dụng theo trường hợp đặc biệt',
      en: 'Civil servants recruited as special cases',
    },
    unit: 'person',
    overTime: 'flow',
  },
  {
    key: '5.2.3',
    kind: 'count',
    label: {
      vi: 'Số cán bộ, công chức cấp xã được xét chuyển thành công chức cấp huyện trở lên',
      en: 'Commune cadres and civil servants considered for transfer to civil servants of the district level or above',
    },
    unit: 'person',
    overTime: 'flow',
  },
  {
    key: '5.2.4',
    kind: 'count',
    label: {
      vi: 'Số viên chức được tuyển dụng (thi tuyển, xét tuyển)',
      en: 'Public employees recruited (by examination or by selection)',
    },
    unit: 'person',
    overTime: 'flow',
    inReport: [{ figure: 'civilService.recruitment.publicEmployees', strength: 'same' }],
  },
  {
    key: '5.2.5',
    kind: 'count',
    label: {
      vi: 'Số viên chức được tuyển dụng theo trường hợp đặc biệt',
      en: 'Public employees recruited as special cases',
    },
    unit: 'person',
    overTime: 'flow',
  },
  {
    key: '5.3',
    kind: 'count',
    label: {
      vi: 'Số lượng lãnh đạo quản lý cấp phòng thuộc UBND cấp huyện được tuyển chọn, bổ nhiệm thông qua thi tuyển.',
      en: "Leaders and managers at division level under the district People's Committee selected and appointed by examination.",
    },
    levels: ['district'],
    unit: 'person',
    overTime: 'flow',
  },
  {
    key: '5.4',
    kind: 'count',
    label: {
      vi: 'Số lượng cán bộ, công chức, viên chức bị kỷ luật (cả về Đảng và chính quyền).',
      en: 'Cadres, civil servants and public employees disciplined (by the Party or by the government).',
    },
    unit: 'person',
    overTime: 'flow',
    inReport: [{ figure: 'civilService.discipline.total', strength: 'usual' }],
  },
  {
    key: '5.4.leaders',
    kind: 'count',
    label: {
      vi: 'Số lãnh đạo UBND cấp xã bị kỷ luật.',
      en: "Leaders of the commune People's Committee disciplined.",
    },
    under: '5.4',
    unit: 'person',
    overTime: 'flow',
    partOf: '5.4',
    inReport: [{ figure: 'civilService.discipline.leaders', strength: 'usual' }],
  },
  {
    key: '5.4.serviceUnits',
    kind: 'count',
    label: {
      vi: 'Số người làm việc hưởng lương từ NSNN tại các ĐVSN bị kỷ luật.',
      en: 'Persons paid from the state budget at public service units disciplined.',
    },
    under: '5.4',
    unit: 'person',
    overTime: 'flow',
    partOf: '5.4',
    inReport: [{ figure: 'civilService.discipline.serviceUnitStaff', strength: 'usual' }],
  },
])
