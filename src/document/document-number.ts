/**
 * The number and symbol of a document (số, ký hiệu văn bản), taken apart.
 *
 * Source: Decree 30/2020/NĐ-CP, article 15 and appendix III; the Party form is that of its own guidance
 * 36-HD/VPTW of 2018 (unconfirmed).
 */
export interface DocumentNumber {
  /** `state`: `15/QĐ-UBND`. `party`: `57-NQ/TW`, the form of Party bodies (văn bản của Đảng). */
  readonly form: 'state' | 'party'
  /** The number within its series (số), from 1; `null` while the document has none: `/BC-UBND`. */
  readonly number: number | null
  /** The number as printed, `"05"` or `"5"`; empty while there is none. */
  readonly printedNumber: string
  /** The part after the dot in the series of Government resolutions `66.7/2025/NQ-CP`. */
  readonly part?: number
  /** A letter that tells an inserted number apart, `a` in `15a/QĐ-UBND` (practice, not law). */
  readonly letter?: string
  /** The year in the number; only legal normative documents carry one: `45/2020/NĐ-CP`. */
  readonly year?: number
  /**
   * The abbreviation of the type (`KH`, `QĐ`); `null` for a công văn and for laws, whose symbol begins with
   * the agency, and for anything whose first group is no known type.
   */
  readonly type: string | null
  /** The groups that name the issuer and its unit or field: `['UBND']`, `['MTTQ', 'BTT']`, `['QH15']`. */
  readonly issuer: readonly string[]
}
