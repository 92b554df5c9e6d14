import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Consumer, install, makeFolder, pack, removeFolder, root } from './packed-package.js'

const folder = makeFolder()
let consumer: Consumer

beforeAll(() => {
  consumer = install(pack(folder), folder)
})
afterAll(() => removeFolder(folder))

/** Bundles one line as a web page would: its size when compressed, and the packages that came along. */
async function bundle(
  line: string,
): Promise<{ readonly bytes: number; readonly packages: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: line, resolveDir: consumer.folder },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
  })
  const [output] = Object.values(metafile.outputs)
  const inputs = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0)
  const packages = inputs.map(([path]) => path.match(/node_modules\/([^/]+)/)?.[1] ?? 'stdin')
  const bytes = gzipSync(outputFiles[0]?.contents ?? '').length
  process.stdout.write(`${line}: ${bytes} B\n`)
  return { bytes, packages: [...new Set(packages)] }
}

describe('one function in a bundle', () => {
  it.each(['cchc/notation', 'cchc'])('from %s costs little and brings no zod', async (path) => {
    const { bytes, packages } = await bundle(`export { parseCount } from '${path}'`)
    expect(packages).not.toContain('zod')
    expect(bytes).toBeLessThan(2000)
  })
})

describe('the whole in a bundle', () => {
  it('runs in a browser: it needs no module of Node', async () => {
    // esbuild fails on `node:…` for its default platform, the browser.
    const { packages } = await bundle("export * from 'cchc'")
    expect([...packages].sort()).toEqual(['cchc', 'zod'])
  })
})

describe('zod', () => {
  // `import { z } from 'zod'` keeps all its languages in a bundle: 90 kB.
  it('is imported whole, under its own name', () => {
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    )
    const statements = sources.flatMap((file) =>
      [...readFileSync(join(root, 'src', file), 'utf8').matchAll(/^(?:im|ex)port\b[^'"]*['"]zod.*$/gm)].map(
        ([statement]) => statement,
      ),
    )
    expect(statements.length).toBeGreaterThan(0)
    for (const statement of statements) expect(statement).toMatch(/^import (type )?\* as z from 'zod'$/)
  })
})
