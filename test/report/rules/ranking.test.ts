import { describe, expect, it } from 'vitest'
import { listFacts } from '../../../src/facts/list-facts.js'
import { checkReport } from '../../../src/report/check-report.js'
import { parseReport, safeParseReport } from '../../../src/report/parse-report.js'
import type { ReportInput } from '../../../src/report/report.js'
import { least } from '../sample.js'

function reportOf(ranking: ReportInput['ranking']) {
  // Issued after all that it speaks of.
  return parseReport({ ...least, issuedOn: '2026-12-31', ranking })
}

function found(ranking: ReportInput['ranking']) {
  return checkReport(reportOf(ranking)).findings.map(({ rule, path, severity }) => [
    rule,
    path.join('/'),
    severity,
  ])
}

/** Points of the index of services to citizens and businesses, as a province published them in January 2025. */
const services = {
  index: 'Bộ chỉ số 766',
  year: 2025,
  month: 1,
  points: '70,61',
  maximum: 100,
  components: [
    { name: 'Dịch vụ công trực tuyến', points: '7,5', maximum: 12 },
    { name: 'Thanh toán trực tuyến', points: '4,5', maximum: 10 },
    { name: 'Số hóa hồ sơ', points: '15,2', maximum: 22 },
    { name: 'Các nhóm khác', points: '43,41', maximum: 56 },
  ],
}

describe('rankings', () => {
  it('that are right are not accused, however they are made up', () => {
    expect(found([services])).toEqual([])
    // Three of six groups are told: their sum is open.
    const { components, ...whole } = services
    expect(
      found([{ ...whole, components: [...components.slice(0, 3), { name: 'Mức độ hài lòng' }] }]),
    ).toEqual([])
    const one = { index: 'PAR INDEX', year: 2020 }
    expect(
      found([
        { ...one, rank: 9, of: 63, rankChange: 26 },
        { ...one, rank: 2, of: 14 },
        { ...one, agency: 'Sở Tư pháp', rank: 1, of: 20 },
        { ...one, year: 2019, rank: 35, of: 63 },
        { ...one, month: 6, rank: 4, of: 63 },
        { ...one, week: 6, rank: 5, of: 63 },
        { index: 'SIPAS', rank: 63, of: 63, rankChange: -62, points: 0, maximum: 100, pointsChange: -80.25 },
      ]),
    ).toEqual([])
  })

  it('are found wrong in points, ranks, components and what they say twice', () => {
    const { components } = services
    expect(found([{ ...services, points: '71,61' }])).toEqual([
      ['ranking/components', 'ranking/0/points', 'error'],
    ])
    expect(
      found([{ ...services, components: [{ name: 'Số hóa', points: 23, maximum: 22 }, ...components] }]),
    ).toEqual(
      expect.arrayContaining([
        ['section/part-above-whole', 'ranking/0/components/0/points', 'error'],
        ['ranking/components', 'ranking/0/maximum', 'error'],
      ]),
    )
    const one = { index: 'PAR INDEX', year: 2023 }
    expect(found([{ ...one, points: 101, maximum: 100, rank: 64, of: 63 }])).toEqual([
      ['section/part-above-whole', 'ranking/0/points', 'error'],
      ['section/part-above-whole', 'ranking/0/rank', 'error'],
    ])
    expect(found([{ ...one, rank: 0 }])).toEqual([['ranking/place', 'ranking/0/rank', 'error']])
    expect(found([{ ...one, rank: 2, rankChange: -2 }])).toEqual([
      ['ranking/place', 'ranking/0/rankChange', 'error'],
    ])
    expect(
      found([
        { ...one, rank: 9, of: 63 },
        { ...one, index: 'Par index', rank: 10, of: 63 },
        { ...one, rank: 11 },
      ]),
    ).toEqual([
      ['ranking/twice', 'ranking/1/rank', 'warning'],
      ['ranking/twice', 'ranking/2/rank', 'warning'],
    ])
  })

  it.each<[string, object, string]>([
    ['typed without its months', { index: 'Bộ chỉ số 766', year: 2025 }, 'warning'],
    ['of one month', { index: 'Bộ chỉ số 766', year: 2025, month: 3 }, 'error'],
    ['of one week', { index: 'Bộ chỉ số 766', year: 2025, week: 9 }, 'error'],
    ['of a year, as its words say', { index: 'Chỉ số CCHC năm 2025', year: 2025 }, 'error'],
    ['of the months of a year', { index: 'Xếp hạng tháng năm 2025', year: 2025 }, 'warning'],
  ])('FJ9: two ranks of an index are certainly wrong only in one period: %s', (_, about, severity) => {
    expect(
      found([
        { ...about, rank: 9, of: 63 },
        { ...about, rank: 10, of: 63 },
      ]),
    ).toEqual([['ranking/twice', 'ranking/1/rank', severity]])
  })

  it('the rank of the agency itself is its own, whether it is named or not', () => {
    const one = { index: 'Bộ chỉ số 766', year: 2025, month: 3, of: 63 }
    const { name } = reportOf([]).agency
    const twice = [['ranking/twice', 'ranking/1/rank', 'error']]
    expect(
      found([
        { ...one, rank: 3 },
        { ...one, rank: 4, agency: name },
      ]),
    ).toEqual(twice)
    expect(
      found([
        { ...one, rank: 3 },
        { ...one, rank: 4, agency: name.replace(/^UBND /, '') },
      ]),
    ).toEqual(twice)
    expect(
      found([
        { ...one, rank: 3 },
        { ...one, rank: 4, agency: 'UBND xã Khác' },
      ]),
    ).toEqual([])
  })

  it('a change of points is read as it is written, and may be approximate', () => {
    const changed = (pointsChange: unknown) => {
      const report = { ...reportOf([]), ranking: [{ index: 'SIPAS', points: 85, pointsChange }] }
      const reading = safeParseReport(report)
      return reading.success ? reading.report.ranking?.[0]?.pointsChange : reading.issues[0]?.code
    }
    expect(changed('-0,07')).toBe(-0.07)
    expect(changed('giảm 0,07 điểm')).toBe(-0.07)
    expect(changed(1.5)).toBe(1.5)
    expect(changed('gần 2 điểm')).toMatchObject({ atMost: 2 })
    expect(changed('nhiều')).toBe('unreadable')
    expect(found([{ index: 'SIPAS', points: 1.2, pointsChange: { atLeast: 1.3 } as never }])).toEqual([
      ['ranking/place', 'ranking/0/pointsChange', 'error'],
    ])
  })

  it('are not evaluated where the points of the whole are not reported', () => {
    const { points, ...without } = services
    const { gaps, findings } = checkReport(reportOf([without]))
    expect(findings).toEqual([])
    expect(gaps.filter(({ rule }) => rule === 'ranking/components')).toMatchObject([
      { path: ['ranking', 0], missing: [['points']] },
    ])
  })

  it('have facts of their components, under the index', () => {
    const facts = [...listFacts(reportOf([services]))]
    expect(facts.find(({ pointer }) => pointer === '/ranking/0/components/2/points')).toMatchObject({
      row: 'Bộ chỉ số 766, Số hóa hồ sơ',
      value: 15.2,
      unit: 'điểm',
    })
  })

  it.each([
    { index: 'PAR INDEX', month: 13 },
    { index: 'PAR INDEX', week: 0 },
    { index: 'PAR INDEX', rankChange: 1.5 },
  ])('refuse what no period or change is: %o', (ranking) => {
    expect(() => reportOf([ranking])).toThrow()
  })
})
