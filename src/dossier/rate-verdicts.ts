import { figurePath } from '../check/model.js'
import { judgeRate } from '../check/rates.js'
import type { Failure, Verdict } from '../check/rule.js'
import { severities } from '../check/severity.js'
import type { WouldHold } from '../check/would-hold.js'
import type { Tally, TallyFigure } from './tally.js'
import { tallyFigures, tallyModel } from './tally-model.js'

/**
 * The verdicts on the published rates of a tally, each in the reading of its sums that speaks for it most. @internal
 */
export function rateVerdicts(tally: Tally, beyond: WouldHold = proposeNothing): readonly Verdict[] {
  let readings: readonly ReadonlyMap<TallyFigure, number>[] | undefined
  const readIn = (reading: number) => (key: TallyFigure) => {
    const reported = tallyFigures[key].read(tally)
    if (reported != null) return reported
    readings ??= tallyModel.readings(tally)
    return readings[reading]?.get(key)
  }
  return tallyModel.rateKeys.flatMap((rate) => {
    const judge = (reading: number, wouldHold?: WouldHold) => {
      const read = readIn(reading)
      const locate = (key: TallyFigure) => {
        const value = read(key)
        return value == null ? undefined : { path: figurePath(key), value, label: tallyFigures[key].label }
      }
      const judgement = { locate, beyond: wouldHold, saysPartAboveWhole: true }
      return judgeRate(tallyModel, rate, { figures: tally, at: [] }, judgement)
    }
    const plain = judge(0, beyond)
    if (plain === undefined) return []
    if (plain.outcome === 'passed' || readings === undefined) return [plain]
    const others = readings.slice(1).flatMap((_, index) => judge(index + 1, proposeNothing) ?? [])
    return [others.reduce((best, other) => (doubt(other) < doubt(best) ? other : best), plain)]
  })
}

/** What a figure was meant to be is only said in the plainest reading. */
const proposeNothing: WouldHold = () => false

const degrees: readonly string[] = ['passed', 'not-evaluated', ...severities]

function doubt(verdict: Verdict): number {
  return degrees.indexOf(verdict.outcome === 'failed' ? (verdict.severity ?? 'error') : verdict.outcome)
}

/** The rates that fail and fit one other base, where two or more do. @internal */
export function sharedBase(verdicts: readonly Verdict[]): readonly Failure[] {
  const byBase = new Map<string, Failure[]>()
  for (const verdict of verdicts) {
    if (verdict.outcome !== 'failed' || verdict.cause?.kind !== 'other-base') continue
    const base = verdict.cause.base.vi
    byBase.set(base, [...(byBase.get(base) ?? []), verdict])
  }
  return [...byBase.values()].filter(({ length }) => length > 1).flat()
}
