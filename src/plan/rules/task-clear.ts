import { failed, passed, type Rule } from '../../check/rule.js'
import type { Text } from '../../notation/language.js'
import { clarityTitles } from '../clarities.js'
import type { Task } from '../task.js'

/** The four clarities (bốn rõ) that a task can lack; its subject, rõ việc, is required by the schema. */
const clarities: readonly { readonly key: 'assignee' | 'deliverable' | 'lead'; readonly what: Text }[] = [
  { key: 'assignee', what: { vi: 'người thực hiện', en: 'assignee' } },
  { key: 'deliverable', what: { vi: 'sản phẩm, kết quả', en: 'deliverable' } },
  { key: 'lead', what: { vi: 'cơ quan chủ trì', en: 'lead' } },
]

/** A task says who does it, what it results in, and who answers for it. */
export const taskClear: Rule<Task> = {
  id: 'task/clear',
  severity: 'info',
  title: { vi: 'Nhiệm vụ bảo đảm “4 rõ”', en: 'A task has the four clarities' },
  message: {
    vi: 'Nhiệm vụ “{task}” chưa {name}: thiếu {what}.',
    en: 'The task “{task}” lacks {name}: it names no {what}.',
  },
  basis: ['consistency'],
  check: (task) =>
    clarities.map(({ key, what }) => {
      if (task[key] != null) return passed
      const data = { task: task.title, name: clarityTitles[key], what }
      return failed({ path: [key], operands: [], actual: null, data })
    }),
  samples: {
    passing: [
      {
        id: 'NV1',
        title: 'Rà soát thủ tục hành chính',
        assignee: 'Công chức Tư pháp',
        deliverable: 'Báo cáo rà soát',
        lead: 'UBND thị trấn',
      },
    ],
    failing: [
      {
        subject: { id: 'NV1', title: 'Rà soát', deliverable: 'Báo cáo', lead: 'UBND' },
        finds: { path: ['assignee'], data: { task: 'Rà soát' } },
      },
      { subject: { id: 'NV1', title: 'Tuyên truyền' }, finds: { data: { task: 'Tuyên truyền' } } },
    ],
  },
}
