import { describe, expect, it } from 'vitest'
import { continuity } from '../../../src/dossier/rules/continuity.js'
import type { Tally } from '../../../src/dossier/tally.js'

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

  const known = { received: { total: 100 }, resolved: { total: 80 }, returned: 0, withdrawn: 0 }
  const inProgress = { total: 15, awaitingSupplement: 5 }

  it.each<[string, Tally, readonly number[]]>([
    ['beside those in progress', { ...known, inProgress }, [20]],
    ['beside, by what is not reported', { ...known, returned: null, inProgress }, [15, 20]],
    ['beside, where more is resolved', { ...known, returned: 3, inProgress }, [20]],
    ['among those in progress', { ...known, received: { total: 95 }, inProgress }, [15]],
    ['among them by their classes', { ...known, inProgress: { ...inProgress, total: 20 } }, [20]],
    ['anywhere', { inProgress }, [15, 20]],
    ['anywhere, since nothing balances', { ...known, received: { total: 300 }, inProgress }, [15, 20]],
    ['nowhere', { inProgress: { total: 15 } }, [15]],
    ['nowhere, said', { ...known, inProgress: { total: 20, awaitingSupplement: 0 } }, [20]],
  ])('FC10: carries over those that await a supplement %s', (_, previous, carried) => {
    const passing = [...Array(31).keys()].filter((carriedOver) => {
      const verdict = continuity.check({ previous, next: { received: { carriedOver } } }, {})
      return 'outcome' in verdict && verdict.outcome === 'passed'
    })
    expect(passing).toEqual(carried)
  })

  it('FC10: names those that await a supplement where they are carried over as well', () => {
    const next = { received: { carriedOver: 15 } }
    expect(continuity.check({ previous: { ...known, inProgress }, next }, {})).toMatchObject({
      expected: 20,
      difference: -5,
      operands: [
        { path: ['previous', 'inProgress', 'total'], value: 15 },
        { path: ['previous', 'inProgress', 'awaitingSupplement'], value: 5 },
      ],
    })
  })
})
