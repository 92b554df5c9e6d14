import type { Verdict } from '../check/rule.js'
import { parseApproximatePercentage } from '../notation/parse-approximate-percentage.js'
import { parseFigure } from '../notation/parse-figure.js'
import { parseMoney } from '../notation/parse-money.js'
import { parsePercentage } from '../notation/parse-percentage.js'
import type { Reading } from '../notation/reading.js'
import { statementRate } from '../report/rules/statement-rate.js'
import type { ShareStatement } from '../report/statement.js'
import type { FigureToken } from './placement.js'

/** A figure as a report may be written, and as rules read it: they differ where it is approximate. */
export interface FigureValue {
  readonly written: number | string
  readonly parsed: unknown
}

/** The value of a figure; `undefined` where its digits read in no one way. */
export function figureValue({ kind, words, isApproximate, digits }: FigureToken): FigureValue | undefined {
  if (kind === 'percentage') {
    const printed = words.replace(/ ?phần trăm/, '%').replace(/ %/, '%')
    return valueIn(isApproximate ? parseApproximatePercentage(printed) : parsePercentage(printed), printed)
  }
  if (kind === 'money') return valueIn(parseMoney(words), words)
  // A comma before three digits may be one for thousands.
  if (/^\d{1,3},\d{3}$/.test(digits)) return undefined
  return valueIn(parseFigure(isApproximate ? words : digits), words)
}

function valueIn(reading: Reading<unknown>, words: string): FigureValue | undefined {
  if (!reading.ok) return undefined
  const { value } = reading
  return typeof value === 'number' || typeof value === 'string'
    ? { written: value, parsed: value }
    : { written: words, parsed: value }
}

/** Whether a rate is that of a part and its whole, as statements are judged. */
export function isRateOf(rate: FigureToken, part: FigureToken, whole: FigureToken): boolean {
  const [published, ...of] = [rate, part, whole].map((token) => figureValue(token)?.parsed)
  const share = { kind: 'share', label: '', part: of[0], whole: of[1], published } as ShareStatement
  return (statementRate.check(share, {}) as Verdict).outcome === 'passed'
}
