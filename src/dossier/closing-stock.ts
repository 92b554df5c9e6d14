import type { SumEvaluation } from '../quantity/evaluate-sum.js'
import type { Figure } from '../quantity/figure.js'
import { addFigures } from '../quantity/interval.js'
import type { Tally, TallyFigure } from './tally.js'
import { tallyModel } from './tally-model.js'

/** How well received dossiers balance, the best first. */
const outcomes: readonly SumEvaluation<TallyFigure>['outcome'][] = [
  'holds',
  'ambiguous',
  'not-evaluated',
  'fails',
]

/**
 * What is open when the period of a tally ends, and so is carried over (tồn cuối kỳ): those in progress, and with them
 * those that await a supplement where the tally balances better with them beside. `undefined` if those in progress are
 * not reported. @internal
 */
export function closingStock(tally: Tally): Figure | undefined {
  const { total, awaitingSupplement } = tally.inProgress ?? {}
  if (total == null) return undefined
  const beside = addFigures([total, awaitingSupplement ?? 0])
  return rankOf(tally, beside) < rankOf(tally, total) ? beside : total
}

/** What may be open when the period ends: as `closingStock` has it, and otherwise where that is in doubt. @internal */
export function possibleClosingStocks(tally: Tally): readonly Figure[] {
  const { total, awaitingSupplement } = tally.inProgress ?? {}
  if (total == null) return []
  const stocks = awaitingSupplement ? [total, addFigures([total, awaitingSupplement])] : [total]
  const possible = stocks.filter((open) => balanceWith(tally, open) !== 'fails')
  return possible.length > 0 ? possible : stocks
}

function rankOf(tally: Tally, open: Figure): number {
  return outcomes.indexOf(balanceWith(tally, open))
}

/** Whether received dossiers balance when this many are open, those that await a supplement among them. @internal */
export function balanceWith(tally: Tally, open: Figure): SumEvaluation<TallyFigure>['outcome'] {
  const balance = tallyModel.sums.find(({ id }) => id === 'balance')
  return balance?.evaluate({ ...tally, inProgress: { total: open } }).outcome ?? 'not-evaluated'
}
