import { describe, expect, it } from 'vitest'
import { continuity } from '../../../src/dossier/rules/continuity.js'

describe('dossier/continuity', () => {
  it('says which of the two figures is missing', () => {
    const [closed, opened] = [{ inProgress: { total: 12 } }, { received: { carriedOver: 11 } }]
    expect(continuity.check({ previous: {}, next: opened }, {})).toEqual({
      outcome: 'not-evaluated',
      missing: [['previous', 'inProgress', 'total']],
    })
    expect(continuity.check({ previous: closed, next: {} }, {})).toEqual({
      outcome: 'not-evaluated',
      missing: [['next', 'received', 'carriedOver']],
    })
  })

  it('names the figure of the period before, in its own place', () => {
    const previous = { inProgress: { total: 12 } }
    expect(continuity.check({ previous, next: { received: { carriedOver: 11 } } }, {})).toMatchObject({
      outcome: 'failed',
      operands: [{ path: ['previous', 'inProgress', 'total'], value: 12 }],
    })
  })
})
