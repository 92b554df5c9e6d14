import { expect, it } from 'vitest'
import { readReport } from '../../src/prose/read-report.js'
import { faultIn, smallest, textCase } from './text-cases.js'

it('any text is read without failing, every figure once, and alike in whatever form it comes', () => {
  for (let index = 0; index < 1000; index++) {
    const given = textCase(2024, index)
    const fault = faultIn(given)
    expect([index, fault, fault && smallest(given, fault)]).toEqual([index, undefined, undefined])
  }
})

it('a table of very many figures is told whole', () => {
  const rows = 130_000
  const { unread } = readReport(`Kết quả.\n\n${'a\t12345\n'.repeat(rows)}`, {
    agency: { name: 'UBND xã Tân Lập', level: 'commune' },
    period: { kind: 'year', year: 2025 },
  })
  expect(unread).toHaveLength(rows)
})
