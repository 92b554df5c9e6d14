import { expect, it } from 'vitest'
import { describeFinding } from '../../../src/describe-finding.js'
import { checkReport, parseReport } from '../../../src/report/index.js'
import { least } from '../sample.js'

const found = (parts: object) =>
  checkReport(parseReport({ ...least, ...parts })).findings.filter(
    ({ rule }) => rule === 'report/legacy-font',
  )

it.each<[string, object, readonly (string | number)[]]>([
  ['the title', { title: 'B¸o c¸o c¶i c¸ch hµnh chÝnh' }, ['title']],
  ['the agency', { agency: { name: 'UBND x· Hßa B×nh', level: 'commune' } }, ['agency', 'name']],
  [
    'a row',
    { procedures: { table: { rows: [{ label: 'Hoä tòch', withdrawn: 1 }] } } },
    ['procedures', 'table', 'rows', 0, 'label'],
  ],
  [
    'a citation',
    { citations: [{ type: 'KÕ ho¹ch', number: '37/KH-UBND', issuedOn: '2024-01-05' }] },
    ['citations', 0, 'type'],
  ],
  [
    'a statement',
    { statements: [{ kind: 'share', label: 'Hồ sơ kỳ trƣớc', part: 1, whole: 2, published: '50' }] },
    ['statements', 0, 'label'],
  ],
  [
    'a remark of the appendix',
    { appendix: { template: 'cchc-2024', values: {}, notes: { '1.1': 'lµm trßn' } } },
    ['appendix', 'notes', '1.1'],
  ],
  [
    'a task',
    { direction: { plan: { tasks: [{ id: '1', title: 'Quyeát ñònh' }] } } },
    ['direction', 'plan', 'tasks', 0, 'title'],
  ],
])('FR25: a legacy font in %s is named, with the way out', (_, parts, path) => {
  const [finding, ...others] = found(parts)
  expect(others).toEqual([])
  expect(finding).toMatchObject({ severity: 'info', path, data: { count: 1 } })
  expect(finding && describeFinding(finding)).toContain('Unicode')
})

it('FR25: many texts are one finding, and those of a portal are its own', () => {
  const rows = Array.from({ length: 300 }, () => ({ label: 'Ñaát ñai', withdrawn: 1 }))
  expect(found({ procedures: { table: { rows } } })).toMatchObject([
    { data: { count: 300 }, operandCount: 300 },
  ])
  expect(found({ extensions: { ten: 'Ñaát ñai' } })).toEqual([])
})
