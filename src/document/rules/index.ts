import type { Rule } from '../../check/rule.js'
import type { Citation } from '../citation.js'
import { conflictingDates } from './conflicting-dates.js'
import { conflictingSubjects } from './conflicting-subjects.js'
import { conflictingSymbols } from './conflicting-symbols.js'
import { leadingZero } from './leading-zero.js'
import { normativeYear } from './normative-year.js'
import { numberOrder } from './number-order.js'
import { numberYear } from './number-year.js'
import { subjectYear } from './subject-year.js'
import { symbolSpelling } from './symbol-spelling.js'
import { typeSymbol } from './type-symbol.js'

/**
 * The rules of one citation (quy tắc về một văn bản viện dẫn).
 *
 * @example
 * ```ts
 * import { runRules, scope } from 'cchc/check'
 * import { type Citation, citationRules } from 'cchc/document'
 *
 * const ruleset = { scopes: [scope((subject: Citation) => [{ path: [], subject }], citationRules)] }
 * const { findings } = runRules(ruleset, { type: 'Kế hoạch', number: '37/QĐ-UBND', issuedOn: '2024-05-09' })
 * findings.map(({ rule }) => rule) // ['document/type-symbol']
 * ```
 */
export const citationRules: readonly Rule<Citation>[] = [
  typeSymbol,
  symbolSpelling,
  normativeYear,
  numberYear,
  leadingZero,
]

/**
 * The rules of all citations of a report together (quy tắc về danh mục văn bản viện dẫn).
 *
 * @example
 * ```ts
 * import { citationListRules } from 'cchc/document'
 *
 * citationListRules.map(({ id }) => id)
 * // ['document/conflicting-dates', 'document/conflicting-symbols', 'document/conflicting-subjects',
 * //   'document/number-order', 'document/subject-year']
 * ```
 */
export const citationListRules: readonly Rule<readonly Citation[]>[] = [
  conflictingDates,
  conflictingSymbols,
  conflictingSubjects,
  numberOrder,
  subjectYear,
]
