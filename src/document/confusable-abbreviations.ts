/**
 * Pairs of abbreviations that are easily taken for one another: they differ by a stroke or a letter, and each
 * means another type of document (quyết định / quy định, đề án / dự án, hướng dẫn / hợp đồng, chỉ thị /
 * chương trình, tờ trình / thông tư).
 *
 * The first four are the confusions of Decree 30/2020/NĐ-CP, appendix III; the last comes from practice
 * (unconfirmed).
 *
 * @example
 * ```ts
 * import { confusableAbbreviations } from 'cchc/document'
 *
 * confusableAbbreviations[0] // ['QĐ', 'QyĐ']
 * ```
 */
export const confusableAbbreviations: readonly (readonly [string, string])[] = [
  ['QĐ', 'QyĐ'],
  ['ĐA', 'DA'],
  ['HD', 'HĐ'],
  ['CT', 'CTr'],
  ['TTr', 'TT'],
]
