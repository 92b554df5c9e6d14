import { describe, expect, it } from 'vitest'
import { outcomeOf, passagesOf } from './passages.js'

/** How many of the marked figures are read at least: a floor, raised when more is read. */
const floors: Readonly<Record<string, number>> = { first: 0.9, second: 0.9, third: 0.9, fourth: 0.85 }

describe.each(Object.keys(floors))('the passages of %s', (name) => {
  const passages = passagesOf(`test/prose/passages/${name}.txt`)

  it.each(passages.map((passage) => [passage.id, passage] as const))(
    '%s has figures in their places alone, and nothing is accused',
    (_, passage) => {
      const { wrong, errors, warnings } = outcomeOf(passage)
      expect({ wrong, errors, warnings }).toEqual({ wrong: [], errors: [], warnings: [] })
    },
  )

  it('are read to a good part', () => {
    const outcomes = passages.map(outcomeOf)
    const sum = (of: 'read' | 'marked') => outcomes.reduce((total, outcome) => total + outcome[of], 0)
    expect(sum('read') / sum('marked')).toBeGreaterThan(floors[name] as number)
  })
})
