import { describe, expect, it } from 'vitest'
import { figurePath, locateFigure, withFigure } from '../../src/check/model.js'
import { wouldHoldIn } from '../../src/check/would-hold.js'
import { type Dossiers, dossierModel } from './sample-models.js'

const row: Dossiers = {
  received: { total: 1320, inPeriod: 1304, carriedOver: 16 },
  resolved: 1277,
  pending: 43,
}

describe('locateFigure', () => {
  it('finds a figure with its path and name', () => {
    expect(locateFigure(dossierModel, { figures: row, at: [] }, 'received.carriedOver')).toEqual({
      path: ['received', 'carriedOver'],
      value: 16,
      label: { vi: 'Từ kỳ trước', en: 'Carried over' },
    })
    expect(figurePath('resolved')).toEqual(['resolved'])
  })

  it('tells what is not reported from 0', () => {
    expect(locateFigure(dossierModel, { figures: row, at: [] }, 'withdrawn')).toBeUndefined()
    expect(locateFigure(dossierModel, { figures: { withdrawn: null }, at: [] }, 'withdrawn')).toBeUndefined()
    expect(locateFigure(dossierModel, { figures: { withdrawn: 0 }, at: [] }, 'withdrawn')).toMatchObject({
      value: 0,
    })
  })
})

describe('withFigure', () => {
  it('replaces one figure, and leaves the original as it is', () => {
    const before = structuredClone(row)
    expect(withFigure(row, ['received', 'total'], 1230)).toEqual({
      ...row,
      received: { ...row.received, total: 1230 },
    })
    expect(withFigure(row, ['pending'], 0)).toEqual({ ...row, pending: 0 })
    expect(row).toEqual(before)
  })

  it.each<[string, Dossiers]>([
    ['not there', {}],
    ['null', { received: null }],
  ])('makes the group of a figure that is %s', (_, subject) => {
    expect(withFigure(subject, ['received', 'carriedOver'], 16)).toEqual({ received: { carriedOver: 16 } })
  })
})

describe('wouldHoldIn', () => {
  it.each<[string, Dossiers, string, number, boolean]>([
    ['the figures as they are', row, 'pending', 43, true],
    ['another part', row, 'pending', 34, false],
    [
      'a whole of two sums, only one of which would hold',
      { ...row, pending: 27 },
      'received.total',
      1304,
      false,
    ],
    ['a figure of no sum', row, 'withdrawn', 5, true],
    ['parts of which one is not reported', { ...row, pending: null }, 'resolved', 1300, true],
    ['a part that would be more than its whole', { ...row, pending: null }, 'resolved', 1321, false],
    ['a group that is not there', {}, 'received.total', 5, true],
  ])('asks every sum: %s', (_, subject, figure, value, holds) => {
    expect(wouldHoldIn(dossierModel, { figures: subject, at: [] })(figurePath(figure), value)).toBe(holds)
  })
})
