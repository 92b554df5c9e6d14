import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import { judgeTarget } from '../target.js'
import { missingFrom, type TargetOnDay, targetFailure } from './target-figures.js'

/** A target that was missed is worth a look; that it was is no fault of the report. Before its day it is not missed. */
export const targetMissed: Rule<TargetOnDay> = {
  id: 'target/missed',
  severity: 'info',
  title: { vi: 'Chỉ tiêu được giao đã đạt', en: 'The target is met' },
  message: {
    vi: '{figure}: kết quả {reached:decimal}, chỉ tiêu {target} (lệch {difference:decimal}).',
    en: '{figure}: {reached:decimal} against a target of {target} (difference {difference:decimal}).',
  },
  basis: ['arithmetic'],
  check: (target) => {
    const result = judgeTarget(target)
    if (result === null) return notEvaluated(...missingFrom(target))
    const { dueOn, day, isMeasured } = target
    const isOpen = dueOn != null && day !== undefined && day < dueOn
    return result.met || isOpen
      ? passed
      : failed({
          ...targetFailure(target),
          path: [isMeasured ? 'figure' : 'actual'],
          difference: result.difference,
        })
  },
  samples: {
    passing: [
      { indicator: 'Số hóa hồ sơ', target: '95', actual: '99.7' },
      { indicator: 'Hồ sơ trễ hạn', target: '1', actual: '1.0', direction: 'at-most' },
      { indicator: 'Phủ sóng 5G', target: '90', actual: '39.5', dueOn: '2025-12-31', day: '2025-11-14' },
    ],
    failing: [
      {
        subject: { indicator: 'Cấp kết quả điện tử', target: '100', actual: '99.9' },
        finds: { path: ['actual'], difference: '-0.1' },
      },
      {
        subject: { indicator: 'Hồ sơ trễ hạn', target: '1', actual: '1.2', direction: 'at-most' },
        finds: { difference: '0.2' },
      },
    ],
  },
}
