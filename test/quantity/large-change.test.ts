import { describe, expect, it } from 'vitest'
import { largeChange } from '../../src/quantity/large-change.js'

describe('largeChange', () => {
  it.each([
    // Of 30 or more: from half of it on, with its share.
    [166, 16, { difference: -150, percentage: '-90.4' }],
    [30, 45, { difference: 15, percentage: '50.0' }],
    [30, 15, { difference: -15, percentage: '-50.0' }],
    [30, 44, undefined],
    [31, 16, undefined],
    [100, 149, undefined],
    [100, 0, { difference: -100, percentage: '-100.0' }],
    // Of fewer: from 30 cases on, and no share, which would say nothing.
    [1, 31, { difference: 30, percentage: undefined }],
    [29, 59, { difference: 30, percentage: undefined }],
    [1, 30, undefined],
    [29, 0, undefined],
    [0, 0, undefined],
    // Scores, without the error of binary fractions.
    [30.1, 60.3, { difference: 30.2, percentage: '100.3' }],
  ])('from %d to %d: %j', (before, after, change) => {
    expect(largeChange(before, after)).toEqual(change)
  })

  it.each([
    [{ atLeast: 100, atMost: 200 }, 90, undefined],
    [{ atLeast: 100, atMost: 200 }, 40, { difference: -60, percentage: '-60.0' }],
    [
      { atLeast: 100, atMost: 200 },
      { atLeast: 310, atMost: 400 },
      { difference: 110, percentage: '55.0' },
    ],
    // Ends that meet may be one figure.
    [{ atLeast: 100, atMost: 200 }, { atLeast: 200 }, undefined],
    [{ atLeast: 500 }, { atMost: 500 }, undefined],
    [{ atLeast: 500 }, { atMost: 100 }, { difference: -400, percentage: '-80.0' }],
  ])('takes the nearest ends of approximate figures: from %j to %j', (before, after, change) => {
    expect(largeChange(before, after)).toEqual(change)
  })
})
