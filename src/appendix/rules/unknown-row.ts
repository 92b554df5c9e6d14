import { failed, passed, type Rule, type Verdict } from '../../check/rule.js'
import type { Appendix } from '../appendix.js'
import type { AppendixToCheck } from '../appendix-model.js'
import { nothingReported } from './locate-row.js'
import { sample } from './sample-template.js'

/** An appendix has values, units and notes only for the rows of its template. */
export const unknownRow: Rule<AppendixToCheck> = {
  id: 'appendix/unknown-row',
  severity: 'error',
  title: { vi: 'Chỉ tiêu có trong mẫu phụ lục', en: 'Every row is one of the template' },
  message: {
    vi: 'Mẫu {template} không có chỉ tiêu “{key}” (ghi {actual}).',
    en: 'The template {template} has no indicator “{key}” (stated as {actual}).',
  },
  basis: ['consistency'],
  check: ({ appendix, model: { byKey, template } }) => {
    const verdicts: Verdict[] = []
    // A row that has a value, a unit and a note is one slip.
    const refused = new Set<string>()
    let rows = 0
    for (const part of parts) {
      const held = appendix[part] as Readonly<Record<string, number | string | null>> | null | undefined
      if (held == null) continue
      for (const key of Object.keys(held)) {
        rows++
        if (byKey.has(key)) continue
        const actual = held[key]
        if (actual == null || refused.has(key)) continue
        refused.add(key)
        verdicts.push(
          failed({
            path: ['appendix', part, key],
            actual,
            operands: [],
            data: { template: template.id, key },
          }),
        )
      }
    }
    if (verdicts.length > 0) return verdicts
    return rows === 0 ? nothingReported : passed
  },
  samples: {
    passing: [sample({ '1.4': 166 }), sample({ '1.4': 166, '9.9': null })],
    failing: [
      {
        subject: sample({ '1.5': 3 }),
        finds: { path: ['appendix', 'values', '1.5'], actual: 3, data: { template: 'sample', key: '1.5' } },
      },
      {
        subject: sample({ '1.4': 166 }, { units: { '1.6': 'Hồ sơ' } }),
        finds: { path: ['appendix', 'units', '1.6'], actual: 'Hồ sơ' },
      },
    ],
  },
}

const parts = ['values', 'units', 'notes'] as const satisfies readonly (keyof Appendix)[]
