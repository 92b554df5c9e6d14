import { describe, expect, it } from 'vitest'
import { toJsonPointer } from '../../src/check/json-pointer.js'
import { scope } from '../../src/check/ruleset.js'
import { runRules } from '../../src/check/run-rules.js'
import { completeTally } from '../../src/dossier/complete-tally.js'
import { tallyRules } from '../../src/dossier/rules/index.js'
import type { Tally } from '../../src/dossier/tally.js'
import { tallySchema } from '../../src/dossier/tally-schema.js'

const findingsOf = (tally: unknown) =>
  runRules(
    { scopes: [scope((subject: Tally) => [{ path: [], subject }], tallyRules)] },
    tallySchema.parse(tally),
  ).findings.map(({ rule, path, severity, cause }) => [
    rule,
    toJsonPointer(path),
    severity,
    ...(cause ? [cause.kind] : []),
  ])

describe('dossiers that fell due', () => {
  const due = { due: 4169, resolved: { punctual: 4157 } }

  it.each<[string, object]>([
    [
      'punctual ones among them',
      {
        ...due,
        resolved: { total: 4202, punctual: 4157 },
        rates: { lateOrOverdue: '0,29%' },
        lateOrOverdue: 12,
      },
    ],
    ['nothing else is known', { ...due, rates: { punctual: '99,71%' } }],
    ['approximate', { due: 'hơn 4.100', lateOrOverdue: '12', rates: { lateOrOverdue: 'gần 0,3%' } }],
    [
      'returned and withdrawn of them',
      {
        due: 4169,
        returnedOrWithdrawn: 90,
        received: { total: 6302 },
        rates: { returnedOrWithdrawn: '1,43%' },
      },
    ],
    [
      'late or overdue, told apart as well',
      { lateOrOverdue: 12, resolved: { late: 5 }, inProgress: { overdue: 7 } },
    ],
    ['overdue ones alone', { lateOrOverdue: 689, inProgress: { overdue: 689 } }],
  ])('may be the base of rates: %s', (_, tally) => {
    expect(findingsOf(tally)).toEqual([])
  })

  it('are a base that the report must name, where another is known', () => {
    const tally = { ...due, resolved: { total: 4202, punctual: 4157, late: 45 } }
    expect(findingsOf({ ...tally, rates: { punctual: '99,71%' } })).toEqual([
      ['dossier/rate', '/rates/punctual', 'warning', 'other-base'],
    ])
    expect(findingsOf({ ...tally, rates: { punctual: '99,17%' } })).toMatchObject([
      ['dossier/rate', '/rates/punctual', 'error'],
    ])
    expect(
      findingsOf({
        due: 4169,
        returnedOrWithdrawn: 90,
        received: { total: 6302 },
        rates: { returnedOrWithdrawn: '2,16%' },
      }),
    ).toEqual([['dossier/rate', '/rates/returnedOrWithdrawn', 'warning', 'other-base']])
  })

  it('find a rate of them that is wrong', () => {
    expect(findingsOf({ due: 4169, lateOrOverdue: 12, rates: { lateOrOverdue: '0,92%' } })).toMatchObject([
      ['dossier/rate', '/rates/lateOrOverdue', 'error', 'digits-swapped'],
    ])
  })
})

describe('figures printed as one', () => {
  const balanced = { received: { total: 100 }, resolved: { total: 80 }, inProgress: { total: 14 } }

  it.each<[object, readonly unknown[]]>([
    [{ ...balanced, returnedOrWithdrawn: 6 }, []],
    [{ ...balanced, returned: 2, withdrawn: 4, returnedOrWithdrawn: 6 }, []],
    [{ ...balanced, returned: 2, returnedOrWithdrawn: 6 }, []],
    [
      { ...balanced, returnedOrWithdrawn: 'gần 10' },
      [['dossier/balance-together', '/received/total', 'info', 'beyond-word']],
    ],
    [{ ...balanced, returnedOrWithdrawn: 9 }, [['dossier/balance-together', '/received/total', 'error']]],
    [
      { ...balanced, returned: 7, returnedOrWithdrawn: 6 },
      [
        ['dossier/balance', '/received/total', 'warning', 'inside-another'],
        ['dossier/returned-or-withdrawn', '/returnedOrWithdrawn', 'error'],
      ],
    ],
    [
      { received: { total: 94 }, resolved: { total: 80 }, inProgress: { total: 14 }, returnedOrWithdrawn: 6 },
      [['dossier/balance-together', '/received/total', 'warning', 'inside-another']],
    ],
  ])('%j', (tally, findings) => {
    expect(findingsOf(tally)).toEqual(findings)
  })

  it('are never filled in', () => {
    expect(completeTally({ returned: 2, withdrawn: 4, resolved: { late: 1 } }).derived).toEqual([])
  })
})

describe('rates of channels and of what is open', () => {
  it.each<[object, readonly unknown[]]>([
    [{ received: { inPeriod: 200, direct: 20, directOrPostal: 24 }, rates: { direct: '10%' } }, []],
    [
      { received: { inPeriod: 200, direct: 20, directOrPostal: 24 }, rates: { direct: '12%' } },
      [['dossier/rate', '/rates/direct', 'warning', 'other-base']],
    ],
    [
      {
        received: { total: 100, inPeriod: 90 },
        inProgress: { total: 40 },
        rates: { inProgress: '40%', resolved: '60%' },
      },
      [],
    ],
    // Of what was received in the period, all were resolved; of all, two in five are open.
    [{ rates: { resolved: '100%', inProgress: '40%' } }, []],
    [{ rates: { online: '91%', direct: '9%' } }, []],
    [{ rates: { online: '91%', direct: '19%' } }, [['dossier/rates-together', '/rates/direct', 'warning']]],
    [
      { received: { total: 100 }, inProgress: { total: 40 }, rates: { inProgress: '4%' } },
      [['dossier/rate', '/rates/inProgress', 'error']],
    ],
  ])('%j', (tally, findings) => {
    expect(findingsOf(tally)).toEqual(findings)
  })
})
