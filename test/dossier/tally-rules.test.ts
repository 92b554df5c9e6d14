import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Tally, TallyFigure, TallyRateKey } from '../../src/dossier/tally.js'
import { tallyFigureKeys } from '../../src/dossier/tally-model.js'
import { checkReport } from '../../src/report/check-report.js'
import { parseReport } from '../../src/report/parse-report.js'
import { least } from '../report/sample.js'
import { checkTally, summary } from './check-tally.js'
import { consistentCounts, otherReadings, ratesOf, tallyOf } from './consistent-tally.js'

/** What the rules say of one rate. */
function findingOf(tally: Tally, rate: TallyRateKey) {
  return checkTally(tally).findings.find(({ path }) => path.join('.') === `rates.${rate}`)
}

describe('the rules of a tally', () => {
  it('N3 pass and fail nothing without figures, and name those that are missing', () => {
    const { findings, rules, gaps, ok } = checkTally({})
    expect(findings).toEqual([])
    expect(ok).toBe(true)
    expect(Object.values(rules)).not.toEqual([])
    for (const counts of Object.values(rules)) {
      expect(counts).toEqual({ passed: 0, failed: 0, notEvaluated: 1, waived: 0 })
    }
    const missing = new Set(gaps.flatMap((gap) => gap.missing.map((path) => path.join('.'))))
    for (const cell of ['received.total', 'received.online', 'received.carriedOver', 'inProgress.overdue']) {
      expect(missing).toContain(cell)
    }
    for (const gap of gaps) expect(gap.missing).not.toEqual([])
  })

  it('N3 name the missing cells of each rule', () => {
    const { gaps } = checkTally({ received: { total: 10, carriedOver: 2 }, rates: { online: '50' } })
    const missingOf = (rule: string) =>
      gaps.find((gap) => gap.rule === rule)?.missing.map((path) => path.join('.'))
    expect(missingOf('dossier/received-total')).toEqual([
      'received.online',
      'received.direct',
      'received.postal',
    ])
    expect(missingOf('dossier/rate')).toEqual(['received.online'])
  })

  it('take null as not reported', () => {
    const nothing = {
      label: null,
      received: { total: null, online: null },
      resolved: null,
      inProgress: null,
      returned: null,
      withdrawn: null,
      rates: { online: null },
      extensions: null,
    }
    expect(checkTally(nothing)).toEqual(checkTally({}))
    expect(checkTally({ ...nothing, rates: null })).toEqual(checkTally({}))
  })

  it('T2 balance dossiers that are withdrawn in their own column', () => {
    const tally = {
      received: { total: 10, inPeriod: 10, carriedOver: 0 },
      resolved: { total: 8 },
      inProgress: { total: 1 },
      returned: 0,
      withdrawn: 1,
    }
    const { findings, rules } = checkTally(tally)
    expect(findings).toEqual([])
    expect(rules['dossier/balance']?.passed).toBe(1)
  })

  it('T2 tell apart dossiers that are withdrawn and counted as resolved as well', () => {
    const tally = {
      received: { total: 10 },
      resolved: { total: 9 },
      inProgress: { total: 1 },
      returned: 0,
      withdrawn: 1,
    }
    expect(checkTally(tally).findings).toMatchObject([
      {
        rule: 'dossier/balance',
        severity: 'warning',
        path: ['received', 'total'],
        actual: 10,
        expected: 11,
        difference: -1,
        cause: { kind: 'inside-another', parts: [['withdrawn']] },
      },
    ])
  })

  it('balance dossiers that await a supplement beside those in progress', () => {
    const tally = {
      received: { total: 100 },
      resolved: { total: 80 },
      inProgress: { total: 12, awaitingSupplement: 8 },
      returned: 0,
      withdrawn: 0,
    }
    expect(checkTally(tally).findings).toEqual([])
    expect(checkTally(tally).rules['dossier/balance']?.passed).toBe(1)
    // In no reading do 99 balance.
    expect(summary(checkTally({ ...tally, received: { total: 99 } }))).toEqual(['error received.total'])
  })

  it('take more awaiting a supplement than in progress for a class beside, and warn unless it balances', () => {
    const tally = {
      received: { total: 100 },
      resolved: { total: 85 },
      inProgress: { total: 7, inTime: 7, overdue: 0, awaitingSupplement: 8 },
      returned: 0,
      withdrawn: 0,
    }
    expect(checkTally(tally).findings).toEqual([])
    // Balanced without them, or not to be balanced: where they are counted stays open.
    expect(summary(checkTally({ ...tally, received: { total: 92 } }))).toEqual([
      'warning inProgress.awaitingSupplement',
    ])
    expect(summary(checkTally({ inProgress: tally.inProgress }))).toEqual([
      'warning inProgress.awaitingSupplement',
    ])
  })

  it('name every figure that decided a finding', () => {
    // The total is not reported: what makes it up decides in its place.
    const { findings } = checkTally({
      received: { inPeriod: 10, carriedOver: 0 },
      resolved: { total: 12 },
      inProgress: { total: 0 },
      returned: 0,
      withdrawn: 0,
    })
    expect(findings.map(({ operands }) => operands.map(({ path }) => path.join('.')))).toEqual([
      [
        'resolved.total',
        'inProgress.total',
        'returned',
        'withdrawn',
        'received.inPeriod',
        'received.carriedOver',
      ],
    ])
    // A class that is no part of this sum could have been.
    const [finding] = checkTally({
      inProgress: { total: 45, inTime: 37, overdue: 0, awaitingSupplement: 30 },
    }).findings
    expect(finding?.operands).toContainEqual(
      expect.objectContaining({ path: ['inProgress', 'awaitingSupplement'], value: 30, beside: true }),
    )
  })

  it('accuse a figure that contradicts its own parts once', () => {
    const tally = {
      received: { total: 10, inPeriod: 8, online: 5, directOrPostal: 4, carriedOver: 2 },
      rates: { online: '62.5' },
    }
    expect(summary(checkTally(tally))).toEqual(['error received.inPeriod'])
  })

  it('find the total that leaves carry-over out', () => {
    const tally = { received: { total: 1304, inPeriod: 1304, carriedOver: 16 } }
    expect(checkTally(tally).findings).toMatchObject([
      { cause: { kind: 'part-left-out', part: ['received', 'carriedOver'], value: 16 } },
    ])
  })

  it.each<[Tally, string, number, number, string]>([
    [
      { received: { inPeriod: 5583, online: 2199, direct: 3353 } },
      'received.inPeriod',
      5552,
      31,
      'received.postal',
    ],
    [{ resolved: { total: 462, early: 322, onTime: 104 } }, 'resolved.total', 426, 36, 'resolved.late'],
    [{ resolved: { total: 462, early: 104, onTime: 322 } }, 'resolved.total', 426, 36, 'resolved.late'],
    [{ resolved: { total: 41, onTime: 31, late: 8 } }, 'resolved.total', 39, 2, 'resolved.early'],
  ])('FJ6: say what the classes of %j leave over', (tally, path, expected, value, part) => {
    expect(checkTally(tally).findings).toMatchObject([
      {
        severity: 'info',
        path: path.split('.'),
        expected,
        difference: value,
        cause: { kind: 'left-over', value, part: part.split('.') },
      },
    ])
  })

  it.each<[string, Tally]>([
    ['one class', { resolved: { total: 41, punctual: 31 } }],
    ['classes of which several are not printed', { received: { inPeriod: 41, online: 31 } }],
    ['classes that make the whole', { resolved: { total: 41, early: 31, onTime: 10 } }],
    ['a class of its own', { resolved: { total: 41, early: 31, onTime: 8, withoutDeadline: 2 } }],
    ['parts that are no classes', { received: { total: 41, carriedOver: 8 } }],
  ])('FJ6: say nothing of %s', (_, tally) => {
    expect(checkTally(tally).findings).toEqual([])
  })

  it('propose no digits that break another sum or a rate', () => {
    const swapped = { resolved: { total: 602, early: 600, onTime: 20, late: 0 } }
    expect(checkTally(swapped).findings[0]?.cause).toMatchObject({ kind: 'digits-swapped', proposed: 620 })
    // As received, 602 is right.
    const balanced = {
      ...swapped,
      received: { total: 602 },
      inProgress: { total: 0 },
      returned: 0,
      withdrawn: 0,
    }
    expect(checkTally(balanced).findings[0]?.cause).toBeUndefined()
    const rated = { ...swapped, received: { total: 700 }, rates: { resolved: '86.0' } }
    expect(
      checkTally(rated).findings.find(({ rule }) => rule === 'dossier/resolved-total')?.cause,
    ).toBeUndefined()
  })

  describe('rates', () => {
    const received = { total: 2450, inPeriod: 2324, online: 2080, directOrPostal: 244, carriedOver: 126 }

    it.each([
      ['89.50', undefined],
      ['89.5', undefined],
      ['84.90', { severity: 'warning', cause: { kind: 'other-base', numerator: 2080, denominator: 2450 } }],
      ['89.5008', { severity: 'warning', cause: { kind: 'truncated', rounded: '89.5009' } }],
      ['90.00', { severity: 'error', expected: '89.501', difference: '0.499' }],
    ])('D1 hold the online rate %s against those received in the period', (online, finding) => {
      const found = findingOf({ received, rates: { online } }, 'online')
      if (finding === undefined) expect(found).toBeUndefined()
      else expect(found).toMatchObject(finding)
    })

    it('D1 derive the base where it is not reported', () => {
      const { inPeriod: _, ...partial } = received
      expect(findingOf({ received: partial, rates: { online: '89.50' } }, 'online')).toBeUndefined()
      expect(findingOf({ received: partial, rates: { online: '84.90' } }, 'online')).toMatchObject({
        cause: { kind: 'other-base' },
      })
    })

    const resolved = { total: 2200, early: 2000, onTime: 150, punctual: 2150, late: 50 }
    const inProgress = { total: 250, inTime: 240, overdue: 10 }
    const whole = { received, resolved, inProgress, returned: 0, withdrawn: 0 }

    it.each([
      // Early and on time among those resolved.
      ['97.73', undefined],
      // Among those received.
      ['87.76', { severity: 'warning', cause: { kind: 'other-base', numerator: 2150, denominator: 2450 } }],
      // All but the pending overdue, among those received.
      ['99.59', { severity: 'error', expected: '97.727' }],
    ])('D2 hold the punctual rate %s against those resolved', (punctual, finding) => {
      const found = findingOf({ ...whole, rates: { punctual } }, 'punctual')
      if (finding === undefined) expect(found).toBeUndefined()
      else expect(found).toMatchObject(finding)
    })

    it('D2 tell apart the on-time rate that counts early ones in', () => {
      expect(findingOf({ ...whole, rates: { onTime: '6.82' } }, 'onTime')).toBeUndefined()
      expect(findingOf({ ...whole, rates: { onTime: '97.73' } }, 'onTime')).toMatchObject({
        severity: 'warning',
        cause: { kind: 'other-base', numerator: 2150, denominator: 2200 },
      })
    })

    it('D3 keep pending dossiers out of the rates of those resolved', () => {
      const rates = { punctual: '97.73', late: '2.27', overdue: '4.00' }
      expect(checkTally({ ...whole, rates }).findings).toEqual([])
      const other = {
        ...whole,
        received: { total: 2300 },
        inProgress: { total: 100, inTime: 90, overdue: 10 },
        rates: { ...rates, overdue: '10.00' },
      }
      expect(checkTally(other).findings).toEqual([])
      expect(findingOf({ ...whole, rates: { overdue: '0.41' } }, 'overdue')).toMatchObject({
        cause: { kind: 'other-base', numerator: 10, denominator: 2450 },
      })
    })

    it.each([
      [{ early: '94.12', onTime: '5.88', punctual: '100' }],
      [{ early: '88.89', onTime: '11.11', punctual: '100' }],
    ])(
      'FC8: accuse no rate that is right if those returned are among those resolved, or beside: %o',
      (rates) => {
        const tally = {
          received: { total: 100 },
          resolved: { early: 80, late: 0 },
          inProgress: { total: 10 },
          returned: 5,
          withdrawn: 0,
        }
        expect(checkTally({ ...tally, rates }).findings).toEqual([])
      },
    )

    it.each<[string, Tally, string]>([
      [
        'a total',
        {
          received: { total: 1304, inPeriod: 1304, carriedOver: 16 },
          resolved: { total: 1277 },
          inProgress: { overdue: 2 },
          withdrawn: 6,
          rates: { overdue: '5.4' },
        },
        'error received.total',
      ],
      [
        'a class',
        { resolved: { total: 97, early: 80, onTime: 15, punctual: 92 }, rates: { late: '2.06' } },
        'error resolved.punctual',
      ],
      [
        'a figure that its own rate contradicts',
        { resolved: { total: 100, punctual: 95 }, rates: { punctual: '97', late: '3' } },
        'error rates.punctual',
      ],
      [
        'the numerator of a rate',
        { resolved: { total: 100, late: 5 }, rates: { punctual: '97', late: '3' } },
        'error rates.late',
      ],
      [
        'the denominator of a rate',
        {
          received: { total: 130, inPeriod: 100, online: 60 },
          rates: { online: '75' },
          inProgress: { total: 10 },
          returned: 0,
          withdrawn: 0,
        },
        'error rates.online',
      ],
    ])('FC9: accuse no rate through %s that is in contradiction', (_, tally, finding) => {
      expect(summary(checkTally(tally))).toEqual([finding])
    })

    const resolvedShort = { total: 100, early: 80, onTime: 20, late: 10 }

    it.each<[string, Tally, string]>([
      [
        'of what its parts make',
        { resolved: resolvedShort, rates: { early: '72.73', late: '9.09' } },
        'resolved.total',
      ],
      [
        'cut off of what its parts make',
        { resolved: resolvedShort, rates: { onTime: '18.1' } },
        'resolved.total',
      ],
      [
        'of what is left for a part',
        { resolved: resolvedShort, rates: { early: '70', late: '0' } },
        'resolved.total',
      ],
      [
        'of what the parts reported make at least',
        {
          received: { total: 1304 },
          resolved: { total: 1277 },
          inProgress: { total: 37 },
          rates: { resolved: '92' },
        },
        'received.total',
      ],
      [
        'of a class that adds up otherwise',
        { resolved: { total: 100, early: 80, onTime: 15, punctual: 93, late: 5 }, rates: { punctual: '95' } },
        'resolved.punctual',
      ],
      [
        'among those awaiting a supplement as well',
        {
          inProgress: { total: 100, inTime: 80, overdue: 30, awaitingSupplement: 5 },
          rates: { overdue: '26.09' },
        },
        'inProgress.total',
      ],
      [
        'of another base that is in contradiction',
        {
          received: { total: 1304, inPeriod: 1304, carriedOver: 16 },
          resolved: { total: 1277, punctual: 1275 },
          rates: { punctual: '96.59' },
        },
        'received.total',
      ],
      [
        'of a part that is above its whole',
        { resolved: { total: 10, early: 12, onTime: 3, late: 0 }, rates: { early: '80' } },
        'resolved.total',
      ],
    ])('FC9: a rate %s is not wrong, and not judged', (_, tally, path) => {
      const { findings, gaps } = checkTally(tally)
      expect([...new Set(findings.map((finding) => finding.path.join('.')))]).toEqual([path])
      const contradicted = gaps.flatMap(({ rate }) => (rate?.contradicted ? [rate.path.at(-1)] : []))
      expect(contradicted).toEqual(Object.keys(tally.rates ?? {}))
    })

    it.each<[string, Tally]>([
      ['of no reading of a contradiction', { resolved: resolvedShort, rates: { early: '75' } }],
      [
        'beside a contradiction',
        { resolved: { ...resolvedShort }, inProgress: { total: 10, overdue: 3 }, rates: { overdue: '40' } },
      ],
      ['that more than one figure would have to mend', { resolved: resolvedShort, rates: { late: '11' } }],
    ])('FC9: a rate %s stays wrong', (_, tally) => {
      expect(summary(checkTally(tally))).toHaveLength(2)
    })

    it('FC9: a rate of a row or a total of a table that does not add up is not judged by it', () => {
      const row = (total: number, late: number) => ({ resolved: { total, late } })
      const { findings } = checkReport(
        parseReport({
          ...least,
          procedures: {
            table: {
              rows: [
                { label: 'Hộ tịch', ...row(50, 10) },
                { label: 'Đất đai', ...row(60, 5), rates: { late: '10' } },
              ],
              total: { ...row(100, 15), rates: { late: '13.64' } },
            },
          },
        }),
      )
      expect(findings.map(({ rule }) => rule)).toEqual(['dossier/table-total'])
    })

    it('FC9: a rate of another base, which the figures determine together, contradicts nothing', () => {
      const tally = {
        resolved: { total: 90, punctual: 80 },
        inProgress: { total: 10 },
        returned: 0,
        withdrawn: 0,
        rates: { punctual: '80', late: '11.11' },
      }
      expect(checkTally(tally).findings).toMatchObject([
        { severity: 'warning', path: ['rates', 'punctual'], cause: { kind: 'other-base', denominator: 100 } },
      ])
    })

    it('FJ17: a rate that looks cut off may be of the base that the others share', () => {
      const tally = {
        received: { total: 1000 },
        resolved: { total: 800, early: 500, onTime: 280, late: 20 },
        rates: { early: '50', onTime: '28', late: '2' },
      }
      expect(checkTally(tally).findings).toMatchObject([{ rule: 'dossier/rate-base', severity: 'info' }])
      expect(checkTally({ ...tally, rates: { ...tally.rates, late: '2.4' } }).findings).toHaveLength(2)
    })

    it('FJ3: take on-time dossiers that early ones are among for a reading, not for an error', () => {
      const resolved = { total: 1277, early: 1100, onTime: 1275, late: 2 }
      const rates = { onTime: '99.84', early: '86.14', late: '0.16', punctual: '99.84' }
      const inside = { kind: 'inside-another', parts: [['resolved', 'early']] }
      expect(checkTally({ resolved, rates }).findings).toMatchObject([
        { rule: 'dossier/resolved-total', severity: 'warning', difference: -1100, cause: inside },
      ])
      expect(checkTally({ resolved: { ...resolved, punctual: 1275 }, rates }).findings).toMatchObject([
        { rule: 'dossier/resolved-punctual', severity: 'warning', difference: -1100, cause: inside },
      ])
      // More early ones than on time cannot be among them.
      expect(summary(checkTally({ resolved: { total: 5, early: 8, onTime: 5, late: 0 } }))).toEqual([
        'error resolved.total',
      ])
      expect(
        summary(checkTally({ resolved: { total: 177, early: 1100, punctual: 1275, late: 2 } })),
      ).toContain('error resolved.total')
    })

    it.each<[string, Tally, readonly string[]]>([
      [
        'both',
        { resolved: { total: 95, early: 60, onTime: 30, late: 1 }, returned: 3, withdrawn: 1 },
        ['returned', 'withdrawn'],
      ],
      [
        'the returned',
        { resolved: { total: 94, punctual: 90, late: 1 }, returned: 3, withdrawn: 1 },
        ['returned'],
      ],
      [
        'both, with early ones among those on time',
        { resolved: { total: 95, early: 60, onTime: 90, late: 1 }, returned: 3, withdrawn: 1 },
        ['resolved.early', 'returned', 'withdrawn'],
      ],
      [
        'the withdrawn, beside those that had no deadline',
        {
          resolved: { total: 97, early: 60, onTime: 30, late: 1, withoutDeadline: 5 },
          returned: 3,
          withdrawn: 1,
        },
        ['withdrawn'],
      ],
    ])('FJ3: those resolved count %s, in no class: a reading', (_, tally, inside) => {
      const cause = { kind: 'inside-another', parts: inside.map((key) => key.split('.')) }
      const open = { inProgress: { total: 5 } }
      const received = {
        total:
          (tally.resolved?.total as number) +
          5 +
          (inside.includes('returned') ? 0 : 3) +
          (inside.includes('withdrawn') ? 0 : 1),
      }
      for (const each of [tally, { ...tally, ...open, received }]) {
        const { findings } = checkTally(each)
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
        expect(findings).toContainEqual(expect.objectContaining({ rule: 'dossier/resolved-total', cause }))
      }
      // Counted beside them, they are not among them.
      const apart = { ...tally, ...open, received: { total: (tally.resolved?.total as number) + 9 } }
      expect(summary(checkTally(apart))).toEqual(['error resolved.total'])
    })

    it('FJ4: name a base that counts those open in time, or overdue', () => {
      const tally = {
        received: { total: 100 },
        resolved: { early: 85, onTime: 3, late: 2 },
        inProgress: { inTime: 7, overdue: 3 },
      }
      expect(findingOf({ ...tally, rates: { punctual: '95' } }, 'punctual')).toMatchObject({
        severity: 'warning',
        cause: { kind: 'other-base', numerator: 95, denominator: 100 },
      })
      expect(findingOf({ ...tally, rates: { onTime: '95.0' } }, 'onTime')).toMatchObject({
        cause: { kind: 'other-base', numerator: 95 },
      })
      expect(findingOf({ ...tally, rates: { late: '5' } }, 'late')).toMatchObject({
        cause: { kind: 'other-base', numerator: 5 },
      })
      expect(findingOf({ ...tally, rates: { punctual: '93' } }, 'punctual')).toMatchObject({
        severity: 'error',
        expected: '97.78',
      })
    })

    it('FJ4: name a base of those resolved and those overdue, whose day has come', () => {
      const of = {
        received: { total: 1300 },
        resolved: { total: 1200, punctual: 1195, late: 5 },
        inProgress: { total: 100, inTime: 92, overdue: 8 },
      }
      const base = { kind: 'other-base', denominator: 1208 }
      expect(findingOf({ ...of, rates: { punctual: '98.92' } }, 'punctual')).toMatchObject({ cause: base })
      expect(findingOf({ ...of, rates: { late: '1.08' } }, 'late')).toMatchObject({
        cause: { ...base, numerator: 13 },
      })
      expect(findingOf({ ...of, rates: { punctual: '98.29' } }, 'punctual')?.severity).toBe('error')
    })

    it.each([
      ['85.11', undefined],
      ['85.10', { severity: 'warning', cause: { kind: 'truncated', rounded: '85.11' } }],
      ['50', { severity: 'error', expected: '85.11' }],
      ['85.01', { severity: 'error', expected: '85.106' }],
      // Of those received in the period, if some were carried over.
      ['90', undefined],
    ])(
      'FJ5: judge the online rate %s on all received where nothing tells the period apart',
      (online, finding) => {
        const found = findingOf({ received: { total: 8930, online: 7600 }, rates: { online } }, 'online')
        if (finding === undefined) expect(found).toBeUndefined()
        else expect(found).toMatchObject(finding)
        const told = { received: { total: 8930, online: 7600, carriedOver: 30 }, rates: { online } }
        expect(findingOf(told, 'online')).toMatchObject({ expected: expect.stringMatching(/^85\.39/) })
      },
    )

    it('FJ17: name once the base that several rates fit', () => {
      const rates = { early: '81.63', late: '2.04', overdue: '4.00' }
      const { findings } = checkTally({ ...whole, rates })
      expect(findings).toMatchObject([
        {
          rule: 'dossier/rate-base',
          severity: 'info',
          path: ['rates'],
          operands: [
            { path: ['rates', 'early'], value: '81.63' },
            { path: ['rates', 'late'], value: '2.04' },
          ],
          cause: { kind: 'other-base', numerator: 2000, denominator: 2450 },
        },
      ])
      // Another base each, or one rate alone, stays a warning; what fits no base stays an error.
      const apart = checkTally({ ...whole, rates: { ...rates, late: '9' } })
      expect(summary(apart)).toEqual(['warning rates.early', 'error rates.late'])
    })

    it('N1 find a rate without a base', () => {
      const tally = { resolved: { total: 0, punctual: 0, late: 0 }, rates: { punctual: '100' } }
      expect(findingOf(tally, 'punctual')).toMatchObject({ expected: null, cause: { kind: 'no-base' } })
    })

    it('N4 find a numerator above its denominator', () => {
      const tally = { resolved: { total: 2, late: 3 }, rates: { late: '150' } }
      expect(findingOf(tally, 'late')).toMatchObject({ severity: 'error', cause: { kind: 'above-whole' } })
    })

    it('are not evaluated without their figures', () => {
      const { findings, rules } = checkTally({ rates: { online: '50', late: '1' } })
      expect(findings).toEqual([])
      expect(rules['dossier/rate']).toEqual({ passed: 0, failed: 0, notEvaluated: 2, waived: 0 })
    })
  })

  it('evaluate every rule of a tally of which all is reported', () => {
    fc.assert(
      fc.property(consistentCounts(), (counts) => {
        const { gaps } = checkTally({ ...tallyOf(counts), rates: ratesOf(counts, 1) })
        // A rate without a base is not published.
        expect(gaps.filter(({ rule }) => rule !== 'dossier/rate')).toEqual([])
      }),
    )
  })

  it('find an error at or by every single figure that is changed', () => {
    const changed = fc.tuple(
      consistentCounts({ least: 1 }),
      // Those that fell due are the base of rates, and no part of a sum.
      fc.constantFrom(...tallyFigureKeys.filter((key) => key !== 'due')),
      fc.oneof(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -3000, max: 3000 })),
    )
    fc.assert(
      fc.property(changed, ([counts, figure, change]) => {
        const value = counts[figure] + change
        fc.pre(value >= 0 && !otherReadings(counts).has(Math.abs(change)))
        const { findings } = checkTally(tallyOf({ ...counts, [figure]: value }))
        const accused = findings.filter(
          ({ severity, path, operands }) =>
            severity === 'error' &&
            [path, ...operands.map((operand) => operand.path)].some((each) => each.join('.') === figure),
        )
        expect(accused).not.toEqual([])
        for (const finding of accused) expect(finding.difference).not.toBe(0)
      }),
      { numRuns: 2000 },
    )
  })

  it('find something at every published rate that is changed', () => {
    const changed = consistentCounts({ least: 1 }).chain((counts) => {
      const rates = ratesOf(counts, 1)
      return fc.tuple(
        fc.constant(counts),
        fc.constant(rates),
        fc.constantFrom(...(Object.keys(rates) as TallyRateKey[])),
        fc.nat(1000),
      )
    })
    fc.assert(
      fc.property(changed, ([counts, rates, key, tenths]) => {
        const percentage = (tenths / 10).toFixed(1)
        fc.pre(Number(percentage) !== Number(rates[key]) && String(rates[key]).split('.')[1]?.length === 1)
        const tally = { ...tallyOf(counts), rates: { ...rates, [key]: percentage } }
        const { findings } = checkTally(tally)
        expect(findings.map(({ path }) => path.join('.'))).toContain(`rates.${key}`)
      }),
      { numRuns: 500 },
    )
  })

  it('propose the figure that was meant, if they propose one', () => {
    const swapped = fc
      .tuple(consistentCounts({ least: 1 }), fc.constantFrom(...tallyFigureKeys), fc.nat(3))
      .map(([counts, figure, at]) => {
        const digits = String(counts[figure])
        const written =
          digits.slice(0, at) + (digits[at + 1] ?? '') + (digits[at] ?? '') + digits.slice(at + 2)
        return { counts, figure: figure as TallyFigure, written }
      })
      .filter(({ counts, figure, written }) => {
        const change = Number(written) - counts[figure]
        return written[0] !== '0' && change !== 0 && !otherReadings(counts).has(Math.abs(change))
      })
    let proposals = 0
    fc.assert(
      fc.property(swapped, ({ counts, figure, written }) => {
        const { findings } = checkTally(tallyOf({ ...counts, [figure]: Number(written) }))
        for (const { cause } of findings) {
          if (cause?.kind !== 'digits-swapped' || cause.figure.join('.') !== figure) continue
          proposals++
          // Another reading of the sums may mend another slip.
          const meant = [...otherReadings(counts)].map((part) => counts[figure] + part)
          expect(meant).toContain(cause.proposed)
        }
      }),
      { numRuns: 500 },
    )
    expect(proposals).toBeGreaterThan(100)
  })
})

describe('the rates of a tally', () => {
  it('FJ25: those returned and withdrawn may be counted among those resolved', () => {
    const tally = {
      received: { total: 1000 },
      resolved: { total: 900 },
      inProgress: { total: 60 },
      returned: 30,
      withdrawn: 10,
    }
    const cause = { kind: 'other-base', numerator: 940, denominator: 1000 }
    expect(findingOf({ ...tally, rates: { resolved: '94' } }, 'resolved')).toMatchObject({
      severity: 'warning',
      cause,
    })
    expect(findingOf({ ...tally, rates: { resolved: '92' } }, 'resolved')?.severity).toBe('error')
    expect(findingOf({ ...tally, rates: { resolved: '90' } }, 'resolved')).toBeUndefined()
  })

  it('FJ8: a published 0 for more than nothing is worth a look', () => {
    const resolved = { total: 1000, late: 4 }
    expect(findingOf({ resolved, rates: { late: '0' } }, 'late')).toMatchObject({
      severity: 'info',
      cause: { kind: 'false-zero' },
    })
    expect(findingOf({ resolved: { total: 1000, late: 0 }, rates: { late: '0' } }, 'late')).toBeUndefined()
  })
})
