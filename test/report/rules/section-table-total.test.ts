import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../../src/check/rule.js'
import { sectionTableTotal } from '../../../src/report/rules/section-table-total.js'
import { judgedFigures } from '../../../src/report/section-places.js'
import { least } from '../sample.js'
import { verdictsOn } from './verdicts-on.js'

const check = (digitalGovernment: object) =>
  verdictsOn(sectionTableTotal, judgedFigures, { ...least, digitalGovernment })

/** What the rule makes of online filing: of the dossiers received, then of those filed online. */
const filing = (rows: readonly object[], total: object) => check({ onlineFiling: { rows, total } })

/** What it makes of online payments: of their number, then of their amount. */
const payments = (rows: readonly object[], total: object) =>
  check({ onlinePayment: { payments: { rows, total } } })

const causeOf = (verdict: Verdict | undefined) => (verdict?.outcome === 'failed' ? verdict.cause : undefined)

const passed = { outcome: 'passed' }
const at = (...path: (string | number)[]) => ['digitalGovernment', 'onlineFiling', ...path]

describe('section/table-total: which columns add up', () => {
  it.each<[string, readonly object[], object, readonly object[]]>([
    ['all figures', [{ received: 288 }, { received: 14_945 }], { received: 15_233 }, [passed]],
    ['a total of nothing', [{ received: 0 }, { received: 0 }], { received: 0 }, [passed]],
    ['no total row figure', [{ received: 288 }, { received: 14_945 }], {}, []],
    [
      'a blank cell that leaves nothing',
      [{ received: 288 }, { received: null }],
      { received: 288 },
      [passed],
    ],
    [
      'a total of 0 above rows that are not',
      [{ received: 3 }, { received: 2 }],
      { received: 0 },
      [{ outcome: 'failed', path: at('total', 'received'), expected: 5, difference: -5 }],
    ],
    [
      'a blank cell, whose place is named',
      [{ received: 288 }, { received: null }, {}],
      { received: 300 },
      [
        {
          outcome: 'not-evaluated',
          missing: [at('rows', 1, 'received'), at('rows', 2, 'received')],
        },
      ],
    ],
    [
      'each column for itself',
      [
        { received: 288, online: 286 },
        { received: 14_945, online: 14_933 },
      ],
      { received: 15_233, online: 15_129 },
      [passed, { outcome: 'failed', path: at('total', 'online'), expected: 15_219, difference: -90 }],
    ],
  ])('%s', (_, rows, total, verdicts) => {
    const found = filing(rows, total)
    expect(found).toHaveLength(verdicts.length)
    expect(found).toMatchObject(verdicts)
  })

  it.each([
    ['no rows', { onlineFiling: { rows: [], total: { received: 5 } } }],
    ['no list of rows', { onlineFiling: { rows: null, total: { received: 5 } } }],
    ['no total row', { onlineFiling: { rows: [{ received: 5 }], total: null } }],
    ['no table', { reuse: { eligible: 100, reused: 80 } }],
  ])('nothing is said of %s', (_, section) => {
    expect(check(section)).toEqual([])
  })

  it.each<[string, readonly number[], number, object]>([
    ['0.1 + 0.2 = 0.3', [0.1, 0.2], 0.3, passed],
    [
      'small fractions beside a huge amount',
      [3e15, 0.2, 0.2, 0.2],
      3e15,
      { outcome: 'failed', expected: 3_000_000_000_000_000.5, difference: -0.5 },
    ],
    [
      'fractions that are lost when added one by one',
      [3_000_000_000_000_000.5, 0.2, 0.2, 0.5],
      3_000_000_000_000_001,
      { outcome: 'failed', expected: 3_000_000_000_000_001.5, difference: -0.5 },
    ],
  ])('amounts are added as the decimals they print: %s', (_, amounts, total, verdict) => {
    const rows = amounts.map((amount) => ({ amount }))
    expect(payments(rows, { amount: total })).toMatchObject([verdict])
  })
})

describe('section/table-total: what figures are called', () => {
  const received = 'Hồ sơ tiếp nhận của TTHC có dịch vụ công trực tuyến'

  it.each([
    ['a total row without a name', {}, `Tổng số: ${received}`, 'Total: Dossiers received'],
    [
      'a total row with a name',
      { label: 'Toàn tỉnh' },
      `Toàn tỉnh: ${received}`,
      'Toàn tỉnh: Dossiers received',
    ],
    ['a total row whose name is blank', { label: '' }, `Tổng số: ${received}`, 'Total: Dossiers received'],
  ])('%s', (_, name, vi, en) => {
    const rows = [{ label: 'Thị xã', received: 288 }, { received: 14_945 }, { label: null, received: 10 }]
    expect(filing(rows, { ...name, received: 15_000 })).toMatchObject([
      {
        label: { vi, en },
        operands: [
          {
            path: at('rows', 0, 'received'),
            value: 288,
            label: { vi: `Thị xã: ${received}`, en: 'Thị xã: Dossiers received' },
          },
          {
            path: at('rows', 1, 'received'),
            value: 14_945,
            label: { vi: received, en: 'Dossiers received' },
          },
          { path: at('rows', 2, 'received'), value: 10, label: { vi: received, en: 'Dossiers received' } },
        ],
      },
    ])
  })
})

describe('section/table-total: the likely slip', () => {
  const rows = [
    { received: 288, online: 286 },
    { received: 14_945, online: 14_933 },
  ]
  const swapped = (path: readonly (string | number)[], written: number, proposed: number) => ({
    kind: 'digits-swapped',
    figure: path,
    written,
    proposed,
  })

  it.each<[string, readonly object[], object, object | undefined]>([
    [
      'in the total, where nothing speaks against it',
      rows,
      { received: 15_323, online: 15_219 },
      swapped(at('total', 'received'), 15_323, 15_233),
    ],
    [
      'in the total, which its rate confirms',
      rows,
      { received: 15_323, online: 15_219, rate: '99.91' },
      swapped(at('total', 'received'), 15_323, 15_233),
    ],
    [
      'not in a total whose rate is that of the total as written',
      rows,
      { received: 15_323, online: 15_219, rate: '99.32' },
      undefined,
    ],
    [
      'in a row, where nothing speaks against it',
      [
        { received: 288, online: 286 },
        { received: 14_954, online: 14_933 },
      ],
      { received: 15_233, online: 15_219 },
      swapped(at('rows', 1, 'received'), 14_954, 14_945),
    ],
    [
      'not in a row whose rate is that of the row as written',
      [
        { received: 288, online: 286 },
        { received: 14_954, online: 14_933, rate: '99.86' },
      ],
      { received: 15_233, online: 15_219 },
      undefined,
    ],
    [
      'not in a row where it would make a part larger than its whole',
      [
        { received: 288, online: 286 },
        { received: 14_954, online: 14_950 },
      ],
      { received: 15_233, online: 15_236 },
      undefined,
    ],
  ])('%s', (_, cells, total, cause) => {
    const failure = filing(cells, total).find(({ outcome }) => outcome === 'failed')
    expect(failure).toMatchObject({ path: at('total', 'received') })
    expect(causeOf(failure)).toEqual(cause)
  })
})
