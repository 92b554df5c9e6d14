import fc from 'fast-check'
import { expect, it } from 'vitest'
import { appendixTemplate2024 } from '../../../src/appendix/appendix-template-2024.js'
import { appendixFromRows } from '../../../src/appendix/tabular/appendix-from-rows.js'
import { appendixToRows } from '../../../src/appendix/tabular/appendix-to-rows.js'
import type { AppendixTemplate } from '../../../src/appendix/template.js'

const template: AppendixTemplate = appendixTemplate2024
/** Each row has a figure of its own. */
const values = Object.fromEntries(
  template.indicators.map(({ key, kind }, place) => [
    key,
    kind === 'rate' ? `${1000 + place}` : 1000 + place,
  ]),
)
const printed = appendixToRows({ template: template.id, values }, template)
const place = fc.integer({ min: 2, max: printed.length - 1 })
const fault = fc.constantFrom('dropped', 'no code', 'another label', 'neither', 'code of another')

it('takes no figure for that of another row, and loses none in silence, where a row is at fault', () => {
  fc.assert(
    fc.property(place, place, fault, fc.boolean(), (row, other, kind, hasOrdinals) => {
      const rows = printed.map((cells) => [...cells])
      const [faulty, another] = [rows[row] ?? [], rows[other] ?? []]
      if (kind === 'no code' || kind === 'neither') faulty[0] = null
      if (kind === 'another label' || kind === 'neither') faulty[1] += ' (sửa đổi)'
      if (kind === 'code of another' && /^\d/.test(faulty[0] ?? '')) faulty[0] = another[0] ?? null
      if (kind === 'dropped') rows.splice(row, 1)
      const sheet = hasOrdinals ? rows : rows.map((cells) => cells.slice(1))
      const { appendix, issues, absent } = appendixFromRows(sheet, template)
      for (const [key, value] of Object.entries(appendix.values)) expect(value, key).toBe(values[key])
      if (issues.length === 0) {
        expect(absent).toEqual(kind === 'dropped' ? [template.indicators[row - 2]?.key] : [])
      }
    }),
    { numRuns: 500 },
  )
})
