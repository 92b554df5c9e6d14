import { Engine } from 'json-rules-engine'
import { printedRelations } from './printed-relations.mjs'

/** @typedef {import('./sum-finding.mjs').SumFinding} SumFinding */

/**
 * One engine whose rules compare a fact with a computed one, run for each row, as its manual shows it.
 *
 * @param {{ rows: readonly any[] }} table
 * @returns {Promise<SumFinding[]>}
 */
export async function checkByJsonRulesEngine({ rows }) {
  const engine = makeEngine()
  /** @type {SumFinding[]} */
  const findings = []
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]
    const { events } = await engine.run({ row })
    for (const { params } of events)
      findings.push(findingOf(/** @type {any} */ (params).relation, row, index))
  }
  return findings
}

function makeEngine() {
  const engine = new Engine()
  for (const relation of printedRelations) {
    engine.addFact(`${relation.id}/parts`, async (_, almanac) =>
      sumOf(relation, await almanac.factValue('row')),
    )
    engine.addRule({
      name: relation.id,
      conditions: {
        all: [
          {
            fact: 'row',
            path: `$.${relation.whole}`,
            operator: 'notEqual',
            value: { fact: `${relation.id}/parts` },
          },
        ],
      },
      event: { type: relation.id, params: { relation } },
    })
  }
  return engine
}

/**
 * @param {typeof printedRelations[number]} relation
 * @param {any} row
 * @param {number} index
 * @returns {SumFinding}
 */
function findingOf(relation, row, index) {
  const { id, whole, parts } = relation
  const actual = read(row, whole)
  const expected = sumOf(relation, row)
  /** @param {string} figure */
  const pathOf = (figure) => ['rows', index, ...figure.split('.')]
  return {
    rule: `dossier/${id}`,
    path: pathOf(whole),
    actual,
    expected,
    difference: actual - expected,
    operands: parts.map((part) => ({ path: pathOf(part), value: read(row, part) })),
  }
}

/**
 * @param {typeof printedRelations[number]} relation
 * @param {any} row
 */
function sumOf({ parts }, row) {
  return parts.reduce((sum, part) => sum + read(row, part), 0)
}

/**
 * @param {any} row
 * @param {string} figure
 * @returns {number}
 */
function read(row, figure) {
  return figure.split('.').reduce((value, key) => value[key], row)
}
