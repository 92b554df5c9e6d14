import { describe, expect, it } from 'vitest'
import { toJsonPointer } from '../../src/check/json-pointer.js'
import { checkReport } from '../../src/report/check-report.js'
import { parseReport } from '../../src/report/parse-report.js'
import type { ReportInput } from '../../src/report/report.js'
import { least } from './sample.js'

type Sections = Partial<ReportInput>

function found(sections: Sections) {
  return checkReport(parseReport({ ...least, ...sections })).findings.map(
    ({ rule, path, severity }) => `${severity} ${rule} ${toJsonPointer(path)}`,
  )
}

describe('right, though unusual', () => {
  it.each<[string, Sections]>([
    ['satisfaction as a rate alone', { procedures: { satisfaction: { total: { satisfiedRate: '98,5%' } } } }],
    [
      'five levels, the last inside the fourth',
      {
        procedures: {
          satisfaction: {
            rows: [
              {
                total: 100,
                verySatisfied: 60,
                satisfied: 30,
                neutral: 5,
                dissatisfied: 5,
                veryDissatisfied: 2,
              },
            ],
          },
        },
      },
    ],
    [
      'five levels, the last beside the fourth',
      {
        procedures: {
          satisfaction: {
            rows: [
              {
                field: 'Đất đai',
                total: 100,
                verySatisfied: 60,
                satisfied: 30,
                neutral: 5,
                dissatisfied: 3,
                veryDissatisfied: 2,
                satisfiedRate: '90',
              },
            ],
          },
        },
      },
    ],
    [
      'tasks not started inside those in progress',
      {
        direction: {
          assignedTasks: { total: 15, completed: { total: 9 }, inProgress: { total: 6 }, notStarted: 2 },
        },
      },
    ],
    [
      'tasks not started beside them',
      {
        direction: {
          assignedTasks: { total: 17, completed: { total: 9 }, inProgress: { total: 6 }, notStarted: 2 },
        },
      },
    ],
    [
      'recurring tasks apart',
      { direction: { plan: { planned: 63, completed: 18, inProgress: 3, notStarted: 0, recurring: 42 } } },
    ],
    [
      'more disbursed than the plan allots, with funds of the year before',
      {
        publicFinance: {
          investment: {
            planned: 5_000,
            disbursed: 4_000,
            rate: '80',
            plans: [{ label: 'Kế hoạch Thủ tướng giao', planned: 3_900, rate: '102.6' }],
          },
        },
      },
    ],
    [
      'tablets counted as computers',
      { digitalGovernment: { equipment: { computers: { total: 30, desktop: 20, laptop: 6 }, tablets: 4 } } },
    ],
    [
      'a new unit beside those that were cut',
      { organization: { communes: { total: 96, rural: 67, wards: 29 } } },
    ],
    [
      'feedback of before answered as well',
      {
        procedures: {
          feedback: { received: 5, carriedOver: 2, answered: 6, pending: 1, answeredRate: '120' },
        },
      },
    ],
  ])('%s', (_, sections) => {
    expect(found(sections)).toEqual([])
  })
})

describe('planted contradictions', () => {
  it.each<[string, Sections, string]>([
    [
      'a total of decisions that is not new + amended + abolished',
      { procedures: { catalogue: { published: 7518, newlyPublished: 3595, amended: 977, abolished: 2926 } } },
      'error section/sum /procedures/catalogue/published',
    ],
    [
      'what a ministry did and plans to do',
      {
        procedures: {
          simplification: {
            rows: [
              {
                label: 'Bộ Giáo dục và Đào tạo',
                own: { proceduresSimplified: 113 },
                planned: { proceduresSimplified: 101 },
                total: { proceduresSimplified: 115 },
              },
            ],
          },
        },
      },
      'error section/sum /procedures/simplification/rows/0/total/proceduresSimplified',
    ],
    [
      'levels that are more than all ratings',
      {
        procedures: {
          satisfaction: {
            rows: [{ total: 100, verySatisfied: 60, satisfied: 50, neutral: 0, dissatisfied: 0 }],
          },
        },
      },
      'error satisfaction/ratings /procedures/satisfaction/rows/0/total',
    ],
    [
      'a rate of satisfaction that no level makes',
      {
        procedures: {
          satisfaction: {
            rows: [
              {
                total: 100,
                verySatisfied: 60,
                satisfied: 30,
                neutral: 5,
                dissatisfied: 5,
                satisfiedRate: '99',
              },
            ],
          },
        },
      },
      'error section/rate /procedures/satisfaction/rows/0/satisfiedRate',
    ],
    [
      'days saved that are not those fewer',
      { procedures: { review: { daysBefore: 150, daysAfter: 105, daysSaved: 54 } } },
      'error section/sum /procedures/review/daysBefore',
    ],
    [
      'documents handled and pending',
      {
        institutions: {
          documents: { rows: [{ type: 'Nghị định', toHandle: 161, handled: 8, pending: 135 }] },
        },
      },
      'error section/sum /institutions/documents/rows/0/toHandle',
    ],
    [
      'units by class',
      {
        organization: {
          classification: {
            rows: [{ label: 'Sở, ngành', total: 44, excellent: 0, good: 30, fair: 13, average: 2, weak: 0 }],
          },
        },
      },
      'error section/sum /organization/classification/rows/0/total',
    ],
    [
      'communes after the arrangement',
      { organization: { arrangement: { communes: { before: 10_035, after: 3_321, reduced: 6_741 } } } },
      'warning section/sum /organization/arrangement/communes/before',
    ],
    [
      'posts since 2015',
      { civilService: { posts: { in2015: 2000, reducedSince2015: 203, reducedRate: '11.0' } } },
      'error section/rate /civilService/posts/reducedRate',
    ],
    [
      'staff settled after a merger',
      { civilService: { mergedStaff: { surplus: 15, settled: 12, pending: 5 } } },
      'error section/sum /civilService/mergedStaff/surplus',
    ],
    [
      'sources of funds',
      {
        publicFinance: {
          investment: {
            sources: { rows: [{ planned: 9_200 }, { planned: 3_500 }], total: { planned: 12_800 } },
          },
        },
      },
      'error section/table-total /publicFinance/investment/sources/total/planned',
    ],
    [
      'certificates of organizations and persons',
      { digitalGovernment: { signatures: { total: 90, organizations: 10, individuals: 70 } } },
      'info section/sum /digitalGovernment/signatures/total',
    ],
    [
      'the rate of assigned tasks',
      { direction: { assignedTasks: { total: 355, completed: { total: 346 }, completionRate: '97.9' } } },
      'error section/rate /direction/assignedTasks/completionRate',
    ],
  ])('%s', (_, sections, finding) => {
    expect(found(sections)).toEqual([finding])
  })
})

it('procedures that agencies share need not add up to those of all', () => {
  const rows = [
    { label: 'Thành phố A', total: 2388 },
    { label: 'Tỉnh B', total: 2241 },
  ]
  const byUnit = (total: number): Sections => ({
    procedures: { catalogueByUnit: { rows, total: { total } } },
  })
  expect(found(byUnit(4629))).toEqual([])
  expect(found(byUnit(2500))).toEqual(['warning section/table-total /procedures/catalogueByUnit/total/total'])
})
