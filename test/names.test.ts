import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageRules } from '../src/describe-finding.js'

function filesOf(folder: string, pattern: RegExp, recursive = true) {
  return readdirSync(folder, { recursive, encoding: 'utf8' })
    .filter((file) => pattern.test(file) && !/node_modules|dist|^api/.test(file))
    .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(`${folder}/${file}`, 'utf8') }))
}

const sources = filesOf('src', /\.ts$/)
const tests = filesOf('test', /\.ts$/)

/** Where rules of one declaration stand together: the sums of a model, and what becomes of a waiver. */
const together = ['sums', 'satisfaction', 'waiver-rules']

/** Every id that a rule is declared with, and the file. */
const declarations = sources.flatMap(({ file, text }) =>
  [...text.matchAll(/(?:\bid: |Rule\()'([a-z-]+\/[a-z-]+)'/g)].map(([, id]) => ({ id, file })),
)

it.each([...packageRules.keys()])('%s is declared once, its id as a literal, in a file of its name', (id) => {
  const [subject = '', name = ''] = id.split('/')
  const files = declarations.filter((each) => each.id === id).map(({ file }) => file)
  expect(files).toHaveLength(1)
  expect([name, `${subject}-${name}`, ...together]).toContain(basename(files[0] ?? '', '.ts'))
})

it('pages name rules that there are', () => {
  const pages = [
    ...filesOf('.', /^(?:ARCHITECTURE|CONTRIBUTING|README|README\.vi)\.md$/, false),
    ...filesOf('docs', /\.md$/),
  ]
  const subjects = new Set([...packageRules.keys()].map((id) => id.split('/')[0]))
  const named = pages.flatMap(({ file, text }) =>
    [...text.matchAll(/`([a-z-]+)\/([a-z-]+)`/g)].map(([, subject = '', name]) => ({
      file,
      subject,
      id: `${subject}/${name}`,
    })),
  )
  // A folder may be called as what its rules judge.
  const unknown = named.filter(
    ({ subject, id }) => subjects.has(subject) && !packageRules.has(id) && !existsSync(`src/${id}`),
  )
  expect(named.filter(({ id }) => packageRules.has(id)).length).toBeGreaterThan(50)
  expect(unknown).toEqual([])
})

describe('codes in names of tests', () => {
  /** Codes of the page, those within a range too: `FR1 to FR4`. */
  const explained = new Set(
    [
      ...readFileSync('test/README.md', 'utf8').matchAll(/\b([A-Z]{1,2})(\d+)(?: to [A-Z]{1,2}(\d+))?/g),
    ].flatMap(([, letters, first, last = first]) =>
      Array.from(
        { length: Number(last) - Number(first) + 1 },
        (_, index) => `${letters}${Number(first) + index}`,
      ),
    ),
  )
  const series = new Set([...explained].map((code) => code.replace(/\d+/, '')))
  const used = tests.flatMap(({ file, text }) =>
    [...text.matchAll(/(?<=['"`])([A-Z]{1,2})\d{1,2}(?=: |,? [a-z])/g)]
      // A cell of a sheet has one letter too.
      .filter(([, letters = '']) => letters.length > 1 || series.has(letters))
      .map(([code]) => `${code} in ${file}`),
  )

  it('stand with their meaning in test/README.md', () => {
    expect(used.length).toBeGreaterThan(200)
    expect(used.filter((use) => !explained.has(use.slice(0, use.indexOf(' '))))).toEqual([])
  })
})

it('spelling is that of the ecosystem in sources, documents and examples', () => {
  const british =
    /(?:normali|digiti|summari|seriali|recogni|organi|initiali|minimi|maximi|categori|standardi|synchroni|capitali|locali|visuali)s(?:e|ing|ation)|behaviour|colour|favour|labour|neighbour|honour|licence|centre|labelled|modelled|travelled|misspelt|artefact|programme(?!r)/gi
  const files = [...sources, ...filesOf('docs', /\.md$/), ...filesOf('examples', /\.(?:md|m?js|ts|json)$/)]
  expect(files.length).toBeGreaterThan(500)
  expect(
    files.flatMap(({ file, text }) => (text.match(british) ?? []).map((word) => `${word} in ${file}`)),
  ).toEqual([])
})
