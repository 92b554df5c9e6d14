import type { Text } from '../notation/language.js'
import { type SumEvaluation, sumEvaluator } from '../quantity/evaluate-sum.js'
import type { LocatedFigure, Path } from '../quantity/figure.js'
import type { FigureReader, SumRelation } from '../quantity/sum-relation.js'

/** A figure of a model: what it is called, and how it is read. */
export interface FigureFacts<Subject> {
  readonly label: Text
  /** Reads it from the subject; absent and `null` mean "not reported". */
  readonly read: FigureReader<Subject>
}

/** What a model of figures is made of: figures by path, and the sums that they satisfy. */
export interface FigureModelParts<Subject, Key extends string> {
  /** By path in the subject: `received.total`. */
  readonly figures: Readonly<Record<Key, FigureFacts<Subject>>>
  /** The sums; one stands after those of its parts' wholes. */
  readonly relations: readonly SumRelation<Key>[]
}

/**
 * Figures and their sums (mô hình số liệu), ready for rules.
 */
export interface FigureModel<Subject, Key extends string> extends FigureModelParts<Subject, Key> {
  /** For each relation, by its id, the function that evaluates it. */
  readonly evaluate: ReadonlyMap<string, (subject: Subject) => SumEvaluation<Key>>
}

/**
 * Makes a model (mô hình số liệu) of its figures and sums.
 *
 * @example
 * ```ts
 * import { figureModel } from 'cchc/check'
 *
 * interface Units {
 *   readonly total?: number
 *   readonly wards?: number
 *   readonly communes?: number
 * }
 * const model = figureModel({
 *   figures: {
 *     total: { label: { vi: 'Tổng số', en: 'Total' }, read: (units: Units) => units.total },
 *     wards: { label: { vi: 'Phường', en: 'Wards' }, read: (units: Units) => units.wards },
 *     communes: { label: { vi: 'Xã', en: 'Communes' }, read: (units: Units) => units.communes },
 *   },
 *   relations: [{ id: 'total', whole: 'total', parts: ['wards', 'communes'] }],
 * })
 * model.evaluate.get('total')?.({ total: 5, wards: 2, communes: 3 }) // { outcome: 'holds' }
 * ```
 */
export function figureModel<Subject, Key extends string>(
  parts: FigureModelParts<Subject, Key>,
): FigureModel<Subject, Key> {
  const { figures, relations } = parts
  const readerOf = (key: Key) => figures[key].read
  const evaluate = new Map(
    relations.map((relation) => [relation.id, sumEvaluator(relation, relations, readerOf)] as const),
  )
  return { ...parts, evaluate }
}

/**
 * The path of a figure in its subject.
 * @internal
 */
export function figurePath(key: string): Path {
  return key.split('.')
}

/**
 * A figure with its path and name, unless it is not reported.
 * @internal
 */
export function locateFigure<Subject, Key extends string>(
  { figures }: FigureModelParts<Subject, Key>,
  subject: Subject,
  key: Key,
): LocatedFigure | undefined {
  const { label, read } = figures[key]
  const value = read(subject)
  return value == null ? undefined : { path: figurePath(key), value, label }
}

/**
 * The same subject with the figure at a path replaced; the original is left as it is.
 * @internal
 */
export function withFigure<Subject>(subject: Subject, path: Path, value: number): Subject {
  const [key, ...rest] = path
  if (key === undefined) return value as Subject
  const parent = (subject ?? {}) as Record<string | number, unknown>
  return { ...parent, [key]: withFigure(parent[key], rest, value) } as Subject
}

/**
 * Whether every sum of a subject would hold if the figure at a path had another value.
 * @internal
 */
export function sumsWouldHold<Subject, Key extends string>(
  { evaluate }: FigureModel<Subject, Key>,
  subject: Subject,
  path: Path,
  value: number,
): boolean {
  const mended = withFigure(subject, path, value)
  return [...evaluate.values()].every((evaluation) => {
    const { outcome } = evaluation(mended)
    return outcome === 'holds' || outcome === 'not-evaluated'
  })
}
