import { readFileSync } from 'node:fs'
import { assert, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Period } from '../../src/calendar/period.js'
import type { Tally } from '../../src/dossier/tally.js'
import { summarize } from '../../src/facts/summarize.js'
import { parseCount } from '../../src/notation/parse-count.js'
import { parsePercentage } from '../../src/notation/parse-percentage.js'
import { agreesWithRatio } from '../../src/quantity/agrees-with-ratio.js'
import { intervalOf } from '../../src/quantity/interval.js'
import { parseReport } from '../../src/report/parse-report.js'
import type { Report } from '../../src/report/report.js'
import { consistentCounts, tallyOf } from '../dossier/consistent-tally.js'
import { least } from '../report/sample.js'

function summaryOf(name: string) {
  return summarize(parseReport(JSON.parse(readFileSync(`examples/reports/${name}.json`, 'utf8'))))
}

describe('real reports', () => {
  it('Đình Cả: the rates are those of the figures, not the published ones', () => {
    const { opening, dossiers } = summaryOf('dinh-ca-2024-q1')
    expect(opening).toBe(
      'Trong quý I năm 2024 (13/12/2023 - 11/3/2024), UBND thị trấn Đình Cả đã hoàn thành 3/11 nhiệm vụ của kế hoạch cải cách hành chính năm (27,27%); tiếp nhận 1.492 hồ sơ, giải quyết 1.481 hồ sơ (đúng và trước hạn 100%).',
    )
    expect(dossiers).toBe(
      'Tổng số hồ sơ tiếp nhận: 1.492 hồ sơ, trong đó: trực tuyến 1.482 hồ sơ; trực tiếp 0 hồ sơ; qua dịch vụ bưu chính công ích 03 hồ sơ; từ kỳ trước chuyển sang 07 hồ sơ. Đã giải quyết: 1.481 hồ sơ, trong đó: trước hạn 1.442 hồ sơ; đúng hạn 39 hồ sơ; quá hạn 0 hồ sơ. Đang giải quyết: 11 hồ sơ.',
    )
  })
})

it('mentions nothing that is not reported', () => {
  expect(summarize(least)).toEqual({
    opening: 'Trong quý I năm 2024, UBND thị trấn Đình Cả chưa có số liệu tổng hợp.',
    dossiers: null,
    yearToDate: null,
  })
  const { opening, dossiers } = summarize({
    ...least,
    direction: { assignedTasks: { completed: { total: 9 } } },
    procedures: { dossiers: { withdrawn: 6 } },
  })
  expect(opening).toBe('Trong quý I năm 2024, UBND thị trấn Đình Cả đã hoàn thành 09 nhiệm vụ được giao.')
  expect(dossiers).toBe('Công dân rút: 06 hồ sơ.')
})

it('0 of 0 has no rate', () => {
  const { opening } = summarize({ ...least, direction: { plan: { planned: 0, completed: 0 } } })
  expect(opening).not.toContain('%')
})

it('every figure of the text is one of the tally, and every rate its ratio', () => {
  assert(
    property(consistentCounts(), (counts) => {
      const tally = tallyOf(counts)
      const { opening, dossiers } = summarize({ ...least, procedures: { dossiers: tally } })
      const figures = [...(dossiers ?? '').matchAll(/([\d.]+) hồ sơ/g)].map(([, text]) => {
        const reading = parseCount(text ?? '')
        return reading.ok ? reading.value : undefined
      })
      const reported = new Set(JSON.stringify(tally).match(/\d+/g)?.map(Number))
      for (const figure of figures) expect(reported).toContain(figure)
      const rate = /\(đúng và trước hạn ([\d,]+%)\)/.exec(opening)?.[1]
      if (rate === undefined) return
      const reading = parsePercentage(rate)
      const { punctual, total } = tally.resolved ?? {}
      expect(reading.ok && agreesWithRatio(reading.value, intervalOf(punctual), intervalOf(total))).toBe(true)
    }),
  )
})

