import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Level, levels } from '../../src/agency/level.js'
import { rowsOfLevels } from '../../src/appendix/appendix-model.js'
import type { Indicator } from '../../src/appendix/indicator.js'
import { amount, choice, count, heading, rate } from './rows.js'

const names = levels.map(({ level }) => level)

describe('rowsOfLevels', () => {
  const rows: readonly Indicator[] = [
    heading('1'),
    { ...heading('1.0'), levels: ['commune'] },
    count('all'),
    rate('central', { levels: ['central'] }),
    count('province', { levels: ['province'] }),
    amount('district', { levels: ['district'] }),
    { ...choice('commune', 0, 1), levels: ['commune'] },
    count('local', { levels: ['commune', 'district'] }),
    count('upper', { levels: ['province', 'central'] }),
    count('ends', { levels: ['commune', 'province'] }),
    rate('everyone'),
  ]

  it.each<readonly [Level | undefined, string, string]>([
    ['central', 'all central upper everyone', ''],
    ['province', 'all province upper ends everyone', 'central'],
    ['district', 'all district local everyone', 'central province upper'],
    ['commune', 'all commune local ends everyone', 'central province district upper'],
    // Without a level nothing is asked for that only some report, and nothing is refused.
    [undefined, 'all everyone', ''],
  ])('of the level %s', (level, reported, ofSuperiors) => {
    const found = rowsOfLevels(rows).get(level)
    expect(found?.reported.join(' ')).toBe(reported)
    expect(found?.ofSuperiors.map(({ key }) => key).join(' ')).toBe(ofSuperiors)
  })

  it('has every level, and one that is not known', () => {
    expect([...rowsOfLevels([]).keys()]).toEqual([undefined, ...names])
    for (const { reported, ofSuperiors } of rowsOfLevels([heading('1')]).values()) {
      expect([reported, ofSuperiors]).toEqual([[], []])
    }
  })

  it('asks each level that a row names, and refuses it below all of them only', () => {
    fc.assert(
      fc.property(fc.array(fc.subarray(names, { minLength: 1 })), (each) => {
        const rows = each.map((levels, place) => count(String(place), { levels }))
        const byLevel = rowsOfLevels(rows)
        names.forEach((level, place) => {
          const { reported = [], ofSuperiors = [] } = byLevel.get(level) ?? {}
          for (const { key, levels = [] } of rows) {
            const lowest = Math.max(...levels.map((name) => names.indexOf(name)))
            expect(reported.includes(key)).toBe(levels.includes(level))
            expect(ofSuperiors.map((row) => row.key).includes(key)).toBe(lowest < place)
          }
        })
        expect(byLevel.get(undefined)).toEqual({ reported: [], ofSuperiors: [] })
      }),
    )
  })
})
