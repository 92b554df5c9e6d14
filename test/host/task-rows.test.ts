import { describe, expect, expectTypeOf, it } from 'vitest'
import { type DossierColumns, readRows, type TaskColumns, taskRows } from '../../src/host/index.js'
import { tallyTasks } from '../../src/plan/tally-tasks.js'
import type { TaskStatus } from '../../src/plan/task.js'
import { unclearTasks } from '../../src/plan/unclear-tasks.js'

const asOf = '2024-03-14'
const columns: TaskColumns = {
  id: 'STT',
  title: 'Nội dung',
  lead: 'Chủ trì',
  dueOn: { column: 'Thời hạn', format: ['dd/MM/yyyy', 'd.M.yyyy'] },
  completedOn: { column: 'Xong', holds: 'excel-serial' },
  recurring: { column: 'Thường xuyên', codes: { x: 'yes', '1': 'yes', '0': 'no' } },
  status: { column: 'Tình trạng', codes: { 'Hoàn thành': 'completed', 'Đang làm': 'in-progress' } },
  weight: 'Điểm',
}
const row = {
  STT: 1,
  'Nội dung': 'Rà soát',
  'Chủ trì': 'Văn phòng',
  'Thời hạn': '29/02/2024',
  Xong: null,
  'Thường xuyên': null,
  'Tình trạng': 'Đang làm',
  Điểm: '2.00',
}

describe('a period in place of a due day', () => {
  const ofDue = (due: string, options = {}) =>
    readRows([{ ...row, 'Thời hạn': due }], taskRows(columns, options))

  it.each([
    ['Quý IV/2025', '2025-12-31'],
    ['quý 1 năm 2024', '2024-03-31'],
    ['Tháng 02/2024', '2024-02-29'],
    ['Trong tháng 4 năm 2025', '2025-04-30'],
    ['6 tháng đầu năm 2025', '2025-06-30'],
    ['Năm 2025', '2025-12-31'],
  ])('%s is an issue, and with duePeriod its last day', (due, day) => {
    expect(ofDue(due)).toMatchObject({
      data: [],
      issues: [{ path: [0, 'Thời hạn'], code: 'inconsistent', reason: 'due-period', data: { day } }],
    })
    expect(ofDue(due, { duePeriod: 'last-day' })).toMatchObject({ data: [{ dueOn: day }], issues: [] })
  })

  it.each(['Quý V/2025', 'Tháng 13/2025', 'Trước quý II/2025', 'Quý IV', '2025'])('%s is none', (due) => {
    expect(ofDue(due, { duePeriod: 'last-day' })).toMatchObject({
      data: [],
      issues: [{ code: 'unreadable' }],
    })
  })

  it('means nothing else', () => {
    expect(() => taskRows(columns, { duePeriod: 'first-day' as 'last-day' })).toThrow(TypeError)
  })
})

