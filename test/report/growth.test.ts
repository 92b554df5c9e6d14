import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/report/check-report.js'
import { parseReport } from '../../src/report/parse-report.js'
import { growthOf, mostGrowth } from '../steps.js'
import { least } from './sample.js'

/** A list of so many, made one by one. */
function list<Item>(size: number, nth: (index: number) => Item): Item[] {
  return Array.from({ length: size }, (_, index) => nth(index))
}

const figures = { required: 10, digitized: 5, pending: 4 }
const wrongTally = {
  received: { total: 10, online: 5, directOrPostal: 3, carriedOver: 2 },
  resolved: { total: 8, early: 4, onTime: 3, late: 1 },
  inProgress: { total: 2, inTime: 1, overdue: 1 },
}
const wrongTask = { origin: 'plan', dueOn: '2024-06-30', status: 'completed' } as const

/** What stands in a report, so many of it, nearly all of it wrong. */
const hostile: readonly (readonly [string, (size: number) => object])[] = [
  [
    'digitization.rows under a total',
    (size) => {
      const rows = list(size, (index) => ({ label: `Sở ${index}`, overall: figures, intake: figures }))
      return { digitalGovernment: { digitization: { rows, total: { overall: figures, intake: figures } } } }
    },
  ],
  [
    'digitization.rows alone, a rate of the total to be made of them',
    (size) => {
      const rows = list(size, (index) => ({ label: `Sở ${index}`, overall: figures }))
      return { digitalGovernment: { digitization: { rows, total: { overall: { rate: '12.34' } } } } }
    },
  ],
  [
    'onlineFiling.rows under a total',
    (size) => {
      const rows = list(size, (index) => ({ label: `Xã ${index}`, received: 9, online: 10, rate: '50.0' }))
      return { digitalGovernment: { onlineFiling: { rows, total: { received: 3 * size, rate: '50.0' } } } }
    },
  ],
  [
    'rows of one name',
    (size) => ({
      digitalGovernment: {
        onlineFiling: { rows: list(size, () => ({ label: 'Xã', received: 9, online: 10 })) },
      },
    }),
  ],
  [
    'a table of dossiers',
    (size) => ({
      procedures: {
        table: {
          rows: list(size, (index) => ({ label: `Lĩnh vực ${index}`, ...wrongTally })),
          total: wrongTally,
        },
      },
    }),
  ],
  [
    'levels of a table of dossiers',
    (size) => ({
      procedures: {
        table: {
          rows: list(size / 10, (index) => ({
            label: `Cấp ${index}`,
            ...wrongTally,
            rows: list(10, (inner) => ({ label: `Lĩnh vực ${inner}`, ...wrongTally })),
          })),
          total: wrongTally,
        },
      },
    }),
  ],
  [
    'tasks of a plan',
    (size) => ({
      direction: {
        plan: {
          planned: 3,
          completed: 2,
          completionRate: '12.3',
          tasks: list(size, (index) => ({ id: `NV${index}`, title: 'Tự kiểm tra', ...wrongTask })),
        },
      },
    }),
  ],
  [
    'citations',
    (size) => ({
      citations: list(size, (index) => ({
        type: 'Quyết định',
        number: `${index % 7}/KH-UBND`,
        issuedOn: index % 2 === 0 ? '2022-01-31' : '2024-02-15',
        issuer: `UBND xã Mẫu ${index % 3}`,
        subject: 'Rà soát văn bản năm 2024',
      })),
    }),
  ],
  [
    'statements',
    (size) => ({ statements: list(size, () => ({ kind: 'sum', label: 'x', whole: 10, parts: [4, 5] })) }),
  ],
  [
    'parts of one statement',
    (size) => ({ statements: [{ kind: 'sum', label: 'x', whole: 10, parts: list(size, (index) => index) }] }),
  ],
]

describe('FX1: a report is judged in n log n', () => {
  it.each(hostile)('whatever its %s', (_, sectionsOf) => {
    const growth = growthOf(
      (size) => parseReport({ ...least, ...sectionsOf(size) }),
      (report) => checkReport(report),
    )
    expect(growth).toBeLessThan(mostGrowth)
  })

  it.each([
    ['used', '/statements/0/whole'],
    ['unused', '/statements/0/parts'],
  ])('whatever its waivers, %s', (_, path) => {
    const growth = growthOf(
      (size) => ({
        report: parseReport({
          ...least,
          statements: list(size, () => ({ kind: 'sum', label: 'x', whole: 10, parts: [4, 5] })),
        }),
        waivers: list(size, (index) => ({
          rule: 'statement/sum',
          path: path.replace('0', String(index)),
          reason: 'Đã giải trình',
          by: 'Văn phòng',
        })),
      }),
      ({ report, waivers }) => checkReport(report, { waivers }),
    )
    expect(growth).toBeLessThan(mostGrowth)
  })
})
