import { describe, expect, it } from 'vitest'
import { toJsonPointer } from '../../../src/check/json-pointer.js'
import { checkReport } from '../../../src/report/check-report.js'
import type { Report } from '../../../src/report/report.js'
import { least } from '../sample.js'

function found(about: Partial<Report>, values: Readonly<Record<string, number | string>> = {}) {
  const report = { ...least, ...about, appendix: { template: 'cchc-2024', values } }
  return checkReport(report)
    .findings.filter(({ rule }) => rule === 'report/same-figure')
    .map(({ path, severity }) => [toJsonPointer(path), severity])
}

const dossiers = { received: { total: 1492, online: 1482, directOrPostal: 3, carriedOver: 7 } }

it('dossiers received may be those of the period or all: a row that repeats one is not held against the other', () => {
  expect(found({ procedures: { dossiers } }, { '3.2.4.received': 1485 })).toEqual([])
  expect(found({ procedures: { dossiers } }, { '3.2.4.received': 1492 })).toEqual([])
  expect(found({ procedures: { dossiers } }, { '3.2.4.received': 1490 })).toEqual([
    ['/appendix/values/3.2.4.received', 'warning'],
  ])
})

describe('rows of communes', () => {
  const procedures = { dossiers: { resolved: { total: 300 } } }

  it('are those of the report of a commune, and of nobody above', () => {
    const row = '/appendix/values/3.4.2.resolved'
    expect(found({ procedures }, { '3.4.2.resolved': 15_000 })).toEqual([[row, 'error']])
    const district = { name: 'UBND huyện', level: 'district' } as const
    expect(found({ agency: district, procedures }, { '3.4.2.resolved': 15_000 })).toEqual([])
    expect(found({ agency: district, procedures }, { '3.4.1.resolved': 301 })).toEqual([
      ['/appendix/values/3.4.1.resolved', 'error'],
    ])
  })
})

it('rates agree by their printed digits', () => {
  const direction = { plan: { planned: 11, completed: 3, completionRate: '27.27' } }
  expect(found({ direction }, { '1.1': '27.3' })).toEqual([])
  expect(found({ direction }, { '1.1': '27.2' })).toEqual([['/appendix/values/1.1', 'error']])
})

it('the total row of a table usually is the whole', () => {
  const table = { rows: [], total: { received: { total: 1490 } } }
  expect(found({ procedures: { dossiers, table } })).toEqual([
    ['/procedures/table/total/received/total', 'warning'],
  ])
})
