/**
 * Question 2: what does checking sums with findings cost beside a loop written by hand, and beside the validators that a
 * portal would reach for?
 */
import { runRules, scope } from '../dist/esm/check/index.js'
import { tallyRules } from '../dist/esm/dossier/index.js'
import { answer } from './answer.mjs'
import { assertSame } from './assert-same.mjs'
import { checkCountedByHand, checkPrintedByHand } from './checks/by-hand.mjs'
import { checkByJsonRulesEngine } from './checks/by-json-rules-engine.mjs'
import { checkByRelations } from './checks/by-relations.mjs'
import { checkByZod, shapeSchema } from './checks/by-zod.mjs'
import { sumFinding } from './checks/sum-finding.mjs'
import { measure } from './measure.mjs'
import { countedRows, printedRows, rowsPerFault } from './sample-rows.mjs'

const count = 100_000
/** How many times as many rows the others check as json-rules-engine does, which is too slow for all. */
const engineShare = 20

const ids = [
  'dossier/received-total',
  'dossier/resolved-total',
  'dossier/in-progress-total',
  'dossier/balance',
]
const rules = tallyRules.filter(({ id }) => ids.includes(id))
const ruleset = { scopes: [scope(rowsOf, rules)] }

const printed = { rows: printedRows(count) }
const counted = { rows: countedRows(count) }
const few = { rows: printed.rows.slice(0, count / engineShare) }

const expected = checkPrintedByHand(printed.rows)
const expectedCounted = checkCountedByHand(counted.rows)
assertSame(
  'faults found',
  [expected.length, expectedCounted.length],
  [count / rowsPerFault, count / rowsPerFault],
)
assertSame('ours', runRules(ruleset, printed).findings.map(sumFinding), expected)
assertSame('ours, every figure', runRules(ruleset, counted).findings.map(sumFinding), expectedCounted)
assertSame('relations', checkByRelations(printed.rows).map(sumFinding), expected)
assertSame('zod', checkByZod(printed).map(sumFinding), expected)
const expectedFew = expected.slice(0, expected.length / engineShare)
assertSame('json-rules-engine', (await checkByJsonRulesEngine(few)).map(sumFinding), expectedFew)

const measured = await measure(
  {
    ours: () => runRules(ruleset, printed),
    'hand-written loop': () => checkPrintedByHand(printed.rows),
    'loop over sums as data': () => checkByRelations(printed.rows),
    'ours, every figure reported': () => runRules(ruleset, counted),
    'hand-written loop, every figure reported': () => checkCountedByHand(counted.rows),
    'zod, shape and refinement': () => checkByZod(printed),
    'zod, shape only': () => shapeSchema.safeParse(printed),
  },
  { rounds: 15, warmUps: 3 },
)
const engine = await measure(
  { 'json-rules-engine': () => checkByJsonRulesEngine(few) },
  { rounds: 5, warmUps: 1 },
)
const scaled = [...engine].map(([name, { milliseconds, rounds }]) => {
  const inFull = `${name}, ${few.rows.length.toLocaleString('en')} rows × ${engineShare}`
  return /** @type {const} */ ([
    inFull,
    {
      name: inFull,
      milliseconds: milliseconds * engineShare,
      rounds: rounds.map((each) => each * engineShare),
    },
  ])
})

answer({
  title: `Checking ${count.toLocaleString('en')} rows × ${rules.length} sums, ${expected.length.toLocaleString('en')} of them broken`,
  against: 'ours',
  measured: new Map([...measured, ...scaled]),
  limits: [
    { one: 'ours', other: 'hand-written loop', atMost: 3 },
    { one: 'ours, every figure reported', other: 'hand-written loop, every figure reported', atMost: 3 },
    { one: 'ours', other: 'loop over sums as data' },
    { one: 'zod, shape and refinement', other: 'ours', atLeast: 1 },
  ],
  notes: [
    'Rows report what form II.06a prints; what is received in the period, and in time, stands only as its parts.',
    'The hand-written loop knows one table and no missing figure. Giving every row a path, as a scope does, takes',
    'longer than the whole of it; ours also looks for the likely slip behind every finding.',
    'json-rules-engine ran on fewer rows; its time is multiplied.',
  ],
})

/** @param {import('../dist/esm/dossier/index.js').TallyTable} table */
function* rowsOf({ rows }) {
  for (const [index, subject] of rows.entries()) yield { path: ['rows', index], subject }
}
