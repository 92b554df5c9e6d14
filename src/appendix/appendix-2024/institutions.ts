import { rows } from './rows.js'

/** Section 2 of the appendix of 2024: institutions (thể chế). */
export const institutions = /* @__PURE__ */ rows([
  { key: '2', kind: 'heading', label: { vi: 'Cải cách thể chế', en: 'Reform of institutions' } },
  {
    key: '2.1',
    kind: 'count',
    label: {
      vi: 'Số VBQPPL do HĐND, UBND cấp huyện đã ban hành',
      en: "Legal normative documents issued by the district People's Council and People's Committee",
    },
    levels: ['district'],
    unit: 'document',
    overTime: 'flow',
    inReport: [{ figure: 'institutions.legalDocuments.issued', strength: 'same' }],
  },
  {
    key: '2.2',
    kind: 'count',
    label: {
      vi: 'Số VBQPPL đã kiểm tra theo thẩm quyền của Chủ tịch UBND cấp huyện',
      en: "Legal normative documents checked within the powers of the Chairman of the district People's Committee",
    },
    levels: ['district'],
    unit: 'document',
    overTime: 'flow',
    inReport: [{ figure: 'institutions.legalDocuments.inspected', strength: 'same' }],
  },
  {
    key: '2.3',
    kind: 'count',
    label: { vi: 'Số VBQPPL đã rà soát', en: 'Legal normative documents reviewed' },
    unit: 'document',
    overTime: 'flow',
    additive: false,
    inReport: [{ figure: 'institutions.legalDocuments.reviewed', strength: 'same' }],
  },
  {
    key: '2.4',
    kind: 'rate',
    label: {
      vi: 'Tỷ lệ xử lý văn bản sau kiểm tra, rà soát',
      en: 'Rate of handling of documents after checking and review',
    },
    overTime: 'flow',
    formula: { kind: 'ratio', numerator: '2.4.handled', denominator: '2.4.required' },
    inReport: [{ figure: 'institutions.legalDocuments.handledRate', strength: 'same' }],
  },
  {
    key: '2.4.required',
    kind: 'count',
    label: {
      vi: 'Tổng số VBQPPL cần phải xử lý sau kiểm tra, rà soát',
      en: 'Total legal normative documents that must be handled after checking and review',
    },
    under: '2.4',
    unit: 'document',
    overTime: 'flow',
    additive: false,
    inReport: [{ figure: 'institutions.legalDocuments.toHandle', strength: 'same' }],
  },
  {
    key: '2.4.handled',
    kind: 'count',
    label: {
      vi: 'Số VBQPPL đã được xử lý xong',
      en: 'Legal normative documents that have been handled completely',
    },
    under: '2.4',
    unit: 'document',
    overTime: 'flow',
    additive: false,
    inReport: [{ figure: 'institutions.legalDocuments.handled', strength: 'same' }],
  },
])
