import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { groupName } from '../../../src/dossier/group-name.js'
import {
  dossiersQuery,
  sourceFaultsQuery,
  talliesFromRows,
  tallyQuery,
} from '../../../src/dossier/sql/index.js'
import type { ExactTally } from '../../../src/dossier/tally.js'
import { tallyDossiers } from '../../../src/dossier/tally-dossiers.js'
import { tallyFigureKeys, tallyIndicators } from '../../../src/dossier/tally-model.js'
import type { Engine } from './engines.js'
import {
  dossierOf,
  fillTables,
  makeTables,
  optionsOf,
  outsideOf,
  portal,
  question,
  refusedOf,
} from './portal.js'
import { proveDays } from './prove-days.js'
import { proveStatements } from './prove-statements.js'

const period = { from: '2024-03-01', to: '2024-03-31' }

/** Holds what an engine counts against what TypeScript counts, on random tables of dossiers. */
export function proveEngine(open: () => Promise<Engine>, runs: number): void {
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
    await makeTables(engine)
  })
  afterAll(() => engine.close())

  it('a statement counts what TypeScript counts', async () => {
    const sets = portal.chain(({ era, rows }) =>
      fc.record({
        rows: fc.constant(rows),
        questions: fc.array(question(era), { minLength: 3, maxLength: 3 }),
      }),
    )
    await fc.assert(
      fc.asyncProperty(sets, async ({ rows, questions }) => {
        await fillTables(engine, rows)
        for (const asked of questions) {
          const { source, ...options } = optionsOf(asked)
          const dossiers = rows.map((row) => dossierOf(row, source.pauses !== undefined))
          const expected = tallyDossiers(dossiers, { ...options, findDuplicates: false })
          const query = tallyQuery({ ...options, source, dialect: engine.dialect })
          const counted = talliesFromRows(await engine.run(query), query)
          expect(counted.total).toEqual(expected.total)
          expect(counted.counted).toBe(expected.counted)
          expect(counted.refused).toBe(refusedOf(dossiers, options.period, options.asOf))
          expect(counted.outsideCalendar).toBe(outsideOf(dossiers, options))
          for (const grouping of options.by) {
            const keyed = (tallies: readonly ExactTally[] = []) =>
              new Map(tallies.map(({ label, ...tally }) => [groupName(label).key, tally]))
            expect(keyed(counted.groups[grouping])).toEqual(keyed(expected.groups[grouping]))
          }
        }
      }),
      { numRuns: runs },
    )
  })

  it('as many ids stand behind a figure as it says', async () => {
    const sets = portal.chain(({ era, rows }) =>
      fc.record({ rows: fc.constant(rows), asked: question(era), limit: fc.integer({ min: 1, max: 9 }) }),
    )
    await fc.assert(
      fc.asyncProperty(sets, async ({ rows, asked, limit }) => {
        await fillTables(engine, rows)
        const query = tallyQuery({ ...optionsOf(asked), by: 'field', dialect: engine.dialect })
        const { total, groups, spellings } = talliesFromRows(await engine.run(query), query)
        const ids = async (options: Parameters<typeof dossiersQuery>[1]) => {
          const found: string[] = []
          for (;;) {
            const after = found.at(-1)
            const page = await engine.run(
              dossiersQuery(query, { ...options, limit, ...(after !== undefined && { after }) }),
            )
            found.push(...page.map(({ id }) => String(id)))
            if (page.length < limit) return found
          }
        }
        for (const figure of tallyFigureKeys) {
          const count = tallyIndicators[figure].read(total)
          if (count == null || count === 0) continue
          const found = await ids({ figure })
          expect(new Set(found).size).toBe(found.length)
          expect(found.length).toBe(count)
        }
        for (const [index, tally] of (groups.field ?? []).entries()) {
          const group = { field: spellings.field?.[index] ?? [] }
          expect((await ids({ figure: 'received.total', group })).length).toBe(tally.received?.total)
        }
      }),
      { numRuns: Math.ceil(runs / 10) },
    )
  })

  it('no name and no code is read as SQL', async () => {
    const pieces = [
      '"',
      "'",
      '`',
      ';',
      '--',
      '/*',
      '*/',
      '\\',
      '$1',
      '?',
      '%',
      ' ',
      'đ',
      'DROP TABLE canary',
      ')',
      '[',
      ']',
      ':a',
      '{',
    ]
    const hostile = fc
      .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
      .map((parts) => `${parts.join('')}x`)
    const { dialect } = engine
    const escaped = (text: string, readsBackslashes: boolean, quote: string) =>
      quote +
      (readsBackslashes ? text.replaceAll('\\', '\\\\') : text).replaceAll(quote, quote + quote) +
      quote
    const quoted = (text: string) =>
      escaped(text, dialect === 'clickhouse', dialect === 'mariadb' ? '`' : '"')
    const literal = (text: string) => escaped(text, dialect === 'clickhouse' || dialect === 'mariadb', "'")
    await engine.exec('CREATE TABLE canary (alive integer)')
    await engine.exec('INSERT INTO canary VALUES (1)')
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 7, maxLength: 7 }), async (words) => {
        const [table, id, field, channel, received, online, label] = words.map(
          (word, index) => `${index}${word}`,
        ) as [string, string, string, string, string, string, string]
        const { day, text } = engine.types
        const columns = [id, field, channel].map((column) => `${quoted(column)} ${text}`)
        await engine.exec(`CREATE TABLE ${quoted(table)} (${columns.join(', ')}, ${quoted(received)} ${day})`)
        await engine.exec(
          `INSERT INTO ${quoted(table)} VALUES (${literal(id)}, ${literal(label)}, ${literal(online)}, '2024-03-05')`,
        )
        const source = {
          table,
          id,
          field,
          channel: { column: channel, codes: { [online]: 'online' } },
          receivedOn: received,
        } as const
        const query = tallyQuery({ dialect: engine.dialect, source, period, by: 'field' })
        const { total, spellings } = talliesFromRows(await engine.run(query), query)
        expect(total.received?.online).toBe(1)
        expect(spellings.field).toEqual([[label]])
        const page = dossiersQuery(query, { figure: 'received.online', group: { field: label }, after: '' })
        expect(await engine.run(page)).toEqual([{ id }])
        expect(await engine.run(sourceFaultsQuery({ dialect: engine.dialect, source }))).toEqual([])
        expect(await engine.run({ sql: 'SELECT alive FROM canary', parameters: [] })).toEqual([{ alive: 1 }])
        await engine.exec(`DROP TABLE ${quoted(table)}`)
      }),
      { numRuns: Math.ceil(runs / 4) },
    )
    await engine.exec('DROP TABLE canary')
  })

  proveStatements(() => engine)
  proveDays(() => engine)
}
