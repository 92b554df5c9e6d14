import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it.each([
  ['en', 'docs/rules.md'],
  ['vi', 'docs/rules.vi.md'],
])('the rule catalogue (%s) is that of the rules: else run `npm run catalogue`', (language, page) => {
  const program = `import { ruleCatalogue } from './scripts/rule-catalogue.mjs'; process.stdout.write(ruleCatalogue('${language}'))`
  const fresh = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  })
  expect(readFileSync(page, 'utf8')).toBe(fresh)
})
