import { describe, expect, it } from 'vitest'
import { levelExistsOn, levels, levelsOn } from '../../src/agency/level.js'
import { unitTypeExistsOn, unitTypes } from '../../src/agency/unit-type.js'

describe('levels', () => {
  it.each([
    ['2015-01-01', ['central', 'province', 'district', 'commune']],
    ['2025-06-30', ['central', 'province', 'district', 'commune']],
    ['2025-07-01', ['central', 'province', 'commune']],
    ['2030-12-31', ['central', 'province', 'commune']],
  ])('on %s are %j', (date, expected) => {
    expect(levelsOn(date)).toEqual(expected)
    for (const { level } of levels) expect(levelExistsOn(level, date)).toBe(expected.includes(level))
  })

  it('have unit types on every day but the central one', () => {
    for (const date of ['2024-01-01', '2025-06-30', '2025-07-01', '2026-01-01']) {
      const existing = unitTypes.filter(({ unitType }) => unitTypeExistsOn(unitType, date))
      const covered = new Set(existing.map(({ level }) => level))
      expect([...covered].sort()).toEqual(
        levelsOn(date)
          .filter((level) => level !== 'central')
          .sort(),
      )
    }
  })

  it.each([
    ['township', true, false],
    ['rural-district', true, false],
    ['urban-district', true, false],
    ['town', true, false],
    ['provincial-city', true, false],
    ['special-zone', false, true],
    ['commune', true, true],
    ['ward', true, true],
    ['province', true, true],
    ['central-city', true, true],
  ] as const)('%s before July 2025: %s, after: %s', (unitType, before, after) => {
    expect(unitTypeExistsOn(unitType, '2025-06-30')).toBe(before)
    expect(unitTypeExistsOn(unitType, '2025-07-01')).toBe(after)
  })
})
