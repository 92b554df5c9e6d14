import { figurePath, locateFigure } from '../../check/figure-model.js'
import { rateMessage, rateVerdict } from '../../check/rate-verdict.js'
import { notEvaluated, passed, type Rule, type RuleContext, type Verdict } from '../../check/rule.js'
import type { DecimalString } from '../../notation/parse-decimal.js'
import { agreesPlainly } from '../../quantity/agrees-with-ratio.js'
import type { RateBase } from '../../quantity/diagnose-rate.js'
import { completeTally } from '../complete-tally.js'
import type { Tally } from '../tally.js'
import { type TallyFigure, tallyFigures } from '../tally-figures.js'
import { tallyModel } from '../tally-model.js'
import { type TallyRateBase, type TallyRateKey, tallyRates } from '../tally-rates.js'
import { tallyWouldHold } from '../tally-would-hold.js'
import { formBasis } from './form-basis.js'

const keys = Object.keys(tallyRates) as readonly TallyRateKey[]

/** Each published rate agrees with its counts, reported or derived from those reported. */
export const rate: Rule<Tally> = {
  id: 'dossier/rate',
  severity: 'error',
  title: { vi: 'Tỷ lệ công bố khớp với số lượng', en: 'A published rate agrees with its counts' },
  message: rateMessage,
  basis: ['arithmetic', ...formBasis],
  check: (tally, context) => {
    const { rates } = tally
    const published = keys.flatMap((key) => {
      const percentage = rates?.[key]
      return percentage == null ? [] : { key, percentage }
    })
    if (published.length === 0) return notEvaluated(['rates'])
    let completed: Tally | undefined
    return published.map((each) => {
      if (agreesAsReported(each, tally)) return passed
      completed ??= completeTally(tally).tally
      return judge(each, published, tally, completed, context)
    })
  },
  samples: {
    passing: [
      { received: { total: 1485, online: 1482, carriedOver: 0 }, rates: { online: '99.8' } },
      { resolved: { total: 1277, early: 1275, late: 2 }, rates: { early: '99.84', late: '0.16' } },
    ],
    failing: [
      {
        subject: { received: { total: 1492, inPeriod: 1485, online: 1482 }, rates: { online: '99.3' } },
        finds: {
          path: ['rates', 'online'],
          severity: 'warning',
          actual: '99.3',
          expected: '99.80',
          difference: '-0.50',
          cause: { kind: 'other-base', numerator: 1482, denominator: 1492 } as never,
        },
      },
      {
        subject: { resolved: { total: 1481, early: 1442, onTime: 39, late: 0 }, rates: { early: '97.3' } },
        finds: { severity: 'warning', cause: { kind: 'truncated', rounded: '97.4' } },
      },
      {
        subject: {
          resolved: { total: 400, punctual: 399, late: 1 },
          rates: { punctual: '99.7', late: '0.3' },
        },
        finds: { severity: 'warning', cause: { kind: 'truncated', rounded: '99.8' } },
      },
      {
        subject: { resolved: { total: 1000, punctual: 999, late: 1 }, rates: { punctual: '100' } },
        finds: { severity: 'info', cause: { kind: 'false-hundred' } },
      },
      {
        subject: { resolved: { total: 0, late: 0 }, rates: { late: '0' } },
        finds: { severity: 'warning', expected: null, cause: { kind: 'no-base' } },
      },
      {
        subject: { resolved: { total: 200, punctual: 180, late: 20 }, rates: { punctual: '95' } },
        finds: { severity: 'error', expected: '90.00', difference: '5.00' },
      },
    ],
  },
}

interface PublishedTallyRate {
  readonly key: TallyRateKey
  readonly percentage: DecimalString
}

/** Most rates agree with counts that are reported, which completing never changes. */
function agreesAsReported({ key, percentage }: PublishedTallyRate, tally: Tally): boolean {
  const { base } = tallyRates[key]
  const numerator = tallyFigures[base.numerator].read(tally)
  const denominator = tallyFigures[base.denominator].read(tally)
  return numerator != null && denominator != null && agreesPlainly(percentage, { numerator, denominator })
}

function judge(
  { key, percentage }: PublishedTallyRate,
  published: readonly PublishedTallyRate[],
  tally: Tally,
  completed: Tally,
  context: RuleContext,
): Verdict {
  const { label, base, otherBases, partners, oftenLeftOut } = tallyRates[key]
  const located = locateBase(completed, base)
  if (located === undefined) return notEvaluated(...missingOf(completed, base))
  return rateVerdict(
    {
      published: { path: ['rates', key], percentage },
      base: located,
      otherBases: otherBases.flatMap((other) => locateBase(completed, other) ?? []),
      partners: published
        .filter((other) => partners.includes(other.key))
        .flatMap((other) => {
          const numerator = locateFigure(tallyModel, completed, tallyRates[other.key].base.numerator)
          return numerator === undefined ? [] : { percentage: other.percentage, numerator: numerator.value }
        }),
      oftenLeftOut: oftenLeftOut.flatMap((figure) => locateFigure(tallyModel, completed, figure) ?? []),
      wouldHold: (path, value) =>
        tallyWouldHold(tally, path, value) && (context.wouldHold?.(path, value) ?? true),
    },
    label,
  )
}

function locateBase(tally: Tally, { name, numerator, denominator }: TallyRateBase): RateBase | undefined {
  const [part, whole] = [
    locateFigure(tallyModel, tally, numerator),
    locateFigure(tallyModel, tally, denominator),
  ]
  return part === undefined || whole === undefined ? undefined : { name, numerator: part, denominator: whole }
}

function missingOf(tally: Tally, { numerator, denominator }: TallyRateBase) {
  return [numerator, denominator]
    .filter((figure: TallyFigure) => locateFigure(tallyModel, tally, figure) === undefined)
    .map(figurePath)
}
