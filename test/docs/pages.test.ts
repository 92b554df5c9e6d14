import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkReport, describeFinding, parseReport } from '../../src/index.js'
import { proseOf } from './page.js'

const pages = [
  'README.md',
  'README.vi.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  '.changeset/README.md',
  'docs/law-change.md',
  ...['docs/guides', 'docs/decisions'].flatMap((folder) =>
    readdirSync(folder).map((page) => join(folder, page)),
  ),
]

describe.each(pages)('%s', (page) => {
  it('links to what there is', () => {
    const links = [...proseOf(page).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link)
    const missing = links.filter((link) => !/^https?:/.test(link) && !existsSync(join(dirname(page), link)))
    expect(missing).toEqual([])
  })
})

it('CONTRIBUTING names every command of package.json', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  const rows = readFileSync('CONTRIBUTING.md', 'utf8').match(/^\| `npm (?:run )?[\w:-]+` +\|/gm) ?? []
  const named = rows.map((row) => /`npm (?:run )?([\w:-]+)`/.exec(row)?.[1])
  // npm runs what begins with pre or post by itself.
  const commands = Object.keys(scripts).filter((name) => !/^(?:pre|post)/.test(name))
  expect(commands.filter((name) => !named.includes(name))).toEqual([])
})

it('ARCHITECTURE names every folder of src, in the order of the layers', () => {
  const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs')
  const layers = forbidden
    .map(({ name }: { name: string }) => /^(\w+)-imports-downward$/.exec(name)?.[1])
    .filter((layer: string | undefined) => layer !== undefined)
  const rows = readFileSync('ARCHITECTURE.md', 'utf8').match(/^\| `[\w.]+` +\|/gm) ?? []
  const named = rows.map((row) => /`([\w.]+)`/.exec(row)?.[1])
  expect(named).toEqual([...layers, 'cli', 'index.ts'])
})

it('a decision names every package that a host gets or brings', () => {
  const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const decisions = readdirSync('docs/decisions').map((page) =>
    readFileSync(join('docs/decisions', page), 'utf8'),
  )
  const packages = Object.keys({ ...dependencies, ...peerDependencies })
  expect(packages.length).toBeGreaterThan(4)
  expect(packages.filter((name) => !decisions.some((page) => page.includes(name)))).toEqual([])
})

describe('one finding, from JSON to sentence, as ARCHITECTURE walks through it', () => {
  const walk = /## One finding[\s\S]*?(?=\n## )/.exec(readFileSync('ARCHITECTURE.md', 'utf8'))?.[0] ?? ''
  const block = (language: string) => walk.split(`\n\`\`\`${language}\n`)[1]?.split('```')[0] ?? ''

  it('ends in the sentence that is shown', () => {
    const report = parseReport({
      title: 'Báo cáo năm 2024',
      number: '45/BC-UBND',
      agency: { name: 'UBND xã A', level: 'commune' },
      period: { kind: 'year', year: 2024 },
      ...JSON.parse(block('json')),
    })
    expect(`${checkReport(report).findings.map(describeFinding).join('\n')}\n`).toBe(block('text'))
  })

  it('names what is in the files that it links to', () => {
    const named = [...walk.matchAll(/`(\w+)`\s+\(\[[^\]]+\]\((src\/[^)]+)\)\)/g)]
    expect(named.length).toBeGreaterThan(5)
    for (const [, name = '', file = ''] of named) expect(readFileSync(file, 'utf8'), file).toContain(name)
  })
})