it.each<[Period, string]>([
  [{ kind: 'custom', from: '2024-01-01', to: '2024-02-03' }, 'Từ ngày 01/01/2024 đến ngày 03/02/2024'],
  [{ kind: 'custom' }, 'Trong kỳ báo cáo'],
  [{ kind: 'month', year: 2024 }, 'Trong kỳ báo cáo'],
  [{ kind: 'year-to-date', year: 2024 }, 'Trong kỳ báo cáo'],
  [{ kind: 'half-year', year: 2024 }, 'Trong kỳ báo cáo'],
  [
    { kind: 'quarter', year: 2024, from: '2023-12-15', to: '2024-03-14' },
    'Từ ngày 15/12/2023 đến ngày 14/3/2024',
  ],
  [{ kind: 'year' }, 'Trong kỳ báo cáo'],
  [{ kind: 'month', ordinal: 3 }, 'Trong tháng 3'],
  [{ kind: 'nine-months', year: 2024 }, 'Trong 9 tháng đầu năm 2024'],
])('opens with the period %j', (period, when) => {
  expect(summarize({ ...least, period }).opening).toBe(
    `${when}, UBND thị trấn Đình Cả chưa có số liệu tổng hợp.`,
  )
})

describe('FX10: every figure is said once', () => {
  const paragraphOf = (dossiers: Tally) => summarize({ ...least, procedures: { dossiers } })

  it.each<[string, Tally, string]>([
    [
      'punctual without early and on time',
      { resolved: { total: 100, punctual: 98, late: 2 } },
      'Đã giải quyết: 100 hồ sơ, trong đó: đúng và trước hạn 98 hồ sơ; quá hạn 02 hồ sơ.',
    ],
    [
      'punctual, with early ones only',
      { resolved: { punctual: 98, early: 90 } },
      'Đã giải quyết: đúng và trước hạn 98 hồ sơ (trước hạn 90 hồ sơ).',
    ],
    [
      'in the period',
      { received: { total: 110, inPeriod: 100, carriedOver: 10 } },
      'Tổng số hồ sơ tiếp nhận: 110 hồ sơ, trong đó: trong kỳ 100 hồ sơ; từ kỳ trước chuyển sang 10 hồ sơ.',
    ],
    [
      'in the period, by channels',
      { received: { inPeriod: 100, online: 80 } },
      'Hồ sơ tiếp nhận: trong kỳ 100 hồ sơ (trực tuyến 80 hồ sơ; trực tiếp hoặc qua dịch vụ bưu chính công ích 20 hồ sơ).',
    ],
    ['at the counter alone', { received: { direct: 20 } }, 'Hồ sơ tiếp nhận: trực tiếp 20 hồ sơ.'],
    [
      'without a deadline',
      { resolved: { total: 9, withoutDeadline: 9 }, inProgress: { total: 5, inTime: 2, withoutDeadline: 3 } },
      'Đã giải quyết: 09 hồ sơ, trong đó: không có thời hạn 09 hồ sơ. Đang giải quyết: 05 hồ sơ, trong đó: trong hạn 02 hồ sơ; không có thời hạn 03 hồ sơ.',
    ],
    [
      'awaiting a supplement beside those in progress',
      {
        received: { total: 100 },
        resolved: { total: 80 },
        inProgress: { total: 15, inTime: 15, awaitingSupplement: 5 },
      },
      'Tổng số hồ sơ tiếp nhận: 100 hồ sơ. Đã giải quyết: 80 hồ sơ. Đang giải quyết: 15 hồ sơ, trong đó: trong hạn 15 hồ sơ; quá hạn 0 hồ sơ. Ngoài ra chờ bổ sung: 05 hồ sơ.',
    ],
    [
      'awaiting a supplement as a class of those in progress',
      { inProgress: { total: 20, inTime: 12, overdue: 3, awaitingSupplement: 5 } },
      'Đang giải quyết: 20 hồ sơ, trong đó: trong hạn 12 hồ sơ; quá hạn 03 hồ sơ; chờ bổ sung 05 hồ sơ.',
    ],
    [
      'awaiting a supplement, in time or beside',
      { inProgress: { total: 15, inTime: 12, overdue: 3, awaitingSupplement: 5 } },
      'Đang giải quyết: 15 hồ sơ, trong đó: trong hạn 12 hồ sơ; quá hạn 03 hồ sơ. Chờ bổ sung: 05 hồ sơ.',
    ],
    [
      'more than the whole',
      { resolved: { total: 10, late: 12 } },
      'Đã giải quyết: 10 hồ sơ; quá hạn 12 hồ sơ.',
    ],
    ['of an unknown whole', { resolved: { late: 2 } }, 'Đã giải quyết: quá hạn 02 hồ sơ.'],
  ])('%s', (_, tally, text) => {
    expect(paragraphOf(tally).dossiers).toBe(text)
  })

  it('in the opening too, where only parts are known', () => {
    expect(paragraphOf({ received: { inPeriod: 9 }, resolved: { punctual: 8 } }).opening).toContain(
      'đã tiếp nhận trong kỳ 09 hồ sơ, giải quyết đúng và trước hạn 08 hồ sơ.',
    )
  })

  it.each<[string, NonNullable<Report['procedures']>]>([
    ['its total row', { table: { rows: [], total: { received: { total: 9 }, resolved: { total: 8 } } } }],
    [
      'its rows',
      {
        table: {
          rows: [
            { label: 'Hộ tịch', received: { total: 4 }, resolved: { total: 3 } },
            { label: 'Đất đai', received: { total: 5 }, resolved: { total: 5 } },
          ],
        },
      },
    ],
  ])('of a table only: by %s', (_, procedures) => {
    const { opening, dossiers } = summarize({ ...least, procedures })
    expect(opening).toContain('đã tiếp nhận 09 hồ sơ, giải quyết 08 hồ sơ.')
    expect(dossiers).toMatch(/^Tổng số hồ sơ tiếp nhận: 09 hồ sơ\. Đã giải quyết: 08 hồ sơ\./)
  })
})

