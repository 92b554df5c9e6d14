import { inconsistencies } from '../../check/describe-input-issue.js'
import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import type { Text } from '../../notation/language.js'
import { groupUnits, unitName } from '../group-units.js'
import type { PublishedScores } from '../published-scores.js'

/** A unit is ranked among units of its level and kind. */
export const scorecardGroup: Rule<readonly PublishedScores[]> = {
  id: 'scorecard/group',
  severity: 'warning',
  title: {
    vi: 'Đơn vị được xếp hạng trong nhóm đúng cấp và loại của mình',
    en: 'A unit is ranked among units of its level and kind',
  },
  message: { vi: '{unit}: {why}.', en: '{unit}: {why}.' },
  basis: ['consistency'],
  check: (units) => {
    const { untold } = groupUnits(units)
    return units.flatMap((each, at) => {
      if (typeof each.unit !== 'object' || each.unit === null) return []
      const problem = untold.get(at)
      if (problem === undefined) return passed
      const path = [at, ...problem.path]
      if (problem.reason === 'missing') return notEvaluated(path)
      const unit = unitName(each)
      return failed({
        path,
        actual: unit,
        operands: [],
        data: { unit, why: inconsistencies[problem.reason] as Text },
      })
    })
  },
  samples: {
    passing: [
      [{ unit: { name: 'UBND phường Võ Cường', level: 'commune' }, group: 'phường', rank: 1 }],
      [{ unit: { name: 'Sở Nội vụ', level: 'province', kind: 'department' }, rank: 1 }],
    ],
    failing: [
      {
        subject: [{ unit: { name: 'UBND phường Võ Cường', level: 'commune' }, group: 'xã', rank: 1 }],
        finds: { path: [0, 'group'], actual: 'UBND phường Võ Cường' },
      },
      {
        subject: [{ unit: { name: 'UBND xã Nhân Hòa', level: 'commune', kind: 'special-zone' } }],
        finds: { path: [0, 'unit', 'kind'] },
      },
    ],
  },
}
