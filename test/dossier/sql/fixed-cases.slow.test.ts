import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Dated } from '../../../src/calendar/dated.js'
import { cells, cellsOfFigure, figuresOf } from '../../../src/dossier/counting-cells.js'
import type { SupplementEffect } from '../../../src/dossier/counting-policy.js'
import { countOf } from '../../../src/dossier/sql/count.js'
import {
  dossiersQuery,
  type TallyQueryOptions,
  talliesFromRows,
  tallyQuery,
} from '../../../src/dossier/sql/index.js'
import { tallyStatement } from '../../../src/dossier/sql/tally-query.js'
import { tallyDossiers } from '../../../src/dossier/tally-dossiers.js'
import { type Engine, engines } from './engines.js'
import { fixedTables, rowOf } from './fixed-cases.js'
import { dossierOf, fillTables, makeTables, optionsOf, type Question } from './portal.js'
import { proveDays } from './prove-days.js'
import { proveStatements } from './prove-statements.js'

const words = Object.keys(cells)
const numberOf = (word: string | undefined) => cells[word as keyof typeof cells]

/** The statement of a tally under another law of supplements. */
const underLaw = (law: Dated<SupplementEffect>, options: TallyQueryOptions) => ({
  ...tallyStatement({ ...countOf(options), law }),
  options,
})

describe.each(Object.entries(engines))('on %s', (_, open) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
    await makeTables(engine)
  })
  afterAll(() => engine.close())
  proveStatements(() => engine)
  proveDays(() => engine)

  it.each(Object.entries(fixedTables))('%s', async (_, { policy, law, from, to, asOf, withIds, cases }) => {
    const rows = Object.entries(cases).map(([name, each]) => rowOf(name, each))
    await fillTables(engine, rows)
    const question = { policy, by: ['unit'], from, length: 0, seen: null } as const
    const days: Pick<Question, 'received' | 'due' | 'ended' | 'pauses'> = {
      received: 'day',
      due: 'day',
      ended: 'day',
      pauses: ['day', 'day'],
    }
    const options = {
      ...optionsOf({ ...question, ...days }),
      period: { from, to },
      ...(asOf !== undefined && { asOf }),
    }
    const asked = { ...options, dialect: engine.dialect }
    const query = law === undefined ? tallyQuery(asked) : underLaw(law, asked)
    const counted = await engine.run(query)

    const found = counted.map(({ unit, cells: both, dossiers, outside_calendar }) => {
      const number = Number(both)
      const intake = words[Math.floor(number / 100)]
      const is = both === null ? 'refused' : `${intake} ${words[number % 100]}`
      return [unit, Number(dossiers), Number(outside_calendar) === 1 ? `${is} outside` : is]
    })
    const expected = Object.entries(cases).flatMap(([name, { is }]) =>
      is === undefined ? [] : [[name, 1, is]],
    )
    expect(Object.fromEntries(found.map(([name, ...rest]) => [name, rest]))).toEqual(
      Object.fromEntries(expected.map(([name, ...rest]) => [name, rest])),
    )
    expect(found).toHaveLength(expected.length)

    if (law !== undefined) return
    const { total, groups } = talliesFromRows(counted, query)
    const { source: _source, ...inMemory } = options
    const dossiers = rows.map((row) => dossierOf(row, true))
    const tallied = tallyDossiers(dossiers, { ...inMemory, findDuplicates: false })
    expect({ total, groups }).toEqual({ total: tallied.total, groups: tallied.groups })

    for (const figure of withIds ? figuresOf(policy) : []) {
      const behind = Object.entries(cases).filter(([, { is }]) => {
        const [intake, state] = is?.split(' ') ?? []
        return cellsOfFigure[figure].some((cell) => cell === numberOf(intake) || cell === numberOf(state))
      })
      const ids = await engine.run(dossiersQuery(query, { figure }))
      expect(ids.map(({ id }) => id).sort()).toEqual(behind.map(([name]) => name).sort())
    }
  })
})
