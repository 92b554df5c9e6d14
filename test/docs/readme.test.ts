import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

// Inside the repository, so that `cchc` is this package.
const folder = mkdtempSync(join(process.cwd(), 'dist', 'readme-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The JavaScript blocks of a page, each with the output that its comments promise. */
function blocksOf(page: string): { code: string; promised: string }[] {
  const blocks = [...readFileSync(page, 'utf8').matchAll(/```js\n([\s\S]*?)```/g)]
  return blocks.map(([, source = '']) => {
    const promised: string[] = []
    const code = source.split('\n').map((line) => {
      const [, expression, value] = /^([a-z][\w.]*\(.*\)) \/\/ (.*)$/i.exec(line) ?? []
      if (expression !== undefined && value !== undefined) {
        promised.push(value)
        return expression.startsWith('console.') ? expression : `console.log(${expression})`
      }
      if (line.startsWith('// ')) promised.push(line.slice(3))
      return line
    })
    // A text alone is printed without its quotes.
    return { code: code.join('\n'), promised: promised.join('\n').replace(/^'(.*)'$/gm, '$1') }
  })
}

describe.each(['README.md', 'README.vi.md'])('%s', (page) => {
  const blocks = blocksOf(page)
  it('has examples', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(5)
  })

  it.each(blocks)('example $# prints what it says', ({ code, promised }) => {
    const file = join(folder, 'example.mjs')
    writeFileSync(file, code)
    const printed = execFileSync(process.execPath, [file], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    expect(printed.trim()).toBe(promised)
  })
})

it('the two pages have the same examples', () => {
  const codeOf = (page: string) => blocksOf(page).map(({ code }) => code)
  expect(codeOf('README.vi.md')).toEqual(codeOf('README.md'))
})
