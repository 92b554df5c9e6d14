// Tracking a year's plan and writing the opening of a report from it: the program of docs/guides/tracking-a-plan.md.
import { checkReport, describeFinding, parseReport, tallyTasks } from 'cchc'
import { formatCount, formatPercentage } from 'cchc/notation'
import { planProgressOf } from 'cchc/plan'

const tasks = [
  {
    id: '01',
    title: 'Ban hành kế hoạch cải cách hành chính',
    area: 'direction',
    dueOn: '2024-01-31',
    completedOn: '2024-01-10',
  },
  { id: '02', title: 'Tuyên truyền cải cách hành chính', area: 'direction', recurring: true },
  {
    id: '03',
    title: 'Rà soát văn bản quy phạm pháp luật',
    area: 'institutions',
    startedOn: '2024-01-31',
    dueOn: '2024-03-10',
  },
  {
    id: '04',
    title: 'Số hóa kết quả giải quyết',
    area: 'procedures',
    startedOn: '2024-01-02',
    dueOn: '2024-03-18',
  },
  { id: '05', title: 'Tự kiểm tra công vụ', area: 'civilService', dueOn: '2024-06-30' },
]

const asOf = '2024-03-14'
const { total, groups } = tallyTasks(tasks, { asOf, by: 'area' })
const plan = planProgressOf(total)

const count = (number) => formatCount(number, { leadingZero: true })
console.log(
  `Đến ngày 14/3/2024 đã hoàn thành ${count(plan.completed)}/${count(plan.planned)} nhiệm vụ, đạt ${formatPercentage(plan.completionRate)} kế hoạch; ` +
    `${count(plan.inProgress)} nhiệm vụ đang thực hiện, ${count(plan.notStarted)} nhiệm vụ chưa thực hiện, ${count(plan.overdue)} nhiệm vụ quá hạn.`,
)
console.log(
  `Sắp đến hạn: ${total.inProgress.dueSoon}; theo lĩnh vực: ${groups.area.map(({ label, planned }) => `${label} ${planned}`).join(', ')}`,
)

const report = parseReport({
  title: 'Báo cáo cải cách hành chính quý I năm 2024',
  agency: { name: 'UBND thị trấn', level: 'commune' },
  period: { kind: 'quarter', year: 2024, ordinal: 1, from: '2023-12-15', to: asOf },
  direction: { plan: { ...plan, tasks } },
})
for (const finding of checkReport(report).findings) {
  if (finding.severity !== 'info') console.log(describeFinding(finding))
}
