import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Appendix } from '../../../src/appendix/appendix.js'
import { appendixTemplate2024 } from '../../../src/appendix/appendix-template-2024.js'
import type { Indicator } from '../../../src/appendix/indicator.js'
import { appendixFromRows } from '../../../src/appendix/tabular/appendix-from-rows.js'
import { appendixToRows } from '../../../src/appendix/tabular/appendix-to-rows.js'
import type { AppendixTemplate } from '../../../src/appendix/template.js'
import { normalizeText } from '../../../src/notation/normalize-text.js'
import { body, header, template, values } from './small-template.js'

const small: AppendixTemplate = template
const large: AppendixTemplate = appendixTemplate2024

const amount = fc.tuple(fc.nat(99_999_999), fc.integer({ min: 0, max: 6 })).map(([digits, places]) => {
  return Number((digits / 10 ** places).toFixed(places))
})
const rate = fc
  .tuple(fc.nat({ max: 9_999_999 }), fc.stringMatching(/^\d{0,6}$/))
  .map(([integer, decimals]) => (decimals === '' ? `${integer}` : `${integer}.${decimals}`))
const count = fc.oneof(fc.nat(2000), fc.maxSafeNat())

function anyValueOf(indicator: Indicator): fc.Arbitrary<number | string> {
  if (indicator.kind === 'rate') return rate
  if (indicator.kind === 'count') return count
  return indicator.kind === 'choice' ? fc.nat(1500) : amount
}

/** Appendices of a template, with any values, units and notes. */
function appendixOf({ id, indicators }: AppendixTemplate): fc.Arbitrary<Appendix> {
  const texts = fc
    .string()
    .map((text) => normalizeText(text))
    .filter((text) => !/^(?:-*|\.{2,}|…+)$/.test(text))
  const keys = fc.constantFrom(...indicators.map(({ key }) => key))
  return fc
    .record({
      values: fc.record(
        Object.fromEntries(indicators.map((indicator) => [indicator.key, anyValueOf(indicator)])),
        { requiredKeys: [] },
      ),
      // Words that are no unit of the template.
      units: fc.dictionary(keys, fc.constantFrom('Văn thư', 'Tỷ USD', '=1'), {
        minKeys: 1,
        noNullPrototype: true,
      }),
      notes: fc.dictionary(keys, texts, { minKeys: 1, noNullPrototype: true }),
    })
    .map((parts) => ({ template: id, ...parts }) as unknown as Appendix)
}

describe('appendixToRows', () => {
  it('prints the official form', () => {
    const appendix = { template: 'small', values, notes: { '1.2': 'làm tròn' } }
    expect(appendixToRows(appendix, template)).toEqual([...header, ...body])
  })

  it('prints in English', () => {
    const rows = appendixToRows({ template: 'small', values }, template, { language: 'en' })
    expect(rows.slice(0, 5)).toEqual([
      ['No.', 'Indicator', 'Result', null, 'Remarks'],
      [null, null, 'Unit', 'Figure', null],
      ['1.', 'Procedures', null, null, null],
      ['1.1.', 'On time (district)', '%', '99.3', null],
      ['Of which', 'Dossiers settled', 'Dossiers', '1,492', null],
    ])
    expect(rows[11]).toEqual([
      '2.',
      'Form of the survey',
      'None = 0 Two levels = 1 Three levels = 2',
      '2',
      null,
    ])
    expect(rows[12]).toEqual(['3.', 'Capital disbursed', 'Million đồng', '1,234.5', null])
  })

  it('prints what the template does not have at the end, and what is no figure as it is', () => {
    const appendix: Appendix = {
      template: 'small',
      values: { '9.1': 1492, '9.2': 'nhiều', '9.3': null, '9.4': -1.5, '1.10': -3 },
      units: { '9.5': 'Hồ sơ' },
      notes: { '9.6': '=1+1' },
    }
    const rows = appendixToRows(appendix, small)
    expect(rows[10]?.[3]).toBe('-3')
    expect(rows.slice(13)).toEqual([
      ['9.1', null, null, '1.492', null],
      ['9.2', null, null, 'nhiều', null],
      ['9.3', null, null, null, null],
      ['9.4', null, null, '-1.5', null],
      ['9.5', null, 'Hồ sơ', null, null],
      ['9.6', null, null, null, '=1+1'],
    ])
  })

  it.each([
    ['small', small],
    ['of 2024', large],
  ])('is read back to the same appendix: %s', (_, form) => {
    fc.assert(
      fc.property(appendixOf(form), (appendix) => {
        const { issues, absent, renamed, ...reading } = appendixFromRows(appendixToRows(appendix, form), form)
        expect(issues).toEqual([])
        expect(reading.appendix).toEqual(appendix)
        expect([...absent, ...renamed]).toEqual([])
      }),
      { numRuns: form === small ? 500 : 50 },
    )
  })
})
