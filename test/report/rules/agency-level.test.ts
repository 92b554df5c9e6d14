import { describe, expect, it } from 'vitest'
import { cutOffConventions } from '../../../src/calendar/cut-off-conventions.js'
import type { Period } from '../../../src/calendar/period.js'
import type { Report } from '../../../src/report/report.js'
import { agencyLevel } from '../../../src/report/rules/agency-level.js'
import { least } from '../sample.js'

type Level = Report['agency']['level']

const check = (name: string, level: Level, period: object, more: object = {}) => {
  const report = { ...least, agency: { name, level }, period: period as Period, ...more }
  const verdicts = [agencyLevel.check({ ...report, convention: cutOffConventions.decree }, {})].flat()
  return verdicts.length === 1 ? verdicts[0] : verdicts
}

const passed = { outcome: 'passed' }
const across = { kind: 'year', year: 2025 }
const after = { kind: 'custom', from: '2025-07-01', to: '2025-09-30' }
const before = { kind: 'custom', from: '2025-04-01', to: '2025-06-30' }

describe('report/agency-level: what existed in the period', () => {
  it.each<[string, string, Level, object]>([
    ['a district until its last day', 'UBND huyện Tuy Phước', 'district', before],
    ['a district in the year in which it ended', 'UBND huyện Tuy Phước', 'district', across],
    [
      'a district in a period that ends on the day after',
      'UBND huyện Tuy Phước',
      'district',
      { kind: 'custom', from: '2025-06-30', to: '2025-07-01' },
    ],
    ['a thị trấn in the year in which it ended', 'UBND thị trấn Diêu Trì', 'commune', across],
    ['a đặc khu in the year in which it began', 'UBND đặc khu Phú Quý', 'commune', across],
    ['a đặc khu from its first day', 'UBND đặc khu Phú Quý', 'commune', after],
    ['a province, always', 'UBND tỉnh Gia Lai', 'province', after],
    ['a ministry, always', 'Bộ Nội vụ', 'central', after],
    ['the Government', 'Chính phủ', 'central', after],
    ['a steering committee', 'Ban Chỉ đạo cải cách hành chính tỉnh', 'province', before],
    ['a commune whose name says no type', 'Trung tâm Phục vụ hành chính công', 'commune', after],
    ['a school that keeps the name of a town', 'Trường THPT thị xã Quảng Trị', 'commune', after],
  ])('%s', (_, name, level, period) => {
    expect(check(name, level, period)).toEqual(passed)
  })

  it.each<[string, string, Level, object, 'level' | 'name', string, readonly [string, string]]>([
    [
      'a district the day after its last',
      'UBND huyện Tuy Phước',
      'district',
      after,
      'level',
      'cấp huyện',
      ['2025-07-01', '2025-09-30'],
    ],
    [
      'a district whose name says no type',
      'Phòng Nội vụ',
      'district',
      { kind: 'year', year: 2026 },
      'level',
      'cấp huyện',
      ['2025-12-15', '2026-12-14'],
    ],
    [
      'a thị trấn',
      'UBND thị trấn Diêu Trì',
      'commune',
      after,
      'name',
      'thị trấn',
      ['2025-07-01', '2025-09-30'],
    ],
    [
      'a thị xã that reports as a commune',
      'Văn phòng UBND thị xã Đức Phổ',
      'commune',
      after,
      'name',
      'thị xã',
      ['2025-07-01', '2025-09-30'],
    ],
    [
      'a đặc khu before there were any',
      'UBND đặc khu Phú Quý',
      'commune',
      before,
      'name',
      'đặc khu',
      ['2025-04-01', '2025-06-30'],
    ],
  ])('not %s', (_, name, level, period, key, vi, [start, end]) => {
    expect(check(name, level, period)).toMatchObject({
      outcome: 'failed',
      path: ['agency', key],
      actual: key === 'level' ? level : name,
      operands: [
        { path: ['period', 'from'], value: start },
        { path: ['period', 'to'], value: end },
      ],
      data: { agency: name, unit: { vi }, start, end },
    })
  })
})

describe('report/agency-level: a period without its days', () => {
  it.each<[string, object, 'from' | 'to']>([
    ['neither day', { kind: 'quarter' }, 'from'],
    ['the first day only', { kind: 'quarter', from: '2026-01-01' }, 'to'],
    ['the last day only', { kind: 'quarter', to: '2026-03-31' }, 'from'],
  ])('%s', (_, period, missing) => {
    expect(check('UBND huyện Tuy Phước', 'district', period)).toEqual({
      outcome: 'not-evaluated',
      missing: [['period', missing]],
    })
  })

  it('FC16: judges the year 1900, which begins on the first day that can be written', () => {
    expect(check('UBND huyện Tuy Phước', 'district', { kind: 'year', year: 1900 })).toEqual(passed)
  })

  it('FX14: asks the convention of the report, not that of the country', () => {
    const period: Period = { kind: 'half-year', year: 2025, ordinal: 2 }
    const named = { ...least, agency: { name: 'UBND huyện Tuy Phước', level: 'district' as const }, period }
    const { decree, calendar } = cutOffConventions
    expect(agencyLevel.check({ ...named, convention: decree }, {})).toEqual(passed)
    expect(agencyLevel.check({ ...named, convention: calendar }, {})).toMatchObject([{ outcome: 'failed' }])
  })

  it('takes the days that are stated before those of the name', () => {
    // By its name the quarter begins when there were districts no more.
    const period = { kind: 'quarter', year: 2026, ordinal: 1, from: '2025-06-30', to: '2026-03-31' }
    expect(check('UBND huyện Tuy Phước', 'district', period)).toEqual(passed)
  })
})

