import { count, heading, rate, ratio, rowsOf, same } from './rows.js'

/** Section 2 of the appendix of 2024: institutions (thể chế). */
export const institutions = /* @__PURE__ */ rowsOf([
  heading('2', 'Cải cách thể chế', 'Reform of institutions'),
  count(
    '2.1',
    'Số VBQPPL do HĐND, UBND cấp huyện đã ban hành',
    "Legal normative documents issued by the district People's Council and People's Committee",
    'document',
    'flow',
    { levels: ['district'], inReport: [same('institutions.legalDocuments.issued')] },
  ),
  count(
    '2.2',
    'Số VBQPPL đã kiểm tra theo thẩm quyền của Chủ tịch UBND cấp huyện',
    "Legal normative documents checked within the powers of the Chairman of the district People's Committee",
    'document',
    'flow',
    { levels: ['district'], inReport: [same('institutions.legalDocuments.inspected')] },
  ),
  count('2.3', 'Số VBQPPL đã rà soát', 'Legal normative documents reviewed', 'document', 'flow', {
    additive: false,
    inReport: [same('institutions.legalDocuments.reviewed')],
  }),
  rate(
    '2.4',
    'Tỷ lệ xử lý văn bản sau kiểm tra, rà soát',
    'Rate of handling of documents after checking and review',
    'flow',
    {
      formula: ratio('2.4.handled', '2.4.required'),
      inReport: [same('institutions.legalDocuments.handledRate')],
    },
  ),
  count(
    '2.4.required',
    'Tổng số VBQPPL cần phải xử lý sau kiểm tra, rà soát',
    'Total legal normative documents that must be handled after checking and review',
    'document',
    'derived',
    { under: '2.4', additive: false, inReport: [same('institutions.legalDocuments.toHandle')] },
  ),
  count(
    '2.4.handled',
    'Số VBQPPL đã được xử lý xong',
    'Legal normative documents that have been handled completely',
    'document',
    'flow',
    { under: '2.4', additive: false, inReport: [same('institutions.legalDocuments.handled')] },
  ),
])
