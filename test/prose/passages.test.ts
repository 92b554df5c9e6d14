import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureOf } from '../../src/prose/items.js'
import { makeLexer } from '../../src/prose/lexer.js'
import { readReport } from '../../src/prose/read-report.js'
import { readText } from '../../src/text/blocks.js'
import { outcomeOf, passagesOf } from './passages.js'
import { sharedReport, sharedReports } from './shared.js'

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

describe('every figure of a text is in a place or in `unread`', () => {
  const examples = readdirSync('examples/reports').filter((file) => file.endsWith('.txt'))
  const passages = Object.keys(floors).flatMap((name) => passagesOf(`test/prose/passages/${name}.txt`))
  const texts: readonly (readonly [string, string])[] = [
    ...examples.map((file) => [file, readFileSync(`examples/reports/${file}`, 'utf8')] as const),
    ...sharedReports.map((name) => [`${name}, as published`, sharedReport(name)] as const),
    ['the passages', passages.map(({ text }) => text).join('\n\n')],
  ]

  /** The figures that stand in no place and are not unread. */
  function lostIn(text: string): readonly string[] {
    const source = readText(text)
    const { places, unread } = readReport(text, {
      agency: { name: 'UBND tỉnh A', level: 'province', kind: 'people-committee' },
      period: { kind: 'year', year: 2024 },
    })
    const known = [...Object.values(places).flat(), ...unread.map(({ span }) => span)].sort(
      ([one], [other]) => one - other,
    )
    const lex = makeLexer(source.text)
    return source.blocks.flatMap((block) => {
      // The first cell of a row is its number.
      if (block.kind === 'row') return []
      return lex(block.from, block.end).flatMap((token) => {
        const figure = figureOf(token)
        if (figure === undefined) return []
        const [start, end] = source.spanOf(figure.start, figure.end)
        // "(1) (2) (3)" are numbers of columns, and what begins the line of a table that lost its cells one of a row.
        if (/^(?:\(\d{1,2}\)$|\n\d{1,3} $)/.test(text.slice(start - 1, end + 1))) return []
        return known.some(([from, to]) => from < end && to > start) ? [] : [text.slice(start - 20, end + 10)]
      })
    })
  }

  it.each(texts)('of %s', (_, text) => {
    expect(lostIn(text)).toEqual([])
  })

  it('of sentences that are put together at random', () => {
    const sentences = passages.flatMap(({ text }) => text.split(/(?<=[.;:,(]) /))
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 12 }), (chosen) => {
        expect(lostIn(chosen.join(' '))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})
