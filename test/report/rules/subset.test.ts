import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/report/report.js'
import { subset } from '../../../src/report/rules/subset.js'
import { least } from '../sample.js'

const check = (dossiers: object, digitalGovernment: object) =>
  [subset.check({ ...least, procedures: { dossiers }, digitalGovernment } as Report, {})].flat()

/** What the rule makes of those verified among what was received online. */
const verified = (online: unknown, received: object) =>
  check({ received }, { identityVerification: { online } })

/** What it makes of those digitized among what was received and resolved. */
const digitized = (count: unknown, dossiers: object) =>
  check(dossiers, { digitization: { total: { overall: { digitized: count } } } })

const passed = { outcome: 'passed' }
const of = (section: string, key: string) => ['procedures', 'dossiers', section, key]
const lacking = (section: string, key: string) => ({
  outcome: 'not-evaluated',
  missing: [of(section, key)],
})

describe('report/subset: a part and its whole', () => {
  it.each<[string, unknown, object, readonly object[]]>([
    ['within it', 1830, { online: 1951 }, [passed]],
    ['all of it', 1951, { online: 1951 }, [passed]],
    ['a blank part, which says nothing', null, { online: 1951, carriedOver: 7 }, []],
    ['no part, which says nothing', undefined, { online: 1951, carriedOver: 7 }, []],
    ['nothing of a blank whole', 0, { online: null }, [lacking('received', 'online')]],
    ['a part without a whole', 5, { carriedOver: 0 }, [lacking('received', 'online')]],
    ['a whole that others determine', 290, { inPeriod: 300, directOrPostal: 10 }, [passed]],
    ['within the whole and what was carried over', 1958, { online: 1951, carriedOver: 7 }, [passed]],
    ['an approximate part that may fit', { atLeast: 1900, atMost: 2000 }, { online: 1951 }, [passed]],
    [
      'an approximate part that cannot fit',
      { atLeast: 1960, atMost: 2000 },
      { online: 1951, carriedOver: 0 },
      [{ outcome: 'failed', actual: { atLeast: 1960, atMost: 2000 }, difference: 9 }],
    ],
    [
      'above an approximate whole',
      2001,
      { online: { atLeast: 1950, atMost: 2000 }, carriedOver: 0 },
      [{ outcome: 'failed', expected: { atMost: 2000 }, difference: 1 }],
    ],
  ])('%s', (_, online, received, verdicts) => {
    const found = verified(online, received)
    expect(found).toHaveLength(verdicts.length)
    expect(found).toMatchObject(verdicts)
    // One that passes carries nothing else.
    expect(found.filter(({ outcome }) => outcome === 'passed')).toEqual(
      verdicts.filter((verdict) => verdict === passed),
    )
  })

  it('names both figures that it held the part against', () => {
    expect(verified(1959, { online: 1951, carriedOver: 7 })).toMatchObject([
      {
        outcome: 'failed',
        path: ['digitalGovernment', 'identityVerification', 'online'],
        actual: 1959,
        expected: { atMost: 1958 },
        difference: 1,
        operands: [
          { path: of('received', 'online'), value: 1951, label: { en: 'Dossiers received online' } },
          { path: of('received', 'carriedOver'), value: 7 },
        ],
        data: { limit: 1958 },
      },
    ])
  })
})

describe('report/subset: a part that nothing beside its whole explains', () => {
  it.each<[string, object, readonly string[], object]>([
    [
      'FJ9: is a warning where identities may be those of other dossiers',
      { identityVerification: { households: 1820 } },
      ['identityVerification', 'households'],
      { difference: 6, data: { limit: 1814 } },
    ],
    [
      'is a warning where payments may be for earlier dossiers',
      { onlinePayment: { paid: 2096 } },
      ['onlinePayment', 'paid'],
      { severity: 'warning', difference: 282, data: { limit: 1814 } },
    ],
  ])('%s', (_, section, path, failure) => {
    const [verdict, ...others] = check({ received: { total: 1814 } }, section)
    expect(others).toEqual([])
    expect(verdict).toMatchObject({
      outcome: 'failed',
      path: ['digitalGovernment', ...path],
      expected: { atMost: 1814 },
      operands: [{ path: of('received', 'total'), value: 1814 }],
      ...failure,
    })
    expect(verdict).toMatchObject({ severity: 'warning' })
  })

  it('passes within an approximate whole', () => {
    expect(check({ received: { total: { atMost: 2000 } } }, { onlinePayment: { paid: 1990 } })).toEqual([
      passed,
    ])
  })
})

describe('report/subset: where what the part may have beside the whole is not reported', () => {
  it('what would be an error is a warning', () => {
    const [verdict, ...others] = verified(1959, { online: 1951 })
    expect(others).toEqual([])
    expect(verdict).toMatchObject({
      outcome: 'failed',
      severity: 'warning',
      difference: 8,
      operands: [{ path: of('received', 'online'), value: 1951 }],
    })
  })

  it.each<[string, unknown, object, object]>([
    ['within what was received', 50, { received: { total: 100 } }, passed],
    ['within what others determine', 50, { received: { inPeriod: 90, carriedOver: 10 } }, passed],
    ['within what is approximate', { atMost: 120 }, { received: { total: 100 } }, passed],
    ['above it: results may be among them', 120, { received: { total: 100 } }, lacking('resolved', 'total')],
    ['among nothing that is reported', 50, { resolved: { total: 40 } }, lacking('received', 'total')],
  ])('what would be a warning anyway is not evaluated: %s', (_, count, dossiers, verdict) => {
    expect(digitized(count, dossiers)).toEqual([verdict])
  })
})
