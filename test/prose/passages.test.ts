import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReport } from '../../src/prose/read-report.js'
import { outcomeOf, passagesOf } from './passages.js'
import { sharedReport, sharedReports } from './shared.js'
import { lostIn } from './text-cases.js'

/** How many of the marked figures are read at least: a floor, raised when more is read. */
const floors: Readonly<Record<string, number>> = {
  first: 0.9,
  second: 0.9,
  third: 0.9,
  fourth: 0.85,
  fifth: 0.7,
  sixth: 0.8,
  seventh: 0.7,
  eighth: 0.75,
  ninth: 0.4,
  tenth: 0.95,
}

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

describe('every figure of a text is in a place or in `unread`', () => {
  const examples = readdirSync('examples/reports').filter((file) => file.endsWith('.txt'))
  const passages = Object.keys(floors).flatMap((name) => passagesOf(`test/prose/passages/${name}.txt`))
  const texts: readonly (readonly [string, string])[] = [
    ...examples.map((file) => [file, readFileSync(`examples/reports/${file}`, 'utf8')] as const),
    ...sharedReports.map((name) => [`${name}, as published`, sharedReport(name)] as const),
    ['the passages', passages.map(({ text }) => text).join('\n\n')],
  ]

  const options = {
    agency: { name: 'UBND tỉnh A', level: 'province', kind: 'people-committee' },
    period: { kind: 'year', year: 2024 },
  } as const

  /** The figures that are lost, with the words around them. */
  function wordsLostIn(text: string): readonly string[] {
    return lostIn(text, readReport(text, options)).flatMap(([start, end]) =>
      // "(1) (2) (3)" are numbers of columns, and what begins the line of a table that lost its cells one of a row.
      /^(?:\(\d{1,2}\)$|\n\d{1,3} $)/.test(text.slice(start - 1, end + 1))
        ? []
        : [text.slice(start - 20, end + 10)],
    )
  }

  it.each(texts)('of %s', (_, text) => {
    expect(wordsLostIn(text)).toEqual([])
  })

  it('of sentences that are put together at random', () => {
    const sentences = passages.flatMap(({ text }) => text.split(/(?<=[.;:,(]) /))
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 12 }), (chosen) => {
        expect(wordsLostIn(chosen.join(' '))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})
