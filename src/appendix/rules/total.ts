import { formatValue } from '../../check/format-value.js'
import { locateFigure, type ReadySum } from '../../check/model.js'
import { withScopeNote } from '../../check/parts.js'
import { type Failure, passed, type Rule, type RuleContext, type Verdict } from '../../check/rule.js'
import { judgeSum, sumVerdict } from '../../check/sums.js'
import { inLanguages, type Text } from '../../notation/language.js'
import type { Path } from '../../quantity/figure.js'
import type { AppendixToCheck } from '../appendix-model.js'
import { figureAt, valuePath } from '../value-of.js'
import { areAllComparable, nothingReported, unitsDiffer, withoutUnknownRows } from './locate-row.js'
import { sample } from './sample-template.js'

/** A total is the sum of its rows, and what is left the difference of them; a blank row makes the sum a lower bound. */
export const total: Rule<AppendixToCheck> = {
  id: 'appendix/total',
  severity: 'error',
  title: { vi: 'Tổng khớp với các chỉ tiêu thành phần', en: 'A total agrees with the rows it is made of' },
  message: {
    vi: '{figure}: ghi {actual}, nhưng {calculation} (lệch {difference}).{note}',
    en: '{figure}: stated as {actual}, but {calculation} (difference {difference}).{note}',
  },
  basis: ['arithmetic'],
  check: (subject, context) => {
    const { figures, sharedOut } = subject.model
    const verdicts: Verdict[] = []
    for (const sum of figures.sums) {
      const key = sum.remainder ?? sum.whole
      if (figures.indicators[key]?.read(subject) != null) verdicts.push(judge(sum, key, subject, context))
    }
    for (const row of sharedOut) {
      const verdict = judgeShares(row, subject)
      if (verdict !== undefined) verdicts.push(verdict)
    }
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
  const judged = judgeSum(model.figures, sum, place, () => ({
    beyond: wouldHold,
    oftenLeftOut: leftOut?.[key] ?? [],
  }))
  const verdict = withScopeNote(withoutOtherLevels(judged, sum, subject), sum.severity)
  if (verdict.outcome !== 'failed') return verdict
  const operands = withoutUnknownRows(verdict.operands, model)
  const terms = operands.filter(({ beside }) => beside !== true)
  const keys = [...sum.figures, ...terms.map(({ path }) => String(path.at(-1)))]
  if (!areAllComparable(subject, key, keys)) return unitsDiffer
  const calculation = calculationOf(terms, verdict.expected, sum)
  return { ...verdict, operands, data: { ...verdict.data, calculation } }
}

/** A sum of which only rows of other levels are blank is judged by the others: the level has no more. */
function withoutOtherLevels(
  verdict: Verdict,
  { whole, parts, remainder, severity }: ReadySum<AppendixToCheck, string>,
  subject: AppendixToCheck,
): Verdict {
  const { model, level, appendix } = subject
  const isOfLevel = (key: string) => {
    const levels = model.byKey.get(key)?.levels
    return level === undefined || levels === undefined || levels.includes(level)
  }
  if (verdict.outcome !== 'not-evaluated' || severity === undefined || remainder !== undefined) return verdict
  const blank = parts.filter((key) => figureAt(appendix.values, key) === undefined)
  if (blank.length === parts.length || blank.some(isOfLevel)) return verdict
  return sumOf(whole, parts, subject) ?? verdict
}

/** The verdict on a row and its parts as far as they are reported; `undefined` where it is not. */
function sumOf(
  key: string,
  parts: readonly string[],
  subject: AppendixToCheck,
  missing: readonly Path[] = [],
): Verdict | undefined {
  const { figures } = subject.model
  const place = { figures: subject, at: [] }
  const whole = locateFigure(figures, place, key)
  if (whole === undefined) return undefined
  const terms = parts.flatMap((part) => locateFigure(figures, place, part) ?? [])
  return sumVerdict({ whole, terms, missing })
}

/** Parts that exclude each other are together within the whole; there may be others. */
function judgeShares(
  { key, exclusiveParts }: { readonly key: string; readonly exclusiveParts: readonly string[] },
  subject: AppendixToCheck,
): Verdict | undefined {
  const reported = exclusiveParts.filter((part) => figureAt(subject.appendix.values, part) !== undefined)
  if (reported.length < 2) return undefined
  const verdict = sumOf(key, reported, subject, [valuePath(key)])
  if (verdict?.outcome === 'not-evaluated') return passed
  if (verdict?.outcome !== 'failed') return verdict
  if (!areAllComparable(subject, key, reported)) return unitsDiffer
  const calculation = calculationOf(verdict.operands, verdict.expected, {})
  return withScopeNote({ ...verdict, data: { calculation } }, 'warning')
}

const bounds = {
  total: { vi: ['các phần đã có', 'cộng lại ít nhất'], en: ['the parts given', 'make at least'] },
  remainder: { vi: ['số đã có', 'còn lại nhiều nhất'], en: ['the figures given', 'leave at most'] },
} as const

/** What the rows make: `146 + 20 = 166`, or at least that where one is blank. */
function calculationOf(
  terms: Failure['operands'],
  expected: Failure['expected'],
  { remainder }: Pick<ReadySum<AppendixToCheck, string>, 'remainder'>,
): Text {
  const [sign, bound] = remainder === undefined ? [' + ', bounds.total] : [' - ', bounds.remainder]
  const { atLeast, atMost } = typeof expected === 'object' && expected !== null ? expected : {}
  const isWhole = (atLeast === undefined) === (atMost === undefined)
  return inLanguages((language) => {
    const figures = terms.map(({ value }) => formatValue(value, language)).join(sign)
    const [only, another] = terms
    if (isWhole && only?.label !== undefined && another === undefined)
      return `“${only.label[language]}” ${language === 'vi' ? 'là' : 'is'} ${figures}`
    const [before, after] = bound[language]
    const result = formatValue((isWhole ? expected : (atLeast ?? atMost)) ?? null, language)
    return isWhole ? `${figures} = ${result}` : `${before} (${figures}) ${after} ${result}`
  })
}
