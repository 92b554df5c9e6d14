import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { tallyRelations } from '../../src/dossier/tally.js'
import { tallyFigureKeys, tallyIndicators, tallyRates } from '../../src/dossier/tally-model.js'
import { tallySchema } from '../../src/dossier/tally-schema.js'
import { tallyTableSchema } from '../../src/dossier/tally-table.js'
import { issuesOf } from '../quantity/issues-of.js'

describe('tallySchema', () => {
  it('reads Vietnamese notation', () => {
    expect(
      tallySchema.parse({
        received: { total: '1.492', carriedOver: '07', online: 1482 },
        withdrawn: '0',
        rates: { online: '99,30%', early: 97.4 },
      }),
    ).toEqual({
      received: { total: 1492, carriedOver: 7, online: 1482 },
      withdrawn: 0,
      rates: { online: '99.30', early: '97.4' },
    })
  })

  it('keeps absent apart from null and both apart from 0', () => {
    const tally = { received: { total: 0, online: null }, resolved: null, rates: {} }
    expect(tallySchema.parse(tally)).toEqual(tally)
    expect(Object.keys(tallySchema.parse({}))).toEqual([])
  })

  it.each([
    [{ recieved: {} }, { path: ['recieved'], code: 'unknown-key', key: 'recieved' }],
    [{ received: { sum: 1 } }, { path: ['received', 'sum'], code: 'unknown-key', key: 'sum' }],
    [{ rates: { total: '1' } }, { path: ['rates', 'total'], code: 'unknown-key', key: 'total' }],
    [{ returned: -1 }, { path: ['returned'], code: 'too-small', minimum: 0 }],
    [
      { received: { total: '1.5' } },
      {
        path: ['received', 'total'],
        code: 'unreadable',
        notation: { code: 'ambiguous', text: '1.5', position: 1, readings: [1.5, 1500] },
      },
    ],
    [{ rates: { late: -1 } }, { path: ['rates', 'late'], code: 'too-small', minimum: 0 }],
    [{ received: [] }, { path: ['received'], code: 'wrong-type', expected: ['object'], received: 'array' }],
  ])('refuses %j', (input, issue) => {
    expect(issuesOf(tallySchema, input)).toEqual([issue])
  })

  it('carries extensions along untouched', () => {
    const extensions = { id: 5, nested: { list: [1, null, { a: undefined }] } }
    const { extensions: carried } = tallySchema.parse({ extensions })
    expect(carried).toEqual(extensions)
    expect(carried?.nested).toBe(extensions.nested)
  })

  it('gives what it accepts', () => {
    const tally = tallySchema.parse({ received: { total: '1.492' }, rates: { online: '99,30%' } })
    expect(tallySchema.parse(tally)).toEqual(tally)
  })

  it('has a title for every figure and rate', () => {
    const schema = z.toJSONSchema(tallySchema, { io: 'input' })
    const titleAt = (path: readonly string[]): unknown =>
      path.reduce<{ title?: string; properties?: object; anyOf?: object[] }>((node, key) => {
        const object = [node, ...(node.anyOf ?? [])].find((each) => 'properties' in each) as {
          properties: Record<string, object>
        }
        return object.properties[key] ?? {}
      }, schema as object).title
    const paths = [
      ...tallyFigureKeys.map((figure) => figure.split('.')),
      ...Object.keys(tallyRates).map((rate) => ['rates', rate]),
    ]
    for (const path of paths) expect(titleAt(path), path.join('.')).toEqual(expect.any(String))
  })
})

describe('tallyTableSchema', () => {
  it('reads rows and a total, and names the cell that it refuses', () => {
    expect(tallyTableSchema.parse({ rows: [{ returned: '05' }], total: null })).toEqual({
      rows: [{ returned: 5 }],
      total: null,
    })
    expect(issuesOf(tallyTableSchema, { rows: [{}, { returned: 1.5 }], sum: {} })).toEqual([
      {
        path: ['rows', 1, 'returned'],
        code: 'wrong-type',
        expected: ['int', 'string', 'object'],
        received: 'fraction',
        value: '1.5',
      },
      { path: ['sum'], code: 'unknown-key', key: 'sum' },
    ])
    expect(issuesOf(tallyTableSchema, { rows: 5 })).toMatchObject([{ path: ['rows'], code: 'wrong-type' }])
  })
})

/** What a JSON Schema says of an object, and of one that may be `null`. */
interface ObjectSchema {
  readonly properties: Readonly<
    Record<string, { readonly anyOf?: readonly { readonly properties?: object }[] }>
  >
}

describe('tallyIndicators', () => {
  it('are the counts of the schema, each read at its path', () => {
    const { properties } = z.toJSONSchema(tallySchema, { io: 'input' }) as unknown as ObjectSchema
    const expected = [
      ...(['received', 'resolved', 'inProgress'] as const).flatMap((group) =>
        Object.keys(properties[group]?.anyOf?.[0]?.properties ?? {}).map((key) => `${group}.${key}`),
      ),
      'due',
      'lateOrOverdue',
      'returned',
      'withdrawn',
      'returnedOrWithdrawn',
    ]
    expect([...tallyFigureKeys].sort()).toEqual(expected.sort())
    for (const figure of tallyFigureKeys) {
      const [group = '', key] = figure.split('.')
      const tally = key === undefined ? { [group]: 7 } : { [group]: { [key]: 7 } }
      expect(tallyIndicators[figure].read(tally)).toBe(7)
      expect(tallyIndicators[figure].read({})).toBeUndefined()
    }
  })

  it('are called differently, in both languages', () => {
    for (const language of ['vi', 'en'] as const) {
      const labels = Object.values(tallyIndicators).map(({ label }) => label[language])
      expect(new Set(labels).size).toBe(labels.length)
      expect(labels).not.toContain('')
    }
  })

  it('stand in relations whose parts come later, or have no parts of their own', () => {
    const ids = tallyRelations.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { whole, parts } of tallyRelations) expect(parts).not.toContain(whole)
  })
})
