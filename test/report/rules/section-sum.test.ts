import { describe, expect, it } from 'vitest'
import { sectionSum } from '../../../src/report/rules/section-sum.js'
import { judgedFigures } from '../../../src/report/section-places.js'
import { least } from '../sample.js'
import { verdictsOn } from './verdicts-on.js'

/** What the rule makes of the staff of one report. */
const check = (staff: object) => verdictsOn(sectionSum, judgedFigures, { ...least, civilService: { staff } })

describe('section/sum with approximate figures', () => {
  it('fails only where no values inside them make the whole', () => {
    const parts = { officials: 11, civilServants: 8 }
    expect(check({ total: { atLeast: 15, atMost: 20 }, ...parts })).toMatchObject([{ outcome: 'passed' }])
    expect(check({ total: { atLeast: 20, atMost: 25 }, ...parts })).toMatchObject([
      { outcome: 'failed', path: ['civilService', 'staff', 'total'] },
    ])
    expect(check({ total: 19, officials: { atLeast: 9, atMost: 12 }, civilServants: 8 })).toMatchObject([
      { outcome: 'passed' },
    ])
  })

  it('needs no part that only some sums may include', () => {
    const verified = (total: object) => {
      const identityVerification: object = { total, direct: 143, online: 1830 }
      return verdictsOn(sectionSum, judgedFigures, { ...least, digitalGovernment: { identityVerification } })
    }
    expect(verified({ atLeast: 1900, atMost: 2000 })).toEqual([{ outcome: 'passed' }])
    expect(verified({ atMost: 1970 })).toMatchObject([{ outcome: 'failed', expected: 1973, difference: -3 }])
  })

  it('says what is missing', () => {
    expect(check({ officials: { atLeast: 9, atMost: 12 } })).toMatchObject([
      {
        outcome: 'not-evaluated',
        missing: [
          ['civilService', 'staff', 'total'],
          ['civilService', 'staff', 'civilServants'],
        ],
      },
    ])
    expect(check({ total: { atLeast: 15 }, officials: 11 })).toMatchObject([{ outcome: 'not-evaluated' }])
    // With contracted staff among the others it holds, without them not.
    expect(
      check({ total: { atLeast: 20, atMost: 25 }, officials: 11, civilServants: 8, contractors: 3 }),
    ).toMatchObject([{ outcome: 'passed' }])
  })
})

describe('section/sum with figures that are left blank', () => {
  const parts = { officials: 11, civilServants: 8 }

  it('a blank figure is none, and not an approximate one', () => {
    // Contracted staff are inside the total; of part-time staff nothing is said.
    expect(check({ total: 22, ...parts, contractors: 3, partTime: null })).toEqual([{ outcome: 'passed' }])
  })

  it('a section that leaves all of a sum blank says nothing of it', () => {
    expect(check({ total: null, officials: null })).toEqual([])
    expect(check({ qualified: 19 })).toEqual([])
  })

  it('parts that are above an approximate total fail, whatever is blank', () => {
    const [verdict, ...others] = check({ total: { atMost: 10 }, officials: 11, civilServants: null })
    expect(others).toEqual([])
    expect(verdict).toMatchObject({
      outcome: 'failed',
      path: ['civilService', 'staff', 'total'],
      actual: { atMost: 10 },
      expected: { atLeast: 11 },
      difference: -1,
    })
    expect(verdict).toHaveProperty('operands', [
      {
        path: ['civilService', 'staff', 'officials'],
        value: 11,
        label: { vi: 'Số cán bộ', en: 'Officials' },
      },
    ])
  })
})

describe('section/sum: the likely slip', () => {
  const causeOf = (overall: object) => {
    const report = { ...least, digitalGovernment: { digitization: { total: { overall } } } }
    const [verdict] = verdictsOn(sectionSum, judgedFigures, report)
    return verdict?.outcome === 'failed' ? verdict.cause : verdict
  }

  it.each<[string, string | null, object | undefined]>([
    [
      'is named where the rate does not contradict it',
      '95.66',
      {
        kind: 'digits-swapped',
        figure: ['digitalGovernment', 'digitization', 'total', 'overall', 'required'],
        written: 1212,
        proposed: 1221,
      },
    ],
    ['is not where the rate is that of the figure as written', '96.37', undefined],
  ])('%s', (_, rate, cause) => {
    expect(causeOf({ required: 1212, digitized: 1168, pending: 53, rate })).toEqual(cause)
  })
})
