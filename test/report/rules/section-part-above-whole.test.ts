import { describe, expect, it } from 'vitest'
import { sectionPartAboveWhole } from '../../../src/report/rules/section-part-above-whole.js'
import { judgedFigures } from '../../../src/report/section-places.js'
import { least } from '../sample.js'
import { verdictsOn } from './verdicts-on.js'

const check = (sections: object) =>
  verdictsOn(sectionPartAboveWhole, judgedFigures, { ...least, ...sections })

const passed = { outcome: 'passed' }
const place = ['institutions', 'legalDocuments']

describe('section/part-above-whole', () => {
  it.each<[string, object, readonly object[]]>([
    ['within its whole', { toHandle: 5, handled: 3 }, [passed]],
    ['all of it', { toHandle: 5, handled: 5 }, [passed]],
    ['nothing of nothing', { toHandle: 0, handled: 0 }, [passed]],
    ['no part', { toHandle: 5 }, []],
    ['a blank part', { toHandle: 5, handled: null }, []],
    ['no whole', { handled: 5 }, [{ outcome: 'not-evaluated', missing: [[...place, 'toHandle']] }]],
    [
      'nothing of a blank whole',
      { toHandle: null, handled: 0 },
      [{ outcome: 'not-evaluated', missing: [[...place, 'toHandle']] }],
    ],
    [
      'above its whole',
      { toHandle: 5, handled: 7 },
      [
        {
          outcome: 'failed',
          path: [...place, 'handled'],
          actual: 7,
          expected: { atMost: 5 },
          difference: 2,
          operands: [{ path: [...place, 'toHandle'], value: 5 }],
        },
      ],
    ],
  ])('%s', (_, legalDocuments, verdicts) => {
    const found = check({ institutions: { legalDocuments } })
    expect(found).toHaveLength(verdicts.length)
    expect(found).toMatchObject(verdicts)
  })

  it.each<[string, object, object]>([
    [
      'approximate figures fail only if none inside them fits',
      { planned: 5_000_000_000, disbursed: { atLeast: 4_900_000_000, atMost: 5_100_000_000 } },
      passed,
    ],
    [
      'approximate figures that cannot fit',
      { planned: { atLeast: 4_000_000_000, atMost: 4_800_000_000 }, disbursed: 4_900_000_000 },
      {
        outcome: 'failed',
        severity: 'warning',
        path: ['publicFinance', 'investment', 'disbursed'],
        expected: { atMost: 4_800_000_000 },
        difference: 100_000_000,
      },
    ],
  ])('%s', (_, investment, verdict) => {
    expect(check({ publicFinance: { investment } })).toMatchObject([verdict])
  })
})
