import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { appendixTemplate2024 } from '../../src/appendix/appendix-template-2024.js'
import { InvalidTemplateError } from '../../src/appendix/define-template.js'
import { extendTemplate } from '../../src/appendix/extend-template.js'
import { appendixFromReport } from '../../src/report/appendix-from-report.js'
import { checkReport } from '../../src/report/check-report.js'
import { parseReport } from '../../src/report/parse-report.js'
import type { Report } from '../../src/report/report.js'
import { reportFigure, reportRate } from '../../src/report/report-figure.js'
import { least } from './sample.js'

const fill = (about: Partial<Report>) => appendixFromReport({ ...least, ...about }, appendixTemplate2024)

describe('the 2024 template', () => {
  const rows = appendixTemplate2024.indicators.flatMap(({ key, kind, inReport = [] }) =>
    inReport.map(({ figure, oftenLeftOut = [] }) => ({ key, kind, figure, oftenLeftOut })),
  )

  it.each(rows)('$key is in the body as $figure', ({ kind, figure, oftenLeftOut }) => {
    if (kind === 'rate') expect(reportRate(figure)).toBeDefined()
    else expect(reportFigure(figure).path).toEqual(figure.split('.'))
    for (const part of oftenLeftOut) expect(() => reportFigure(part)).not.toThrow()
  })
})

it('fills rows from the body, and computes what they determine', () => {
  const { appendix, filled, derived } = fill({
    procedures: {
      dossiers: { received: { total: 1492, online: 1482 }, resolved: { early: 1442, onTime: 39, late: 0 } },
    },
  })
  expect(appendix).toEqual({
    template: 'cchc-2024',
    values: {
      '3.2.4': '99.33',
      '3.2.4.received': 1492,
      '3.2.4.online': 1482,
      '3.4.2': '100.00',
      '3.4.2.resolved': 1481,
      '3.4.2.onTime': 1481,
    },
  })
  expect(Object.keys(appendix.values)).toEqual(
    appendixTemplate2024.indicators.flatMap(({ key }) => (key in appendix.values ? [key] : [])),
  )
  expect(derived).toEqual(['3.2.4', '3.4.2'])
  expect(filled[0]).toEqual({ key: '3.2.4.received', from: ['procedures', 'dossiers', 'received', 'total'] })
})

it('FR14: fills a row with an approximate figure of the body as it is published', () => {
  const total = { atLeast: 2830, atMost: 2840, soft: 'atLeast', words: 'gần 2.840' } as const
  const { values } = fill({ procedures: { dossiers: { resolved: { total, punctual: 2830 } } } }).appendix
  expect(values).toMatchObject({ '3.4.2.resolved': total, '3.4.2.onTime': 2830 })
  expect(values).not.toHaveProperty('3.4.2')
})

it('leaves blank what the body does not say, or another level reports', () => {
  expect(fill({}).appendix.values).toEqual({})
  expect(fill({ civilService: { staff: { total: 19 } } }).appendix.values).toEqual({ '4.2.2': 19 })
  expect(fill({ organization: { serviceUnits: { baseline: 9, current: 7 } } }).appendix.values).toEqual({})
  const district = { name: 'UBND huyện', level: 'district' } as const
  const { values } = fill({
    agency: district,
    organization: { serviceUnits: { baseline: 9, current: 7 } },
  }).appendix
  expect(values).toMatchObject({ '4.1.5': '22.22' })
})

it('a district fills the rows of what it received itself, a commune those of communes, a province neither', () => {
  const procedures = { dossiers: { resolved: { total: 300, punctual: 290, late: 10 } } }
  const keysOf = (level: 'province' | 'district' | 'commune') =>
    Object.keys(fill({ agency: { name: 'UBND', level }, procedures }).appendix.values)
  expect(keysOf('district')).toEqual(['3.4.1', '3.4.1.resolved', '3.4.1.onTime'])
  expect(keysOf('commune')).toEqual(['3.4.2', '3.4.2.resolved', '3.4.2.onTime'])
  expect(keysOf('province')).toEqual([])
})

it('refuses a row that names a figure which no report has', () => {
  const indicator = (figure: string, kind: 'count' | 'rate') =>
    extendTemplate(appendixTemplate2024, {
      id: 'wrong',
      title: { vi: 'Sai', en: 'Wrong' },
      source: { document: '', confirmed: true },
      add: [
        {
          after: '7.6.2',
          indicator: {
            key: 'T',
            kind,
            label: { vi: 'T', en: 'T' },
            unit: { vi: '', en: '' },
            overTime: 'flow',
            inReport: [{ figure }],
          },
        },
      ],
    })
  const wrong = indicator('procedures.dossiers.received.totl', 'count')
  expect(() => appendixFromReport(least, wrong)).toThrow(InvalidTemplateError)
  expect(() => checkReport(least, { forms: [wrong] })).toThrow(/received\.totl/)
  expect(() => checkReport(least, { forms: [indicator('direction.plan.planned', 'rate')] })).toThrow(
    InvalidTemplateError,
  )
})

it('a rate that the body prints is kept as printed, and so is its slip', () => {
  const direction = { plan: { planned: 11, completed: 3, completionRate: '27.2' } }
  const { appendix } = fill({ direction })
  expect(appendix.values).toMatchObject({ '1.1': '27.2' })
  const { findings } = checkReport({
    ...least,
    direction,
    appendix: { ...appendix, values: { ...appendix.values } },
  })
  expect(findings.map(({ rule, cause }) => [rule, cause?.kind])).toContainEqual([
    'appendix/rate',
    'truncated',
  ])
})

it('Đình Cả: the rows that the body fills, but for its slips, are those it printed', () => {
  const report = parseReport(JSON.parse(readFileSync('examples/reports/dinh-ca-2024-q1.json', 'utf8')))
  const { values } = appendixFromReport(report, appendixTemplate2024).appendix
  const printed = report.appendix?.values ?? {}
  const differing = Object.entries(values).filter(([key, value]) => printed[key] !== value)
  expect(differing).toEqual([
    ['1.1', '27.2'],
    ['1.1.planned', 11],
    ['3.1.3', 182],
    ['3.2.1.provided', 66],
    ['3.2.4', '99.80'],
    ['3.2.4.received', 1485],
    ['3.4.2', '100.00'],
    ['3.4.2.onTime', 1481],
  ])
})
