export { type Citation, citationSchema } from './citation.js'
export { type DocumentNumber, formatDocumentNumber, parseDocumentNumber } from './document-number.js'
export {
  confusableAbbreviations,
  type DocumentType,
  documentTypeByAbbreviation,
  documentTypeByName,
  documentTypes,
  type NormativeForce,
} from './document-type.js'
export { findYearsInSubject, type YearMention } from './find-years-in-subject.js'
export { isNormative, normativeForce } from './normative.js'

export { citationListRules, citationRules } from './rules/index.js'
