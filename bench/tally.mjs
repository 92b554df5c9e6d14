/**
 * Question 1: what does counting dossiers into tallies cost beside the best that can be written by hand, what portals
 * write, and what is made for tables?
 */
import { tallyDossiers } from '../dist/esm/dossier/index.js'
import { answer } from './answer.mjs'
import { assertSame } from './assert-same.mjs'
import { measure } from './measure.mjs'
import { period, sampleDossiers } from './sample-dossiers.mjs'
import { loadArquero, tallyByArquero, withoutDuplicates } from './tally/by-arquero.mjs'
import { loadDuckDb, tallyByDuckDb } from './tally/by-duckdb.mjs'
import { tallyByFilters, tallyByNestedFilters } from './tally/by-filters.mjs'
import { tallyByHand } from './tally/by-hand.mjs'
import { cellsOfTallies } from './tally/cells.mjs'
import { flatRows } from './tally/flat-rows.mjs'

const dossiers = sampleDossiers(1_000_000)
const rows = flatRows(dossiers, period.to)

const ours = () => tallyDossiers(dossiers, { period, by: 'field' })
const oursUnchecked = () => tallyDossiers(dossiers, { period, by: 'field', findDuplicates: false })
const table = loadArquero(rows)
const connection = await loadDuckDb(rows)

const expected = sorted(tallyByHand(dossiers, period, true))
for (const [name, cells] of Object.entries({
  ours: cellsOfTallies(ours().groups.field ?? []),
  'ours, findDuplicates: false': cellsOfTallies(oursUnchecked().groups.field ?? []),
  'hand-written pass without duplicates': tallyByHand(dossiers, period, false),
  filters: tallyByFilters(rows, period),
  'nested filters': tallyByNestedFilters(rows, period),
  arquero: tallyByArquero(table, period),
  'arquero, duplicates removed': tallyByArquero(withoutDuplicates(table), period),
  DuckDB: await tallyByDuckDb(connection, period),
  'DuckDB, duplicates removed': await tallyByDuckDb(connection, period, true),
})) {
  assertSame(name, sorted(cells), expected)
}

const measured = await measure(
  {
    ours,
    'hand-written pass': () => tallyByHand(dossiers, period, true),
    'arquero, duplicates removed': () => tallyByArquero(withoutDuplicates(table), period),
    'DuckDB, duplicates removed': () => tallyByDuckDb(connection, period, true),
    'ours, findDuplicates: false': oursUnchecked,
    'hand-written pass, duplicates not looked for': () => tallyByHand(dossiers, period, false),
    'arquero, duplicates not looked for': () => tallyByArquero(table, period),
    'DuckDB, duplicates not looked for': () => tallyByDuckDb(connection, period),
  },
  { rounds: 9, warmUps: 2 },
)
// These take seconds: few rounds tell enough.
const slow = await measure(
  {
    'filter().length per cell and field': () => tallyByFilters(rows, period),
    'filter per field, then per cell': () => tallyByNestedFilters(rows, period),
    'arquero, loading': () => loadArquero(rows),
    'DuckDB, loading': async () => (await loadDuckDb(rows)).closeSync(),
  },
  { rounds: 3, warmUps: 1 },
)

answer({
  title: `Counting ${dossiers.length.toLocaleString('en')} dossiers by field`,
  against: 'ours',
  measured: new Map([...measured, ...slow]),
  limits: [
    { one: 'ours', other: 'hand-written pass', atMost: 1.5 },
    { one: 'ours, findDuplicates: false', other: 'hand-written pass, duplicates not looked for' },
    { one: 'filter().length per cell and field', other: 'ours', atLeast: 5 },
    { one: 'filter per field, then per cell', other: 'ours' },
    { one: 'arquero, duplicates removed', other: 'ours', atLeast: 1 },
    { one: 'arquero, duplicates not looked for', other: 'ours, findDuplicates: false', atLeast: 1 },
    { one: 'arquero, duplicates not looked for', other: 'ours' },
  ],
  notes: [
    'Filters, arquero and DuckDB get flat rows whose due days are moved already; ours and the pass work that out.',
    'arquero and DuckDB count what is loaded already, DuckDB on all cores; ours and the pass start from objects.',
    'Filters do not look for duplicates.',
  ],
})

/** @param {import('./tally/cells.mjs').CellsByField} cells */
function sorted(cells) {
  return [...cells].sort(([a], [b]) => (a < b ? -1 : 1))
}
