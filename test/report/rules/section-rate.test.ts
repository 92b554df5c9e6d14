import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../../src/check/rule.js'
import { sectionRate } from '../../../src/report/rules/section-rate.js'
import { judgedFigures } from '../../../src/report/section-places.js'
import { least } from '../sample.js'
import { verdictsOn } from './verdicts-on.js'

const check = (sections: object) => verdictsOn(sectionRate, judgedFigures, { ...least, ...sections })

const place = ['digitalGovernment', 'digitization', 'total', 'overall']

/** What the rule makes of the rate of dossiers digitized. */
const digitized = (overall: object) => check({ digitalGovernment: { digitization: { total: { overall } } } })

const causeOf = (verdict: Verdict | undefined) => (verdict?.outcome === 'failed' ? verdict.cause : undefined)

const passed = { outcome: 'passed' }
const lacking = (...keys: string[]) => ({
  outcome: 'not-evaluated',
  missing: keys.map((key) => [...place, key]),
})

describe('section/rate: which rates are judged', () => {
  it.each<[string, object, readonly object[]]>([
    ['a rate that agrees', { required: 1221, digitized: 1154, rate: '94.51' }, [passed]],
    ['no rate', { required: 1221, digitized: 1154 }, []],
    ['a rate left blank', { required: 1221, digitized: 1154, rate: null }, []],
    ['a rate alone', { rate: '94.51' }, [lacking('digitized', 'required')]],
    ['a rate without its numerator', { required: 1221, rate: '94.51' }, [lacking('digitized')]],
    ['a rate without its denominator', { digitized: 1154, rate: '94.51' }, [lacking('required')]],
    [
      'a rate of 0, of a numerator left blank',
      { required: 1221, digitized: null, rate: '0' },
      [lacking('digitized')],
    ],
    [
      'a rate of 0, of a denominator left blank',
      { required: null, digitized: 0, rate: '0' },
      [lacking('required')],
    ],
    [
      'an approximate rate that holds',
      { required: 1221, digitized: 1154, rate: { atLeast: '90' } },
      [passed],
    ],
    [
      'an approximate rate that does not',
      { required: 1221, digitized: 1154, rate: { atLeast: '98' } },
      [
        {
          outcome: 'failed',
          path: [...place, 'rate'],
          actual: { atLeast: '98' },
          expected: { atLeast: '94.51', atMost: '94.51' },
          operands: [
            { path: [...place, 'digitized'], value: 1154 },
            { path: [...place, 'required'], value: 1221 },
          ],
        },
      ],
    ],
  ])('%s', (_, overall, verdicts) => {
    const found = digitized(overall)
    expect(found).toHaveLength(verdicts.length)
    expect(found).toMatchObject(verdicts)
  })

  it('a rate that reports do not say the base of lacks nothing that is known, and is named', () => {
    const unjudged = (rate: object) => [
      { outcome: 'not-evaluated', missing: [], rate: { ...rate, lacks: [] } },
    ]
    expect(check({ digitalGovernment: { equipment: { staffEquippedRate: '10.5' } } })).toMatchObject(
      unjudged({ value: '10.5' }),
    )
    expect(check({ digitalGovernment: { identityVerification: { databaseUseRate: '95' } } })).toMatchObject(
      unjudged({ value: '95' }),
    )
  })

  it('an approximate figure is held against a rate as well', () => {
    const investment = (disbursed: object, rate: string) =>
      check({ publicFinance: { investment: { planned: 5_000_000_000, disbursed, rate } } })
    const about = { atLeast: 3_900_000_000, atMost: 4_000_000_000 }
    expect(investment(about, '79.5')).toEqual([passed])
    expect(investment(about, '85')).toMatchObject([
      {
        outcome: 'failed',
        path: ['publicFinance', 'investment', 'rate'],
        expected: { atLeast: '78.00', atMost: '80.00' },
      },
    ])
  })
})

describe('section/rate: why a rate is not its ratio', () => {
  const swapped = { kind: 'digits-swapped', figure: [...place, 'required'], written: 1221, proposed: 1212 }

  it.each<[string, object, object | undefined]>([
    ['two digits of a figure are swapped', { required: 1221, digitized: 1154, rate: '95.21' }, swapped],
    [
      'two digits are swapped, as the sum confirms',
      { required: 1221, digitized: 1154, pending: 58, rate: '95.21' },
      swapped,
    ],
    [
      'no slip is named that the sum contradicts',
      { required: 1221, digitized: 1154, pending: 67, rate: '95.21' },
      undefined,
    ],
  ])('%s', (_, overall, cause) => {
    const [failure] = digitized(overall)
    expect(failure).toMatchObject({ outcome: 'failed', path: [...place, 'rate'], severity: 'error' })
    expect(causeOf(failure)).toEqual(cause)
  })

  it('nobody mistypes a figure that is made of rows', () => {
    const rows = [
      { overall: { required: 700, digitized: 654 } },
      { overall: { required: 521, digitized: 500 } },
    ]
    const total = { overall: { rate: '95.21' } }
    const [failure] = check({ digitalGovernment: { digitization: { rows, total } } })
    expect(failure).toMatchObject({ outcome: 'failed', path: [...place, 'rate'], expected: '94.513' })
    expect(causeOf(failure)).toEqual(undefined)
  })

  it.each<[string, object, object | undefined]>([
    [
      'another base that is reported',
      { online: 166 },
      {
        kind: 'other-base',
        base: { vi: 'số TTHC đang cung cấp trực tuyến', en: 'the procedures with an online service' },
        numerator: 66,
        denominator: 166,
      },
    ],
    ['another base that does not make it either', { online: 160 }, undefined],
    ['another base that is not reported', {}, undefined],
  ])('%s', (_, online, cause) => {
    const [failure] = check({
      procedures: { catalogue: { total: 182, ...online, fullOnline: 66, fullOnlineRate: '39.8' } },
    })
    expect(failure).toMatchObject({
      path: ['procedures', 'catalogue', 'fullOnlineRate'],
      expected: '36.26',
      difference: '3.54',
    })
    expect(causeOf(failure)).toEqual(cause)
  })
})

