import { describe, expect, it } from 'vitest'
import { failed, passed, type Rule } from '../../src/check/rule.js'
import { verifyRule } from '../../src/check/verify-rule.js'
import { partRule, type Row, variant } from './sample-rules.js'

const { samples } = partRule
const [first, second] = samples.failing as [(typeof samples.failing)[0], (typeof samples.failing)[0]]

describe('verifyRule', () => {
  it('finds nothing wrong with a sound rule', () => {
    expect(verifyRule(partRule)).toEqual([])
  })

  it.each<[string, Partial<Rule<Row>>, string]>([
    ['an id without a folder', { id: 'part' }, 'the id is not of the form folder/name'],
    ['an id with capitals', { id: 'Sheet/Part' }, 'the id is not of the form folder/name'],
    ['no basis', { basis: [] }, 'no basis'],
    ['no Vietnamese title', { title: { vi: '', en: 'Part' } }, 'no title in vi'],
    ['no English title', { title: { vi: 'Phần', en: ' ' } }, 'no title in en'],
    ['no English message', { message: { vi: '{limit}', en: '' } }, 'no message in en'],
    ['a language left away', { message: { vi: '{limit}' } as never }, 'no message in en'],
    ['no message at all', { message: {} as never }, 'no message in vi'],
    [
      'languages that name different values',
      { message: { vi: '{actual} {limit}', en: '{actual}' } },
      'the messages in vi and en name different values',
    ],
    ['no passing sample', { samples: { ...samples, passing: [] } }, 'no passing sample'],
    [
      'one failing sample only',
      { samples: { ...samples, failing: [first] } },
      'fewer than two failing samples',
    ],
    [
      'two failing samples alike',
      { samples: { ...samples, failing: [first, { ...first }] } },
      'two samples are alike',
    ],
    [
      'two passing samples alike',
      { samples: { ...samples, passing: [{ part: 1 }, { part: 1 }] } },
      'two samples are alike',
    ],
    [
      'a passing sample that fails',
      { samples: { ...samples, passing: [{ part: 7, whole: 6 }] } },
      'passing sample 0 fails',
    ],
    [
      'a passing sample that is not evaluated',
      { samples: { ...samples, passing: [{ part: 7 }] } },
      'passing sample 0 is not evaluated',
    ],
    [
      'a failing sample that passes',
      { samples: { ...samples, failing: [first, { ...second, subject: { part: 0, whole: 1 } }] } },
      'failing sample 1 does not fail',
    ],
    [
      'a failing sample that is not evaluated',
      { samples: { ...samples, failing: [first, { ...second, subject: { part: 0 } }] } },
      'failing sample 1 does not fail',
    ],
    [
      'a finding that differs from the one declared',
      { samples: { ...samples, failing: [first, { ...second, finds: { difference: 7 } }] } },
      'failing sample 1 finds difference 8, not 7',
    ],
    [
      'a nested value that differs',
      { samples: { ...samples, failing: [first, { ...second, finds: { path: ['part', 0] } }] } },
      'failing sample 1 finds path ["part"], not ["part",0]',
    ],
    [
      'a failing sample that declares nothing',
      { samples: { ...samples, failing: [first, { ...second, finds: {} }] } },
      'failing sample 1 declares nothing to find',
    ],
    [
      'a placeholder without a value',
      { message: { vi: '{actual} {nothing}', en: '{actual} {nothing}' } },
      'leaves a placeholder unfilled: 3 {nothing}',
    ],
    [
      'a style that does not exist',
      { message: { vi: '{actual:money}', en: '{actual:money}' } },
      'leaves a placeholder unfilled: {actual:money}',
    ],
    [
      'a rule that throws',
      {
        check: () => {
          throw new Error('broken')
        },
      },
      'passing sample 0 makes the rule throw: Error: broken',
    ],
    [
      'a rule that changes its subject',
      {
        samples: structuredClone(samples),
        check: (row: Row) => {
          ;(row as { part: number }).part = 5
          return failed({ path: [], operands: [] })
        },
      },
      'passing sample 0 is changed by the rule',
    ],
    ['a rule that always passes', { check: () => passed }, 'failing sample 0 does not fail'],
  ])('refuses %s', (_, changes, problem) => {
    expect(verifyRule(variant(changes))).toContainEqual(expect.stringContaining(problem))
  })

  it('takes the first verdict that fails of a rule that gives several', () => {
    const all = (row: Row) => [partRule.check(row, {}), passed].flat()
    expect(verifyRule(variant({ check: all }))).toEqual([])
    const none = variant({ check: () => [passed, passed] })
    expect(verifyRule(none)).toEqual([
      'sheet/part: failing sample 0 does not fail',
      'sheet/part: failing sample 1 does not fail',
    ])
    const nothing = variant({ check: () => [], samples: { ...samples, failing: [] } })
    expect(verifyRule(nothing)).toContain('sheet/part: passing sample 0 is not evaluated')
  })

  it('begins each problem with the id of the rule', () => {
    expect(verifyRule(variant({ basis: [] }))).toEqual(['sheet/part: no basis'])
  })

  it('describes the samples of a rule on a day on which it is in force', () => {
    const dated = variant({
      inForce: [{ from: '2019-01-01', value: true, basis: 'consistency' }],
      message: { vi: '{x}', en: '{x}' },
    })
    expect(verifyRule(dated)).toContainEqual(expect.stringContaining('unfilled: {x}'))
  })
})
