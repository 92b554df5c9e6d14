import { describe, expect, it } from 'vitest'
import { closingStock } from '../../src/dossier/closing-stock.js'
import { subtractTally } from '../../src/dossier/subtract-tally.js'

describe('closingStock', () => {
  const beside = {
    received: { total: 100 },
    resolved: { total: 80 },
    inProgress: { total: 15, awaitingSupplement: 5 },
  }

  it('FC10: adds those that await a supplement beside those in progress', () => {
    expect(closingStock(beside)).toBe(20)
    expect(subtractTally({}, beside).tally.received).toEqual({ carriedOver: 20 })
    expect(closingStock({ ...beside, received: { inPeriod: 90, carriedOver: 10 } })).toBe(20)
    expect(closingStock({ ...beside, received: { total: 107 }, returned: 3, withdrawn: 4 })).toBe(20)
    expect(closingStock({ ...beside, resolved: { total: 80 }, returned: 3 })).toBe(20)
  })

  it('FC10: counts them once where they are among those in progress, or nothing tells', () => {
    expect(closingStock({ ...beside, received: { total: 95 } })).toBe(15)
    expect(closingStock({ inProgress: { total: 15, awaitingSupplement: 5 } })).toBe(15)
    expect(closingStock({ inProgress: { total: 15 } })).toBe(15)
    expect(closingStock({ inProgress: { awaitingSupplement: 5 } })).toBeUndefined()
    expect(closingStock({})).toBeUndefined()
  })
})
