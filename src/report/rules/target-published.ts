import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import type { Text } from '../../notation/language.js'
import { judgeTarget, type Target } from '../target.js'
import { missingFrom, targetFailure } from './target-figures.js'

const judgements: Readonly<Record<'met' | 'missed', Text>> = {
  met: { vi: 'đạt', en: 'met' },
  missed: { vi: 'không đạt', en: 'missed' },
}

/** What the report says of a target is what its figures say. */
export const targetPublished: Rule<Target> = {
  id: 'target/published',
  severity: 'error',
  title: { vi: 'Đánh giá chỉ tiêu khớp với số liệu', en: 'What is said of a target agrees with its figures' },
  message: {
    vi: '{figure}: báo cáo ghi “{said}”, nhưng kết quả {reached:decimal} so với chỉ tiêu {target} là “{is}”.',
    en: '{figure}: said to be “{said}”, but {reached:decimal} against a target of {target} is “{is}”.',
  },
  basis: ['arithmetic'],
  check: (target) => {
    const result = judgeTarget(target)
    const { published } = target
    if (result === null || published == null)
      return notEvaluated(...missingFrom(target), ...(published == null ? [['published']] : []))
    const is = result.met ? 'met' : 'missed'
    if (published === is) return passed
    const { data, ...rest } = targetFailure(target)
    return failed({
      ...rest,
      ...(result.isSuggested && { severity: 'info', cause: { kind: 'beyond-word' } }),
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