describe('FJ4: a rate among dossiers that stand in their own section', () => {
  const dossiers = { received: { total: 200, inPeriod: 180 }, resolved: { total: 160 } }

  it.each([
    ['onlinePayment', { payable: 100, paid: 90, rate: '45' }, 200],
    ['onlinePayment', { payable: 100, paid: 90, rate: '50' }, 180],
    ['digitization', { total: { overall: { required: 150, digitized: 140, rate: '70' } } }, 200],
    ['reuse', { eligible: 100, reused: 90, rate: '45' }, 200],
    ['electronicResults', { results: 100, electronic: 80, rate: '50' }, 160],
    ['onlineFiling', { rows: [], total: { received: 100, online: 90, rate: '45' } }, 200],
    ['synchronization', { received: 120, synchronized: 90, rate: '45' }, 200],
  ])('%s %j is named', (section, figures, denominator) => {
    const [failure] = check({ procedures: { dossiers }, digitalGovernment: { [section]: figures } })
    expect(failure).toMatchObject({ severity: 'warning', cause: { kind: 'other-base', denominator } })
    const [alone] = check({ digitalGovernment: { [section]: figures } })
    expect(alone).toMatchObject({ severity: 'error' })
  })

  it('is not that of a row', () => {
    const rows = [{ label: 'Thuế', received: 100, online: 90, rate: '45' }]
    const [failure] = check({ procedures: { dossiers }, digitalGovernment: { onlineFiling: { rows } } })
    expect(failure).toMatchObject({ severity: 'error' })
  })
})

describe('section/rate: satisfaction among other forms than those rated', () => {
  const rated = { total: 180, verySatisfied: 100, satisfied: 70, neutral: 10 }
  const satisfied = (figures: object) => check({ procedures: { satisfaction: { total: figures } } })
  const about = (atLeast: number, atMost: number) => ({ atLeast, atMost })

  it.each<[string, object, object | undefined]>([
    ['exact', { ...rated, formsIssued: 200, satisfiedRate: '85' }, { denominator: 200 }],
    [
      'the rate approximate',
      { ...rated, formsReturned: 190, satisfiedRate: { atLeast: '89', atMost: '90' } },
      { numerator: 170, denominator: 190 },
    ],
    [
      'those rated approximate',
      { ...rated, total: about(175, 185), formsIssued: 200, satisfiedRate: '85' },
      { numerator: 170, denominator: 200 },
    ],
    ['the forms approximate', { ...rated, formsIssued: about(190, 210), satisfiedRate: '85' }, undefined],
  ])('is a warning: %s', (_, figures, cause) => {
    const [failure] = satisfied(figures)
    expect(failure).toMatchObject({
      severity: 'warning',
      data: { counted: 170 },
      ...(cause && { cause: { kind: 'other-base', ...cause } }),
    })
  })

  it.each([
    { ...rated, formsIssued: about(190, 210), satisfiedRate: '79' },
    { ...rated, formsReturned: 190, satisfiedRate: { atLeast: '91', atMost: '92' } },
  ])('is wrong where no value of them fits: %j', (figures) => {
    const [failure] = satisfied(figures)
    expect(failure).toMatchObject({ outcome: 'failed' })
    expect((failure as { severity?: string }).severity ?? sectionRate.severity).toBe('error')
  })
})

describe('section/rate: figures in contradiction', () => {
  const filing = (received: number, rates: readonly [row: string, total: string]) =>
    check({
      digitalGovernment: {
        onlineFiling: {
          rows: [
            { label: 'Sở', received: 50, online: 40, rate: rates[0] },
            { label: 'Xã', received: 60, online: 30 },
          ],
          total: { received, online: 70, rate: rates[1] },
        },
      },
    }).map(({ outcome }) => outcome)

  it.each<[string, object]>([
    ['what the parts make', { required: 100, digitized: 80, pending: 30, rate: '72.73' }],
    ['what the other parts leave', { required: 100, digitized: 80, pending: 30, rate: '70' }],
  ])('FC9: a rate of %s is not judged', (_, overall) => {
    expect(digitized(overall)).toMatchObject([{ outcome: 'not-evaluated', rate: { contradicted: {} } }])
    expect(digitized({ ...overall, rate: '75' })).toMatchObject([{ outcome: 'failed', severity: 'error' }])
  })

  it('FC9: a rate of a column that does not add up is not judged, in the total or in a row', () => {
    expect(filing(100, ['80', '63.64'])).toEqual(['passed', 'not-evaluated'])
    // 40 of 40, which are left of 100.
    expect(filing(100, ['100', '70'])).toEqual(['not-evaluated', 'passed'])
    expect(filing(100, ['81', '66'])).toEqual(['failed', 'failed'])
    expect(filing(110, ['80', '70'])).toEqual(['passed', 'failed'])
  })
})
