import { describe, expect, it } from 'vitest'
import { withScopeNote } from '../../../src/check/parts.js'
import { failed, notEvaluated, passed } from '../../../src/check/rule.js'

const failure = failed({ path: ['total'], actual: 10, expected: 11, operands: [], data: { part: 'phụ lục' } })

describe('a note on what figures count', () => {
  it.each([
    ['passed', passed],
    ['not evaluated', notEvaluated(['total'])],
  ])('says nothing of a relation that is %s', (_, verdict) => {
    expect(withScopeNote(verdict, 'warning')).toBe(verdict)
    expect(withScopeNote(verdict, undefined)).toBe(verdict)
  })

  it('is empty where the relation holds by definition, and the severity is that of the rule', () => {
    expect(withScopeNote(failure, undefined)).toStrictEqual({
      ...failure,
      data: { part: 'phụ lục', note: '' },
    })
  })

  it('makes a warning where what is counted may differ', () => {
    expect(withScopeNote(failure, 'warning')).toEqual({
      ...failure,
      severity: 'warning',
      data: { part: 'phụ lục', note: { vi: expect.stringMatching(/./), en: expect.stringMatching(/./) } },
    })
  })
})
