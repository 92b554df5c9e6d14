import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeAppendix } from '../../src/appendix/complete-appendix.js'
import { sampleModel } from '../../src/appendix/rules/sample-template.js'
import type { AppendixTemplate } from '../../src/appendix/template.js'
import { randomAppendix } from './rules/random-appendix.js'

const { template } = sampleModel

function derive(values: Readonly<Record<string, number | string | null>>, form: AppendixTemplate = template) {
  const { appendix, derived } = completeAppendix({ template: form.id, values }, form)
  return Object.fromEntries(derived.map((key) => [key, appendix.values[key]]))
}

describe('completeAppendix', () => {
  it('computes rates, sums and differences', () => {
    expect(derive({ '2.1.resolved': 1492, '2.1.onTime': 1482 })).toEqual({ '2.1': '99.33', '2.1.late': 10 })
    expect(derive({ '1.4.district': 20, '1.4.commune': 146 })).toEqual({ '1.4': 166 })
  })

  it('tells what is nearly all from all', () => {
    expect(derive({ '2.1.resolved': 100_000, '2.1.onTime': 99_999, '2.1.late': 1 })).toEqual({
      '2.1': '99.999',
    })
    expect(derive({ '2.1.resolved': 3, '2.1.onTime': 3, '2.1.late': 0 })).toEqual({ '2.1': '100.00' })
  })

  it('never takes a blank row for 0', () => {
    expect(derive({ '1.4.commune': 166 })).toEqual({})
    expect(derive({ '1.4.commune': 166, '1.4.district': null })).toEqual({})
    expect(derive({ '2.1.resolved': 39 })).toEqual({})
    expect(derive({})).toEqual({})
  })

  it('gives 0 of 0, and a part above its whole, no rate', () => {
    expect(derive({ '2.1.resolved': 0, '2.1.onTime': 0 })).toEqual({ '2.1.late': 0 })
    expect(derive({ '2.1.resolved': 39, '2.1.onTime': 1481 })).toEqual({})
  })

  it('leaves what is reported as it is, wrong or not, with units and notes', () => {
    const appendix = {
      template: 'sample',
      values: { '2.1': '1', '2.1.resolved': 12, '2.1.onTime': 12, '9': 1 },
      units: { '2.1': 'Hồ sơ' },
      notes: { '2.1': 'Số tạm tính' },
    }
    const before = structuredClone(appendix)
    const completed = completeAppendix(appendix, template)
    expect(appendix).toEqual(before)
    expect(completed).toEqual({
      appendix: { ...before, values: { ...before.values, '2.1.late': 0 } },
      derived: ['2.1.late'],
    })
  })

  it('adds amounts without the error of binary fractions', () => {
    const facts = {
      kind: 'amount',
      unit: { vi: 'Triệu đồng', en: 'Million đồng' },
      overTime: 'flow',
    } as const
    const label = { vi: 'Kinh phí', en: 'Funds' }
    const form: AppendixTemplate = {
      ...template,
      indicators: [
        { ...facts, key: '1', label, formula: { kind: 'sum', parts: ['1.a', '1.b'] } },
        { ...facts, key: '1.a', label },
        { ...facts, key: '1.b', label },
      ],
    }
    expect(derive({ '1.a': 0.1, '1.b': 0.2 }, form)).toEqual({ '1': 0.3 })
  })

  it('keeps what is reported, derives what the full appendix says, and is done after once', () => {
    fc.assert(
      fc.property(randomAppendix, ({ template: form, full, partial }) => {
        const { appendix, derived } = completeAppendix(partial, form)
        for (const [key, value] of Object.entries(partial.values)) {
          if (value !== null) expect(appendix.values[key]).toBe(value)
        }
        for (const key of derived) {
          expect(partial.values[key] ?? null).toBeNull()
          expect(appendix.values[key]).toBe(full.values[key])
        }
        expect(completeAppendix(appendix, form)).toEqual({ appendix, derived: [] })
      }),
      { numRuns: 500 },
    )
  })
})
