import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { agencySchema } from '../../src/agency/agency.js'
import { appendixSchema } from '../../src/appendix/appendix.js'
import { appendixTemplate2024 } from '../../src/appendix/appendix-template-2024.js'
import { isoDateSchema } from '../../src/calendar/day-schemas.js'
import { periodSchema } from '../../src/calendar/period.js'
import { describeInputIssue } from '../../src/check/describe-input-issue.js'
import { type FileFault, type InputIssue, toInputIssues } from '../../src/check/input-issue.js'
import { waiversSchema } from '../../src/check/waiver.js'
import { citationSchema } from '../../src/document/citation.js'
import { dossierSchema } from '../../src/dossier/dossier.js'
import { tallySchema } from '../../src/dossier/tally-schema.js'
import { tallyTableSchema } from '../../src/dossier/tally-table.js'
import type { NotationIssueCode } from '../../src/notation/reading.js'
import { planProgressSchema } from '../../src/plan/plan-schemas.js'
import { taskSchema } from '../../src/plan/task.js'
import { countSchema, figureSchema } from '../../src/quantity/figure-schemas.js'
import { reportSchema, statementSchema, targetSchema } from '../../src/report/index.js'
import { issuesOf } from '../quantity/issues-of.js'

const row = z.strictObject({
  name: z.string().trim().min(1),
  level: z.enum(['province', 'commune']).nullish(),
  counts: z.array(countSchema).min(1).nullish(),
})
const shape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('share'), part: countSchema }),
  z.strictObject({ kind: z.literal('sum'), whole: countSchema }),
])