describe('taskRows', () => {
  it('counts rows of a sheet, with the ids behind every figure', () => {
    const rows = [
      row,
      { ...row, STT: 2n, Xong: 45_350, 'Tình trạng': 'HOÀN THÀNH' },
      { ...row, STT: '3', 'Thường xuyên': 1 },
      { ...row, STT: '4', 'Thời hạn': '15.3.2024', 'Chủ trì': null },
    ]
    const { total, ids, groups, issues } = tallyTasks(rows, {
      asOf,
      by: 'lead',
      ids: true,
      read: taskRows(columns),
    })
    expect(issues).toEqual([])
    expect(total).toMatchObject({
      planned: 4,
      completed: { total: 1, onTime: 1 },
      inProgress: { total: 3, inTime: 1, dueSoon: 1, overdue: 1 },
      weight: { planned: 8, completed: 2 },
    })
    expect(ids?.total).toMatchObject({
      planned: ['1', '2', '3', '4'],
      'inProgress.overdue': ['1'],
      'completed.onTime': ['2'],
      'inProgress.dueSoon': ['4'],
      cancelled: [],
    })
    expect(groups.lead?.map(({ label, planned }) => [label, planned])).toEqual([
      ['Văn phòng', 3],
      [undefined, 1],
    ])
    expect(ids?.groups.lead?.map(({ planned }) => planned)).toEqual([['1', '2', '3'], ['4']])
  })

  it('names the column of what it cannot read, and of what contradicts itself', () => {
    const { issues, total } = tallyTasks(
      [
        { ...row, 'Tình trạng': 'Xong' },
        { ...row, 'Thời hạn': '03-04-2024' },
        { ...row, Xong: 45_350 },
        { ...row, Điểm: '1,5' },
        'NV5',
        row,
        row,
      ],
      { asOf, read: taskRows(columns) },
    )
    expect(total.planned).toBe(1)
    expect(issues).toMatchObject([
      { path: [0, 'Tình trạng'], code: 'not-an-option', value: 'Xong', options: ['Hoàn thành', 'Đang làm'] },
      { path: [1, 'Thời hạn'], code: 'unreadable', notation: { format: 'dd/MM/yyyy, d.M.yyyy' } },
      { path: [2, 'Tình trạng'], code: 'inconsistent', reason: 'status-against-dates' },
      { path: [3, 'Điểm'], code: 'unreadable' },
      { path: [4], code: 'wrong-type' },
      { path: [6, 'STT'], code: 'inconsistent', reason: 'repeated-task' },
    ])
  })

  it.each([
    [['1. Hạn', '2. Hạn'], '2. Hạn', []],
    [['Hạn', 'HẠN'], 'Hạn', []],
    [['Hạn', 'Hạn'], 'Hạn', ['repeated-column']],
    [['1. Hạn', '2. Hạn'], 'Hạn', ['repeated-column']],
    [['', '-'], '#', ['no-such-column']],
    [['Hạn', ''], '…', ['no-such-column']],
  ])('takes of headings %j for %s the one of that name, and none of two', (others, dueOn, details) => {
    const read = taskRows(
      { id: 'STT', title: 'Nội dung', dueOn },
      { headings: ['STT', 'Nội dung', ...others], format: 'dd/MM/yyyy' },
    )
    const cells = others.map((heading) => (heading === dueOn ? '29/02/2024' : '31/12/2024'))
    const { total, issues } = tallyTasks([['1', 'Rà soát', ...cells]], { asOf, read })
    expect(issues).toMatchObject(details.map((detail) => ({ path: [0, dueOn], code: 'other', detail })))
    expect(total.notStarted).toEqual(details.length > 0 ? { total: 0, overdue: 0 } : { total: 1, overdue: 1 })
  })

  it('refuses columns that cannot work', () => {
    expect(() => taskRows({ ...columns, due: 'Thời hạn' } as TaskColumns)).toThrow('columns/due')
    expect(() => taskRows(columns, { format: 'dd/mm/yyyy' })).toThrow('options/format')
  })

  const plan: TaskColumns = { id: 'STT', title: 'Nội dung', dueOn: 'Thời hạn' }
  const due = (day: unknown) => ({ STT: '1', 'Nội dung': 'Tuyên truyền', 'Thời hạn': day })
  it.each([
    'Thường xuyên',
    'THƯỜNG XUYÊN'.normalize('NFD'),
    'Hằng quý',
    'Hàng quí',
    'Thường xuyên, hằng tháng',
    'Định kỳ hàng tháng',
    'Thường xuyên trong năm',
    'Thường xuyên, cả năm 2024',
    'Hằng ngày.',
  ])('reads %j in the column of due days as recurring, without a due day', (day) => {
    const read = taskRows(plan, { format: 'dd/MM/yyyy' })
    expect(readRows([due(day)], read)).toMatchObject({
      data: [{ recurring: true, dueOn: undefined }],
      issues: [],
    })
    expect(tallyTasks([due(day)], { asOf, read }).total).toMatchObject({
      planned: 1,
      inProgress: { inTime: 1 },
    })
  })

  it.each(['Thường xuyên trước ngày 15', 'Không thường xuyên', 'Chi thường xuyên'])(
    'does not take %j for recurring',
    (day) => {
      const { issues, total, refused } = tallyTasks([due(day)], {
        asOf,
        read: taskRows(plan, { format: 'dd/MM/yyyy' }),
      })
      expect([total.planned, refused]).toEqual([0, 1])
      expect(issues).toMatchObject([{ path: [0, 'Thời hạn'], code: 'unreadable' }])
    },
  )

  it('refuses a recurring due day of a task that is said not to be recurring', () => {
    const read = taskRows({ ...plan, recurring: { column: 'TX', codes: { x: 'yes', o: 'no' } } })
    const { data, issues } = readRows(
      ['x', 'o', null].map((TX) => ({ ...due('Thường xuyên'), TX })),
      read,
    )
    expect(data).toHaveLength(2)
    expect(issues).toEqual([{ path: [1, 'Thời hạn'], code: 'inconsistent', reason: 'recurring-due-day' }])
  })

  it('tells what is not counted from what is counted and doubtful', () => {
    const { issues, refused, refusedAt, total } = tallyTasks(
      [
        { id: 'NV1', title: 'A', dueOn: '2024-03-10' },
        { id: 'NV1', title: 'B' },
        { id: 'NV2', title: 'C', dueOn: '31/02/2024' },
        { id: 'NV3', title: 'D', colour: 'red' } as never,
      ],
      { asOf },
    )
    expect([total.planned, refused]).toEqual([2, 2])
    expect(refusedAt).toEqual([1, 2])
    expect(issues.map(({ path }) => path[0])).toEqual(expect.arrayContaining([1, 2, 3]))
  })

  it('reads rows without a note, and refuses a reader that is none', () => {
    const read = taskRows(plan, { format: 'dd/MM/yyyy' })
    expect(read.read(due('31/02/2024'))).toBeUndefined()
    expect(read.read(5)).toBeUndefined()
    expect(read.read(due('29/02/2024'))).toMatchObject({ dueOn: '2024-02-29' })
    expect(() => readRows([], {} as never)).toThrow('options/read')
  })

  it('lists what is not clear among rows, and loses none of them', () => {
    const read = taskRows(plan, { format: 'dd/MM/yyyy' })
    const issues: unknown[] = []
    const rows = [due('29/02/2024'), due('31/02/2024')]
    const [own] = unclearTasks(rows, { read, onIssue: (issue) => issues.push(issue) })
    expect(own?.tasks.map(({ task, lacks }) => [task.dueOn, lacks])).toEqual([
      ['2024-02-29', expect.not.arrayContaining(['time'])],
    ])
    expect(issues).toMatchObject([{ path: [1, 'Thời hạn'], code: 'unreadable' }])
    expect(() => unclearTasks(rows, { read })).toThrow('rows/1/Thời hạn')
    expect(() => unclearTasks(rows, { reed: read } as never)).toThrow('options/reed')
  })

  it('has the words that are allowed in the types of its codes', () => {
    expectTypeOf<NonNullable<TaskColumns['recurring']>['codes'][string]>().toEqualTypeOf<'yes' | 'no'>()
    expectTypeOf<NonNullable<TaskColumns['status']>['codes'][string]>().toEqualTypeOf<TaskStatus>()
    expectTypeOf<DossierColumns['channel']['codes'][string]>().toEqualTypeOf<'online' | 'direct' | 'postal'>()
    expectTypeOf<NonNullable<DossierColumns['outcome']>['kind']['codes'][string]>().toEqualTypeOf<
      'resolved' | 'returned' | 'withdrawn' | 'in-progress'
    >()
  })
})
