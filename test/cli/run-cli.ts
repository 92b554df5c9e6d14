import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { expect, vi } from 'vitest'
import type { CheckedFile } from '../../src/cli/check-file.js'
import type { Printer } from '../../src/cli/printer.js'
import { run } from '../../src/cli/run.js'

/** How one run of the command ended. */
export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs `cchc` in this process; whatever the arguments, there is no crash and no stack trace. */
export async function runCli(args: readonly string[], input: string | Buffer = ''): Promise<Run> {
  const stdout: string[] = []
  const stderr: string[] = []
  const standard = [
    vi
      .spyOn(process, 'stdin', 'get')
      .mockReturnValue(Readable.from([Buffer.from(input)]) as typeof process.stdin),
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => stdout.push(String(text)) > 0),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => stderr.push(String(text)) > 0),
  ]
  try {
    return expectClear({ status: await run(args), stdout: stdout.join(''), stderr: stderr.join('') })
  } finally {
    for (const stream of standard) stream.mockRestore()
  }
}

/** The built command. */
export const cli = fileURLToPath(new URL('../../dist/node/cli.js', import.meta.url))

/** Runs the built `cchc` as a user would, in a process of its own. */
export function runProcess(args: readonly string[], input: string | Buffer = ''): Run {
  if (!existsSync(cli)) throw new Error(`${cli} is missing: run "npm run build" before these tests`)
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  expect(signal).toBeNull()
  return expectClear({ status, stdout, stderr })
}

function expectClear(run: Run): Run {
  expect([0, 1, 2]).toContain(run.status)
  for (const text of [run.stdout, run.stderr]) expect(/^\s+at /m.test(text)).toBe(false)
  return run
}

/** All that a printer prints of some reports, without a summary. */
export function printAll(printer: Printer, files: readonly CheckedFile[]): string {
  return [...files.map(printer.add), printer.end(undefined)].join('')
}

/** What `--format json` says of a file. */
export interface FileResult {
  readonly file: string
  readonly index?: number
  readonly line?: number
  readonly ok: boolean
  readonly findings: readonly Record<string, unknown>[]
  readonly unjudgedRates?: unknown
  readonly rules: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly issues?: readonly Record<string, unknown>[]
  readonly remarks?: readonly Record<string, unknown>[]
}

/** Runs `cchc check --format json` and answers its results beside the run. */
export async function checkAsJson(
  args: readonly string[],
  input?: string | Buffer,
): Promise<Run & { readonly results: readonly FileResult[] }> {
  const run = await runCli(['check', ...args, '--format', 'json'], input)
  return { ...run, results: JSON.parse(run.stdout).results }
}

/** A folder for the files of one test file. */
export function temporaryFolder(): {
  readonly path: string
  readonly write: (name: string, content: string | Uint8Array) => string
  readonly remove: () => void
} {
  const path = mkdtempSync(join(tmpdir(), 'cchc-cli-'))
  return {
    path,
    write: (name, content) => {
      const file = join(path, name)
      writeFileSync(file, content)
      return file
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
}

/** The text of a report that has only what is required, and `more`: `"statements":[…]`. */
export function reportText(more = ''): string {
  const required = [
    '"title":"Báo cáo năm 2024"',
    '"issuedOn":"2024-12-31"',
    '"agency":{"name":"UBND xã Bình An","level":"commune"}',
    '"period":{"kind":"year","year":2024}',
  ]
  return `{${[...required, ...(more === '' ? [] : [more])].join(',')}}`
}

/** A report with one sum that is wrong by one: an error of `statement/sum`. */
export const wrongSum = reportText('"statements":[{"kind":"sum","label":"Hồ sơ","whole":11,"parts":[4,6]}]')

/** A report with a rate that is truncated instead of rounded: a warning of `statement/rate`. */
export const truncatedRate = reportText(
  '"statements":[{"kind":"share","label":"Nhiệm vụ","part":3,"whole":11,"published":"27.2"}]',
)
