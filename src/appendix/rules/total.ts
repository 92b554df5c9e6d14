import { formatValue } from '../../check/format-value.js'
import type { ReadySum } from '../../check/model.js'
import type { Failure, Rule, RuleContext, Verdict } from '../../check/rule.js'
import { judgeSum } from '../../check/sums.js'
import type { Language, Text } from '../../notation/language.js'
import type { AppendixToCheck } from '../appendix-model.js'
import { areAllComparable, nothingReported, unitsDiffer, withoutUnknownRows } from './locate-row.js'
import { sample } from './sample-template.js'

/** A total is the sum of its rows, and what is left the difference of them; a blank row makes the sum a lower bound. */
export const total: Rule<AppendixToCheck> = {
  id: 'appendix/total',
  severity: 'error',
  title: { vi: 'Tổng khớp với các chỉ tiêu thành phần', en: 'A total agrees with the rows it is made of' },
  message: {
    vi: '{figure}: ghi {actual}, nhưng {calculation} (lệch {difference}).',
    en: '{figure}: stated as {actual}, but {calculation} (difference {difference}).',
  },
  basis: ['arithmetic'],
  check: (subject, context) => {
    const { figures } = subject.model
    const verdicts = figures.sums.flatMap((sum) => {
      const key = sum.remainder ?? sum.whole
      return figures.indicators[key]?.read(subject) == null ? [] : judge(sum, key, subject, context)
    })
    return verdicts.length === 0 ? nothingReported : verdicts
  },
  samples: {
    passing: [
      sample({ '1.4': 166, '1.4.district': 20, '1.4.commune': 146 }),
      sample({ '2.1.resolved': 12, '2.1.onTime': 9, '2.1.late': 3 }),
    ],
    failing: [
      {
        subject: sample({ '1.4': 166, '1.4.district': 22, '1.4.commune': 166 }),
        finds: {
          path: ['appendix', 'values', '1.4'],
          actual: 166,
          expected: 188,
          difference: -22,
          cause: { kind: 'part-left-out', part: ['appendix', 'values', '1.4.district'], value: 22 },
        },
      },
      {
        subject: sample({ '1.4': 160, '1.4.commune': 166 }),
        finds: { expected: { atLeast: 166 }, difference: -6 },
      },
      {
        subject: sample({ '2.1.resolved': 12, '2.1.onTime': 9, '2.1.late': 2 }),
        finds: { path: ['appendix', 'values', '2.1.late'], actual: 2, expected: 3, difference: -1 },
      },
    ],
  },
}

function judge(
  sum: ReadySum<AppendixToCheck, string>,
  key: string,
  subject: AppendixToCheck,
  { wouldHold }: RuleContext,
): Verdict {
  const { model, leftOut } = subject
  const place = { figures: subject, at: [] }
  const verdict = judgeSum(model.figures, sum, place, {
    beyond: wouldHold,
    oftenLeftOut: leftOut?.[key] ?? [],
  })
  if (verdict.outcome !== 'failed') return verdict
  const operands = withoutUnknownRows(verdict.operands, model)
  const terms = operands.filter(({ beside }) => beside !== true)
  const keys = [...sum.figures, ...terms.map(({ path }) => String(path.at(-1)))]
  if (!areAllComparable(subject, key, keys)) return unitsDiffer
  return { ...verdict, operands, data: { calculation: calculationOf(terms, verdict.expected, sum) } }
}

const bounds = {
  total: { vi: ['các phần đã có', 'cộng lại ít nhất'], en: ['the parts given', 'make at least'] },
  remainder: { vi: ['số đã có', 'còn lại nhiều nhất'], en: ['the figures given', 'leave at most'] },
} as const

/** What the rows make: `146 + 20 = 166`, or at least that where one is blank. */
function calculationOf(
  terms: Failure['operands'],
  expected: Failure['expected'],
  { remainder }: ReadySum<AppendixToCheck, string>,
): Text {
  const [sign, bound] = remainder === undefined ? [' + ', bounds.total] : [' - ', bounds.remainder]
  const { atLeast, atMost } = typeof expected === 'object' && expected !== null ? expected : {}
  const isWhole = atLeast === undefined && atMost === undefined
  const inLanguage = (language: Language) => {
    const figures = terms.map(({ value }) => formatValue(value, language)).join(sign)
    const [before, after] = bound[language]
    const result = formatValue((isWhole ? expected : (atLeast ?? atMost)) ?? null, language)
    return isWhole ? `${figures} = ${result}` : `${before} (${figures}) ${after} ${result}`
  }
  return { vi: inLanguage('vi'), en: inLanguage('en') }
}
