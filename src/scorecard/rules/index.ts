import type { Rule } from '../../check/rule.js'
import type { JudgedScores } from '../judged-scores.js'
import type { PublishedScores } from '../published-scores.js'
import { aboveMaximum } from './above-maximum.js'
import { scorecardChange } from './change.js'
import { scorecardClass } from './class.js'
import { scorecardCriterion } from './criterion.js'
import { scorecardGroup } from './group.js'
import { scorecardInForce } from './in-force.js'
import { scorecardMaximum } from './maximum.js'
import { scorecardPoints } from './points.js'
import { scorecardRank } from './rank.js'
import { scorecardSum } from './sum.js'
import { unitTwice } from './unit-twice.js'

/**
 * The rules of one published result beside its card (quy tắc kiểm tra kết quả chấm điểm).
 *
 * @example
 * ```ts
 * import { scorecardRules } from 'cchc/scorecard'
 *
 * scorecardRules[0]?.id // 'scorecard/in-force'
 * ```
 */
export const scorecardRules: readonly Rule<JudgedScores>[] = [
  scorecardInForce,
  scorecardCriterion,
  aboveMaximum,
  scorecardMaximum,
  scorecardSum,
  scorecardPoints,
  scorecardClass,
  scorecardChange,
]

/**
 * The rules of the published results of many units (quy tắc kiểm tra bảng xếp hạng).
 *
 * @example
 * ```ts
 * import { unitsRules } from 'cchc/scorecard'
 *
 * unitsRules.map(({ id }) => id) // ['scorecard/group', 'scorecard/unit-twice', 'scorecard/rank']
 * ```
 */
export const unitsRules: readonly Rule<readonly PublishedScores[]>[] = [
  scorecardGroup,
  unitTwice,
  scorecardRank,
]
