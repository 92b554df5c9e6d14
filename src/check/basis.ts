import type { IsoDate } from '../calendar/day.js'

/**
 * What a rule rests on (căn cứ): `arithmetic` (số học), `consistency` (nhất quán: one thing said in two ways),
 * or a text of law.
 */
export type Basis = 'arithmetic' | 'consistency' | LegalBasis

/**
 * A text of law (căn cứ pháp lý).
 */
export interface LegalBasis {
  /** Title and number: `Nghị định 09/2019/NĐ-CP`. */
  readonly document: string
  /** Article, clause or form: `Điều 12`, `Biểu II.06a`. */
  readonly article?: string
  /** First day in force. */
  readonly from?: IsoDate
  /** Last day in force. */
  readonly to?: IsoDate
  /** Whether the text was read; what is only believed is `false`. */
  readonly confirmed: boolean
}
