/**
 * Question 5: how long does loading take beside zod, which a portal loads anyway? Each import in a process of its own, one
 * after another in every round; the time is that of the import alone.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { answer } from './answer.mjs'
import { median } from './measure.mjs'

const rounds = 21

/** @type {Readonly<Record<string, string>>} */
const modules = {
  'zod alone': 'zod',
  'cchc/notation': '../dist/node/notation/index.js',
  'cchc/dossier, with zod': '../dist/node/dossier/index.js',
  'cchc, with zod': '../dist/node/index.js',
  'json-rules-engine': 'json-rules-engine',
  arquero: 'arquero',
}

/** @type {Map<string, number[]>} */
const times = new Map(Object.keys(modules).map((name) => [name, []]))
for (let round = -2; round < rounds; round++) {
  for (const [name, module] of Object.entries(modules)) {
    const milliseconds = loadingTime(module)
    if (round >= 0) times.get(name)?.push(milliseconds)
  }
  process.stderr.write('.')
}
process.stderr.write('\n')

answer({
  title: 'Loading a module in a fresh process',
  against: 'zod alone',
  measured: new Map(
    [...times].map(([name, taken]) => [name, { name, milliseconds: median(taken), rounds: taken }]),
  ),
  limits: [
    { one: 'cchc/dossier, with zod', other: 'zod alone', atMost: 2 },
    { one: 'cchc, with zod', other: 'zod alone' },
  ],
  notes: [
    'Node loads one file for each face and the pieces that several share; bundlers get one file for each source.',
  ],
})

/** @param {string} module */
function loadingTime(module) {
  const program = `const start = performance.now(); await import(${JSON.stringify(module)}); console.log(performance.now() - start)`
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    encoding: 'utf8',
  })
  return Number(output)
}
