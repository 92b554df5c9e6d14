import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { describeInputIssue } from '../../src/check/describe-input-issue.js'
import { checkReport } from '../../src/report/check-report.js'
import { InvalidReportError, parseReport, safeParseReport } from '../../src/report/parse-report.js'
import { least } from './sample.js'

/** The least report with one key of any depth set: `procedures.dossiers.received`. */
function reportWith(path: string, value: unknown): Record<string, unknown> {
  const keys = path.split('.')
  const inner = keys.reduceRight<unknown>(
    (child, key) => (/^\d+$/.test(key) ? [child] : { [key]: child }),
    value,
  )
  return { ...least, ...(inner as object) }
}

function issuesOf(input: unknown) {
  const reading = safeParseReport(input)
  if (reading.success) throw new Error('accepted')
  return reading.issues
}

/** `{"a":{"a":...}}`, far deeper than a recursive function could follow. */
function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 1
  for (let level = 0; level < depth; level++) value = wrap(value)
  return value
}

const places = [
  'title',
  'agency',
  'agency.name',
  'period',
  'period.year',
  'issuedOn',
  'procedures',
  'procedures.dossiers',
  'procedures.dossiers.received',
  'procedures.dossiers.received.total',
  'procedures.dossiers.rates.online',
  'procedures.dossiers.extensions',
  'procedures.table.rows',
  'procedures.table.rows.0.resolved',
  'statements',
  'statements.0',
  'statements.0.kind',
  'statements.0.whole',
  'statements.0.parts',
  'citations',
  'citations.0.issuedOn',
  'extensions',
  'unknown',
]

