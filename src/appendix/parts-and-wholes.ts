import type { DifferenceFormula } from './formula.js'
import type { Indicator } from './indicator.js'

/** A row, or what is left of one without another, that counts a part of a whole: never more than it. */
export interface PartAndWhole {
  readonly partKey: string
  readonly part: Indicator
  /** What is taken off the part before it is held against the whole. */
  readonly less?: Indicator
  readonly wholeKey: string
  readonly whole: Indicator
}

/**
 * The parts and wholes that formulas and `partOf` name, each pair once. A part of a sum is left to the sum.
 * @internal
 */
export function partsAndWholes(
  indicators: readonly Indicator[],
  byKey: ReadonlyMap<string, Indicator>,
): readonly PartAndWhole[] {
  const pairs = new Map<string, PartAndWhole>()
  const add = (partKey: string, wholeKey: string, lessKey?: string): void => {
    const [part, whole] = [byKey.get(partKey), byKey.get(wholeKey)]
    const less = lessKey === undefined ? undefined : byKey.get(lessKey)
    if (part === undefined || whole === undefined || part === whole || isSummedUp(part, whole)) return
    const name = JSON.stringify([partKey, wholeKey, lessKey])
    pairs.set(name, { partKey, part, wholeKey, whole, ...(less !== undefined && { less }) })
  }
  const addDifference = ({ from, less }: DifferenceFormula, whole: string) => add(from, whole, less)
  for (const indicator of indicators) {
    if (indicator.kind === 'heading' || indicator.kind === 'choice') continue
    const { formula } = indicator
    if (formula?.kind === 'ratio') {
      if (typeof formula.numerator === 'string') add(formula.numerator, formula.denominator)
      else addDifference(formula.numerator, formula.denominator)
    }
    if (formula?.kind === 'difference') add(formula.less, formula.from)
    if ('partOf' in indicator && indicator.partOf !== undefined) add(indicator.key, indicator.partOf)
  }
  return [...pairs.values()]
}

function isSummedUp(part: Indicator, whole: Indicator): boolean {
  const formula = 'formula' in whole ? whole.formula : undefined
  return formula?.kind === 'sum' && formula.parts.includes(part.key)
}
