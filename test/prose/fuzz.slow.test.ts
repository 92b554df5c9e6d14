import { expect, it } from 'vitest'
import { faultIn, smallest, textCase } from './text-cases.js'

it('any text is read without failing, every figure once, and alike in whatever form it comes', () => {
  for (let index = 0; index < 1000; index++) {
    const given = textCase(2024, index)
    const fault = faultIn(given)
    expect([index, fault, fault && smallest(given, fault)]).toEqual([index, undefined, undefined])
  }
})
