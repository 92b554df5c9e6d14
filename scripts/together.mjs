/**
 * Runs commands side by side, as many at a time as there are cores, and prints what each said once it ends. Fails if one
 * of them does, after all have ended.
 *
 *   node scripts/together.mjs 'npm run lint' 'npm run types'
 */
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'

const waiting = process.argv.slice(2)

async function work() {
  for (let command = waiting.shift(); command !== undefined; command = waiting.shift()) {
    const { status, said } = await ended(command)
    process.stdout.write(`${status === 0 ? 'passed' : 'FAILED'}: ${command}\n${said}`)
    if (status !== 0) process.exitCode = 1
  }
}

/**
 * @param {string} command
 * @returns {Promise<{ status: number | null, said: string }>}
 */
function ended(command) {
  return new Promise((resolve) => {
    let said = ''
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const output of [child.stdout, child.stderr])
      output.setEncoding('utf8').on('data', (text) => {
        said += text
      })
    child.once('close', (status) => resolve({ status, said }))
  })
}

await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work))
