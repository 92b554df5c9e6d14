import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { packageRules } from '../../src/index.js'

const page = readFileSync('docs/rules.md', 'utf8')

it('the rule catalogue is that of the rules: else run `npm run catalogue`', () => {
  const program =
    "import { ruleCatalogue } from './scripts/rule-catalogue.mjs'; process.stdout.write(ruleCatalogue())"
  const fresh = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  })
  expect(page).toBe(fresh)
})

it('FX13 the catalogue lists and describes each rule once', () => {
  const ids = [...packageRules.keys()].sort()
  expect([...page.matchAll(/^## (\S+)$/gm)].map(([, id]) => id)).toEqual(ids)
  expect([...page.matchAll(/^- \[`(\S+)`\]/gm)].map(([, id]) => id)).toEqual(ids)
})
