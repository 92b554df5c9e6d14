import { describe, expect, it } from 'vitest'
import { appendixSchema } from '../../src/appendix/appendix.js'
import type { AppendixTemplate } from '../../src/appendix/template.js'
import { amount, choice, count, heading, rate } from './rows.js'

const template: AppendixTemplate = {
  id: 'my-commune-2024',
  title: { vi: 'Phụ lục', en: 'Appendix' },
  source: { document: 'Công văn', confirmed: true },
  indicators: [heading('6'), count('6.1'), amount('6.2'), rate('6.3'), choice('6.4', 0, 1)],
}

function read(values: unknown) {
  const { success, data, error } = appendixSchema(template).safeParse({ template: template.id, values })
  return success
    ? data.values
    : error.issues.map((issue) => ({
        path: issue.path.slice(1),
        ...(issue.code === 'custom' && { params: issue.params }),
      }))
}

describe('appendixSchema', () => {
  it.each<readonly [string, object, object]>([
    ['figures as they are', { '6.1': 27, '6.2': 1250.5, '6.3': '99.30', '6.4': 1 }, {}],
    ['a number with a point for thousands', { '6.1': '1.492' }, { '6.1': 1492 }],
    ['an amount with a comma', { '6.2': '1.234,5' }, { '6.2': 1234.5 }],
    ['a percentage as printed', { '6.3': '99,30%' }, { '6.3': '99.30' }],
    ['a rate above 100, which is for a rule to say', { '6.3': '266' }, {}],
    ['a code outside the list, likewise', { '6.4': 7 }, {}],
    ['a figure of a heading, likewise', { '6': 12.5 }, {}],
    ['a row that the form does not have', { '9': 'theo báo cáo riêng', '10': 3 }, {}],
    ['what is not reported', { '6.1': null, '6.2': null, '6.3': null, '9': null }, {}],
  ])('reads %s', (_, values, read_) => {
    expect(read(values)).toEqual({ ...values, ...read_ })
  })

  it.each<readonly [string, object, object]>([
    ['a code that is only near', { '6.4': 'gần 1' }, { path: ['6.4'] }],
    ['half a dossier that is only near', { '6.1': 'gần 0,5' }, { path: ['6.1'] }],
    ['bounds that are reversed', { '6.2': { atLeast: 5, atMost: 4 } }, { path: ['6.2'] }],
    ['bounds of a rate for a count', { '6.1': { atLeast: '5,5' } }, { path: ['6.1'] }],
    ['less than nothing', { '6.1': -1 }, { path: ['6.1'] }],
    ['half a dossier', { '6.1': 0.5 }, { path: ['6.1'] }],
    ['half a code', { '6.4': 0.5 }, { path: ['6.4'] }],
    ['neither a number nor a text', { '9': true }, { path: ['9'] }],
  ])('refuses %s', (_, values, issue) => {
    expect(read(values)).toEqual([expect.objectContaining(issue)])
  })

  it('refuses another form, and what no appendix has', () => {
    const schema = appendixSchema(template)
    expect(schema.safeParse({ template: 'cchc-2024', values: {} }).success).toBe(false)
    expect(schema.safeParse({ template: template.id }).success).toBe(false)
    expect(schema.safeParse({ template: template.id, values: {}, remarks: {} }).success).toBe(false)
    const beside = { units: { '6.1': 'Người' }, notes: { '6.1': 'Số tạm tính' } }
    expect(schema.parse({ template: template.id, values: {}, ...beside })).toEqual({
      template: template.id,
      values: {},
      ...beside,
    })
  })
})
