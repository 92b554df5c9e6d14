import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** What the package says of itself. */
export const manifest: {
  readonly version: string
  readonly exports: Readonly<Record<string, string | { readonly import: string; readonly require: string }>>
  readonly devDependencies: Readonly<Record<string, string>>
} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** The subpaths that hold code: `cchc`, `cchc/notation`, … */
export const subpaths = Object.entries(manifest.exports).flatMap(([key, target]) =>
  typeof target === 'string' ? [] : [key.replace(/^\./, 'cchc')],
)

/** A program of the repository's own dev dependencies. */
export function binary(name: string): string {
  return join(root, 'node_modules', '.bin', name)
}

/** The package as it would be published. */
export interface Tarball {
  readonly path: string
  /** The files in it. */
  readonly files: readonly string[]
  readonly size: number
  readonly unpackedSize: number
}

/** Packs what is built into `folder`. */
export function pack(folder: string): Tarball {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]
  const [packed] = JSON.parse(
    execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  )
  return {
    path: join(folder, packed.filename),
    files: packed.files.map(({ path }: { path: string }) => path),
    size: packed.size,
    unpackedSize: packed.unpackedSize,
  }
}

/** Makes an empty folder outside the repository, where nothing of it is found by accident. */
export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'cchc-package-'))
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

/** A project that has the package installed, as a user's has. */
export interface Consumer {
  readonly folder: string
  /** Runs a program there and answers how it ended. */
  readonly run: (
    command: string,
    args: readonly string[],
  ) => { readonly status: number | null; readonly output: string }
  /** Writes a file there. */
  readonly write: (name: string, content: string) => void
}

/** Installs a tarball, with zod beside it, in an empty project under `folder`. */
export function install({ path }: Tarball, folder: string): Consumer {
  const project = join(folder, 'consumer')
  const { version: zod } = JSON.parse(readFileSync(join(root, 'node_modules/zod/package.json'), 'utf8'))
  const consumer: Consumer = {
    folder: project,
    run: (command, args) => {
      const { status, stdout, stderr } = spawnSync(command, args, { cwd: project, encoding: 'utf8' })
      return { status, output: stdout + stderr }
    },
    write: (name, content) => {
      mkdirSync(dirname(join(project, name)), { recursive: true })
      writeFileSync(join(project, name), content)
    },
  }
  consumer.write('package.json', JSON.stringify({ name: 'consumer', version: '1.0.0', private: true }))
  const { status, output } = consumer.run('npm', [
    'install',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    path,
    `zod@${zod}`,
  ])
  if (status !== 0) throw new Error(`npm install failed\n${output}`)
  return consumer
}
