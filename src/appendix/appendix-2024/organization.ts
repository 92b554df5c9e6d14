import { rows } from './rows.js'

/** Section 4 of the appendix of 2024: organization (tổ chức bộ máy). */
export const organization = /* @__PURE__ */ rows([
  {
    key: '4',
    kind: 'heading',
    label: {
      vi: 'Cải cách tổ chức bộ máy hành chính nhà nước',
      en: 'Reform of the organization of the state administrative apparatus',
    },
  },
  {
    key: '4.1',
    kind: 'heading',
    label: {
      vi: 'Sắp xếp, kiện toàn tổ chức bộ máy',
      en: 'Arrangement and strengthening of the organization',
    },
  },
  {
    key: '4.1.1',
    kind: 'rate',
    label: {
      vi: 'Tỷ lệ UBND cấp huyện đã hoàn thành việc sắp xếp các phòng chuyên môn đáp ứng các tiêu chí theo quy định của Chính phủ',
      en: "Share of district People's Committees that have completed the arrangement of their specialized divisions to the criteria set by the Government",
    },
    levels: ['district'],
    overTime: 'closing-stock',
  },
  {
    key: '4.1.5',
    kind: 'rate',
    label: {
      vi: 'Tỷ lệ đơn vị sự nghiệp thuộc UBND cấp huyện đã cắt giảm so với năm 2015',
      en: "Share of public service units under the district People's Committee that have been cut since 2015",
    },
    levels: ['district'],
    overTime: 'closing-stock',
    formula: {
      kind: 'ratio',
      numerator: { kind: 'difference', from: '4.1.5.total', less: '4.1.5.present' },
      denominator: '4.1.5.total',
    },
    inReport: [{ figure: 'organization.serviceUnits.reducedRate', strength: 'usual' }],
  },
  {
    key: '4.1.5.total',
    kind: 'count',
    label: {
      vi: 'Tổng số đơn vị sự nghiệp thuộc UBND huyện',
      en: "Total public service units under the district People's Committee",
    },
    under: '4.1.5',
    levels: ['district'],
    unit: 'unit',
    overTime: 'closing-stock',
    inReport: [{ figure: 'organization.serviceUnits.baseline', strength: 'usual' }],
  },
  {
    key: '4.1.5.present',
    kind: 'count',
    label: {
      vi: 'Số đơn vị sự nghiệp tại thời điểm báo cáo',
      en: 'Public service units at the time of reporting',
    },
    under: '4.1.5',
    levels: ['district'],
    unit: 'unit',
    overTime: 'closing-stock',
    inReport: [{ figure: 'organization.serviceUnits.current', strength: 'usual' }],
  },
  {
    key: '4.2',
    kind: 'heading',
    label: { vi: 'Số liệu về biên chế công chức', en: 'Figures on the payroll of civil servants' },
  },
  {
    key: '4.2.1',
    kind: 'count',
    label: { vi: 'Tổng số biên chế được giao trong năm', en: 'Total posts assigned for the year' },
    unit: 'person',
    overTime: 'closing-stock',
    inReport: [{ figure: 'civilService.posts.assigned', strength: 'same' }],
  },
  {
    key: '4.2.2',
    kind: 'count',
    label: {
      vi: 'Tổng số biên chế có mặt tại thời điểm báo cáo',
      en: 'Total posts filled at the time of reporting',
    },
    unit: 'person',
    overTime: 'closing-stock',
    inReport: [
      { figure: 'civilService.posts.present', strength: 'same' },
      { figure: 'civilService.staff.total', strength: 'usual' },
    ],
  },
  {
    key: '4.2.3',
    kind: 'count',
    label: {
      vi: 'Số hợp đồng lao động làm việc tại cơ quan hành chính nhà nước',
      en: 'Labor contracts working at state administrative agencies',
    },
    unit: 'person',
    overTime: 'closing-stock',
    inReport: [{ figure: 'civilService.staff.contractors', strength: 'usual' }],
  },
  {
    key: '4.2.4',
    kind: 'count',
    label: { vi: 'Số biên chế đã tinh giản trong kỳ báo cáo', en: 'Posts cut in the reporting period' },
    unit: 'person',
    overTime: 'flow',
    inReport: [{ figure: 'civilService.posts.reduced', strength: 'same' }],
  },
  {
    key: '4.2.5',
    kind: 'rate',
    label: {
      vi: 'Tỷ lệ phần trăm biên chế đã tinh giản so với năm 2015',
      en: 'Percentage of posts cut since 2015',
    },
    overTime: 'closing-stock',
    inReport: [{ figure: 'civilService.posts.reducedRate', strength: 'usual' }],
  },
  {
    key: '4.3',
    kind: 'heading',
    label: {
      vi: 'Số người làm việc hưởng lương từ NSNN tại các đơn vị sự nghiệp công lập',
      en: 'Persons paid from the state budget who work at public service units',
    },
  },
  {
    key: '4.3.1',
    kind: 'count',
    label: { vi: 'Tổng số người làm việc được giao', en: 'Total persons assigned' },
    levels: ['district'],
    unit: 'person',
    overTime: 'closing-stock',
  },
  {
    key: '4.3.2',
    kind: 'count',
    label: { vi: 'Tổng số người làm việc có mặt', en: 'Total persons present' },
    levels: ['district'],
    unit: 'person',
    overTime: 'closing-stock',
  },
  {
    key: '4.3.3',
    kind: 'count',
    label: { vi: 'Số người đã tinh giản trong kỳ báo cáo', en: 'Persons cut in the reporting period' },
    levels: ['district'],
    unit: 'person',
    overTime: 'flow',
  },
  {
    key: '4.3.4',
    kind: 'rate',
    label: { vi: 'Tỷ lệ % đã tinh giản so với năm 2015', en: 'Percentage cut since 2015' },
    levels: ['district'],
    overTime: 'closing-stock',
  },
])
