import { formatValue } from '../../check/format-value.js'
import { locateFigure, readersWithout } from '../../check/model.js'
import { judgeRate } from '../../check/rates.js'
import { notEvaluated, type Rule, type RuleContext, type Verdict } from '../../check/rule.js'
import { inLanguages, type Text } from '../../notation/language.js'
import type { PublishedRate } from '../../quantity/agrees-with-ratio.js'
import { intervalOf } from '../../quantity/interval.js'
import type { AppendixToCheck, ShareIndicator } from '../appendix-model.js'
import { termsOfRatio } from '../complete-appendix.js'
import { keysOfFormula } from '../formula.js'
import type { RateIndicator } from '../indicator.js'
import { isOfAnotherKind } from '../printed-unit.js'
import { figureAt, rateAt, valuePath } from '../value-of.js'
import { areAllComparable, judgeRows, locateRow, unitsDiffer, withoutUnknownRows } from './locate-row.js'
import { sample } from './sample-template.js'

/**
 * Each published rate agrees with the rows that it is a share of. A part above its whole, and a rate in another unit
 * than percent, are left to their own rules.
 */
export const rate: Rule<AppendixToCheck> = {
  id: 'appendix/rate',
  severity: 'error',
  title: { vi: 'Tỷ lệ khớp với các chỉ tiêu thành phần', en: 'A rate agrees with the rows it is made of' },
  message: {
    vi: '{figure}: công bố {actual:percent}, nhưng {share} là {expected:percent}{points}.',
    en: '{figure}: published as {actual:percent}, but {share} is {expected:percent}{points}.',
  },
  basis: ['arithmetic'],
  check: (subject, context) =>
    judgeRows(subject.model.rates, (row) => {
      const { values, units } = subject.appendix
      const value = rateAt(values, row.key)
      if (value === undefined || isOfAnotherKind(units, row)) return undefined
      return isShare(row) ? judge(row, subject, context) : unjudged(row, value)
    }),
  samples: {
    passing: [
      sample({ '2.1': '99.3', '2.1.resolved': 1492, '2.1.onTime': 1482 }),
      sample({ '2.1': '0.00', '2.1.resolved': 12, '2.1.onTime': 0 }),
    ],
    failing: [
      {
        subject: sample(
          { '2.1': '100', '2.1.resolved': 1481, '2.1.onTime': 39 },
          { leftOut: { '2.1.onTime': [{ path: ['procedures', 'early'], value: 1442 }] } },
        ),
        finds: {
          path: ['appendix', 'values', '2.1'],
          severity: 'error',
          actual: '100',
          expected: '2.63',
          difference: '97.37',
          cause: { kind: 'part-left-out', part: ['procedures', 'early'], value: 1442 },
        },
      },
      {
        subject: sample({ '2.1': '27.2', '2.1.resolved': 11, '2.1.onTime': 3 }),
        finds: { severity: 'warning', cause: { kind: 'truncated', rounded: '27.3' } },
      },
      {
        subject: sample({ '2.1': '0', '2.1.resolved': 0, '2.1.onTime': 0 }),
        finds: { severity: 'warning', expected: null, cause: { kind: 'no-base' } },
      },
    ],
  },
}

function isShare(row: RateIndicator): row is ShareIndicator {
  return row.formula !== undefined
}

/** A rate of which the form does not say what it is a share of is named with those that lack figures. */
function unjudged(row: RateIndicator, value: PublishedRate): Verdict {
  const { path, label } = locateRow(row, value)
  return { outcome: 'not-evaluated', missing: [], rate: { path, value, label, lacks: [] } }
}

function judge(
  row: ShareIndicator,
  subject: AppendixToCheck,
  { wouldHold, otherwise }: RuleContext,
): Verdict | undefined {
  const { appendix, model, leftOut } = subject
  const { formula } = row
  const { numerator } = formula
  const place = { figures: subject, at: [] }
  const verdict = judgeRate(model.figures, row.key, place, () => ({
    locate: (key) => locateFigure(model.figures, place, key),
    beyond: wouldHold,
    readersWithout: readersWithout(model.figures, place, otherwise),
    oftenLeftOut: typeof numerator === 'string' ? (leftOut?.[numerator] ?? []) : [],
  }))
  if (verdict?.outcome === 'not-evaluated') {
    const { numerator: part, denominator: whole } = termsOfRatio(formula, appendix.values)
    const isAboveWhole =
      part !== undefined && whole !== undefined && intervalOf(part).low > intervalOf(whole).high
    return isAboveWhole ? notEvaluated(valuePath(formula.denominator)) : verdict
  }
  const [first, ...others] = keysOfFormula(formula)
  if (verdict !== undefined && !areAllComparable(subject, first, others)) return unitsDiffer
  if (verdict?.outcome !== 'failed') return verdict
  return {
    ...verdict,
    operands: withoutUnknownRows(verdict.operands, model),
    data: { share: shareOf(row, appendix.values) },
  }
}

/** What a rate is a share of, in figures: `39/1.481`, or `(12 - 9)/12`. */
function shareOf({ formula }: ShareIndicator, values: AppendixToCheck['appendix']['values']): Text {
  return inLanguages((language) => {
    const print = (key: string) => formatValue(figureAt(values, key) ?? 0, language)
    const { numerator, denominator } = formula
    const part =
      typeof numerator === 'string'
        ? print(numerator)
        : `(${print(numerator.from)} - ${print(numerator.less)})`
    return `${part}/${print(denominator)}`
  })
}
