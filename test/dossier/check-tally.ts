import { scope } from '../../src/check/ruleset.js'
import { type CheckResult, runRules } from '../../src/check/run-rules.js'
import { tableRules, tallyRules } from '../../src/dossier/rules/index.js'
import type { Tally } from '../../src/dossier/tally.js'
import type { TallyTable } from '../../src/dossier/tally-table.js'

/** Runs the rules of a tally on one. */
export function checkTally(tally: Tally): CheckResult {
  return runRules({ scopes: [scope((subject: Tally) => [{ path: [], subject }], tallyRules)] }, tally)
}

/** Runs the rules of a table as a whole on one, without those of its rows. */
export function checkTable(table: TallyTable): CheckResult {
  return runRules({ scopes: [scope((subject: TallyTable) => [{ path: [], subject }], tableRules)] }, table)
}

/** What a check found, in a few words: `error received.total`. */
export function summary({ findings }: CheckResult): readonly string[] {
  return findings.map(({ severity, path }) => `${severity} ${path.join('.')}`)
}
