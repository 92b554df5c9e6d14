/**
 * Changes the code of the named folders or files of src/, one small change at a time, and asks whether a test of the
 * same folder notices; of `sql`, also one of `dossier/sql`. Each run begins where the last one ended: reports/mutation/
 * keeps its answers. Unnamed: the calculators and rules, without the readers of tables.
 *
 *   npm run mutation -- quantity dossier/rules
 *   npm run mutation -- quantity/large-change.ts
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Stryker } from '@stryker-mutator/core'

const floor = 90
const named = process.argv.slice(2)
const folders =
  named.length > 0
    ? named
    : [
        'quantity',
        'dossier',
        'plan',
        'host',
        'appendix',
        'report/rules',
        'series',
        'consolidation',
        'facts',
        'scorecard',
      ]

const rows = []
for (const folder of folders) {
  const name = folder.replaceAll('/', '-').replace('*.ts', 'files')
  await new Stryker({
    mutate: [
      folder.endsWith('.ts') ? `src/${folder}` : `src/${folder}/**/*.ts`,
      '!src/**/index.ts',
      ...(folder.includes('tabular') ? [] : ['!src/*/tabular/**']),
    ],
    testFiles: testsOf(folder),
    incrementalFile: `reports/mutation/${name}.incremental.json`,
    htmlReporter: { fileName: `reports/mutation/${name}.html` },
    jsonReporter: { fileName: `reports/mutation/${name}.json` },
  }).runMutationTest()
  rows.push([folder, countOf(`reports/mutation/${name}.json`)])
}

for (const [folder, { Killed, Timeout, Survived, NoCoverage }] of rows) {
  const noticed = Killed + Timeout
  const all = noticed + Survived + NoCoverage
  const share = all === 0 ? 100 : (100 * noticed) / all
  process.stdout.write(
    `${folder.padEnd(32)}${share.toFixed(1)} % of ${all} noticed; ${Survived} not, ${NoCoverage} never run\n`,
  )
  if (share < floor) process.exitCode = 1
}

/** @param {string} file */
function countOf(file) {
  const count = { Killed: 0, Timeout: 0, Survived: 0, NoCoverage: 0 }
  for (const { mutants } of Object.values(JSON.parse(readFileSync(file, 'utf8')).files))
    for (const { status } of mutants) if (status in count) count[status] += 1
  return count
}

/** @param {string} folder of src/, or a file there */
function testsOf(folder) {
  const inside = folder.endsWith('*.ts') ? '*.test.ts' : '**/*.test.ts'
  const mirrored = folder.endsWith('.ts') ? dirname(folder) : folder
  const own = existsSync(`test/${mirrored}`) ? mirrored : mirrored.split('/')[0]
  // What a dialect says is tried on its engine, by statements of the other folder.
  const tried = own === 'sql' ? [own, 'dossier/sql'] : [own]
  return tried.map((each) => `test/${each}/${inside}`)
}
