import type { Appendix } from '../appendix.js'
import type { Indicator } from '../indicator.js'
import { isOfAnotherScale } from '../printed-unit.js'
import { numberAt } from '../value-of.js'

/** The numbers of a row in two appendices; none where one is printed in another unit of money. */
export function numbersInBoth(
  row: Indicator,
  previous: Appendix,
  next: Appendix,
): readonly [number, number] | readonly [undefined, undefined] {
  if (isOfAnotherScale(previous.units, row) || isOfAnotherScale(next.units, row))
    return [undefined, undefined]
  const [before, after] = [numberAt(previous.values, row.key), numberAt(next.values, row.key)]
  return before === undefined || after === undefined ? [undefined, undefined] : [before, after]
}
