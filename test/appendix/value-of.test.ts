import { expect, it } from 'vitest'
import { valueOf as valueIn } from '../../src/appendix/value-of.js'

it.each<readonly [string, unknown, unknown]>([
  ['a number', 1492, 1492],
  ['0, which is a figure', 0, 0],
  ['a rate', '99.30', '99.30'],
  ['a row left blank', null, null],
  ['a row set to nothing', undefined, null],
])('the value is %s', (_, value, expected) => {
  expect(valueIn({ values: { '3.2.4': value } }, '3.2.4')).toBe(expected)
})

it('a row that is not there has none, whatever objects inherit', () => {
  const values: Readonly<Record<string, number>> = { '3.2.4': 5 }
  for (const key of ['3.2.5', 'constructor', 'toString', '__proto__']) {
    expect(valueIn({ values }, key), key).toBeNull()
  }
})
