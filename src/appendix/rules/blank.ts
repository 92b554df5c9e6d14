import { failed, passed, type Rule } from '../../check/rule.js'
import type { AppendixToCheck } from '../appendix-to-check.js'
import { valueAt } from '../value-at.js'
import { sample } from './sample-template.js'

/**
 * Every row that the level reports has a figure: one finding says how many are blank, and which. Without a level, rows
 * of particular levels are not asked for.
 */
export const blank: Rule<AppendixToCheck> = {
  id: 'appendix/blank',
  severity: 'info',
  title: { vi: 'Không để trống chỉ tiêu phải báo cáo', en: 'No row that applies is left blank' },
  message: {
    vi: '{blank}/{rows} chỉ tiêu áp dụng còn để trống: {keys}.',
    en: '{blank} of {rows} rows that apply are blank: {keys}.',
  },
  basis: ['consistency'],
  check: ({ appendix, model: { byLevel }, level }) => {
    const rows = byLevel.get(level)?.reported ?? []
    let blank = 0
    let keys = ''
    for (const key of rows) {
      if (valueAt(appendix.values, key) !== undefined) continue
      keys = blank === 0 ? key : `${keys}, ${key}`
      blank++
    }
    if (blank === 0) return passed
    return failed({
      path: ['appendix', 'values'],
      actual: blank,
      expected: 0,
      difference: blank,
      operands: [],
      data: { blank, rows: rows.length, keys },
    })
  },
  samples: {
    passing: [
      sample(
        {
          '1.1': 0,
          '1.2': 0,
          '1.3': 0,
          '1.4': 166,
          '1.4.commune': 166,
          '2.1': '100',
          '2.1.resolved': 39,
          '2.1.onTime': 39,
          '2.1.late': 0,
          '3.1': '100',
          '3.1.electronic': '100',
          '3.1.both': '0',
          '4.1': 0,
          '4.2': 0,
        },
        { level: 'commune' },
      ),
    ],
    failing: [
      {
        subject: sample(
          { '1.1': 0, '1.2': 0, '1.3': 0, '1.4': 166, '1.4.commune': 166 },
          { level: 'commune' },
        ),
        finds: {
          path: ['appendix', 'values'],
          actual: 9,
          data: {
            blank: 9,
            rows: 14,
            keys: '2.1, 2.1.resolved, 2.1.onTime, 2.1.late, 3.1, 3.1.electronic, 3.1.both, 4.1, 4.2',
          },
        },
      },
      { subject: sample({}, { level: 'district' }), finds: { actual: 15 } },
    ],
  },
}
