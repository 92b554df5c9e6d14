import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import { judgeTarget, type Target } from '../target.js'
import { missingFrom, targetFailure } from './target-figures.js'

/** A target that was missed is worth a look; that it was is no fault of the report. */
export const targetMissed: Rule<Target> = {
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
    return result.met
      ? passed
      : failed({ ...targetFailure(target), path: ['actual'], difference: result.difference })
  },
  samples: {
    passing: [
      { indicator: 'Số hóa hồ sơ', target: '95', actual: '99.7' },
      { indicator: 'Hồ sơ trễ hạn', target: '1', actual: '1.0', direction: 'at-most' },
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
