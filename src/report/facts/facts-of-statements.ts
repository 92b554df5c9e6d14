import { toJsonPointer } from '../../check/json-pointer.js'
import { isExact } from '../../quantity/figure.js'
import type { Report } from '../report.js'
import type { FigureFact } from './fact.js'
import { valueColumns } from './value-columns.js'

/**
 * The figures that the prose states. Statements do not say their unit.
 * @internal
 */
export function* factsOfStatements({ statements }: Report): Generator<FigureFact> {
  for (const [index, statement] of (statements ?? []).entries()) {
    const { label, whole } = statement
    const fact = (path: readonly (string | number)[]) => ({
      pointer: toJsonPointer(['statements', index, ...path]),
      label,
      obtainedBy: 'report' as const,
    })
    yield { ...fact(['whole']), unit: '', ...valueColumns(whole) }
    if (statement.kind === 'sum') {
      for (const [part, value] of statement.parts.entries()) {
        yield { ...fact(['parts', part]), unit: '', ...valueColumns(value) }
      }
      continue
    }
    const { part, published } = statement
    yield { ...fact(['part']), unit: '', ...valueColumns(part) }
    if (published == null) continue
    yield {
      ...fact(['published']),
      unit: '%',
      ...valueColumns(published),
      numerator: isExact(part) ? part : null,
      denominator: isExact(whole) ? whole : null,
    }
  }
}
