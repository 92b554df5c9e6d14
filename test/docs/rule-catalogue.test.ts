import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { packageRules } from '../../src/index.js'

const page = readFileSync('docs/rules.md', 'utf8')

it.each([
  ['rules', 'rule-catalogue', 'ruleCatalogue'],
  ['what-is-compared', 'figure-map', 'figureMap'],
])('docs/%s.md is what the declarations say: else run `npm run catalogue`', (name, script, print) => {
  const program = `import { ${print} } from './scripts/${script}.mjs'; process.stdout.write(${print}())`
  const fresh = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  })
  expect(readFileSync(`docs/${name}.md`, 'utf8')).toBe(fresh)
})

it('FX13 the catalogue lists and describes each rule once', () => {
  const ids = [...packageRules.keys()].sort()
  expect([...page.matchAll(/^## (\S+)$/gm)].map(([, id]) => id)).toEqual(ids)
  expect([...page.matchAll(/^- \[`(\S+)`\]/gm)].map(([, id]) => id)).toEqual(ids)
})
