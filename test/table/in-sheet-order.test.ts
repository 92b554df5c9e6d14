import { expect, it } from 'vitest'
import { inSheetOrder, issueAt, type TableIssue } from '../../src/table/table-issue.js'

const missing = { code: 'missing' } as const

it('issues stand by row, then by column; those of a row before its cells, those of the whole first', () => {
  const ofTheWhole: TableIssue = { path: ['rows'], code: 'other', detail: 'no-header' }
  const ofRow9: TableIssue = { path: ['rows', 9], ...missing }
  const issues = [
    issueAt(10, 0, missing),
    issueAt(9, 12, missing),
    issueAt(9, 2, missing),
    ofRow9,
    ofTheWhole,
  ]
  expect(inSheetOrder(issues).map(({ path }) => path.join('/'))).toEqual([
    'rows',
    'rows/9',
    'rows/9/2',
    'rows/9/12',
    'rows/10/0',
  ])
})

it('issues of one cell keep their order, and the list given stays as it is', () => {
  const [first, second] = [issueAt(3, 1, missing), issueAt(3, 1, { code: 'repeated-key', key: 'late' })]
  const given = [issueAt(4, 0, missing), first, second]
  expect(inSheetOrder(given).slice(0, 2)).toEqual([first, second])
  expect(given.map(({ path }) => path[1])).toEqual([4, 3, 3])
})

it('an issue of a cell has its path, and its address as spreadsheets write it', () => {
  expect(issueAt(6, 3, { code: 'too-small', minimum: 0 })).toEqual({
    path: ['rows', 6, 3],
    cell: 'D7',
    code: 'too-small',
    minimum: 0,
  })
})
