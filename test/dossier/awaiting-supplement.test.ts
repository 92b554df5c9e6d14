import { describe, expect, it } from 'vitest'
import { balance } from '../../src/dossier/rules/sums.js'
import type { Tally } from '../../src/dossier/tally.js'

const balanceOf = (received: number, inProgress: NonNullable<Tally['inProgress']>) => {
  const verdict = balance.check(
    { received: { total: received }, resolved: { total: 55 }, inProgress, returned: 0, withdrawn: 0 },
    {},
  )
  return 'outcome' in verdict ? verdict.outcome : undefined
}

describe('dossiers that await a supplement, in the balance', () => {
  it.each([
    ['beside those in progress', 100, { total: 37, inTime: 37, overdue: 0, awaitingSupplement: 8 }, 'passed'],
    ['inside those in progress', 100, { total: 45, inTime: 37, overdue: 0, awaitingSupplement: 8 }, 'passed'],
    ['inside, by the total alone', 92, { total: 37, awaitingSupplement: 8 }, 'passed'],
    ['inside and counted again', 108, { total: 45, inTime: 37, overdue: 0, awaitingSupplement: 8 }, 'failed'],
    ['without a total', 100, { inTime: 37, overdue: 0, awaitingSupplement: 8 }, 'passed'],
    ['without a total, and counted twice', 108, { inTime: 37, overdue: 0, awaitingSupplement: 8 }, 'failed'],
  ])('%s', (_, received, inProgress, outcome) => {
    expect(balanceOf(received, inProgress)).toBe(outcome)
  })
})
