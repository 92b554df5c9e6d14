import { formatValue } from '../../check/format-value.js'
import type { Part } from '../../check/indicator.js'
import { judgePart } from '../../check/parts.js'
import { notEvaluated, type Rule, type Verdict } from '../../check/rule.js'
import { inLanguages, type Text } from '../../notation/language.js'
import type { Figure } from '../../quantity/figure.js'
import { figureOf, intervalOf, subtractIntervals } from '../../quantity/interval.js'
import type { AppendixToCheck } from '../appendix-model.js'
import { figureAt, valuePath } from '../value-of.js'
import { areAllComparable, judgeRows, unitsDiffer } from './locate-row.js'
import { sample } from './sample-template.js'

/** What is counted among a whole is not more than it. Parts of a sum are held against it by the sum. */
export const partAboveWhole: Rule<AppendixToCheck> = {
  id: 'appendix/part-above-whole',
  severity: 'error',
  title: { vi: 'Phần không lớn hơn toàn bộ', en: 'A part is not larger than its whole' },
  message: {
    vi: '{figure}: ghi {stated}, lớn hơn {whole} là {limit} (lệch {difference}).{note}',
    en: '{figure}: stated as {stated}, more than {whole}, which is {limit} (difference {difference}).{note}',
  },
  basis: ['arithmetic'],
  check: (subject) => judgeRows(subject.model.figures.parts, (part) => judge(part, subject)),
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

function judge(pair: Part<string>, subject: AppendixToCheck): Verdict | undefined {
  const { values } = subject.appendix
  const { part, less, whole } = pair
  const verdict = judgePart(subject.model.figures, pair, { figures: subject, at: [] })
  if (verdict === undefined) {
    if (figureAt(values, whole) === undefined) return undefined
    const off = less === undefined || figureAt(values, less) !== undefined ? [] : [less]
    return notEvaluated(...[part, ...off].map(valuePath))
  }
  if (verdict.outcome !== 'failed') return verdict
  if (!areAllComparable(subject, part, [whole])) return unitsDiffer
  const stated = figureAt(values, part) ?? 0
  const off = less === undefined ? undefined : figureAt(values, less)
  const { whole: name = '', limit = null, note = '' } = verdict.data ?? {}
  const data = { stated: off === undefined ? stated : differenceOf(stated, off), whole: name, limit, note }
  return { ...verdict, data }
}

function differenceOf(stated: Figure, off: Figure): Text {
  return inLanguages((language) => {
    const figures = [stated, off, figureOf(subtractIntervals(intervalOf(stated), intervalOf(off)))]
    const [from, less, left] = figures.map((figure) => formatValue(figure, language))
    return `${from} - ${less} = ${left}`
  })
}
