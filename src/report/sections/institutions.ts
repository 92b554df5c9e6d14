import { figuresOf, group, rate, type Section, type ValueOf } from '../../check/entries.js'

const { count } = figuresOf('document', { additive: false })

const entries = {
  /** Legal documents issued, inspected, reviewed and handled. */
  legalDocuments: group('Văn bản quy phạm pháp luật', {
    /** Issued. */
    issued: count('Số VBQPPL đã ban hành', 'Legal documents issued'),
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
    /** `handled` among `toHandle`, as published. */
    handledRate: rate(
      'Tỷ lệ xử lý văn bản sau kiểm tra, rà soát',
      'Rate of legal documents handled',
      'handled',
      'toHandle',
    ),
  }),
}

/** The section on institutions (cải cách thể chế): legal normative documents (VBQPPL) in the period. */
export interface Institutions extends ValueOf<typeof entries> {}

/** The figures of institutions. */
export const institutions: Section<Institutions, typeof entries> = {
  title: { vi: 'Cải cách thể chế', en: 'Institutions' },
  layout: 'figures',
  entries,
  parts: [{ part: 'legalDocuments.handled', whole: 'legalDocuments.toHandle' }],
}
