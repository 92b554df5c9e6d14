/**
 * Runs the unit tests once in each of several time zones, one after another: the same figures must come out
 * everywhere. Left out is what no zone can change and what costs most: the command line and the examples, which start hundreds of
 * processes, the types, and a fresh environment for each file, which a library without state does not need.
 */
import { spawnSync } from 'node:child_process'

const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati']
const left = ['cli', 'docs', 'scripts', 'examples'].flatMap((folder) => ['--exclude', `test/${folder}/**`])
const options = ['--reporter', 'dot', ...left, '--typecheck.enabled=false', '--no-isolate']

for (const zone of zones) {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync('npx', ['vitest', 'run', ...options], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  process.stdout.write(`${zone}: ${status === 0 ? 'passed' : 'failed'} (${seconds} s)\n`)
  if (status !== 0) {
    process.stdout.write(stdout + stderr)
    process.exitCode = 1
  }
}
