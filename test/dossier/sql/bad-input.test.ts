import { describe, expect, it } from 'vitest'
import { countingPolicies } from '../../../src/dossier/counting-policy.js'
import {
  type DossierSource,
  dossierSourceSchema,
  dossiersQuery,
  sourceFaultsQuery,
  type TallyQueryOptions,
  talliesFromRows,
  tallyQuery,
} from '../../../src/dossier/sql/index.js'

const source: DossierSource = {
  table: ['mot_cua', 'ho_so'],
  id: 'ma',
  field: 'linh_vuc',
  channel: { column: 'kenh', codes: { OL: 'online', TT: 'direct' } },
  receivedOn: { column: 'nhan_luc', holds: 'instant' },
  dueOn: 'hen_tra',
  outcome: { on: 'ket_thuc', kind: { column: 'ket_qua', codes: { XONG: 'resolved' } } },
  pauses: { table: 'cho', dossier: 'ma', from: 'tu', to: 'den' },
}
const good: TallyQueryOptions = {
  dialect: 'postgresql',
  source,
  period: { from: '2024-03-01', to: '2024-03-31' },
  by: 'field',
}
const withSource = (changes: object) => ({ source: { ...source, ...changes } })

it('makes a statement of what is right', () => {
  expect(tallyQuery(good).parameters).toContain('OL')
})

describe('before there is any SQL', () => {
  it.each<[string, object, RegExp]>([
    ['an unknown dialect', { dialect: 'oracle' }, /oracle.*postgresql/],
    ['a dialect that every object has', { dialect: 'toString' }, /toString/],
    ['a misspelled option', { policies: {} }, /policies/],
    ['no source', { source: undefined }, /^source/],
    ['a source without channel', withSource({ channel: undefined }), /source\/channel/],
    ['a misspelled key of the source', withSource({ recievedOn: 'x' }), /recievedOn/],
    [
      'a code that maps to nothing',
      withSource({ channel: { column: 'kenh', codes: { OL: 'web' } } }),
      /channel\/codes\/OL/,
    ],
    ['no code at all', withSource({ channel: { column: 'kenh', codes: {} } }), /channel\/codes/],
    [
      'a column of times that does not say what it holds',
      withSource({ dueOn: { column: 'hen_luc' } }),
      /source\/dueOn: .*holds.*instant/,
    ],
    ['a name with a control character', withSource({ id: 'ma\n' }), /source\/id/],
    ['a table that a step is called like', withSource({ table: 'CCHC_pauses' }), /source\/table/],
    ['a grouping that is not mapped', { by: 'unit' }, /source\/unit/],
    ['a grouping that is none', { by: 'linh_vuc' }, /linh_vuc/],
    ['a grouping of a function', { by: { name: 'xa', of: () => 'A' } }, /group by/],
    ['a grouping twice', { by: ['field', 'field'] }, /twice/],
    [
      'a policy that cannot be said',
      { policy: { ...countingPolicies.listedApart, supplement: 'by-province' } },
      /policy\/supplement.*by-province/,
    ],
    ['a policy without a choice', { policy: { title: {} } }, /policy\/returned/],
    ['a shard that is no name', { splitBy: '' }, /splitBy/],
    ['a shard that is a list', { splitBy: ['a'] }, /splitBy/],
    [
      'a table of a schema that a step is called like',
      withSource({ table: ['mot_cua', 'cchc_a'] }),
      /source\/table/,
    ],
    ['such a table of a database', withSource({ table: ['kho', 'mot_cua', 'cchc_a'] }), /source\/table/],
    ['such a table in a list', withSource({ calendar: ['cchc_a'] }), /source\/calendar/],
    ['a table of a number', withSource({ table: 5 }), /source\/table: a name, or schema and name/],
    ['a table of four names', withSource({ calendar: ['a', 'b', 'c', 'd'] }), /source\/calendar/],
    ['a name in brackets', withSource({ id: ['ma'] }), /source\/id/],
    ['numbers where a dialect has none', { dialect: 'sqlite', placeholders: '$1' }, /placeholders/],
    [
      'working days without a table of them',
      { dialect: 'sqlite' },
      /source\/calendar.*supplement 'by-law'.*workingDayRows/,
    ],
    [
      'a due day on the next working day without a table of them',
      {
        dialect: 'sqlite',
        policy: { ...countingPolicies.listedApart, supplement: 'as-dated', dueOnDayOff: 'next-working-day' },
      },
      /source\/calendar.*dueOnDayOff 'next-working-day'.*workingDayRows/,
    ],
  ])('%s is a TypeError', (_, changes, message) => {
    const make = () => tallyQuery({ ...good, ...changes } as TallyQueryOptions)
    expect(make).toThrow(TypeError)
    expect(make).toThrow(message)
  })

  it.each<[string, object]>([
    ['a period reversed', { period: { from: '2024-03-31', to: '2024-03-01' } }],
    ['a period that is none', { period: { from: '01/03/2024', to: '2024-03-31' } }],
    ['no period', { period: undefined }],
    ['asOf before the period', { asOf: '2024-02-29' }],
  ])('%s is a RangeError', (_, changes) => {
    expect(() => tallyQuery({ ...good, ...changes } as TallyQueryOptions)).toThrow(RangeError)
  })

  it('takes a source from a file', () => {
    expect(dossierSourceSchema.parse(JSON.parse(JSON.stringify(source)))).toEqual(source)
  })

  it('says by a code that a name is none', () => {
    for (const id of ['', 'a\n', 'đ'.repeat(129), 'a\ud800']) {
      const issues = dossierSourceSchema.safeParse({ ...source, id }).error?.issues ?? []
      expect(issues).toMatchObject([{ path: ['id'], code: 'custom', params: { reason: 'name' } }])
      expect(issues[0]?.message).not.toBe('')
    }
  })

  it('marks parameters as it is asked to', () => {
    for (const dialect of ['postgresql', 'duckdb'] as const) {
      const { sql, parameters } = tallyQuery({ ...good, dialect, placeholders: '?' })
      expect(sql).not.toMatch(/\$\d/)
      expect(sql.split('?')).toHaveLength(parameters.length + 1)
      expect(tallyQuery({ ...good, dialect, placeholders: '$1' })).toMatchObject({
        sql: tallyQuery({ ...good, dialect }).sql,
      })
    }
  })

  it('asks for the day of reception only under a law that changes', () => {
    expect(tallyQuery(good).sql).not.toContain('received_on >=')
  })

  it('lets PostgreSQL look into all steps of a statement that it counts part by part', () => {
    const fences = (options: TallyQueryOptions) => tallyQuery(options).sql.split('OFFSET').length - 1
    expect(fences(good)).toBeGreaterThan(0)
    expect(fences({ ...good, splitBy: 'xa' })).toBe(0)
  })

  it('counts by the recorded due day without a table of working days', () => {
    const policy = { ...countingPolicies.listedApart, supplement: 'as-dated' } as const
    expect(tallyQuery({ ...good, dialect: 'sqlite', policy }).sql).not.toContain('calendar.')
  })
})

