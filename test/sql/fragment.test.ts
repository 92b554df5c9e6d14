import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dialects } from '../../src/sql/dialects.js'
import { type Fragment, integer, joined, name, parameter, sql, word } from '../../src/sql/fragment.js'
import { print } from '../../src/sql/print.js'

const { postgresql, mariadb, sqlite, clickhouse } = dialects

describe('a fragment', () => {
  it.each([['a text'], [5], [null], [undefined], [{ parts: ['DROP TABLE ho_so'] }], [['a']]])(
    'takes no %j in the place of a fragment',
    (value) => {
      expect(() => sql`SELECT ${value as unknown as Fragment}`).toThrow(TypeError)
    },
  )

  it('is indented like the line that it stands in', () => {
    const inner = sql`
      SELECT a,
        b`
    const outer = sql`
      FROM (
        ${inner}
      ) AS x`
    expect(print(outer, sqlite).sql).toBe('FROM (\n  SELECT a,\n    b\n) AS x')
  })

  it('has each further line indented like the last line before it', () => {
    const inner = sql`
      a
        b`
    const outer = sql`
        ((
          ${inner},
            ${inner}
        ), ${inner})`
    expect(print(outer, sqlite).sql).toBe('((\n  a\n    b,\n    a\n      b\n), a\n  b)')
    expect(print(sql`  (${inner})`, sqlite).sql).toBe('  (a\n  b)')
    expect(print(sql`\n  (${inner})`, sqlite).sql).toBe('\n  (a\n    b)')
    expect(print(sql`x\n      y\n  (${inner})`, sqlite).sql).toBe('x\n      y\n  (a\n    b)')
    expect(
      print(
        sql`x
      y ${inner}`,
        sqlite,
      ).sql,
    ).toBe('x\n      y a\n        b')
  })

  it('holds whole numbers and words of its own only', () => {
    expect(print(sql`${integer(-5, 'late')} ${word('channel-unknown')}`, sqlite).sql).toBe(
      "-5 /* late */ 'channel-unknown'",
    )
    expect(() => integer(1.5)).toThrow(TypeError)
    expect(() => integer('1; DROP' as unknown as number)).toThrow(TypeError)
    expect(() => integer(1, '*/ DROP')).toThrow(TypeError)
    expect(() => word("it's")).toThrow(TypeError)
  })
})

describe('a name', () => {
  it.each([
    ['no character', '', /0 characters/],
    ['129 characters', 'đ'.repeat(129), /129 characters/],
    ['a new line', 'a\nb', /control/],
    ['a zero', 'a\0', /control/],
    ['half a character', 'a\ud800', /half/],
    ['a list', ['a'] as never, /not a text/],
  ])('has not %s', (_, text, fault) => {
    expect(() => name(text)).toThrow(TypeError)
    expect(() => name(text)).toThrow(fault)
  })

  it('has one to 128 characters, however many bytes', () => {
    expect(print(name('đ'), sqlite).sql).toBe('"đ"')
    const long = '🗂'.repeat(128)
    expect(print(name(long), sqlite).sql).toBe(`"${long}"`)
  })

  it('is quoted as the dialect has it', () => {
    const hostile = name('mot_cua', 'ho"so`; --')
    expect(print(hostile, postgresql).sql).toBe('"mot_cua"."ho""so`; --"')
    expect(print(hostile, mariadb).sql).toBe('`mot_cua`.`ho"so``; --`')
    expect(print(name('a\\"b'), clickhouse).sql).toBe('"a\\\\""b"')
    expect(print(name('a\\"b'), postgresql).sql).toBe('"a\\""b"')
    expect(() => print(name('ho so '), mariadb)).toThrow(TypeError)
    expect(() => print(name('hồ sơ 🗂'), mariadb)).toThrow(TypeError)
    expect(print(name('hồ sơ 🗂'), sqlite).sql).toBe('"hồ sơ 🗂"')
  })

  it('never ends its quotation, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (text) => {
        for (const dialect of [postgresql, mariadb]) {
          let printed: string
          try {
            printed = print(name(text), dialect).sql
          } catch (error) {
            expect(error).toBeInstanceOf(TypeError)
            continue
          }
          const { quote } = dialect
          const inside = printed.slice(1, -1)
          expect(printed).toBe(quote + inside + quote)
          expect(inside.replaceAll(quote + quote, '')).not.toContain(quote)
          expect(inside.replaceAll(quote + quote, quote)).toBe(text)
        }
      }),
    )
  })
})

describe('parameters', () => {
  const twice = joined([parameter('OL'), parameter('TT'), parameter('OL')], sql`, `)

  it('are numbered where the dialect numbers them, equal ones once', () => {
    expect(print(twice, postgresql)).toEqual({ sql: '$1, $2, $1', parameters: ['OL', 'TT'] })
    expect(print(twice, postgresql, '?')).toEqual({ sql: '?, ?, ?', parameters: ['OL', 'TT', 'OL'] })
    expect(print(twice, sqlite)).toEqual({ sql: '?, ?, ?', parameters: ['OL', 'TT', 'OL'] })
  })

  it('have names and types where the dialect wants them', () => {
    const all = joined(
      [
        parameter('OL'),
        parameter(5),
        parameter('2024-03-01', 'date'),
        parameter(5, 'instant'),
        parameter('2024-03-01 17:00:00', 'local-time'),
        parameter([3, 5], 'integers'),
        parameter('OL'),
      ],
      sql` `,
    )
    expect(print(all, clickhouse)).toEqual({
      sql: '{p1:String} {p2:Int64} {p3:Date32} {p4:Int64} {p5:String} {p6:Array(Nullable(Int32))} {p1:String}',
      parameters: ['OL', 5, '2024-03-01', 5, '2024-03-01 17:00:00', [3, 5]],
    })
  })

  it('are lists where the dialect has them', () => {
    const list = parameter([3, 5], 'integers')
    expect(print(list, postgresql)).toEqual({ sql: 'CAST($1 AS INTEGER[])', parameters: [[3, 5]] })
    expect(print(list, dialects.duckdb)).toEqual({ sql: 'CAST($1 AS INTEGER[])', parameters: ['[3,5]'] })
    expect(() => print(list, sqlite)).toThrow(/SQLite has no lists/)
  })
})
