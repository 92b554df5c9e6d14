import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import type { Text } from '../../notation/language.js'
import { judgeTarget, type Target } from '../target.js'

const judgements: Readonly<Record<'met' | 'missed', Text>> = {
  met: { vi: 'đạt', en: 'met' },
  missed: { vi: 'không đạt', en: 'missed' },
}

/** A target that was missed is worth a look; that it was is no fault of the report. */
export const targetMissed: Rule<Target> = {
  id: 'target/missed',
  severity: 'info',
  title: { vi: 'Chỉ tiêu được giao đạt', en: 'The target is met' },
  message: {
    vi: '{figure}: đạt {reached:decimal}, chỉ tiêu {target:decimal} (lệch {difference:decimal}).',
    en: '{figure}: {reached:decimal} against a target of {target:decimal} (difference {difference:decimal}).',
  },
  basis: ['arithmetic'],
  check: (target) => {
    const result = judgeTarget(target)
    if (result === null) return notEvaluated(...missingOf(target))
    return result.met
      ? passed
      : failed({ ...describe(target), path: ['actual'], difference: result.difference })
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

/** What the report says of a target is what its figures say. */
export const targetPublished: Rule<Target> = {
  id: 'target/published',
  severity: 'error',
  title: { vi: 'Đánh giá chỉ tiêu khớp với số liệu', en: 'What is said of a target agrees with its figures' },
  message: {
    vi: '{figure}: báo cáo ghi “{said}”, nhưng kết quả {reached:decimal} so với chỉ tiêu {target:decimal} là “{is}”.',
    en: '{figure}: said to be “{said}”, but {reached:decimal} against a target of {target:decimal} is “{is}”.',
  },
  basis: ['arithmetic'],
  check: (target) => {
    const result = judgeTarget(target)
    const { published } = target
    if (result === null || published == null)
      return notEvaluated(...missingOf(target), ...(published == null ? [['published']] : []))
    const is = result.met ? 'met' : 'missed'
    if (published === is) return passed
    const { data, ...rest } = describe(target)
    return failed({
      ...rest,
      path: ['published'],
      actual: published,
      expected: is,
      data: { ...data, said: judgements[published], is: judgements[is] },
    })
  },
  samples: {
    passing: [{ indicator: 'Số hóa hồ sơ', target: '95', actual: '99.7', published: 'met' }],
    failing: [
      {
        subject: { indicator: 'Cấp kết quả điện tử', target: '100', actual: '99.9', published: 'met' },
        finds: { path: ['published'], expected: 'missed' },
      },
      {
        subject: { indicator: 'Số hóa hồ sơ', target: '95', actual: '99.7', published: 'missed' },
        finds: { expected: 'met' },
      },
    ],
  },
}

function describe({ indicator, target = null, actual = null }: Target) {
  return {
    label: { vi: indicator, en: indicator },
    actual,
    expected: target,
    operands: [{ path: ['target'], value: target }],
    data: { reached: actual, target },
  }
}

function missingOf({ target, actual }: Target) {
  return [...(target == null ? [['target']] : []), ...(actual == null ? [['actual']] : [])]
}
