import { failed, passed, type Rule } from '../../check/rule.js'
import type { Text } from '../../notation/language.js'
import type { Appendix } from '../appendix.js'
import type { AppendixModel, AppendixToCheck } from '../appendix-model.js'
import { valueAt } from '../value-of.js'
import { sample } from './sample-template.js'

const mostCodes = 10

/** The rows of the first part, for samples. */
const firstRows = { '1.1': 0, '1.2': 0, '1.3': 0, '1.4': 166, '1.4.commune': 166 }

/**
 * Every row that the level reports has a figure: one finding says how many are blank, and which, by their codes; rows under
 * a code that is filled in itself stand as those of which. Without a level, rows
 * of particular levels are not asked for. `keys` in its data are all of them.
 */
export const blank: Rule<AppendixToCheck> = {
  id: 'appendix/blank',
  severity: 'info',
  title: { vi: 'Không để trống chỉ tiêu phải báo cáo', en: 'No row that applies is left blank' },
  message: {
    vi: '{blank}/{rows} chỉ tiêu áp dụng còn để trống: {codes}.',
    en: '{blank} of {rows} rows that apply are blank: {codes}.',
  },
  basis: ['consistency'],
  check: ({ appendix, model: { byLevel, byKey }, level }) => {
    const rows = byLevel.get(level)?.reported ?? []
    let blank = 0
    let keys = ''
    const codes = new Set<string>()
    for (const key of rows) {
      if (valueAt(appendix.values, key) !== undefined) continue
      keys = blank === 0 ? key : `${keys}, ${key}`
      codes.add(codeOf(key, byKey))
      blank++
    }
    if (blank === 0) return passed
    return failed({
      path: ['appendix', 'values'],
      actual: blank,
      expected: 0,
      difference: blank,
      operands: [],
      data: { blank, rows: rows.length, keys, codes: listOf([...codes], appendix) },
    })
  },
  samples: {
    passing: [
      sample(
        {
          ...firstRows,
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
        subject: sample(firstRows, { level: 'commune' }),
        finds: {
          path: ['appendix', 'values'],
          actual: 9,
          data: {
            blank: 9,
            rows: 14,
            keys: '2.1, 2.1.resolved, 2.1.onTime, 2.1.late, 3.1, 3.1.electronic, 3.1.both, 4.1, 4.2',
            codes: '2.1, 3.1, 4.1, 4.2',
          },
        },
      },
      {
        subject: sample(
          {
            ...firstRows,
            '2.1': '100',
            '2.1.resolved': 39,
            '3.1': '100',
            '3.1.electronic': '100',
            '3.1.both': '0',
            '4.1': 0,
          },
          { level: 'commune' },
        ),
        finds: {
          actual: 3,
          data: {
            blank: 3,
            rows: 14,
            keys: '2.1.onTime, 2.1.late, 4.2',
            codes: { vi: '2.1 (trong đó), 4.2', en: '2.1 (of which), 4.2' },
          },
        },
      },
      { subject: sample({}, { level: 'district' }), finds: { actual: 15 } },
    ],
  },
}

/** The code as printed: rows under "Trong đó" have none, and go by that of the row above them. */
function codeOf(key: string, byKey: AppendixModel['byKey']): string {
  let code = key
  for (let above = byKey.get(key)?.under; above !== undefined; above = byKey.get(above)?.under) code = above
  return code
}

/** The codes in words: one whose own row is filled in stands for rows under it. */
function listOf(codes: readonly string[], { values }: Appendix): string | Text {
  const more = codes.length - mostCodes
  const shownWith = (ofWhich: string) =>
    codes
      .slice(0, mostCodes)
      .map((code) => (valueAt(values, code) === undefined ? code : `${code} (${ofWhich})`))
      .join(', ')
  const [vi, en] = [shownWith('trong đó'), shownWith('of which')]
  if (more <= 0) return vi === en ? vi : { vi, en }
  return {
    vi: `${vi}, … (${more} mã nữa; cả thảy các chỉ tiêu này thuộc ${codes.length} mã)`,
    en: `${en}, … (${more} more codes; all these rows go by ${codes.length} codes)`,
  }
}
