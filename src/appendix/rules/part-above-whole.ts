import { formatValue } from '../../check/format-value.js'
import { failed, notEvaluated, passed, type Rule, type Verdict } from '../../check/rule.js'
import type { Text } from '../../notation/language.js'
import { subtractExactly, sumExactly } from '../../quantity/scaled-decimal.js'
import type { AppendixToCheck } from '../appendix-to-check.js'
import type { PartAndWhole } from '../parts-and-wholes.js'
import { areComparable } from '../printed-unit.js'
import { numberAt } from '../value-of.js'
import { locateRow, nothingReported, rowLabel, valuePath } from './locate-row.js'
import { sample } from './sample-template.js'

/** What is counted among a whole is not more than it. Parts of a sum are held against it by the sum. */
export const partAboveWhole: Rule<AppendixToCheck> = {
  id: 'appendix/part-above-whole',
  severity: 'error',
  title: { vi: 'Phần không lớn hơn toàn bộ', en: 'A part is not larger than its whole' },
  message: {
    vi: '{figure}: ghi {stated}, lớn hơn {whole} là {limit} (lệch {difference}).',
    en: '{figure}: stated as {stated}, more than {whole}, which is {limit} (difference {difference}).',
  },
  basis: ['arithmetic'],
  check: ({ appendix: { values, units }, model: { parts } }) => {
    const verdicts: Verdict[] = []
    for (const pair of parts) {
      const { partKey, part, less, wholeKey, whole } = pair
      const smaller = numberAt(values, partKey)
      const larger = numberAt(values, wholeKey)
      if (smaller === undefined && larger === undefined) continue
      const off = less === undefined ? 0 : numberAt(values, less.key)
      if (smaller === undefined || larger === undefined || off === undefined) {
        verdicts.push(notEvaluated(...missingOf(pair, values)))
      } else if (smaller - off <= larger || subtractExactly(smaller, off) <= larger) {
        verdicts.push(passed)
      } else if (areComparable(units, part, whole)) {
        verdicts.push(failureOf(pair, smaller, off, larger))
      } else {
        verdicts.push(notEvaluated(['appendix', 'units']))
      }
    }
    return verdicts.length === 0 ? nothingReported : verdicts
  },
  samples: {
    passing: [sample({ '2.1.resolved': 39, '2.1.onTime': 39 }), sample({ '4.1': 150.5, '4.2': 150.25 })],
    failing: [
      {
        subject: sample({ '2.1.resolved': 39, '2.1.onTime': 1481 }),
        finds: {
          path: ['appendix', 'values', '2.1.onTime'],
          actual: 1481,
          expected: { atMost: 39 },
          difference: 1442,
        },
      },
      {
        subject: sample({ '4.1': 150.5, '4.2': 150.75 }),
        finds: { path: ['appendix', 'values', '4.2'], difference: 0.25 },
      },
    ],
  },
}

function failureOf(
  { part, less, whole }: PartAndWhole,
  smaller: number,
  off: number,
  larger: number,
): Verdict {
  const stated = subtractExactly(smaller, off)
  return failed({
    path: valuePath(part.key),
    label: rowLabel(part),
    actual: smaller,
    expected: { atMost: sumExactly([larger, off]) },
    difference: subtractExactly(stated, larger),
    operands: [...(less === undefined ? [] : [locateRow(less, off)]), locateRow(whole, larger)],
    data: {
      stated: less === undefined ? smaller : differenceOf(smaller, off, stated),
      whole: rowLabel(whole),
      limit: larger,
    },
  })
}

function differenceOf(smaller: number, off: number, stated: number): Text {
  const inLanguage = (language: 'vi' | 'en') => {
    const [from, less, left] = [smaller, off, stated].map((figure) => formatValue(figure, language))
    return `${from} - ${less} = ${left}`
  }
  return { vi: inLanguage('vi'), en: inLanguage('en') }
}

function missingOf({ part, less, whole }: PartAndWhole, values: Readonly<Record<string, unknown>>) {
  return [part, less, whole].flatMap((row) =>
    row === undefined || numberAt(values, row.key) !== undefined ? [] : [valuePath(row.key)],
  )
}
