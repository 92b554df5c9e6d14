import { describe, expect, it } from 'vitest'
import { failed, notEvaluated, passed, type Verdict } from '../../../../src/check/rule.js'
import { judgeFigures } from '../../../../src/report/series/rules/judge-figures.js'
import { sectionModelOf } from '../../../../src/report/series/rules/section-model-of.js'

const wrong = failed({ path: ['completed'], operands: [], actual: 2 })

/** The verdicts on the plan, with those of its figures that have one. */
const verdictsOf = (verdicts: Readonly<Record<string, Verdict>>) =>
  judgeFigures(sectionModelOf('direction.plan'), (key) => verdicts[key])

describe('the verdicts on the figures of a section', () => {
  it.each<[string, Readonly<Record<string, Verdict>>, readonly Verdict[]]>([
    ['none, where no figure has one', {}, []],
    ['those of each figure, in their order', { completed: wrong, planned: passed }, [passed, wrong]],
    ['one for what is missing', { planned: notEvaluated(['planned']) }, [notEvaluated(['planned'])]],
    [
      'one for all that is missing, after the others',
      { planned: notEvaluated(['a'], ['b']), completed: wrong, overdue: notEvaluated(['c']) },
      [wrong, notEvaluated(['a'], ['b'], ['c'])],
    ],
  ])('are %s', (_, verdicts, all) => {
    expect(verdictsOf(verdicts)).toEqual(all)
  })

  it('are asked for with how each figure goes on over time', () => {
    const asked: unknown[] = []
    judgeFigures(sectionModelOf('direction.assignedTasks'), (...facts) => {
      asked.push(facts)
      return undefined
    })
    expect(asked.slice(0, 5)).toEqual([
      ['total', 'derived'],
      ['completed.total', 'flow'],
      ['completed.onTime', 'flow'],
      ['completed.late', 'flow'],
      ['inProgress.total', 'closing-stock'],
    ])
  })
})
