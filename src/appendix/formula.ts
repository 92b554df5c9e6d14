import type { Counted } from '../check/indicator.js'
/**
 * How an indicator is computed of others (công thức), as data: keys of indicators of the same template. It serves
 * checking, completing, the documentation, and programs in other languages, since it is plain JSON.
 */
export type Formula = RatioFormula | SumFormula | DifferenceFormula

/** A share in percent (tỷ lệ): what is counted, among what. */
export interface RatioFormula {
  readonly kind: 'ratio'
  readonly numerator: string | DifferenceFormula
  readonly denominator: string
  /** `usual`: the numerator is most often within the denominator, but may exceed it; absent: it never does. */
  readonly strength?: 'usual'
}

/** A total (tổng): all of the parts, which exclude each other. */
export interface SumFormula {
  readonly kind: 'sum'
  readonly parts: readonly string[]
  /** `usual`: most often, but what is counted may differ; absent: by definition. */
  readonly strength?: 'usual'
}

/** What is left of one figure without another (hiệu). */
export interface DifferenceFormula {
  readonly kind: 'difference'
  /** The key of what is taken from. */
  readonly from: string
  /** The key of what is taken off. */
  readonly less: string
}

/**
 * The keys of the indicators (chỉ tiêu) that a formula is computed of, in its order.
 *
 * @example
 * ```ts
 * import { keysOfFormula } from 'cchc/appendix'
 *
 * keysOfFormula({ kind: 'ratio', numerator: '1.1.completed', denominator: '1.1.planned' })
 * // ['1.1.completed', '1.1.planned']
 * ```
 */
export function keysOfFormula(formula: Formula): readonly string[] {
  switch (formula.kind) {
    case 'sum':
      return formula.parts
    case 'difference':
      return [formula.from, formula.less]
    case 'ratio':
      return typeof formula.numerator === 'string'
        ? [formula.numerator, formula.denominator]
        : [...keysOfFormula(formula.numerator), formula.denominator]
  }
}

/** What a total or difference counts. @internal */
export function countedBy(formula: SumFormula | DifferenceFormula): Counted<string> {
  return formula.kind === 'sum' ? { plus: formula.parts } : { plus: [formula.from], less: [formula.less] }
}
