import { describe, expect, it } from 'vitest'
import { nothingInBoth } from '../../../src/appendix/rules/consecutive-appendices.js'
import { locateRow, nothingReported } from '../../../src/appendix/rules/locate-row.js'
import { rowLabel } from '../../../src/appendix/value-of.js'
import { count } from './rows.js'

describe('rowLabel', () => {
  const named = (key: string) => rowLabel({ ...count(key), label: { vi: 'Số hồ sơ', en: 'Dossiers' } })

  it.each([
    ['4', '4'],
    ['3.2.4', '3.2.4'],
    ['12', '12'],
    ['10.11.12', '10.11.12'],
    ['3.2.4.online', '3.2.4'],
    ['3.2.4.2.a', '3.2.4.2'],
  ])('adds to a row %s its code %s', (key, code) => {
    expect(named(key)).toEqual({ vi: `Số hồ sơ (${code})`, en: `Dossiers (${code})` })
  })

  it.each(['online', 'A.1', 'I', '.5'])('adds nothing to a row %s, which has no code', (key) => {
    expect(named(key)).toEqual({ vi: 'Số hồ sơ', en: 'Dossiers' })
  })
})

describe('what rules say of rows', () => {
  it('tells where a value stands', () => {
    expect(locateRow(count('3.2.4.online'), 0)).toEqual({
      path: ['appendix', 'values', '3.2.4.online'],
      value: 0,
      label: { vi: 'Dòng 3.2.4.online (3.2.4)', en: 'Row 3.2.4.online (3.2.4)' },
    })
  })

  it('tells where values would stand', () => {
    expect(nothingReported).toEqual({ outcome: 'not-evaluated', missing: [['appendix', 'values']] })
    expect(nothingInBoth).toMatchObject({
      missing: [
        ['previous', 'values'],
        ['next', 'values'],
      ],
    })
  })
})
