import { formatValue } from '../../check/format-value.js'
import { rateVerdict } from '../../check/rates.js'
import { notEvaluated, passed, type Rule, type RuleContext, type Verdict } from '../../check/rule.js'
import type { Language, Text } from '../../notation/language.js'
import { agreesPlainly } from '../../quantity/agrees-with-ratio.js'
import type { ShareIndicator } from '../appendix-model.js'
import type { AppendixToCheck } from '../appendix-to-check.js'
import { evaluateRatio, keysOfFormula } from '../formula.js'
import type { Indicator } from '../indicator.js'
import { areComparable, isOfAnotherKind } from '../printed-unit.js'
import { numberAt, percentageAt } from '../value-of.js'
import { locateRow, nothingReported, rowLabel, valuePath } from './locate-row.js'
import { sample } from './sample-template.js'
import { wouldHold } from './would-hold.js'

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
  check: (subject, context) => {
    const { appendix, model } = subject
    const verdicts: Verdict[] = []
    for (const row of model.shares) {
      const percentage = percentageAt(appendix.values, row.key)
      if (percentage === undefined || isOfAnotherKind(appendix.units, row)) continue
      verdicts.push(judge(row, percentage, subject, context))
    }
    return verdicts.length === 0 ? nothingReported : verdicts
  },
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

function judge(
  row: ShareIndicator,
  percentage: string,
  subject: AppendixToCheck,
  context: RuleContext,
): Verdict {
  const { appendix, model, leftOut } = subject
  const { values, units } = appendix
  const { formula } = row
  const terms = evaluateRatio(formula, values)
  // What is left of a whole may be a share of that whole.
  const keys = [...new Set(keysOfFormula(formula))]
  if (terms === undefined) {
    const missing = keys.filter((key) => numberAt(values, key) === undefined)
    // Where all are there, more is taken off than there is: such a share has no percentage.
    return notEvaluated(...(missing.length > 0 ? missing : keys).map(valuePath))
  }
  if (terms.numerator > terms.denominator) return notEvaluated(valuePath(formula.denominator))
  if (units != null && !areAllComparable(keys, appendix.units, model.byKey)) {
    return notEvaluated(['appendix', 'units'])
  }
  if (agreesPlainly(percentage, terms)) return passed

  const { numerator, denominator } = formula
  const rows = keys.flatMap((key) => model.byKey.get(key) ?? [])
  const verdict = rateVerdict(
    {
      published: { path: valuePath(row.key), percentage },
      base: {
        name: rowLabel(row),
        numerator: {
          path: valuePath(typeof numerator === 'string' ? numerator : numerator.from),
          value: terms.numerator,
        },
        denominator: { path: valuePath(denominator), value: terms.denominator },
      },
      partners: partnersOf(row, subject),
      oftenLeftOut: typeof numerator === 'string' ? (leftOut?.[numerator] ?? []) : [],
      // Which figure of a difference was mistyped cannot be told.
      wouldHold: (path, value) =>
        typeof numerator === 'string' &&
        wouldHold(model, values, String(path.at(-1)), value) &&
        (context.wouldHold?.(path, value) ?? true),
    },
    rowLabel(row),
  )
  if (verdict.outcome !== 'failed') return verdict
  const beside = verdict.operands.slice(2)
  return {
    ...verdict,
    operands: [
      ...rows.map((indicator) => locateRow(indicator, numberAt(values, indicator.key) ?? null)),
      ...beside,
    ],
    data: { share: shareOf(row, values) },
  }
}

/** Published rates of other parts of the same whole. */
function partnersOf({ key, formula }: ShareIndicator, { appendix: { values }, model }: AppendixToCheck) {
  return model.shares.flatMap((other) => {
    const isPartner = other.key !== key && other.formula.denominator === formula.denominator
    const [percentage, terms] = [percentageAt(values, other.key), evaluateRatio(other.formula, values)]
    return isPartner && percentage !== undefined && terms !== undefined
      ? [{ percentage, numerator: terms.numerator }]
      : []
  })
}

function areAllComparable(
  keys: readonly string[],
  units: AppendixToCheck['appendix']['units'],
  byKey: ReadonlyMap<string, Indicator>,
): boolean {
  const first = byKey.get(keys[0] ?? '')
  return keys.every((key) => {
    const other = byKey.get(key)
    return first === undefined || other === undefined || areComparable(units, first, other)
  })
}

/** What a rate is a share of, in figures: `39/1.481`, or `(12 - 9)/12`. */
function shareOf({ formula }: ShareIndicator, values: AppendixToCheck['appendix']['values']): Text {
  const inLanguage = (language: Language) => {
    const print = (key: string) => formatValue(numberAt(values, key) ?? 0, language)
    const { numerator, denominator } = formula
    const part =
      typeof numerator === 'string'
        ? print(numerator)
        : `(${print(numerator.from)} - ${print(numerator.less)})`
    return `${part}/${print(denominator)}`
  }
  return { vi: inLanguage('vi'), en: inLanguage('en') }
}
