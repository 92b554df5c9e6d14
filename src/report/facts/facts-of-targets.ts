import { toJsonPointer } from '../../check/json-pointer.js'
import type { Report } from '../report.js'
import type { FigureFact } from './fact.js'

/**
 * What was assigned and what was reached. Targets do not say their unit.
 * @internal
 */
export function* factsOfTargets({ targets }: Report): Generator<FigureFact> {
  for (const [index, { indicator, target, actual }] of (targets ?? []).entries()) {
    for (const [key, value] of [
      ['target', target],
      ['actual', actual],
    ] as const) {
      if (value == null) continue
      const pointer = toJsonPointer(['targets', index, key])
      yield { pointer, label: indicator, unit: '', value, obtainedBy: 'report' }
    }
  }
}
