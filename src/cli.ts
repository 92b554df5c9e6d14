#!/usr/bin/env node
import { run } from './cli/run.js'

// A reader that stops early (`cchc check … | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await run(process.argv.slice(2))
