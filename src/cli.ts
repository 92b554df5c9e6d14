#!/usr/bin/env node
import { run } from './cli/run.js'

// A reader that stops early (`cchc check … | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.exit(fail(error))
})
process.stderr.on('error', () => {})

process.exitCode = await run(process.argv.slice(2)).catch(fail)

/** What no one foresaw (a full disk, a result too long to print): one line, like every other refusal. */
function fail(error: unknown): 2 {
  process.stderr.write(`cchc: ${error instanceof Error ? error.message : String(error)}\n`)
  return 2
}
