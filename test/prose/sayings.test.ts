import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formulas } from '../../src/prose/sayings/formulas.js'
import { sayings } from '../../src/prose/sayings/index.js'
import { cues, fillers, meanings, units } from '../../src/prose/vocabulary.js'
import { sectionModels } from '../../src/report/sections/index.js'

/** The figures of sections that no sentence says, by the reason why; a new saying takes one out. */
const unsaidByReason: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
  readFileSync(new URL('unsaid.json', import.meta.url), 'utf8'),
)
const unsaid = (section: string) =>
  Object.values(unsaidByReason).flatMap((sections) => sections[section]?.split(' ') ?? [])

/** Sections that other readers read: tables beside their whole, results in indexes. */
const elsewhere = new Set(['procedures.table', 'ranking', 'ranking.components'])
const sections = sectionModels.filter(({ path }) => !elsewhere.has(path.join('.')))

/** The figures of a section that formulas say. */
const inFormulas = (section: string) =>
  formulas.flatMap((formula) =>
    formula.section === section
      ? [...formula.words.matchAll(/[#%$]=?([\w.]+)/g)].map(([, key]) => key as string)
      : [],
  )

describe.each(sections.map((model) => [model.path.join('.'), model] as const))(
  'section %s',
  (name, model) => {
    it('says of every figure and rate how it is said, or that it is not', () => {
      const said = new Set([...Object.keys(sayings[name] ?? {}), ...inFormulas(name)])
      const left = [...model.keys, ...model.rateKeys].filter((key) => !said.has(key))
      expect(left.sort()).toEqual([...unsaid(name)].sort())
    })

    it('says nothing of figures that it does not have', () => {
      const known = new Set([...model.keys, ...model.rateKeys])
      const keys = [...Object.keys(sayings[name] ?? {}), ...inFormulas(name)]
      expect(keys.filter((key) => !known.has(key))).toEqual([])
    })
  },
)

it('there are no sayings of sections that do not exist', () => {
  const known = new Set(sections.map(({ path }) => path.join('.')))
  expect(Object.keys(sayings).filter((section) => !known.has(section))).toEqual([])
})

it('every meaning of a saying has words, and no set of meanings says two figures of one section', () => {
  const words = new Set([
    ...Object.keys(meanings).flatMap((each) => each.split(' ')),
    'province',
    'district',
    'commune',
    'publicity',
  ])
  for (const [section, figures] of Object.entries(sayings)) {
    const sets = Object.values(figures).flatMap((each) => each ?? [])
    expect([section, sets.flatMap((set) => set.split(' ')).filter((meaning) => !words.has(meaning))]).toEqual(
      [section, []],
    )
    const keys = sets.map((set) => [...new Set(set.split(' '))].sort().join(' '))
    expect(new Set(keys).size).toBe(keys.length)
  }
})

it('no phrase stands for two things', () => {
  const written = (phrase: string): readonly string[] => {
    const [found, before = '', choice = '', after = ''] = /^([^[]*)\[([^\]]*)\](.*)$/.exec(phrase) ?? []
    return found === undefined
      ? [
          phrase
            .split(' ')
            .filter((word) => word !== '')
            .join(' '),
        ]
      : choice.split(';').flatMap((each) => written(`${before}${each}${after}`))
  }
  const lines = [...Object.entries({ ...units, ...cues, ...meanings }), ['filler', fillers] as const]
  const known = new Map<string, string>()
  const twice = lines.flatMap(([name, phrases]) =>
    phrases
      .split(' | ')
      .flatMap(written)
      .filter((phrase) => {
        const before = known.get(phrase)
        known.set(phrase, before ?? name)
        return phrase === '' || (before !== undefined && before !== name)
      }),
  )
  expect(twice).toEqual([])
})
