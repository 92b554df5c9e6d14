import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, normalize } from 'node:path'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { binary, makeFolder, manifest, pack, removeFolder, root, type Tarball } from './packed-package.js'

const folder = makeFolder()
let tarball: Tarball

beforeAll(() => {
  tarball = pack(folder)
  execFileSync('tar', ['xf', tarball.path, '-C', folder])
  const { files, size, unpackedSize } = tarball
  process.stdout.write(
    `cchc ${manifest.version}: ${files.length} files, ${size} B packed, ${unpackedSize} B\n`,
  )
})
afterAll(() => removeFolder(folder))

describe('the packed package', () => {
  it('has what is built, what explains it, and nothing else', () => {
    const isBuilt = (file: string) => /^dist\/(?:esm|node|cjs|schemas)\//.test(file)
    const built = tarball.files.filter(isBuilt)
    const pages =
      /^(?:docs\/guides\/[\w.-]+|docs\/(?:input-issues|model(?:\.vi)?|rules|what-is-compared))\.md$/
    const besides = tarball.files.filter(
      (file) => !isBuilt(file) && !/^examples\//.test(file) && !pages.test(file),
    )
    expect([...besides].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'README.vi.md',
      'package.json',
    ])
    const kinds = new Set(built.map((file) => file.replace(/^.*?(\.d\.ts|\.[a-z]+)?$/, '$1')))
    expect([...kinds].sort()).toEqual(['.d.ts', '.js', '.json', '.md'])
    const examples = tarball.files.filter((file) => /^examples\//.test(file))
    const tracked = execFileSync(
      'git',
      ['ls-files', 'examples', ':!examples/browser-page', ':!*/.gitignore'],
      {
        cwd: root,
        encoding: 'utf8',
      },
    )
    expect([...examples].sort()).toEqual(tracked.trim().split('\n').sort())
  })

  it('has what its pages link to, but for how it is built', () => {
    const leadsTo = (page: string, link: string) => normalize(join(dirname(page), link)).replace(/\/$/, '')
    const links = tarball.files
      .filter((file) => /\.md$/.test(file) && !/^dist\//.test(file))
      .flatMap((page) => {
        const text = readFileSync(join(folder, 'package', page), 'utf8')
        return [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(
          ([, link = '']) => [page, link] as const,
        )
      })
      .filter(([, link]) => !/^https?:/.test(link))
      .map(([page, link]) => leadsTo(page, link))
    expect(links.length).toBeGreaterThan(100)
    const dead = links.filter(
      (link) => !tarball.files.some((file) => file === link || file.startsWith(`${link}/`)),
    )
    expect([...new Set(dead)].sort()).toEqual([
      'ARCHITECTURE.md',
      'CONTRIBUTING.md',
      'SECURITY.md',
      'docs/benchmarks.md',
      'docs/decisions/README.md',
      'docs/guards.md',
      'docs/pictures/browser-page.png',
      'examples/browser-page',
    ])
  })

  it('has types and a module for every source file, and one for every face, to be imported in Node and required', () => {
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => file.replace(/\.ts$/, ''))
    const library = sources.filter((source) => !/^cli(\/|$)/.test(source))
    const faces = library.filter((source) => /^(?:[^/]+\/|dossier\/sql\/)?index$/.test(source))
    const expected = [
      ...library.map((source) => `dist/esm/${source}.js`),
      ...[...faces, 'cli'].map((face) => `dist/node/${face}.js`),
      ...faces.map((face) => `dist/cjs/${face}.js`),
      ...library.map((source) => `dist/esm/${source}.d.ts`),
      ...faces.map((face) => `dist/cjs/${face}.d.ts`),
      'dist/esm/package.json',
      // Made into a JSON Schema.
      'dist/esm/cli/config-schema.js',
      'dist/node/licenses.md',
      'dist/node/package.json',
      'dist/cjs/package.json',
    ]
    const packed = tarball.files.filter((file) => /^dist\/(?:esm|node|cjs)\//.test(file))
    // What several faces share is in pieces, whose names are made of their contents.
    const pieces = packed.filter((file) =>
      /^dist\/(?:node|cjs)\/(?:chunk|[\w-]+)-[A-Z0-9]{8}\.js$/.test(file),
    )
    expect(pieces).not.toEqual([])
    expect(packed.filter((file) => !pieces.includes(file)).sort()).toEqual(expected.sort())
  })

  it('has a JSON Schema for every model', () => {
    const schemas = tarball.files.filter((file) => file.startsWith('dist/schemas/'))
    expect(schemas.map((file) => file.replace('dist/schemas/', '')).sort()).toEqual([
      'appendix.json',
      'check-results.json',
      'config.json',
      'dossier.json',
      'findings.json',
      'hierarchy.json',
      'plan-progress.json',
      'report.json',
      'scorecard.json',
      'task.json',
      'waivers.json',
    ])
  })

  it('names no folder of the machine that built it', () => {
    // Where a place begins: "/path/to/root" is not the home of root.
    const places = [root, homedir(), folder]
      .filter((place) => place.length > 1)
      .map((place) => new RegExp(`(?<![\\w.-])${place.replace(/\W/g, '\\$&')}`))
    for (const file of tarball.files) {
      const text = readFileSync(join(folder, 'package', file), 'utf8')
      expect(places.filter((place) => place.test(text))).toEqual([])
    }
  })

  it('satisfies publint', async () => {
    const { messages } = await publint({ pkgDir: join(folder, 'package'), strict: true, pack: false })
    expect(messages.filter(({ type }) => type !== 'suggestion')).toEqual([])
  })

  it('gives its types to every way of importing it', () => {
    const attw = binary('attw')
    expect(() => execFileSync(attw, ['--profile', 'strict', tarball.path], { stdio: 'pipe' })).not.toThrow()
  })
})
