import { failed, passed, type Rule } from '../../check/rule.js'
import type { AppendixToCheck } from '../appendix-model.js'
import type { HeadingIndicator } from '../indicator.js'
import { rowLabel, valueAt, valuePath } from '../value-of.js'
import { judgeRows } from './locate-row.js'
import { sample } from './sample-template.js'

/** A row that only heads others has no figure: one that stands there belongs to another row. */
export const headingValue: Rule<AppendixToCheck> = {
  id: 'appendix/heading-value',
  severity: 'warning',
  title: { vi: 'Dòng đề mục không có số liệu', en: 'A heading has no figure' },
  message: {
    vi: '{figure}: dòng đề mục không có số liệu, nhưng ghi {actual}; có thể ghi nhầm dòng.',
    en: '{figure}: a heading has no figure, but {actual} stands there; it may belong to another row.',
  },
  basis: ['consistency'],
  check: ({ appendix, model: { headings } }) => {
    const judge = (row: HeadingIndicator) => {
      const value = valueAt(appendix.values, row.key)
      if (value === undefined) return undefined
      return failed({ path: valuePath(row.key), label: rowLabel(row), actual: value, operands: [] })
    }
    return judgeRows(headings, judge, passed)
  },
  samples: {
    passing: [sample({ '1.4': 148 }), sample({ '1': null })],
    failing: [
      { subject: sample({ '1': 148 }), finds: { path: ['appendix', 'values', '1'], actual: 148 } },
      { subject: sample({ '1': 0, '1.4': 148 }), finds: { actual: 0 } },
    ],
  },
}
