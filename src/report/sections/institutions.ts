import {
  choice,
  figuresOf,
  group,
  rate,
  type Section,
  section,
  text,
  type ValueOf,
} from '../../check/entries.js'

const { count } = figuresOf('document', { additive: false })

const figures = {
  /** Issued. */
  issued: count('Số VBQPPL đã ban hành', 'Legal documents issued'),
  /** Drafted and submitted to whoever issues them. */
  submitted: count('Số VBQPPL đã trình cấp có thẩm quyền ban hành', 'Legal documents submitted'),
  /** Inspected for their legality. */
  inspected: count('Số VBQPPL đã kiểm tra', 'Legal documents inspected'),
  /** Reviewed. */
  reviewed: count('Số VBQPPL đã rà soát', 'Legal documents reviewed'),
  /** Found to need handling by inspection or review; what one period leaves is there in the next. */
  toHandle: count('Số VBQPPL cần phải xử lý sau kiểm tra, rà soát', 'Legal documents to handle', {
    overTime: 'derived',
  }),
  /** Of those to handle, handled. */
  handled: count('Số VBQPPL đã được xử lý xong', 'Legal documents handled'),
  /** Of those to handle, not handled yet. */
  pending: count('Số VBQPPL chưa xử lý xong', 'Legal documents not handled yet', {
    overTime: 'closing-stock',
  }),
  /** `handled` among `toHandle`, as published. */
  handledRate: rate(
    'Tỷ lệ xử lý văn bản sau kiểm tra, rà soát',
    'Rate of legal documents handled',
    'handled',
    'toHandle',
  ),
}

const rowEntries = {
  /** Whose documents they are: a ministry, a unit. */
  label: text('Cơ quan, đơn vị'),
  /** The type of the documents, as written: Nghị định, Quyết định. */
  type: text('Loại văn bản'),
  /** The level that issues them. */
  level: choice('Cấp ban hành', ['central', 'province', 'district', 'commune']),
  ...figures,
}

/** Legal documents of one type, level or agency (văn bản quy phạm pháp luật theo loại, cấp, cơ quan). */
export interface LegalDocumentsRow extends ValueOf<typeof rowEntries> {}

/** Legal documents by type, level and agency; no document is in two rows. */
const documents: Section<LegalDocumentsRow, typeof rowEntries, 'table'> = {
  title: { vi: 'Văn bản quy phạm pháp luật theo loại, cấp, cơ quan', en: 'Legal documents by type' },
  layout: 'table',
  entries: rowEntries,
  sums: [{ id: 'to-handle', whole: 'toHandle', parts: ['handled', 'pending'] }],
  parts: [{ part: 'handled', whole: 'toHandle' }],
}

const entries = {
  /** Legal documents issued, inspected, reviewed and handled. */
  legalDocuments: group('Văn bản quy phạm pháp luật', figures),
  /** The same by type, level and agency. */
  documents: section(documents),
}

/** The section on institutions (cải cách thể chế): legal normative documents (VBQPPL) in the period. */
export interface Institutions extends ValueOf<typeof entries> {}

/** The figures of institutions. */
export const institutions: Section<Institutions, typeof entries> = {
  title: { vi: 'Cải cách thể chế', en: 'Institutions' },
  layout: 'figures',
  entries,
  sums: [
    {
      id: 'to-handle',
      whole: 'legalDocuments.toHandle',
      parts: ['legalDocuments.handled', 'legalDocuments.pending'],
    },
  ],
  parts: [{ part: 'legalDocuments.handled', whole: 'legalDocuments.toHandle' }],
}