describe('what the other statements refuse', () => {
  const query = tallyQuery(good)
  it('a figure or a group that the tally has not, a page of nothing', () => {
    expect(() => dossiersQuery(query, { figure: 'resolved' as never })).toThrow(/figure/)
    expect(() => dossiersQuery(query, { figure: 'returned', group: { unit: 'A' } })).toThrow(/unit/)
    expect(() => dossiersQuery(query, { figure: 'returned', group: { field: [] } })).toThrow(/field/)
    expect(() => dossiersQuery(query, { figure: 'returned', limit: 0 })).toThrow(
      /^options\/limit: a whole number from 1, not 0/,
    )
    expect(dossiersQuery(query, { figure: 'returned', limit: 1 }).sql).toMatch(/LIMIT 1$/)
    const formed = tallyQuery({ ...good, policy: countingPolicies.formII06a })
    expect(() => dossiersQuery(formed, { figure: 'returned' })).toThrow(/figure/)
  })

  it.each<[string, object, RegExp]>([
    ['a misspelled option', { limits: 10 }, /limits/],
    ['an option of nothing', { group: null }, /group/],
    ['a group of a number', { group: { field: 5 } }, /group\/field/],
    ['a group of a list of numbers', { group: { field: ['A', 5] } }, /group\/field\/1/],
    ['a group whose name got lost', { group: { field: undefined } }, /field/],
    ['a page after no id', { after: { id: 'A' } }, /after/],
    ['a page after what is no number', { after: Number.NaN }, /after/],
  ])('%s', (_, changes, message) => {
    const make = () => dossiersQuery(query, { figure: 'returned', ...changes })
    expect(make).toThrow(TypeError)
    expect(make).toThrow(message)
  })

  it('a misspelled option of what is wrong in the tables, but none of the tally', () => {
    expect(() => sourceFaultsQuery({ ...good, limits: 10 } as never)).toThrow(/limits/)
    expect(sourceFaultsQuery(query.options)).toEqual(sourceFaultsQuery({ dialect: 'postgresql', source }))
  })

  it('a source that is none', () => {
    expect(() => sourceFaultsQuery({ dialect: 'duckdb', source: {} as DossierSource })).toThrow(/source\//)
    expect(() => sourceFaultsQuery({ dialect: 'duckdb', source, limit: 1.5 })).toThrow(/limit/)
  })
})

describe('rows', () => {
  const query = tallyQuery(good)
  const row = { field: 'Hộ tịch', cells: 108, dossiers: 20, outside_calendar: 0 }

  it('count in whatever form a driver gives numbers, and add up over servers', () => {
    const rows = [
      row,
      { ...row, dossiers: 13n, outside_calendar: '10' },
      { ...row, field: 'HỘ TỊCH', dossiers: '2' },
    ]
    const { total, groups, spellings, counted, outsideCalendar } = talliesFromRows(rows, query)
    expect(total.inProgress).toMatchObject({ total: 35, inTime: 35 })
    expect(groups.field).toHaveLength(1)
    expect(groups.field?.[0]).toMatchObject({ label: 'Hộ tịch', received: { online: 35 } })
    expect(spellings.field).toEqual([['Hộ tịch', 'HỘ TỊCH']])
    expect({ counted, outsideCalendar }).toEqual({ counted: 35, outsideCalendar: 10 })
  })

  it('of dossiers that cannot be counted are refused, not counted', () => {
    const { counted, refused, groups } = talliesFromRows([{ ...row, cells: null }], query)
    expect({ counted, refused, groups }).toEqual({ counted: 0, refused: 20, groups: { field: [] } })
  })

  it.each([
    [{ 'hộ tịch': 1, 'HỘ TỊCH': 3, 'Hộ tịch': 2 }, 'HỘ TỊCH'],
    [{ 'hộ tịch': 3, 'HỘ TỊCH': 1, 'Hộ tịch': 2 }, 'hộ tịch'],
    // Of as many each, the first by its letters, in whatever order the rows come.
    [{ 'hộ tịch': 2, 'Hộ tịch': 2, 'HỘ TỊCH': 1 }, 'Hộ tịch'],
    [{ 'HỘ TỊCH': 1, 'Hộ tịch': 2, 'hộ tịch': 2 }, 'Hộ tịch'],
  ])('of spellings of one name, %j, are called by the one of most dossiers', (counts, label) => {
    const rows = Object.entries(counts).flatMap(([field, dossiers]) => [
      { ...row, field, dossiers },
      { ...row, field, cells: 109, dossiers: 0 },
    ])
    expect(talliesFromRows(rows, query).groups.field?.map((tally) => tally.label)).toEqual([label])
  })

  it('put dossiers without a name of the group last, without a label', () => {
    const rows = [
      { ...row, field: null },
      { ...row, field: '' },
      { ...row, field: 'Đất đai' },
    ]
    const { groups, spellings } = talliesFromRows(rows, query)
    expect(groups.field?.map(({ label, received }) => [label, received?.total])).toEqual([
      ['Đất đai', 20],
      [undefined, 40],
    ])
    expect(spellings.field).toEqual([['Đất đai'], [null, '']])
  })

  it.each([
    ['without a column', { ...row, field: undefined }],
    ['without counts', { field: 'A', cells: 108 }],
    ['with half a dossier', { ...row, dossiers: '1.5' }],
    ['with fewer than none', { ...row, dossiers: -1 }],
    ['with fewer than none, as text', { ...row, dossiers: '-1' }],
    ['with more than a number can say', { ...row, dossiers: '9007199254740992' }],
    ['with a count of no figures', { ...row, dossiers: '' }],
    ['with another form of numbers', { ...row, dossiers: '1e3' }],
    ['with a count after a space', { ...row, outside_calendar: ' 5' }],
    ['with a count before a word', { ...row, outside_calendar: '5 dossiers' }],
    ['with a truth', { ...row, dossiers: true }],
    ['that are lost', undefined as never],
    ['in a state that is none', { ...row, cells: 114 }],
    ['of an intake that is none', { ...row, cells: 1408 }],
    ['with half a cell', { ...row, cells: 108.5 }],
    ['that are nothing', null as never],
    ['that are words', 'a' as never],
  ])('%s are a TypeError that says so', (_, wrong) => {
    expect(() => talliesFromRows([wrong], query)).toThrow(/no count|no cells|not one of the statement/)
  })
})
