import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { fileFaults, inconsistencies, tableDetails } from '../../src/check/describe-input-issue.js'
import { packageRules } from '../../src/index.js'
import { notationSentences, remedies } from '../../src/notation/describe-notation-issue.js'

const page = readFileSync('docs/rules.md', 'utf8')

/** What a script makes of the package as it was built. */
function printed(script: string, pages: readonly string[]): readonly string[] {
  const program = `import * as script from './scripts/${script}.mjs'
    process.stdout.write(JSON.stringify([${pages.map((page) => `script.${page}`)}]))`
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' }),
  )
}

it.each([
  ['rule-catalogue', { rules: 'ruleCatalogue()' }],
  ['figure-map', { 'what-is-compared': 'figureMap()' }],
  ['model-page', { model: "modelPage('en')", 'model.vi': "modelPage('vi')" }],
  ['issue-page', { 'input-issues': 'issuePage()' }],
])(
  'the pages of scripts/%s.mjs are what the declarations say: else run `npm run catalogue`',
  (script, pages) => {
    expect(Object.keys(pages).map((name) => readFileSync(`docs/${name}.md`, 'utf8'))).toEqual(
      printed(script, Object.values(pages)),
    )
  },
)

it('the page of the model has each key of the report once, under an anchor of its own', () => {
  for (const name of ['model', 'model.vi']) {
    const model = readFileSync(`docs/${name}.md`, 'utf8')
    const anchors = [...model.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id)
    expect(anchors.filter((id, index) => anchors.indexOf(id) !== index)).toEqual([])
    expect(anchors).toEqual(
      expect.arrayContaining(['report.period', 'tally.received.total', 'statement.part']),
    )
    const links = [...model.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id)
    expect(links.filter((id) => !anchors.includes(id))).toEqual([])
  }
})

it('FX13 the catalogue lists and describes each rule once', () => {
  const ids = [...packageRules.keys()].sort()
  expect([...page.matchAll(/^## (\S+)$/gm)].map(([, id]) => id)).toEqual(ids)
  expect([...page.matchAll(/^- \[`(\S+)`\]/gm)].map(([, id]) => id)).toEqual(ids)
})

it('the page of input issues has each reason that a sentence stands for, in both languages', () => {
  const issues = readFileSync('docs/input-issues.md', 'utf8')
  for (const sentences of [fileFaults, inconsistencies, tableDetails, notationSentences, remedies])
    for (const [reason, { vi, en }] of Object.entries(sentences))
      expect(issues).toContain(`| \`${reason}\` | ${vi} | ${en} |`)
})
