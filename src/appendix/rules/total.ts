import { formatValue } from '../../check/format-value.js'
import { failed, notEvaluated, passed, type Rule, type RuleContext, type Verdict } from '../../check/rule.js'
import { sumFailure } from '../../check/sums.js'
import type { Language, Text } from '../../notation/language.js'
import type { SumEvaluation } from '../../quantity/evaluate-sum.js'
import { figureOf } from '../../quantity/interval.js'
import { subtractExactly } from '../../quantity/scaled-decimal.js'
import type { AppendixToCheck } from '../appendix-to-check.js'
import { keysOfFormula } from '../formula.js'
import { areComparable } from '../printed-unit.js'
import type { TotalRow } from '../total-rows.js'
import { numberAt } from '../value-of.js'
import { locateRow, nothingReported, valuePath } from './locate-row.js'
import { sample } from './sample-template.js'
import { wouldHold } from './would-hold.js'

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
    const { appendix, model } = subject
    const verdicts: Verdict[] = []
    for (const row of model.totals) {
      const stated = numberAt(appendix.values, row.indicator.key)
      if (stated === undefined) continue
      const evaluation = row.evaluate(appendix.values)
      if (evaluation.outcome === 'not-evaluated') {
        verdicts.push(notEvaluated(...evaluation.missing.map(valuePath)))
      } else if (evaluation.outcome !== 'fails') {
        verdicts.push(passed)
      } else if (isComparable(row, evaluation.terms, subject)) {
        verdicts.push(failureOf(row, stated, evaluation, subject, context))
      } else {
        verdicts.push(notEvaluated(['appendix', 'units']))
      }
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

function failureOf(
  { indicator, formula }: TotalRow,
  stated: number,
  { terms, expected }: Extract<SumEvaluation<string>, { outcome: 'fails' }>,
  { appendix: { values }, model, leftOut }: AppendixToCheck,
  context: RuleContext,
): Verdict {
  const whole = locateRow(indicator, stated)
  const rows = terms.flatMap((key) => {
    const [row, value] = [model.byKey.get(key), numberAt(values, key)]
    return row === undefined || value === undefined ? [] : [locateRow(row, value)]
  })
  const figures = rows.map(({ value }) => value)
  if (formula.kind === 'difference') {
    return failed({
      path: whole.path,
      label: whole.label,
      actual: stated,
      expected: figureOf(expected),
      difference: subtractExactly(stated, expected.low),
      operands: rows,
      data: { calculation: calculationOf(figures, ' - ', expected.low, true) },
    })
  }
  const failure = sumFailure({
    whole,
    terms: rows,
    expected,
    oftenLeftOut: leftOut?.[indicator.key] ?? [],
    wouldHold: (path, value) =>
      wouldHold(model, values, String(path.at(-1)), value) && (context.wouldHold?.(path, value) ?? true),
  })
  const isWhole = expected.low === expected.high
  return { ...failure, data: { calculation: calculationOf(figures, ' + ', expected.low, isWhole) } }
}

/** What the rows make: `146 + 20 = 166`, or at least that where one is blank. */
function calculationOf(figures: readonly number[], sign: string, makes: number, isWhole: boolean): Text {
  const inLanguage = (language: Language, [before, after]: readonly [string, string]) => {
    const terms = figures.map((figure) => formatValue(figure, language)).join(sign)
    const result = formatValue(makes, language)
    return isWhole ? `${terms} = ${result}` : `${before} (${terms}) ${after} ${result}`
  }
  return {
    vi: inLanguage('vi', ['các phần đã có', 'cộng lại ít nhất']),
    en: inLanguage('en', ['the parts given', 'make at least']),
  }
}

function isComparable(
  { indicator, formula }: TotalRow,
  terms: readonly string[],
  { appendix: { units }, model }: AppendixToCheck,
): boolean {
  return [...terms, ...keysOfFormula(formula)].every((key) => {
    const row = model.byKey.get(key)
    return row === undefined || areComparable(units, indicator, row)
  })
}
