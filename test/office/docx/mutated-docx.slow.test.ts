import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../src/office/docx/read-docx.js'
import { faultWith, mutatedDocx } from './mutated-docx.js'

describe('a file that something happened to', () => {
  it('throws nothing, is refused with a reason, and keeps its text under comments', () => {
    let read = 0
    const cases = 1000
    for (let seed = 1; seed <= cases; seed++) {
      const bytes = mutatedDocx(seed)
      expect({ seed, fault: faultWith(bytes) }).toEqual({ seed, fault: undefined })
      if (readDocx(bytes).success) read += 1
    }
    // Both kinds are there: what is still a document, and what is none.
    expect(read).toBeGreaterThan(cases / 20)
    expect(read).toBeLessThan(cases / 1.2)
  })
})
