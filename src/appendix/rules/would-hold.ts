import { agreesWithRatio } from '../../quantity/agrees-with-ratio.js'
import { intervalOf } from '../../quantity/interval.js'
import { subtractExactly } from '../../quantity/scaled-decimal.js'
import type { Appendix } from '../appendix.js'
import type { AppendixModel, ShareIndicator } from '../appendix-model.js'
import { evaluateRatio, keysOfFormula } from '../formula.js'
import type { PartAndWhole } from '../parts-and-wholes.js'
import type { TotalRow } from '../total-rows.js'
import { numberAt, percentageAt } from '../value-of.js'

type Values = Appendix['values']

/** Whether every relation in which a row takes part would hold if it had another value, and no other would break. */
export function wouldHold(
  { shares, totals, parts }: AppendixModel,
  values: Values,
  key: string,
  value: number,
): boolean {
  const mended = { ...values, [key]: value }
  return (
    parts.every((pair) => isWithin(pair, mended) || (!isOf(pair, key) && !isWithin(pair, values))) &&
    totals.every((total) => adds(total, mended) || (!takesPart(total, key) && !adds(total, values))) &&
    shares.every((share) => !keysOfFormula(share.formula).includes(key) || agrees(share, mended))
  )
}

function isOf({ partKey, less, wholeKey }: PartAndWhole, key: string): boolean {
  return partKey === key || wholeKey === key || less?.key === key
}

function isWithin({ part, less, whole }: PartAndWhole, values: Values): boolean {
  const [smaller, larger] = [numberAt(values, part.key), numberAt(values, whole.key)]
  const off = less === undefined ? 0 : numberAt(values, less.key)
  return (
    smaller === undefined ||
    larger === undefined ||
    off === undefined ||
    subtractExactly(smaller, off) <= larger
  )
}

function adds({ evaluate }: TotalRow, values: Values): boolean {
  const { outcome } = evaluate(values)
  return outcome === 'holds' || outcome === 'not-evaluated'
}

function takesPart({ indicator, formula }: TotalRow, key: string): boolean {
  return indicator.key === key || keysOfFormula(formula).includes(key)
}

function agrees({ key, formula }: ShareIndicator, values: Values): boolean {
  const [percentage, terms] = [percentageAt(values, key), evaluateRatio(formula, values)]
  if (percentage === undefined || terms === undefined) return true
  const { numerator, denominator } = terms
  return denominator > 0 && agreesWithRatio(percentage, intervalOf(numerator), intervalOf(denominator))
}