it('says what is cumulated since the beginning of the year', () => {
  const { dossiers, yearToDate } = summarize({
    ...least,
    procedures: { dossiers: { resolved: { total: 9 } } },
    yearToDate: {
      direction: { plan: { planned: 11, completed: 3 } },
      procedures: { dossiers: { resolved: { total: 12, late: 0 } } },
    },
  })
  expect(dossiers).toBe('Đã giải quyết: 09 hồ sơ.')
  expect(yearToDate).toBe(
    'Lũy kế từ đầu năm đã hoàn thành 3/11 nhiệm vụ của kế hoạch cải cách hành chính năm (27,27%). Đã giải quyết: 12 hồ sơ, trong đó: đúng và trước hạn 12 hồ sơ; quá hạn 0 hồ sơ.',
  )
  expect(
    summarize({ ...least, yearToDate: { procedures: { table: { rows: [], total: { withdrawn: 2 } } } } })
      .yearToDate,
  ).toBe('Lũy kế từ đầu năm. Công dân rút: 02 hồ sơ.')
  expect(summarize({ ...least, yearToDate: {} }).yearToDate).toBeNull()
  const open = { kind: 'custom', from: '2025-07-01', to: '2025-08-20', openEnd: true } as const
  expect(summarize({ ...least, period: open }).opening).toContain('Từ ngày 01/7/2025 đến nay (20/8/2025)')
  const week = { kind: 'week', from: '2025-05-05', to: '2025-05-11' } as const
  expect(summarize({ ...least, period: week }).opening).toContain('Từ ngày 05/5/2025 đến ngày 11/5/2025')
  expect(summarize({ ...least, period: { ...week, year: 2025, ordinal: 19 } }).opening).toContain(
    'Trong tuần 19 năm 2025',
  )
})
