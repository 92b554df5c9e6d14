import {
  aCount,
  aFigure,
  aNumber,
  aRate,
  aRoundFigure,
  aText,
  objectOf,
  recordOf,
  requireParsed,
  type Shape,
} from '../check/require-parsed.js'
import type { Appendix } from './appendix.js'
import type { AppendixModel } from './appendix-model.js'
import type { Indicator } from './indicator.js'

const valueShapes: Readonly<Record<Indicator['kind'], Shape>> = {
  heading: aFigure,
  count: aRoundFigure,
  amount: aFigure,
  rate: aRate,
  choice: aCount,
}

/** Of a row that is not known it cannot be said whether it is a number or a text. */
const ofOtherRow: Shape = (value) => {
  if (typeof value === 'string') return undefined
  if (typeof value !== 'object') return anyNumber(value)
  return aFigure(value) === undefined ? undefined : aRate(value)
}
const anyNumber: Shape = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? undefined : aNumber(value)

/** An appendix of a form, or of one that is not known, as it was read. @internal */
export function appendixShape(model: AppendixModel | undefined): Shape {
  const shapes = {
    template: aText,
    values: recordOf((key) => {
      const kind = model?.byKey.get(key)?.kind
      return kind === undefined ? ofOtherRow : valueShapes[kind]
    }),
    units: recordOf(() => aText),
    notes: recordOf(() => aText),
  } satisfies Readonly<Record<keyof Appendix, Shape>>
  return objectOf(shapes, ['template', 'values'])
}

/** Throws a `TypeError` where a value is no appendix of a form as `appendixSchema` reads them. @internal */
export function requireAppendix(appendix: unknown, model: AppendixModel): void {
  requireParsed(appendix, appendixShape(model), 'appendixSchema')
}
