import { describe, expect, it } from 'vitest'
import { ratesOverlap } from '../../src/quantity/agrees-with-ratio.js'

describe('ratesOverlap', () => {
  it.each([
    ['27.27', '27.27', true],
    ['27.27', '27.3', true],
    ['27.2', '27.3', false],
    // 27.25 rounds to 27.3: it is the first that 27.3 stands for, and the first that 27.2 does not.
    ['27.250', '27.3', true],
    ['27.249', '27.2', true],
    ['27.0', '27', true],
    ['26.5', '27', true],
    ['26.4', '27', false],
    ['27.5', '27', true],
    ['27.6', '27', false],
  ])('%s and %s: %s', (one, other, overlap) => {
    expect(ratesOverlap(one, other)).toBe(overlap)
    expect(ratesOverlap(other, one)).toBe(overlap)
  })

  it.each([
    [{ atLeast: '90' }, '89.9', false],
    [{ atLeast: '90' }, '95', true],
    [{ atLeast: '90' }, { atMost: '90' }, true],
    [{ atLeast: '90' }, { atMost: '80' }, false],
    [{ atLeast: '90', atMost: '95' }, { atLeast: '96' }, false],
    [{ atMost: '50' }, { atMost: '10' }, true],
  ])('%j and %j: %s', (one, other, overlap) => {
    expect(ratesOverlap(one, other)).toBe(overlap)
    expect(ratesOverlap(other, one)).toBe(overlap)
  })
})
