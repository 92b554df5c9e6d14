import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/dossier/dossier.js'
import type { Holds } from '../../src/dossier/sql/index.js'
import { tallyDossierStream } from '../../src/dossier/tally-dossier-stream.js'
import { tallyDossiers } from '../../src/dossier/tally-dossiers.js'
import { type DossierColumns, dossierRows } from '../../src/host/index.js'
import { dossierOf, optionsOf, type PortalRow, portal, question } from '../dossier/sql/portal.js'

const march = { from: '2024-03-01', to: '2024-03-31' }

/** The table of a portal, as `cchc/sql` takes it. */
const columns = {
  table: 'ho_so',
  id: 'ma_ho_so',
  field: 'linh_vuc',
  channel: { column: 'kenh', codes: { 'Trực tuyến': 'online', 'Trực tiếp': 'direct', BCCI: 'postal' } },
  receivedOn: 'ngay_tiep_nhan',
  dueOn: 'ngay_hen_tra',
  outcome: {
    on: 'ngay_tra',
    kind: {
      column: 'trang_thai',
      codes: {
        'Đã trả kết quả': 'resolved',
        'Không đủ điều kiện': 'returned',
        'Công dân rút': 'withdrawn',
        'Đang xử lý': 'in-progress',
      },
    },
  },
} as const satisfies DossierColumns

/** Early, late, and open and overdue, in March 2024: the days of reception, due days, days of the end. */
const cases = [
  ['H1', 'Trực tuyến', [2024, 2, 4], [2024, 2, 8], [2024, 2, 7], 'Đã trả kết quả'],
  ['H2', 'Trực tiếp', [2024, 2, 29], [2024, 3, 3], [2024, 3, 4], 'Đã trả kết quả'],
  ['H3', 'BCCI', [2024, 1, 29], [2024, 2, 1], null, 'Đang xử lý'],
] as const
type Fields = readonly [number, number, number]

function rowsOf(day: (fields: Fields) => unknown, columnsOfDays: Partial<typeof columns> = {}) {
  return {
    rows: cases.map(([id, channel, received, due, ended, status]) => ({
      ma_ho_so: id,
      linh_vuc: 'Hộ tịch',
      kenh: channel,
      ngay_tiep_nhan: day(received),
      ngay_hen_tra: day(due),
      ngay_tra: ended && day(ended),
      trang_thai: status,
      cap_nhat_luc: new Date(0),
    })),
    columns: { ...columns, ...columnsOfDays },
  }
}

const two = (number: number) => String(number).padStart(2, '0')

