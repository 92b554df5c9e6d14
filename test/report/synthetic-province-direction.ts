import type { Task } from '../../src/plan/task.js'
import { percent, type Random } from './synthetic-province-arithmetic.js'

const ownTitles = [
  'Ban hành kế hoạch cải cách hành chính năm 2025',
  'Niêm yết công khai thủ tục hành chính',
  'Ban hành kế hoạch tuyên truyền cải cách hành chính',
  'Rà soát, đơn giản hóa thủ tục hành chính',
  'Số hóa kết quả giải quyết thủ tục hành chính',
  'Hướng dẫn người dân nộp hồ sơ trực tuyến',
  'Khảo sát sự hài lòng của người dân',
  'Tự chấm điểm chỉ số cải cách hành chính',
  'Tổ chức đối thoại với người dân',
  'Tự kiểm tra cải cách hành chính',
] as const

const assignedTitles = [
  'Báo cáo kết quả khắc phục tồn tại sau kiểm tra',
  'Cập nhật danh mục thủ tục hành chính',
  'Tổng hợp kiến nghị của người dân',
  'Rà soát vị trí việc làm',
  'Bố trí trang thiết bị cho Bộ phận Một cửa',
] as const

/** Direction: the plan and what a superior assigned, counted in and listed by tasks as of 14/3/2025. */
export function syntheticDirection(agency: string, random: Random) {
  const completed = 2 + random(4)
  const own = ownTitles.map((title, index) =>
    task(`KH${index + 1}`, title, agency, 'plan', ownState(index, completed)),
  )
  const notStarted = own.filter(({ status }) => status === 'not-started').length
  const [onTime, late, inTime, overdue] = [1 + random(2), 1, 1, random(2)]
  const states: readonly State[] = [
    ...Array<State>(onTime).fill('on-time'),
    ...Array<State>(late).fill('late'),
    ...Array<State>(inTime).fill('in-time'),
    ...Array<State>(overdue).fill('overdue'),
  ]
  const assigned = states.map((state, index) =>
    task(`GN${index + 1}`, assignedTitles[index] ?? '', agency, 'assigned', state),
  )
  const planned = own.length
  const [found, resolved] = [3 + random(6), 1 + random(3)]
  const [departments, inspected] = [4 + random(4), 1 + random(4)]
  return {
    documentsIssued: 5 + random(20),
    plan: {
      planned,
      completed,
      inProgress: planned - completed - notStarted,
      notStarted,
      overdue: 1,
      completionRate: percent(completed, planned),
      tasks: [...own, ...assigned],
    },
    inspections: {
      departments: { total: departments, inspected, rate: percent(inspected, departments) },
      // A commune has none below it.
      communes: { total: 0, inspected: 0 },
      issues: { found, resolved, rate: percent(resolved, found) },
    },
    communication: {
      articles: 10 + random(90),
      broadcasts: 20 + random(200),
      conferences: 1 + random(6),
      dialogues: 1 + random(3),
    },
    initiatives: { proposed: 2 + random(4), recognized: 1 + random(2) },
    assignedTasks: {
      total: assigned.length,
      completed: { total: onTime + late, onTime, late },
      inProgress: { total: inTime + overdue, inTime, overdue },
    },
  }
}

type State = 'on-time' | 'late' | 'in-time' | 'overdue' | 'recurring' | 'not-started'

/** The first tasks are completed, the next is overdue, one goes on throughout the year. */
function ownState(index: number, completed: number): State {
  if (index < completed) return index === 1 ? 'late' : 'on-time'
  if (index === completed) return 'overdue'
  if (index === completed + 1) return 'recurring'
  return index === completed + 2 ? 'in-time' : 'not-started'
}

const days: Readonly<
  Record<State, Pick<Task, 'dueOn' | 'startedOn' | 'completedOn' | 'recurring' | 'status'>>
> = {
  'on-time': { dueOn: '2025-02-28', startedOn: '2025-01-06', completedOn: '2025-02-20', status: 'completed' },
  late: { dueOn: '2025-02-14', startedOn: '2025-01-13', completedOn: '2025-02-21', status: 'completed' },
  'in-time': { dueOn: '2025-06-30', startedOn: '2025-02-03', status: 'in-progress' },
  overdue: { dueOn: '2025-03-10', startedOn: '2025-02-10', status: 'in-progress' },
  recurring: { dueOn: '2025-12-31', startedOn: '2025-01-02', recurring: true, status: 'in-progress' },
  'not-started': { dueOn: '2025-09-30', status: 'not-started' },
}

function task(id: string, title: string, lead: string, origin: 'plan' | 'assigned', state: State): Task {
  const { completedOn } = days[state]
  return {
    id,
    title,
    origin,
    area: 'direction',
    lead,
    assignee: 'Công chức Văn phòng - Thống kê',
    deliverable: 'Báo cáo',
    ...days[state],
    ...(completedOn && {
      evidence: [{ type: 'Báo cáo', number: '31/BC-UBND', issuedOn: completedOn, issuer: lead }],
    }),
  }
}