describe('FJ23: what did not exist in the period, in figures and tables', () => {
  const districts = { procedures: { catalogue: { total: 5, district: 3 } } }
  const rows = (...labels: readonly string[]) => ({
    procedures: { table: { rows: [{ label: 'Cấp tỉnh', rows: labels.map((label) => ({ label })) }] } },
  })

  it('procedures of the district', () => {
    expect(check('UBND tỉnh Gia Lai', 'province', after, districts)).toMatchObject({
      outcome: 'failed',
      path: ['procedures', 'catalogue', 'district'],
      actual: 3,
    })
    expect(check('UBND tỉnh Gia Lai', 'province', across, districts)).toEqual(passed)
    const none = { procedures: { catalogue: { district: 0 } } }
    expect(check('UBND tỉnh Gia Lai', 'province', after, none)).toEqual(passed)
  })

  it.each<[string, object, readonly (string | number)[]]>([
    [
      'staff',
      { civilService: { staff: { byLevel: { district: 10 } } } },
      ['civilService', 'staff', 'byLevel', 'district'],
    ],
    [
      'processes',
      { procedures: { internalProcesses: { district: 2 } } },
      ['procedures', 'internalProcesses', 'district'],
    ],
    [
      'procedures by unit',
      { procedures: { catalogueByUnit: { rows: [], total: { district: 2 } } } },
      ['procedures', 'catalogueByUnit', 'total', 'district'],
    ],
    ['townships', { organization: { communes: { towns: 1 } } }, ['organization', 'communes', 'towns']],
    [
      'documents of the level',
      { institutions: { documents: { rows: [{ level: 'district', issued: 3 }] } } },
      ['institutions', 'documents', 'rows', 0, 'level'],
    ],
  ])('%s of the district', (_, sections, path) => {
    expect(check('UBND tỉnh Gia Lai', 'province', after, sections)).toMatchObject({ path })
    expect(check('UBND tỉnh Gia Lai', 'province', across, sections)).toEqual(passed)
    expect(check('UBND tỉnh Gia Lai', 'province', before, sections)).toEqual(passed)
  })

  it('special zones before there were any', () => {
    const zones = { organization: { communes: { specialZones: 1 } } }
    const path = ['organization', 'communes', 'specialZones']
    expect(check('UBND tỉnh Gia Lai', 'province', before, zones)).toMatchObject({ path })
    expect(check('UBND tỉnh Gia Lai', 'province', after, zones)).toEqual(passed)
  })

  it.each([
    'Cấp huyện',
    'B. CẤP HUYỆN',
    'Cấp quận',
    'UBND huyện Tuy Phước',
    'Thị xã An Nhơn',
    'UBND TT. Diêu Trì',
  ])('the row %s', (label) => {
    expect(check('UBND tỉnh Gia Lai', 'province', after, rows('Sở Nội vụ', label))).toMatchObject({
      outcome: 'failed',
      path: ['procedures', 'table', 'rows', 0, 'rows', 1, 'label'],
    })
    expect(check('UBND tỉnh Gia Lai', 'province', before, rows(label))).toEqual(passed)
  })

  it.each([
    'Cấp xã',
    'UBND phường Thị Nại',
    'Trường THPT thị xã Quảng Trị',
    'Trung tâm Y tế khu vực',
    'Hộ tịch',
  ])('not the row %s', (label) => {
    expect(check('UBND tỉnh Gia Lai', 'province', after, rows(label))).toEqual(passed)
  })

  it('the center of a commune before there were any', () => {
    const name = 'Trung tâm Phục vụ hành chính công xã Bình An'
    expect(check(name, 'commune', before)).toMatchObject({ outcome: 'failed', path: ['agency', 'name'] })
    expect(check(name, 'commune', after)).toEqual(passed)
    expect(check('Trung tâm Phục vụ hành chính công tỉnh', 'province', before)).toEqual(passed)
    const agency = { name: 'UBND xã Bình An', level: 'commune', kind: 'public-service-center' }
    expect(check('', 'commune', before, { agency })).toMatchObject({ path: ['agency', 'kind'] })
  })
})

describe('report/agency-level: an agency has a beginning and an end', () => {
  const of = (about: object, period: object) =>
    check('', 'commune', period, { agency: { name: 'UBND xã Bình An', level: 'commune', ...about } })

  it('a report for a time before it was set up, or after it ended, is to say why', () => {
    expect(of({ since: '2025-07-01' }, before)).toMatchObject({ path: ['agency', 'since'] })
    expect(of({ until: '2025-06-30' }, after)).toMatchObject({ path: ['agency', 'until'] })
  })

  it('a report of a unit that names those it was made of may be for their time', () => {
    const since = { since: '2025-07-01' }
    expect(of({ ...since, predecessors: [{ name: 'UBND xã Bình Nam' }] }, before)).toEqual(passed)
    expect(of({ ...since, predecessors: [] }, before)).toMatchObject({ path: ['agency', 'since'] })
    expect(of({ until: '2025-06-30', predecessors: [{ name: 'UBND xã Bình Nam' }] }, after)).toMatchObject({
      path: ['agency', 'until'],
    })
  })

  it('a period may lie across either day, and begin or end on it', () => {
    for (const period of [across, after]) expect(of({ since: '2025-07-01' }, period)).toEqual(passed)
    for (const period of [across, before]) expect(of({ until: '2025-06-30' }, period)).toEqual(passed)
    expect(of({ since: '2025-06-30' }, before)).toEqual(passed)
    expect(of({ until: '2025-07-01' }, after)).toEqual(passed)
    expect(of({}, after)).toEqual(passed)
  })
})