describe('dossierRows', () => {
  const heldBy = (
    holds: 'excel-serial' | 'excel-serial-1904' | 'viet-nam-time' | 'utc-time' | 'instant',
  ) => ({
    ...columns,
    receivedOn: { column: columns.receivedOn, holds },
    dueOn: { column: columns.dueOn, holds },
    outcome: { ...columns.outcome, on: { column: columns.outcome.on, holds } },
  })
  const serial = (fields: Fields) => Date.UTC(...fields) / 86_400_000 + 25_569
  it.each<[string, (fields: Fields) => unknown, DossierColumns, Parameters<typeof dossierRows>[1]]>([
    ['pg, mysql2, mariadb: DATE', (fields) => new Date(...fields), columns, { zone: 'local' }],
    ['mssql, Prisma: DATE', (fields) => new Date(Date.UTC(...fields)), columns, { zone: 'UTC' }],
    ['any driver in Viet Nam: DATE', (fields) => new Date(Date.UTC(...fields) - 25_200_000), columns, {}],
    ['dateStrings', ([year, month, day]) => `${year}-${two(month + 1)}-${two(day)}`, columns, {}],
    ['TIMESTAMPTZ', (fields) => new Date(Date.UTC(...fields, 16, 59)), heldBy('instant'), {}],
    [
      'pg: TIMESTAMP told in Viet Nam',
      (fields) => new Date(...fields, 23, 30),
      heldBy('viet-nam-time'),
      { zone: 'local' },
    ],
    [
      'pg: TIMESTAMP told at UTC',
      ([year, month, day]) => new Date(year, month, day - 1, 17),
      heldBy('utc-time'),
      { zone: 'local' },
    ],
    [
      'Prisma: TIMESTAMP told in Viet Nam',
      (fields) => new Date(Date.UTC(...fields, 23, 30)),
      heldBy('viet-nam-time'),
      { zone: 'UTC' },
    ],
    [
      'CSV',
      ([year, month, day]) => `${day}/${month + 1}/${year} 23:30`,
      columns,
      { format: 'dd/MM/yyyy HH:mm' },
    ],
    ['Excel', serial, heldBy('excel-serial'), {}],
    ['Excel with times', (fields) => serial(fields) + 0.75, heldBy('excel-serial'), {}],
    ['Excel of a Mac', (fields) => serial(fields) - 1462, heldBy('excel-serial-1904'), {}],
    ['CSV of Excel', (fields) => String(serial(fields)), heldBy('excel-serial'), {}],
    ['milliseconds', (fields) => Date.UTC(...fields), heldBy('instant'), {}],
  ])('counts the rows of %s', (_, day, held, options) => {
    const { rows } = rowsOf(day)
    const { total, issues, counted } = tallyDossiers(rows, {
      period: march,
      read: dossierRows(held, options),
    })
    expect(issues).toEqual([])
    expect(counted).toBe(3)
    expect(total).toMatchObject({
      received: { total: 3, carriedOver: 1, online: 1, direct: 1 },
      resolved: { total: 1, early: 1 },
      inProgress: { total: 2, inTime: 1, overdue: 1 },
    })
  })

  it('counts rows of cells under headings, in any spelling of them, and in a stream', async () => {
    const headings = ['STT', 'MÃ HỒ SƠ', 'Kênh tiếp nhận', 'Ngày nhận', null]
    const read = dossierRows(
      {
        id: 'Mã hồ sơ',
        channel: { column: 'Kênh tiếp nhận:', codes: { TT: 'direct' } },
        receivedOn: 'Ngày nhận',
      },
      { headings, format: ['dd/MM/yyyy', 'd.M.yyyy'] },
    )
    const rows = [
      [1, 'H1', 'tt', '04/03/2024', 'x'],
      [2, 'H2', 'TT', '5.3.2024'],
    ]
    expect(tallyDossiers(rows, { period: march, read }).total.received?.direct).toBe(2)
    async function* batches() {
      yield rows
    }
    const stream = await tallyDossierStream(batches(), { period: march, read })
    expect(stream.total.received?.direct).toBe(2)
  })

  it('names the column, the row and the value of what it cannot read, and counts the rest', () => {
    const right = rowsOf(([year, month, day]) => `${year}-${two(month + 1)}-${two(day)}`).rows[0]
    const change = (...changes: object[]) =>
      tallyDossiers(
        changes.map((each, index) => ({ ...right, ma_ho_so: `H${index}`, ...each })),
        {
          period: march,
          read: dossierRows(columns),
        },
      )
    const { issues, counted, refusedAt } = change(
      {},
      { kenh: 'Fax' },
      { kenh: null },
      { ngay_tiep_nhan: '03/04/2024' },
      { ngay_tiep_nhan: ' ' },
      { ngay_tra: null },
      { trang_thai: 'Đang xử lý' },
      { trang_thai: 'Đã xong' },
      { trang_thai: null },
      { ngay_tra: null, trang_thai: 'Đã xong' },
      { ngay_hen_tra: null },
      { ngay_tra: '2024-03-01' },
      { ngay_hen_tra: true },
    )
    expect(counted).toBe(2)
    expect(refusedAt).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12])
    expect(issues).toMatchObject([
      {
        path: [1, 'kenh'],
        code: 'not-an-option',
        value: 'Fax',
        options: ['Trực tuyến', 'Trực tiếp', 'BCCI'],
      },
      { path: [2, 'kenh'], code: 'missing' },
      {
        path: [3, 'ngay_tiep_nhan'],
        code: 'unreadable',
        notation: { code: 'ambiguous', text: '03/04/2024' },
      },
      { path: [4, 'ngay_tiep_nhan'], code: 'missing' },
      { path: [5, 'ngay_tra'], code: 'missing' },
      { path: [6, 'trang_thai'], code: 'inconsistent', reason: 'in-progress-with-end' },
      { path: [7, 'trang_thai'], code: 'not-an-option', value: 'Đã xong' },
      { path: [8, 'trang_thai'], code: 'missing' },
      { path: [9, 'trang_thai'], code: 'not-an-option', value: 'Đã xong' },
      { path: [10, 'ngay_hen_tra'], code: 'inconsistent', reason: 'no-due-day' },
      { path: [11, 'ngay_tra'], code: 'inconsistent', reason: 'outcome-before-reception' },
      { path: [12, 'ngay_hen_tra'], code: 'wrong-type', received: 'boolean' },
    ])
  })

  it('names a column that rows have not, and what is no row', () => {
    const [row] = rowsOf(() => '2024-03-04').rows
    const { ngay_hen_tra: _, ...without } = row as Readonly<Record<string, unknown>>
    const { issues, counted, seen } = tallyDossiers([without, null, 'H1', 5], {
      period: march,
      read: dossierRows(columns),
    })
    expect({ counted, seen }).toEqual({ counted: 0, seen: 4 })
    expect(issues).toMatchObject([
      {
        path: [0, 'ngay_hen_tra'],
        code: 'other',
        detail: 'no-such-column',
        found: expect.stringContaining('ngay_tra'),
      },
      { path: [1], code: 'wrong-type' },
      { path: [2], code: 'wrong-type' },
      { path: [3], code: 'wrong-type' },
    ])
  })

  const waiting = {
    ...columns,
    pauses: { dossier: 'ma_ho_so', from: 'tu_ngay', to: 'den_ngay' },
  } as const satisfies DossierColumns

  it('counts a dossier by its pauses, those of no dossier left out', () => {
    const { rows } = rowsOf(([year, month, day]) => `${year}-${two(month + 1)}-${two(day)}`)
    const pauses = [
      { ma_ho_so: 'H3', tu_ngay: '2024-02-29', den_ngay: null },
      { ma_ho_so: 'H9', tu_ngay: '2024-02-29', den_ngay: null },
      { ma_ho_so: null, tu_ngay: '2024-02-29', den_ngay: null },
    ]
    const { total } = tallyDossiers(rows, { period: march, read: dossierRows(waiting, { pauses }) })
    expect(total.inProgress).toMatchObject({ total: 2, inTime: 1, overdue: 0, awaitingSupplement: 1 })
  })

  it('FC3: finds the pauses of a dossier however its id is written', () => {
    const { rows } = rowsOf(([year, month, day]) => `${year}-${two(month + 1)}-${two(day)}`)
    const tallyWith = (id: string) => {
      const pauses = [{ ma_ho_so: id, tu_ngay: '2024-02-29', den_ngay: null }]
      return tallyDossiers(rows, { period: march, read: dossierRows(waiting, { pauses }) }).total
    }
    expect(tallyWith(' H3\u00a0')).toEqual(tallyWith('H3'))
    expect(tallyWith('H3')).not.toEqual(tallyWith('H9'))
  })

  it.each([
    ['a row without the column', [{ ma_ho_so: 'H1', tu_ngay: '2024-03-05', den_ngay: null }, { ma: 'H3' }]],
    ['nothing', [{ ma_ho_so: 'H1', tu_ngay: '2024-03-05', den_ngay: null }, null]],
    ['an id by itself', [{ ma_ho_so: 'H1', tu_ngay: '2024-03-05', den_ngay: null }, 'H3']],
    ['a list of cells', [{ ma_ho_so: 'H1', tu_ngay: '2024-03-05', den_ngay: null }, ['H3']]],
  ])('loses no pause: refuses %s among the rows of pauses, and names it', (_, pauses) => {
    expect(() => dossierRows(waiting, { pauses })).toThrow(TypeError)
    expect(() => dossierRows(waiting, { pauses })).toThrow('options/pauses/1')
  })

  it('takes an unlisted status for one in progress only where none is listed as such', () => {
    const [row] = rowsOf(() => '2024-03-04').rows
    const open = [{ ...row, ngay_tra: null, trang_thai: 'Chờ bổ sung' }]
    const { outcome } = columns
    const { 'Đang xử lý': _, ...ends } = outcome.kind.codes
    const tally = (codes: NonNullable<DossierColumns['outcome']>['kind']['codes']) =>
      tallyDossiers(open, {
        period: march,
        read: dossierRows({ ...columns, outcome: { ...outcome, kind: { ...outcome.kind, codes } } }),
      })
    expect(tally(ends)).toMatchObject({ counted: 1, refused: 0, issues: [] })
    expect(tally({ ...ends, 'Chờ bổ sung': 'in-progress' })).toMatchObject({ counted: 1, issues: [] })
    expect(tally(outcome.kind.codes)).toMatchObject({
      counted: 0,
      refused: 1,
      refusedAt: [0],
      issues: [
        {
          path: [0, 'trang_thai'],
          code: 'not-an-option',
          value: 'Chờ bổ sung',
          options: Object.keys(outcome.kind.codes),
        },
      ],
    })
  })

  it('takes a word in another spelling, unless two words have that spelling', () => {
    const words = (codes: DossierColumns['channel']['codes'], kenh: string) =>
      tallyDossiers([{ ma: '1', kenh, nhan: '2024-03-04' }], {
        period: march,
        read: dossierRows({ id: 'ma', receivedOn: 'nhan', channel: { column: 'kenh', codes } }),
      }).counted
    expect(words({ 'Trực tuyến': 'online' }, 'TRỰC  TUYẾN'.normalize('NFD'))).toBe(1)
    expect(words({ TT: 'online', tt: 'direct' }, 'tt')).toBe(1)
    expect(words({ TT: 'online', tt: 'direct' }, 'Tt')).toBe(0)
    expect(words({ TT: 'online' }, 'toString')).toBe(0)
  })

  it.each<[object, object | undefined, string]>([
    [{ ...columns, channel: 'kenh' }, undefined, 'columns/channel'],
    [
      { ...columns, channel: { column: 'kenh', codes: { TT: 'truc-tiep' } } },
      undefined,
      'columns/channel/codes/TT',
    ],
    [{ ...columns, recievedOn: 'x' }, undefined, 'columns/recievedOn'],
    [{ ...columns, receivedOn: undefined, recievedOn: 'x' }, undefined, 'did you mean “receivedOn”?'],
    [{ ...columns, dueOn: { column: 'x', format: 'dd/mm/yyyy' } }, undefined, 'columns/dueOn'],
    [{ ...columns, id: undefined }, undefined, 'columns/id'],
    [columns, { zone: 'vn' }, 'options/zone'],
    [columns, { headings: 'x' }, 'options/headings'],
    [{ ...columns, pauses: { dossier: 'ma', from: 'a', to: 'b' } }, undefined, 'options/pauses'],
  ])('refuses columns that cannot work: %#', (given, options, place) => {
    expect(() => dossierRows(given as DossierColumns, options)).toThrow(TypeError)
    expect(() => dossierRows(given as DossierColumns, options)).toThrow(place)
  })
})

