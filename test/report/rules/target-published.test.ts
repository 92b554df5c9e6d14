import { describe, expect, it } from 'vitest'
import { targetPublished } from '../../../src/report/rules/target-published.js'
import type { Target } from '../../../src/report/target.js'

const check = (target: Omit<Target, 'indicator'>) =>
  targetPublished.check({ indicator: 'Số hóa hồ sơ', ...target }, {})

describe('target/published', () => {
  it.each<[string, Omit<Target, 'indicator'>, readonly string[]]>([
    ['nothing', {}, ['target', 'actual', 'published']],
    ['all left blank', { target: null, actual: null, published: null }, ['target', 'actual', 'published']],
    ['both figures, and nothing said of them', { target: '95', actual: '99.7' }, ['published']],
    ['what is said, and no target', { actual: '99.7', published: 'met' }, ['target']],
    ['what is said, and no result', { target: '95', published: 'missed' }, ['actual']],
    ['what is said alone', { published: 'met' }, ['target', 'actual']],
  ])('is not evaluated on %s', (_, target, missing) => {
    expect(check(target)).toEqual({ outcome: 'not-evaluated', missing: missing.map((key) => [key]) })
  })

  it.each<[Target['published'], string, Target['direction'], 'met' | 'missed' | undefined]>([
    ['met', '95.0', 'at-least', undefined],
    ['met', '94.9', 'at-least', 'missed'],
    ['missed', '94.9', null, undefined],
    ['missed', '95', null, 'met'],
    ['met', '95.0', 'at-most', undefined],
    ['met', '95.1', 'at-most', 'missed'],
  ])('“%s” of %s against 95, %s', (published, actual, direction, expected) => {
    const verdict = check({ target: '95', actual, direction, published })
    if (expected === undefined) {
      expect(verdict).toEqual({ outcome: 'passed' })
    } else {
      expect(verdict).toMatchObject({
        path: ['published'],
        actual: published,
        expected,
        operands: [{ path: ['target'], value: '95' }],
        data: { said: { en: published }, is: { en: expected }, reached: actual },
      })
    }
  })
})
