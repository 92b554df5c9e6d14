import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/report/report.js'
import { checkSeries } from '../../src/series/check-series.js'
import { dossiers, month, reportOf } from './sample-series.js'

const toDate = (ordinal: number, online: number, about: Partial<Report> = {}): Report =>
  reportOf({ kind: 'year-to-date', year: 2024, ordinal }, { ...dossiers({ received: { online } }), ...about })
const found = (reports: readonly Report[]) =>
  checkSeries(reports).findings.map(({ rule, severity }) => [rule, severity])

const first = { number: '40/BC-UBND', issuedOn: '2024-04-16' }

describe('FS10: a report that corrects another', () => {
  it('stands for its period, and what goes on, goes on with it', () => {
    const wrong = toDate(4, 400, first)
    const corrected = toDate(4, 398, { issuedOn: '2024-04-18', replaces: { number: '40/BC-UBND' } })
    const info = [['series/overlap', 'info']]
    expect(found([wrong, corrected, toDate(5, 399)])).toEqual(info)
    expect(found([corrected, wrong, toDate(5, 399)])).toEqual(info)
    expect(found([wrong, corrected, toDate(5, 397)])).toContainEqual(['series/cumulative', 'error'])
    expect(found([wrong, toDate(4, 398, { issuedOn: '2024-04-18' })])).toEqual([
      ['series/overlap', 'warning'],
    ])
  })

  it('stands where it says which correction it is, whatever day it bears', () => {
    const [wrong, corrected] = [toDate(4, 400, first), toDate(4, 398, { ...first, revision: 1 })]
    expect(found([wrong, corrected, toDate(5, 399)])).toEqual([['series/overlap', 'info']])
    const again = toDate(4, 396, { revision: 2 })
    expect(found([again, wrong, corrected, toDate(5, 397)])).toEqual([
      ['series/overlap', 'info'],
      ['series/overlap', 'info'],
    ])
    expect(found([again, wrong, corrected, toDate(5, 395)])).toContainEqual(['series/cumulative', 'error'])
  })

  it('may be of a later period: then what is less is worth a look', () => {
    expect(found([toDate(4, 400, first), toDate(5, 398)])).toEqual([['series/cumulative', 'error']])
    for (const replaces of [{ number: '40/BC-UBND' }, { issuedOn: '2024-04-16' }, first]) {
      expect(found([toDate(4, 400, first), toDate(5, 398, { replaces })])).toEqual([
        ['series/cumulative', 'info'],
      ])
    }
    expect(found([toDate(4, 400, first), toDate(5, 398, { replaces: { number: '41/BC-UBND' } })])).toEqual([
      ['series/cumulative', 'error'],
    ])
  })

  it('excuses what is carried over from what it corrects, and nothing else', () => {
    const march = month(3, { ...dossiers({ inProgress: { total: 12 } }), ...first })
    const april = (about: Partial<Report>) =>
      month(4, { ...dossiers({ received: { carriedOver: 11 } }), ...about })
    expect(found([march, april({ replaces: first })])).toEqual([['dossier/continuity', 'info']])
    expect(found([march, april({})])).toEqual([['dossier/continuity', 'error']])
  })
})

describe('FS9: a month named, and a run of the same days', () => {
  const named = month(3, { ...dossiers({ received: { online: 100 } }), issuedOn: '2024-03-15' })
  const run = (from: string, to: string, about: Partial<Report> = {}) =>
    reportOf({ kind: 'custom', from, to }, { ...dossiers({ received: { online: 90 } }), ...about })

  it('are one period', () => {
    for (const reports of [
      [named, run('2024-02-15', '2024-03-14')],
      [run('2024-02-15', '2024-03-14', { issuedOn: '2024-03-20' }), named],
    ]) {
      expect(found(reports)).toEqual([['series/overlap', 'warning']])
    }
    expect(found([named, run('2024-02-15', '2024-03-14', { type: 'ad-hoc' })])).toEqual([
      ['series/sum-of-periods', 'warning'],
    ])
  })

  it('are two where a day differs', () => {
    expect(found([named, run('2024-02-16', '2024-03-14')])).toEqual([])
  })

  it('leave no gap in the place of the month', () => {
    const reports = [month(2), run('2024-02-15', '2024-03-14', { issuedOn: '2024-03-20' }), named, month(4)]
    expect(found(reports)).toEqual([['series/overlap', 'warning']])
  })
})
