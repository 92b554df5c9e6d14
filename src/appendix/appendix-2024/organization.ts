import { count, heading, rate, ratio, rowsOf, same, usual, usuallyPartOf } from './rows.js'

/** Section 4 of the appendix of 2024: organization (tổ chức bộ máy). */
export const organization = /* @__PURE__ */ rowsOf([
  heading(
    '4',
    'Cải cách tổ chức bộ máy hành chính nhà nước',
    'Reform of the organization of the state administrative apparatus',
  ),
  heading('4.1', 'Sắp xếp, kiện toàn tổ chức bộ máy', 'Arrangement and strengthening of the organization'),
  rate(
    '4.1.1',
    'Tỷ lệ UBND cấp huyện đã hoàn thành việc sắp xếp các phòng chuyên môn đáp ứng các tiêu chí theo quy định của Chính phủ',
    "Share of district People's Committees that have completed the arrangement of their specialized divisions to the criteria set by the Government",
    'closing-stock',
    { levels: ['district'] },
  ),
  rate(
    '4.1.5',
    'Tỷ lệ đơn vị sự nghiệp thuộc UBND cấp huyện đã cắt giảm so với năm 2015',
    "Share of public service units under the district People's Committee that have been cut since 2015",
    'closing-stock',
    {
      levels: ['district'],
      formula: ratio({ kind: 'difference', from: '4.1.5.total', less: '4.1.5.present' }, '4.1.5.total'),
      inReport: [usual('organization.serviceUnits.reducedRate')],
    },
  ),
  count(
    '4.1.5.total',
    'Tổng số đơn vị sự nghiệp thuộc UBND huyện',
    "Total public service units under the district People's Committee",
    'unit',
    'closing-stock',
    { under: '4.1.5', levels: ['district'], inReport: [usual('organization.serviceUnits.baseline')] },
  ),
  count(
    '4.1.5.present',
    'Số đơn vị sự nghiệp tại thời điểm báo cáo',
    'Public service units at the time of reporting',
    'unit',
    'closing-stock',
    { under: '4.1.5', levels: ['district'], inReport: [usual('organization.serviceUnits.current')] },
  ),
  heading('4.2', 'Số liệu về biên chế công chức', 'Figures on the payroll of civil servants'),
  count(
    '4.2.1',
    'Tổng số biên chế được giao trong năm',
    'Total posts assigned for the year',
    'person',
    'closing-stock',
    { inReport: [same('civilService.posts.assigned')] },
  ),
  count(
    '4.2.2',
    'Tổng số biên chế có mặt tại thời điểm báo cáo',
    'Total posts filled at the time of reporting',
    'person',
    'closing-stock',
    {
      // More may be present than were assigned, until they are cut.
      ...usuallyPartOf('4.2.1'),
      inReport: [same('civilService.posts.present'), usual('civilService.staff.total')],
    },
  ),
  count(
    '4.2.3',
    'Số hợp đồng lao động làm việc tại cơ quan hành chính nhà nước',
    'Labor contracts working at state administrative agencies',
    'person',
    'closing-stock',
    { inReport: [usual('civilService.staff.contractors')] },
  ),
  count(
    '4.2.4',
    'Số biên chế đã tinh giản trong kỳ báo cáo',
    'Posts cut in the reporting period',
    'person',
    'flow',
    { inReport: [same('civilService.posts.reduced')] },
  ),
  rate(
    '4.2.5',
    'Tỷ lệ phần trăm biên chế đã tinh giản so với năm 2015',
    'Percentage of posts cut since 2015',
    'closing-stock',
    { inReport: [usual('civilService.posts.reducedRate')] },
  ),
  heading(
    '4.3',
    'Số người làm việc hưởng lương từ NSNN tại các đơn vị sự nghiệp công lập',
    'Persons paid from the state budget who work at public service units',
  ),
  count('4.3.1', 'Tổng số người làm việc được giao', 'Total persons assigned', 'person', 'closing-stock', {
    levels: ['district'],
    inReport: [usual('civilService.serviceUnitPosts.assigned')],
  }),
  count('4.3.2', 'Tổng số người làm việc có mặt', 'Total persons present', 'person', 'closing-stock', {
    levels: ['district'],
    ...usuallyPartOf('4.3.1'),
    inReport: [usual('civilService.serviceUnitPosts.present')],
  }),
  count(
    '4.3.3',
    'Số người đã tinh giản trong kỳ báo cáo',
    'Persons cut in the reporting period',
    'person',
    'flow',
    { levels: ['district'], inReport: [usual('civilService.serviceUnitPosts.reduced')] },
  ),
  rate('4.3.4', 'Tỷ lệ % đã tinh giản so với năm 2015', 'Percentage cut since 2015', 'closing-stock', {
    levels: ['district'],
    inReport: [usual('civilService.serviceUnitPosts.reducedRate')],
  }),
])