/** How a driver gives a moment of a column: a Date by its clock, or a text. */
const drivers = ['local', 'UTC', 'text'] as const
type Driver = (typeof drivers)[number]

function given(moment: PortalRow['received'], holds: Holds, driver: Driver): unknown {
  if (moment === null) return null
  if (moment === 'absurd') return driver === 'text' ? '0024-03-05' : new Date(-61_400_000_000_000)
  const shift = holds === 'utc-time' || holds === 'instant' ? 0 : 25_200
  const text = new Date((moment + shift) * 1000).toISOString().slice(0, holds === 'day' ? 10 : 19)
  if (driver === 'text') return holds === 'instant' ? `${text}Z` : text.replace('T', ' ')
  if (driver === 'UTC' || holds === 'instant') return new Date(`${text}${holds === 'day' ? '' : 'Z'}`)
  return new Date(holds === 'day' ? `${text}T00:00` : text)
}

it('counts rows as cchc/sql counts the table, by the same declaration', () => {
  const listed = (word: string | null) =>
    word === null || /^(?:OL|TT|BC|XONG|TRA|RUT|)$/.test(word) ? word : '?'
  fc.assert(
    fc.property(
      portal.chain(({ rows, era }) =>
        fc.tuple(fc.constant(rows), question(era), fc.constantFrom(...drivers)),
      ),
      ([portalRows, asked, driver]) => {
        const { source, ...options } = optionsOf(asked)
        const rows = portalRows.map((row) => ({
          ...row,
          channel: listed(row.channel),
          kind: listed(row.kind),
        }))
        const holdsOf = (column: string | { holds: Holds }) =>
          typeof column === 'string' ? 'day' : column.holds
        const nameOf = (column: string | { column: string }) =>
          typeof column === 'string' ? column : column.column
        const cell = (column: string | { column: string; holds: Holds }, moment: PortalRow['received']) => ({
          [nameOf(column)]: given(moment, holdsOf(column), driver),
        })
        const { receivedOn, dueOn = '', outcome = { on: '' }, pauses } = source
        const table = rows.map((row) => ({
          mã: row.id,
          'lĩnh vực': row.field,
          'đơn vị': row.unit,
          kênh: row.channel,
          'kết quả': row.kind,
          ...cell(receivedOn, row.received),
          ...cell(dueOn, row.due),
          ...cell(outcome.on, row.ended),
        }))
        const waits = rows.flatMap((row) =>
          row.pauses.map(({ from, to }) => ({
            mã: row.id,
            ...(pauses && { ...cell(pauses.from, from), ...cell(pauses.to, to) }),
          })),
        )
        const read = dossierRows(source, {
          ...(driver !== 'text' && { zone: driver }),
          ...(pauses && { pauses: waits }),
        })
        const counted = (dossiers: Iterable<Dossier>) => {
          const { issues: _, issueCount: __, ...tallies } = tallyDossiers(dossiers, options)
          return tallies
        }
        const { issues: _, issueCount: __, ...tallies } = tallyDossiers(table, { ...options, read })
        expect(tallies).toEqual(counted(rows.map((row) => dossierOf(row, pauses !== undefined))))
      },
    ),
    { numRuns: 300 },
  )
})