describe('toInputIssues', () => {
  it.each<[string, z.ZodType, unknown, InputIssue]>([
    ['a missing key', row, {}, { path: ['name'], code: 'missing' }],
    ['a missing document', row, undefined, { path: [], code: 'missing' }],
    ['an unknown key', row, { name: 'x', 'a/b': 1 }, { path: ['a/b'], code: 'unknown-key', key: 'a/b' }],
    [
      'a wrong type',
      row,
      { name: 5 },
      { path: ['name'], code: 'wrong-type', expected: ['string'], received: 'number', value: '5' },
    ],
    [
      'null for a required value',
      row,
      { name: null },
      { path: ['name'], code: 'wrong-type', expected: ['string'], received: 'null' },
    ],
    [
      'an array for an object',
      row,
      [],
      { path: [], code: 'wrong-type', expected: ['object'], received: 'array' },
    ],
    [
      'a value that is not among the options',
      row,
      { name: 'x', level: 'ward' },
      { path: ['level'], code: 'not-an-option', options: ['province', 'commune'], value: 'ward' },
    ],
    [
      'a blank text',
      row,
      { name: '  ' },
      { path: ['name'], code: 'unreadable', notation: { code: 'empty', text: '', position: 0 } },
    ],
    [
      'too few',
      row,
      { name: 'x', counts: [] },
      { path: ['counts'], code: 'too-small', minimum: 1, items: true },
    ],
    [
      'a count below 0',
      row,
      { name: 'x', counts: [1, -1] },
      { path: ['counts', 1], code: 'too-small', minimum: 0 },
    ],
    [
      'a text that cannot be read',
      row,
      { name: 'x', counts: ['1.5'] },
      {
        path: ['counts', 0],
        code: 'unreadable',
        notation: { code: 'ambiguous', text: '1.5', position: 1, readings: [1.5, 1500] },
      },
    ],
    [
      'a kind that does not exist',
      shape,
      { kind: 'ratio' },
      { path: ['kind'], code: 'not-an-option', options: ['share', 'sum'], value: 'ratio' },
    ],
    ['a kind that is missing', shape, { part: 1 }, { path: ['kind'], code: 'missing' }],
    [
      'no object where a kind is expected',
      shape,
      'share',
      { path: [], code: 'wrong-type', expected: ['object'], received: 'string', value: 'share' },
    ],
    [
      'a key of a kind',
      shape,
      { kind: 'sum', whole: '-1' },
      {
        path: ['whole'],
        code: 'unreadable',
        notation: { code: 'negative', text: '-1', position: 0 },
      },
    ],
    [
      'a day that does not exist',
      isoDateSchema,
      '2024-02-30',
      {
        path: [],
        code: 'unreadable',
        notation: { code: 'invalid-date', text: '2024-02-30', position: 8 },
      },
    ],
    [
      'a day in another form',
      isoDateSchema,
      '30/02/2024',
      { path: [], code: 'wrong-format', format: 'YYYY-MM-DD', value: '30/02/2024' },
    ],
    [
      'a fifth quarter',
      periodSchema,
      { kind: 'quarter', ordinal: 5 },
      { path: ['ordinal'], code: 'too-large', maximum: 4 },
    ],
    [
      'P7 a reversed range',
      periodSchema,
      { kind: 'custom', from: '2024-03-31', to: '2024-03-01' },
      { path: ['to'], code: 'inconsistent', reason: 'reversed' },
    ],
    [
      'P7 a range with one end',
      periodSchema,
      { kind: 'custom', from: '2024-03-31' },
      { path: ['to'], code: 'inconsistent', reason: 'half-open' },
    ],
    [
      'the reason that a refinement gives',
      z.string().refine(() => false, { params: { reason: 'odd' } }),
      'x',
      { path: [], code: 'inconsistent', reason: 'odd' },
    ],
    [
      'bounds in the wrong order, which have no text of their own',
      figureSchema,
      { atLeast: 5, atMost: 3 },
      {
        path: [],
        code: 'unreadable',
        notation: { code: 'reversed-range', text: '{"atLeast":5,"atMost":3}', position: 0 },
      },
    ],
    [
      'more decimals than a figure has',
      figureSchema,
      0.1234567,
      {
        path: [],
        code: 'unreadable',
        notation: { code: 'too-precise', text: '0.1234567', position: 0 },
      },
    ],
    [
      'a number without end',
      z.number(),
      Number.POSITIVE_INFINITY,
      { path: [], code: 'wrong-type', expected: ['number'], received: 'Infinity' },
    ],
    [
      'what is not a number',
      z.number(),
      Number.NaN,
      { path: [], code: 'wrong-type', expected: ['number'], received: 'NaN' },
    ],
    [
      'a fraction for a whole number',
      z.int(),
      1.5,
      { path: [], code: 'wrong-type', expected: ['int'], received: 'fraction', value: '1.5' },
    ],
    [
      'a demand of a schema that has no code here',
      z.number().multipleOf(5),
      7,
      { path: [], code: 'other', detail: 'not_multiple_of' },
    ],
    [
      'a key that is a symbol, by its name',
      z.record(z.symbol(), z.number()),
      { [Symbol('extra')]: 'x' },
      { path: ['Symbol(extra)'], code: 'wrong-type', expected: ['number'], received: 'string', value: 'x' },
    ],
    [
      'the types of a union, whatever else one of them demands',
      z.union([z.string().and(z.enum(['low', 'high'])), z.number()]),
      true,
      { path: [], code: 'wrong-type', expected: ['string', 'number'], received: 'boolean', value: 'true' },
    ],
    [
      'the message of a refinement without a reason',
      z.string().refine(() => false, 'no good'),
      'x',
      { path: [], code: 'inconsistent', reason: 'no good' },
    ],
  ])('reports %s', (_, schema, input, issue) => {
    expect(issuesOf(schema, input)).toEqual([issue])
  })

  it('reports all issues, in the order of the schema', () => {
    const issues = issuesOf(row, { counts: [-1, 'x'], level: 5, other: 1 })
    expect(issues.map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual([
      'name missing',
      'level not-an-option',
      'counts.0 too-small',
      'counts.1 unreadable',
      'other unknown-key',
    ])
  })

  it('names the types that a union takes when the value has none of them', () => {
    expect(issuesOf(countSchema, null)).toEqual([
      { path: [], code: 'wrong-type', expected: ['number', 'string', 'object'], received: 'null' },
    ])
  })

  it('has an issue with a sentence in both languages for anything that is refused', () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true })
    fc.assert(
      fc.property(
        fc.constantFrom<z.ZodType>(row, shape, countSchema, periodSchema),
        anything,
        (schema, input) => {
          const { error } = schema.safeParse(input, { reportInput: true })
          if (error === undefined) return
          const issues = toInputIssues(error)
          expect(issues.length).toBeGreaterThan(0)
          for (const issue of issues) {
            if (issue.code === 'wrong-type') expect(issue.expected).not.toEqual([])
            for (const language of ['vi', 'en'] as const) {
              expect(describeInputIssue(issue, language)).not.toMatch(/^$|undefined|\[object/)
            }
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('describeInputIssue', () => {
  const notation: readonly NotationIssueCode[] = [
    'empty',
    'unexpected-character',
    'broken-grouping',
    'ambiguous',
    'negative',
    'fractional',
    'too-large',
    'too-precise',
    'reversed-range',
    'unknown-unit',
    'invalid-date',
  ]
  // One of each code: the compiler refuses a code that is left out.
  const issues: { readonly [Code in InputIssue['code']]: Extract<InputIssue, { code: Code }> } = {
    missing: { path: [], code: 'missing' },
    'unknown-key': { path: ['x'], code: 'unknown-key', key: 'x' },
    'repeated-key': { path: ['x'], code: 'repeated-key', key: 'x' },
    'wrong-type': { path: [], code: 'wrong-type', expected: ['int', 'string'], received: 'fraction' },
    'not-an-option': { path: [], code: 'not-an-option', options: ['share', 'sum'] },
    'too-small': { path: [], code: 'too-small', minimum: 0 },
    'too-large': { path: [], code: 'too-large', maximum: Number.MAX_SAFE_INTEGER },
    unreadable: { path: [], code: 'unreadable', notation: { code: 'empty', text: '', position: 0 } },
    inconsistent: { path: [], code: 'inconsistent', reason: 'reversed' },
    'wrong-format': { path: [], code: 'wrong-format', format: 'YYYY-MM-DD', value: '30/02/2024' },
    file: { path: [], code: 'file', reason: 'too-large', data: { maximum: 100 } },
    other: { path: [], code: 'other', detail: 'invalid_key' },
  }
  /** What cannot be read of files; the compiler refuses one that is left out. */
  const faults: Readonly<Record<FileFault, true>> = {
    empty: true,
    'too-large': true,
    'unknown-format': true,
    word: true,
    'old-word': true,
    'word-xml': true,
    excel: true,
    'old-excel': true,
    encrypted: true,
    opendocument: true,
    'rich-text': true,
    'web-page': true,
    pdf: true,
    text: true,
    damaged: true,
    'encrypted-entry': true,
    zip64: true,
    'too-many-entries': true,
    bomb: true,
    'unsafe-path': true,
    'repeated-entry': true,
    compression: true,
    'not-xml': true,
    'document-type': true,
    'too-deep': true,
    encoding: true,
    'no-main-part': true,
    'hidden-text': true,
    'hidden-sheet': true,
    'hidden-cells': true,
    'struck-text': true,
    'tracked-changes': true,
    pictures: true,
    embedded: true,
    'missing-part': true,
    'formula-without-result': true,
    'unreadable-cell': true,
    'misplaced-cell': true,
    'too-many-cells': true,
    'pdf-scan': true,
    'pdf-fonts': true,
    'pdf-encrypted': true,
    'pdf-damaged': true,
    'pdf-pages': true,
    'pdf-reader': true,
    'pdf-empty-pages': true,
    'pdf-letters': true,
    'pdf-slanted': true,
    'no-text': true,
  }
  const data = { maximum: 7, found: 8, wanted: '.docx', at: 9, sheet: 'Biểu 1', cell: 'D7', count: 5 }
  const all: readonly InputIssue[] = [
    ...(Object.keys(faults) as FileFault[]).map((reason) => ({
      path: [],
      code: 'file' as const,
      reason,
      data,
    })),
    ...Object.values(issues),
    ...notation.map((code) => ({
      path: [],
      code: 'unreadable' as const,
      notation: { code, text: '1.5', position: 1 },
    })),
    ...['half-open', 'no-ordinal', 'no-open-end', 'a reason without a sentence'].map((reason) => ({
      path: [],
      code: 'inconsistent' as const,
      reason,
    })),
  ]

  it.each(all)('says $code in Vietnamese (the default) and English', (issue) => {
    const [vi, en] = [describeInputIssue(issue), describeInputIssue(issue, 'en')]
    expect(vi.trim()).not.toBe('')
    expect(en.trim()).not.toBe('')
    expect(vi).toBe(describeInputIssue(issue, 'vi'))
    if (issue.code !== 'inconsistent' || issue.reason !== 'a reason without a sentence') {
      expect(vi).not.toBe(en)
    }
    expect(`${vi}${en}`).not.toMatch(/undefined|NaN|\[object|[{}]/)
  })

  it('has its own sentence for each code', () => {
    for (const language of ['vi', 'en'] as const) {
      expect(new Set(all.map((issue) => describeInputIssue(issue, language))).size).toBe(all.length)
    }
  })

  it('says what an issue speaks of', () => {
    expect(describeInputIssue(issues['unknown-key'])).toContain('x')
    expect(describeInputIssue(issues['not-an-option'], 'en')).toContain('share, sum')
    expect(describeInputIssue(issues['too-large'])).toContain('9.007.199.254.740.991')
    expect(describeInputIssue(issues['wrong-type'], 'en')).toBe(
      'needs a whole number or a text, got a fraction',
    )
  })

  it.each<[InputIssue, string, string]>([
    [{ path: [], code: 'too-small', minimum: 1 }, 'phải từ 1 trở lên', 'must be at least 1'],
    [
      { path: [], code: 'too-small', minimum: 2, items: true },
      'cần ít nhất 2 phần tử',
      'needs at least 2 items',
    ],
    // A year has no groups of digits.
    [{ path: [], code: 'too-large', maximum: 2199 }, 'không được quá 2199', 'must be at most 2199'],
    [{ path: [], code: 'too-large', maximum: 10_000 }, 'không được quá 10.000', 'must be at most 10,000'],
    [
      { path: [], code: 'too-large', maximum: 1_048_576, items: true },
      'không được quá 1.048.576 phần tử',
      'must have at most 1,048,576 items',
    ],
    [
      { path: [], code: 'too-large', maximum: 12, items: true },
      'không được quá 12 phần tử',
      'must have at most 12 items',
    ],
    [
      { path: [], code: 'other', detail: 'no-header' },
      'không tìm thấy dòng tiêu đề của mẫu nào',
      'no header row of a known form',
    ],
    [{ path: [], code: 'other', detail: 'x' }, 'không hợp lệ (x)', 'is not valid (x)'],
  ])('says %j: %s; %s', (issue, vi, en) => {
    expect(describeInputIssue(issue)).toBe(vi)
    expect(describeInputIssue(issue, 'en')).toBe(en)
  })
})

describe('FR17: without reportInput', () => {
  const row = { id: 'H1', channel: 'online', receivedOn: '2024-03-01' }
  const statement = { kind: 'share', label: 'Hồ sơ', part: 1, whole: 2 }
  const valid: readonly (readonly [string, z.ZodType, object])[] = [
    [
      'dossier',
      dossierSchema,
      { ...row, pauses: [{ from: '2024-03-02' }], outcome: { kind: 'resolved', on: '2024-03-04' } },
    ],
    ['agency', agencySchema, { name: 'UBND xã', level: 'commune', predecessors: [{ name: 'UBND xã cũ' }] }],
    ['period', periodSchema, { kind: 'quarter', year: 2024, ordinal: 1 }],
    ['tally', tallySchema, { received: { total: 5 }, rates: { online: '5' } }],
    ['table', tallyTableSchema, { rows: [{ label: 'Hộ tịch', withdrawn: 2 }] }],
    ['statement', statementSchema, statement],
    ['target', targetSchema, { indicator: 'Số hóa', target: '95', direction: 'at-least' }],
    ['citation', citationSchema, { type: 'Kế hoạch', number: '1/KH-UBND', issuedOn: '2024-01-05' }],
    ['task', taskSchema, { id: '1', title: 'Rà soát', status: 'completed', postponements: [] }],
    ['plan', planProgressSchema, { planned: 5, completed: { atLeast: 3 } }],
    ['appendix', appendixSchema(appendixTemplate2024), { template: 'cchc-2024', values: { '7.2': 2 } }],
    [
      'report',
      reportSchema,
      {
        title: 'Báo cáo',
        agency: { name: 'UBND xã', level: 'commune' },
        period: { kind: 'year', year: 2024 },
        statements: [statement],
        digitalGovernment: { onlineFiling: { rows: [{ serviceLevel: 'full', online: 3 }] } },
        direction: { plan: { tasks: [{ id: '1', title: 'Rà soát' }] } },
        appendix: { template: 'cchc-2024', values: { '1.1': '27' } },
      },
    ],
    [
      'waivers',
      waiversSchema,
      [
        {
          rule: 'dossier/rate',
          path: '/procedures',
          report: { agency: 'UBND xã', period: { kind: 'year', year: 2024 } },
          reason: 'đã giải trình',
          by: 'Văn phòng',
        },
      ],
    ],
  ]
  const others = [7, 7.5, 'FAX', '', true, null, [], {}, [7], { kind: 7 }, { kind: 'FAX' }, Number.NaN]

  /** The document with each of its values replaced by each of the others, or taken away. */
  function* changed(value: unknown): Generator<{ readonly document: unknown; readonly isAway: boolean }> {
    for (const other of others) yield { document: other, isAway: false }
    if (typeof value !== 'object' || value === null) return
    for (const [key, child] of Object.entries(value)) {
      const put = (inner: unknown) =>
        Array.isArray(value)
          ? value.map((each, index) => (String(index) === key ? inner : each))
          : { ...value, [key]: inner }
      if (!Array.isArray(value)) {
        const { [key]: _, ...rest } = value as Record<string, unknown>
        yield { document: rest, isAway: true }
      }
      for (const { document, isAway } of changed(child)) yield { document: put(document), isAway }
    }
  }

  afterEach(() => {
    z.config(z.locales.en())
  })

  it.each(valid)('says of a %s that what is missing is, and nothing else', (_, schema, document) => {
    expect(schema.safeParse(document).error).toBe(undefined)
    const missing = (error: z.ZodError | undefined) =>
      error === undefined ? [] : toInputIssues(error).filter(({ code }) => code === 'missing')
    for (const language of ['en', 'vi'] as const) {
      z.config(z.locales[language]())
      for (const { document: other } of changed(document)) {
        const [without, withInput] = [{}, { reportInput: true }].map((options) =>
          missing(schema.safeParse(other, options).error),
        )
        expect([other, without]).toEqual([other, withInput])
      }
    }
  })

  it.each<[string, z.ZodType, unknown, readonly (readonly [string, string])[]]>([
    ['a wrong option', dossierSchema, { ...row, channel: 'FAX' }, [['channel', 'not-an-option']]],
    [
      'an option that is not there',
      dossierSchema,
      { id: 'H1', receivedOn: '2024-03-01' },
      [['channel', 'missing']],
    ],
    ['a number for a text', dossierSchema, { ...row, id: 7 }, []],
    ['a kind that is not there', statementSchema, { ...statement, kind: undefined }, [['kind', 'missing']]],
    ['a kind that is none', statementSchema, { ...statement, kind: 5 }, [['kind', 'not-an-option']]],
    ['a truth for a count', tallySchema, { withdrawn: true }, [['withdrawn', 'wrong-type']]],
    ['a list for a day', dossierSchema, { ...row, receivedOn: [] }, [['receivedOn', 'wrong-type']]],
  ])('says %s', (_, schema, document, expected) => {
    const { error } = schema.safeParse(document)
    const said =
      error === undefined ? [] : toInputIssues(error).map(({ path, code }) => [path.join('.'), code])
    if (expected.length > 0) expect(said).toEqual(expected)
    expect(said.filter(([, code]) => code === 'missing')).toEqual(
      expected.filter(([, code]) => code === 'missing'),
    )
  })
})
