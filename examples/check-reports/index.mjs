/**
 * Checks the reports in examples/reports as they are written, with the built command, as a unit would before it sends a
 * report:
 * `npm run demo`.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const reports = readdirSync(join(root, 'examples/reports'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => join('examples/reports', name))

const { status } = spawnSync(process.execPath, ['dist/node/cli.js', 'check', ...reports], {
  cwd: root,
  stdio: 'inherit',
})

process.stdout.write(
  `Đã kiểm tra ${reports.length} báo cáo thật; số liệu nào lệch đều được nêu với vị trí, giá trị đúng và căn cứ.\n`,
)
// Findings (1) are what is shown; anything else is a failure of this program.
process.exitCode = status === 0 || status === 1 ? 0 : (status ?? 2)
