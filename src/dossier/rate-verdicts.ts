import { groupBy } from '../check/group-by.js'
import { readersWithout } from '../check/model.js'
import { judgeRate, type RateJudgement } from '../check/rates.js'
import type { Failure, RuleContext, Verdict } from '../check/rule.js'
import { severities } from '../check/severity.js'
import type { WouldHold } from '../check/would-hold.js'
import { agreesPlainly } from '../quantity/agrees-with-ratio.js'
import type { Tally, TallyFigure } from './tally.js'
import { tallyIndicators, tallyModel } from './tally-model.js'

/**
 * The verdicts on the published rates of a tally, each in the reading of its sums that speaks for it most. @internal
 */
export function rateVerdicts(tally: Tally, context: RuleContext): readonly Verdict[] {
  const place = { figures: tally, at: [] }
  const verdicts: Verdict[] = []
  let judging: JudgingInReadings | undefined
  const plainly = () => {
    judging ??= judgingInReadings(tally, context)
    return judging.plainly
  }
  for (const rate of tallyModel.rateKeys) {
    const plain = judgeRate(tallyModel, rate, place, plainly)
    if (plain === undefined) continue
    let best = plain
    for (const judgement of plain.outcome === 'passed' ? [] : (judging?.otherwise() ?? [])) {
      const other = judgeRate(tallyModel, rate, place, () => judgement)
      if (other !== undefined && doubt(other) < doubt(best)) best = other
    }
    verdicts.push(best)
  }
  return verdicts
}

/** How rates are judged in the plainest reading of the sums of a tally, and in the others, if more than one was needed. */
interface JudgingInReadings {
  readonly plainly: RateJudgement<TallyFigure>
  readonly otherwise: () => readonly RateJudgement<TallyFigure>[]
}

function judgingInReadings(
  tally: Tally,
  { wouldHold = () => true, otherwise }: RuleContext,
): JudgingInReadings {
  let readings: readonly ReadonlyMap<TallyFigure, number>[] | undefined
  const judgementIn = (reading: number, beyond: WouldHold): RateJudgement<TallyFigure> => {
    const locate = (key: TallyFigure) => {
      const { label, read } = tallyIndicators[key]
      const value = read(tally) ?? valueIn(reading, key)
      return value == null ? undefined : { path: tallyModel.pathOf(key), value, label }
    }
    return { locate, beyond, saysPartAboveWhole: true }
  }
  const valueIn = (reading: number, key: TallyFigure) => {
    readings ??= tallyModel.readings(tally)
    return readings[reading]?.get(key)
  }
  const place = { figures: tally, at: [] }
  return {
    plainly: {
      ...judgementIn(0, wouldHold),
      readersWithout: readersWithout(tallyModel, place, otherwise),
    },
    otherwise: () => (readings ?? []).slice(1).map((_, index) => judgementIn(index + 1, proposeNothing)),
  }
}

/** What a figure was meant to be is only said in the plainest reading. */
const proposeNothing: WouldHold = () => false

const degrees: readonly string[] = ['passed', 'not-evaluated', ...severities]

/** Of two warnings that of digits cut off says less than that of another base. */
function doubt(verdict: Verdict): number {
  if (verdict.outcome !== 'failed') return degrees.indexOf(verdict.outcome)
  const degree = degrees.indexOf(verdict.severity ?? 'error')
  return verdict.cause?.kind === 'truncated' ? degree - 0.5 : degree
}

/**
 * The rates that fail and fit one other base, where two or more do; what looks cut off may be of that base as well. @internal
 */
export function sharedBase(verdicts: readonly Verdict[]): readonly Failure[] {
  const failures = verdicts.filter((verdict) => verdict.outcome === 'failed')
  if (failures.length === 0) return failures
  const cutOff = failures.filter(({ cause }) => cause?.kind === 'truncated')
  const byBase = groupBy(failures, ({ cause }) => (cause?.kind === 'other-base' ? cause.base.vi : undefined))
  return [...byBase.values()].flatMap((group) => {
    const base = group[0].cause
    if (group.length < 2 || base?.kind !== 'other-base') return []
    return [...group, ...cutOff.filter((verdict) => fitsAmong(verdict, base.denominator))]
  })
}

function fitsAmong({ actual, operands }: Failure, denominator: number): boolean {
  const numerator = operands[0]?.value
  return (
    typeof actual === 'string' &&
    typeof numerator === 'number' &&
    agreesPlainly(actual, { numerator, denominator })
  )
}
