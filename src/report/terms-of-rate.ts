import type { Counted, OtherBase } from '../check/indicator.js'
import { type CompletedReader, countedFigure } from '../check/model.js'

/** What is counted and among what, of a rate whose figures are exact counts; `undefined` where one is not. @internal */
export function termsOfRate(
  base: OtherBase<string> | undefined,
  read: CompletedReader,
): { readonly numerator: number | undefined; readonly denominator: number | undefined } {
  const countOf = (counted: Counted<string> | undefined) => {
    const value = counted === undefined ? undefined : countedFigure(counted, read)
    return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined
  }
  return { numerator: countOf(base?.numerator), denominator: countOf(base?.denominator) }
}
