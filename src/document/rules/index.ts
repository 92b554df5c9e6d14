import type { Rule } from '../../check/rule.js'
import type { Citation } from '../citation.js'
import { conflictingDates } from './conflicting-dates.js'
import { conflictingSymbols } from './conflicting-symbols.js'
import { leadingZero } from './leading-zero.js'
import { normativeYear } from './normative-year.js'
import { numberOrder } from './number-order.js'
import { subjectYear } from './subject-year.js'
import { typeSymbol } from './type-symbol.js'

/** The rules of one citation. */
export const citationRules: readonly Rule<Citation>[] = [typeSymbol, normativeYear, leadingZero]

/** The rules of all citations of a report together. */
export const citationListRules: readonly Rule<readonly Citation[]>[] = [
  conflictingDates,
  conflictingSymbols,
  numberOrder,
  subjectYear,
]
