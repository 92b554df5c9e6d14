import { choice, count, heading, rate, ratio, rowsOf, same, usual, usuallyPartOf } from './rows.js'

/** Section 1 of the appendix of 2024: direction (chỉ đạo, điều hành). */
export const direction = /* @__PURE__ */ rowsOf([
  heading(
    '1',
    'Công tác chỉ đạo, điều hành CCHC',
    'Direction and administration of public administration reform',
  ),
  rate(
    '1.1',
    'Tỷ lệ hoàn thành kế hoạch CCHC năm (lũy kế đến thời điểm báo cáo)',
    "Rate of completion of the year's administrative reform plan (cumulative up to the time of reporting)",
    'cumulative',
    { formula: ratio('1.1.completed', '1.1.planned'), inReport: [same('direction.plan.completionRate')] },
  ),
  count('1.1.planned', 'Số nhiệm vụ đề ra trong kế hoạch', 'Tasks set in the plan', 'task', 'closing-stock', {
    under: '1.1',
    additive: false,
    inReport: [same('direction.plan.planned')],
  }),
  count('1.1.completed', 'Số nhiệm vụ đã hoàn thành', 'Tasks completed', 'task', 'cumulative', {
    under: '1.1',
    additive: false,
    inReport: [same('direction.plan.completed')],
  }),
  heading('1.2', 'Kiểm tra CCHC', 'Inspection of administrative reform'),
  rate(
    '1.2.1',
    'Tỷ lệ phòng chuyên môn, đơn vị thuộc, trực thuộc UBND cấp huyện đã kiểm tra (tính lũy kế từ đầu năm)',
    "Share of specialized divisions and units under or directly under the district People's Committee that were inspected (cumulative from the beginning of the year)",
    'cumulative',
    { levels: ['district'], inReport: [same('direction.inspections.departments.rate')] },
  ),
  rate(
    '1.2.2',
    'Tỷ lệ UBND cấp xã đã kiểm tra (tính lũy kế từ đầu năm)',
    "Share of commune People's Committees that were inspected (cumulative from the beginning of the year)",
    'cumulative',
    { levels: ['district'], inReport: [same('direction.inspections.communes.rate')] },
  ),
  rate(
    '1.2.3',
    'Tỷ lệ xử lý các vấn đề phát hiện qua kiểm tra (tính lũy kế từ đầu năm)',
    'Rate of handling of the problems found by inspection (cumulative from the beginning of the year)',
    'cumulative',
    {
      formula: ratio('1.2.3.resolved', '1.2.3.found'),
      inReport: [same('direction.inspections.issues.rate')],
    },
  ),
  count(
    '1.2.3.found',
    'Số vấn đề phát hiện qua kiểm tra',
    'Problems found by inspection',
    'issue',
    'cumulative',
    { under: '1.2.3', additive: false, inReport: [same('direction.inspections.issues.found')] },
  ),
  count(
    '1.2.3.resolved',
    'Số vấn đề phát hiện đã xử lý xong',
    'Problems found that have been handled completely',
    'issue',
    'cumulative',
    { under: '1.2.3', additive: false, inReport: [same('direction.inspections.issues.resolved')] },
  ),
  heading(
    '1.3',
    'Thực hiện nhiệm vụ Chủ tịch UBND huyện, UBND huyện giao',
    "Carrying out of the tasks assigned by the Chairman of the district People's Committee and by the district People's Committee",
  ),
  count('1.3.1', 'Tổng số nhiệm vụ được giao', 'Total tasks assigned', 'task', 'derived', {
    additive: false,
    exclusiveParts: ['1.3.2', '1.3.3'],
    inReport: [usual('direction.assignedTasks.total')],
  }),
  count('1.3.2', 'Số nhiệm vụ đã hoàn thành đúng hạn', 'Tasks completed on time', 'task', 'flow', {
    additive: false,
    // Tasks of before may be completed in the period.
    ...usuallyPartOf('1.3.1'),
    inReport: [usual('direction.assignedTasks.completed.onTime')],
  }),
  count('1.3.3', 'Số nhiệm vụ đã hoàn thành nhưng quá hạn', 'Tasks completed, but late', 'task', 'flow', {
    additive: false,
    // Tasks of before may be completed in the period.
    ...usuallyPartOf('1.3.1'),
    inReport: [usual('direction.assignedTasks.completed.late')],
  }),
  heading(
    '1.4',
    'Khảo sát sự hài lòng của người dân, tổ chức',
    'Survey of the satisfaction of citizens and organizations',
  ),
  count('1.4.1', 'Số lượng phiếu khảo sát', 'Number of survey forms', 'quantity', 'flow', {
    inReport: [usual('procedures.satisfaction.total.total')],
  }),
  choice('1.4.2', 'Hình thức khảo sát', 'Form of the survey', [
    { code: 0, label: { vi: 'Trực tuyến', en: 'Online' } },
    { code: 1, label: { vi: 'Phát phiếu', en: 'On paper' } },
    { code: 2, label: { vi: 'Kết hợp', en: 'Both' } },
  ]),
  choice(
    '1.5',
    'Tổ chức đối thoại của lãnh đạo với người dân, cộng đồng doanh nghiệp',
    'Dialogue of leaders with citizens and the business community',
    [
      { code: 0, label: { vi: 'Không', en: 'No' } },
      { code: 1, label: { vi: 'Có', en: 'Yes' } },
    ],
    { inReport: [usual('direction.communication.dialogues')] },
  ),
])
