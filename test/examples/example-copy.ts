import { spawn, spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { inject } from 'vitest'
import { makeFolder, removeFolder, root } from '../package/packed-package.js'

/** An example as somebody has it who copied its folder and installed the packed package there. */
export interface ExampleCopy {
  readonly folder: string
  /** Runs a program there to its end; answers what it printed, or throws with it. */
  readonly run: (command: string, args: readonly string[], env?: NodeJS.ProcessEnv) => string
  /** Starts a program that stays, and waits for the line that shows its address. */
  readonly serve: (
    command: string,
    args: readonly string[],
    env?: NodeJS.ProcessEnv,
  ) => Promise<{ readonly url: string; readonly stop: () => Promise<void> }>
  /** A package that is installed there. */
  readonly load: (name: string) => unknown
  readonly remove: () => void
}

/** What an example leaves behind where somebody has run it. */
const leftovers = ['node_modules', 'package-lock.json', 'dist', 'pgdata']

/** Copies `examples/<name>` out of the repository and installs it, with further packages that only its test needs. */
export function copyExample(name: string, ...further: readonly string[]): ExampleCopy {
  const temporary = makeFolder()
  const folder = join(temporary, name)
  const filter = (source: string) => !leftovers.includes(basename(source))
  cpSync(join(root, 'examples', name), folder, { recursive: true, filter })

  const run: ExampleCopy['run'] = (command, args, env = {}) => {
    const options = { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } } as const
    const { status, stdout, stderr } = spawnSync(command, args, options)
    if (status !== 0) throw new Error(`${command} ${args.join(' ')}: exit ${status}\n${stdout}${stderr}`)
    return stdout
  }
  const serve: ExampleCopy['serve'] = async (command, args, env = {}) => {
    const child = spawn(command, args, {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
    const printed: string[] = []
    child.stderr.on('data', (text) => printed.push(String(text)))
    const address = new Promise<string>((resolve) => {
      createInterface(child.stdout).on('line', (line) => {
        printed.push(line)
        const [url] = /http:\/\/[\w.]+:\d+/.exec(line) ?? []
        if (url) resolve(url)
      })
    })
    const early = ended.then(() => {
      throw new Error(`${command} ${args.join(' ')} ended early\n${printed.join('\n')}`)
    })
    // Once the address is known, its end is no failure.
    early.catch(() => {})
    const url = await Promise.race([address, early])
    return {
      url,
      stop: () => {
        child.kill('SIGTERM')
        return ended
      },
    }
  }

  const quiet = ['--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline']
  run('npm', ['install', ...quiet, inject('tarball'), ...further])
  return {
    folder,
    run,
    serve,
    load: createRequire(join(folder, 'package.json')),
    remove: () => removeFolder(temporary),
  }
}