describe('safeParseReport', () => {
  it('reads a report, and Vietnamese notation in it', () => {
    const reading = safeParseReport({
      ...least,
      procedures: { dossiers: { received: { total: '1.492' }, rates: { online: '99,30%' } } },
      statements: [
        { kind: 'share', label: 'Số hóa', part: '24.300', whole: 'gần 27.000', published: 'gần 90%' },
        { kind: 'sum', label: 'Điểm', whole: '86,59', parts: [46.09, '40,5'] },
      ],
    })
    expect(reading).toEqual({
      success: true,
      report: {
        ...least,
        procedures: { dossiers: { received: { total: 1492 }, rates: { online: '99.30' } } },
        statements: [
          {
            kind: 'share',
            label: 'Số hóa',
            part: 24_300,
            whole: { atLeast: 26_000, atMost: 27_000, soft: 'atLeast', words: 'gần 27.000' },
            published: { atLeast: '80', atMost: '90', soft: 'atLeast', words: 'gần 90%' },
          },
          { kind: 'sum', label: 'Điểm', whole: 86.59, parts: [46.09, 40.5] },
        ],
      },
    })
  })

  it('names every key that is missing', () => {
    expect(issuesOf({})).toEqual([
      { path: ['title'], code: 'missing' },
      { path: ['agency'], code: 'missing' },
      { path: ['period'], code: 'missing' },
    ])
  })

  it.each([
    [
      'procedures.dossiers.received.total',
      '1.5',
      {
        code: 'unreadable',
        notation: { code: 'ambiguous', text: '1.5', position: 1, readings: [1.5, 1500] },
      },
    ],
    [
      'procedures.dossiers.received.total',
      '12 xyz',
      {
        code: 'unreadable',
        notation: { code: 'unexpected-character', text: '12 xyz', position: 3, allowed: '0123456789. ' },
      },
    ],
    [
      'issuedOn',
      '2024-02-30',
      { code: 'unreadable', notation: { code: 'invalid-date', text: '2024-02-30', position: 8 } },
    ],
    ['issuedOn', '30/02/2024', { code: 'wrong-format', format: 'YYYY-MM-DD', value: '30/02/2024' }],
    [
      'agency',
      5,
      {
        code: 'wrong-type',
        expected: ['object'],
        received: 'number',
        value: '5',
        known: expect.arrayContaining(['name', 'level']),
      },
    ],
    [
      'procedures',
      [],
      {
        code: 'wrong-type',
        expected: ['object'],
        received: 'array',
        known: expect.arrayContaining(['dossiers']),
      },
    ],
    ['statements', {}, { code: 'wrong-type', expected: ['array'], received: 'object' }],
    ['extensions', 'x', { code: 'wrong-type', expected: ['record'], received: 'string', value: 'x' }],
    ['dossiers', {}, { code: 'unknown-key', key: 'dossiers', known: expect.arrayContaining(['procedures']) }],
    ['title', '  ', { code: 'unreadable', notation: { code: 'empty', text: '', position: 0 } }],
    [
      'type',
      'quarterly',
      { code: 'not-an-option', options: ['periodic', 'thematic', 'ad-hoc'], value: 'quarterly' },
    ],
  ])('refuses %s: %j with its path', (path, value, issue) => {
    expect(issuesOf(reportWith(path, value))).toEqual([{ path: path.split('.'), ...issue }])
  })

  it('names the kind of a statement that does not exist', () => {
    expect(issuesOf({ ...least, statements: [{ kind: 'ratio' }, { label: 'x' }] })).toEqual([
      {
        path: ['statements', 0, 'kind'],
        code: 'not-an-option',
        options: ['share', 'sum', 'change'],
        value: 'ratio',
      },
      { path: ['statements', 1, 'kind'], code: 'missing' },
    ])
  })

  it('P7 refuses a period whose ends are reversed', () => {
    const period = { kind: 'custom', from: '2024-03-31', to: '2024-03-01' }
    expect(issuesOf({ ...least, period })).toEqual([
      { path: ['period', 'to'], code: 'inconsistent', reason: 'reversed' },
    ])
  })

  it.each([
    ['', []],
    ['agency', ['agency']],
    ['period', ['period']],
    ['procedures', ['procedures']],
    ['procedures.dossiers', ['procedures', 'dossiers']],
    ['procedures.dossiers.received', ['procedures', 'dossiers', 'received']],
    ['procedures.dossiers.extensions', ['procedures', 'dossiers', 'extensions']],
    ['procedures.table.rows.0.extensions', ['procedures', 'table', 'rows', 0, 'extensions']],
    ['citations.0.extensions', ['citations', 0, 'extensions']],
    ['extensions', ['extensions']],
  ])('finds the key __proto__ in %j', (place, path) => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    const text = JSON.stringify(
      place === '' ? { ...least, PROTO: { polluted: 1 } } : reportWith(place, { PROTO: { polluted: 1 } }),
    )
    const input: unknown = JSON.parse(text.replace('PROTO', '__proto__'))
    expect(issuesOf(input)).toContainEqual(
      expect.objectContaining({ path: [...path, '__proto__'], code: 'unknown-key', key: '__proto__' }),
    )
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
    expect('polluted' in {}).toBe(false)
  })

  it('carries the data of a portal along untouched, whatever it holds deeper', () => {
    const inner = JSON.parse(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":null},"extensions":{"__proto__":1}}',
    )
    const reading = safeParseReport({ ...least, extensions: { inner, list: [inner] } })
    if (!reading.success) throw new Error(JSON.stringify(reading.issues))
    expect(reading.report.extensions?.inner).toBe(inner)
    expect(reading.report.extensions?.list).toEqual([inner])
    expect('polluted' in {}).toBe(false)
    expect(checkReport(reading.report).ruleErrors).toEqual([])
  })

  it.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'])(
    'finds the unknown key %s',
    (key) => {
      expect(issuesOf({ ...least, [key]: {} })).toEqual([
        { path: [key], code: 'unknown-key', key, known: expect.arrayContaining(['procedures']) },
      ])
      expect(issuesOf(reportWith(`procedures.dossiers.${key}`, 1))).toEqual([
        {
          path: ['procedures', 'dossiers', key],
          code: 'unknown-key',
          key,
          known: expect.arrayContaining(['received']),
        },
      ])
    },
  )

  describe('given 10.000 levels', () => {
    const depth = 10_000
    const wraps: [string, (inner: unknown) => unknown][] = [
      ['of objects', (inner) => ({ a: inner })],
      ['of arrays', (inner) => [inner]],
      ['of a known key', (inner) => ({ procedures: inner, dossiers: inner, received: inner })],
    ]

    it.each(wraps)('%s, refuses them under a known key', (_, wrap) => {
      const deep = nested(depth, wrap)
      for (const place of places.filter((each) => !/extensions|unknown/.test(each))) {
        expect(issuesOf(reportWith(place, deep)).length).toBeGreaterThan(0)
      }
      expect(issuesOf(deep).length).toBeGreaterThan(0)
    })

    it('of extensions, refuses them where they are no key and carries them along where they are', () => {
      const deep = nested(depth, (inner) => ({ extensions: inner }))
      expect(issuesOf(reportWith('agency', deep)).length).toBeGreaterThan(0)
      expect(safeParseReport(reportWith('procedures.dossiers', deep)).success).toBe(true)
    })

    it.each(wraps)('%s, names the unknown key they stand under', (_, wrap) => {
      const [issue, ...others] = issuesOf({ ...least, unknown: nested(depth, wrap) })
      expect(issue).toEqual({
        path: ['unknown'],
        code: 'unknown-key',
        key: 'unknown',
        known: expect.arrayContaining(['procedures']),
      })
      expect(others).toEqual([])
    })

    it.each(wraps)('%s, carries them along under extensions', (_, wrap) => {
      const deep = nested(depth, wrap)
      const reading = safeParseReport({ ...least, extensions: { deep } })
      // No matcher of the test runner could follow them either.
      expect(reading.success && reading.report.extensions?.deep === deep).toBe(true)
      if (reading.success) expect(checkReport(reading.report).ok).toBe(true)
    })
  })

  it('answers on anything, anywhere, with issues that have sentences', () => {
    const anything = fc.oneof(
      fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withSet: true,
        withNullPrototype: true,
      }),
      fc.jsonValue(),
      fc.constantFrom(
        '',
        '1.5',
        '-1',
        '1,5',
        'NaN',
        '2024-13-01',
        '31/12/2024',
        -1,
        0.5,
        2 ** 53,
        Number.NaN,
      ),
    )
    fc.assert(
      fc.property(fc.constantFrom('', ...places), anything, (place, value) => {
        const reading = safeParseReport(place === '' ? value : reportWith(place, value))
        if (reading.success) {
          expect(() => checkReport(reading.report)).not.toThrow()
          return
        }
        expect(reading.issues.length).toBeGreaterThan(0)
        for (const issue of reading.issues) {
          for (const language of ['vi', 'en'] as const) {
            expect(describeInputIssue(issue, language)).not.toMatch(/^$|undefined,/)
          }
        }
      }),
      { numRuns: 3000 },
    )
    expect('polluted' in {}).toBe(false)
  })

  it('leaves its input as it is', () => {
    const input = reportWith('procedures.dossiers.received', { total: '1.492', online: null })
    const before = structuredClone(input)
    safeParseReport(input)
    expect(input).toEqual(before)
  })

  it("leaves zod's configuration as it is", () => {
    const before = { ...z.config() }
    safeParseReport(least)
    issuesOf({ ...least, extra: 1 })
    expect({ ...z.config() }).toEqual(before)
    expect(z.string().safeParse(5).error?.issues[0]?.message).toBe(
      'Invalid input: expected string, received number',
    )
    expect(z.string().safeParse(5).error?.issues[0]).not.toHaveProperty('input')
  })

  it('accepts what it gives', () => {
    const report = parseReport({
      ...least,
      statements: [{ kind: 'share', label: 'x', part: '05', whole: 'gần 27.000', published: 'khoảng 100%' }],
    })
    expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report)
  })
})

describe('parseReport', () => {
  it('gives the report, or throws its issues', () => {
    expect(parseReport(least)).toEqual(least)
    try {
      parseReport({ ...least, 'a/b': 1, title: 5 })
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidReportError)
      const { issues, message, name } = error as InvalidReportError
      expect(name).toBe('InvalidReportError')
      expect(issues.map(({ code }) => code)).toEqual(['wrong-type', 'unknown-key'])
      expect(message.split('\n')).toHaveLength(3)
      expect(message).toContain('/a~1b: ')
    }
  })
})
