import { describe, expect, it, vi } from 'vitest'
import { madeOnce, make } from '../../src/check/made-once.js'

const citations = ['140/KH-UBND', '05/QĐ-UBND']

describe('make', () => {
  it('asks a maker once for one subject, and gives every rule the same', () => {
    const context = madeOnce()
    const read = vi.fn((texts: readonly string[]) => texts.map((text) => text.split('/')))
    const first = make(context, read, citations)
    expect(first).toEqual([
      ['140', 'KH-UBND'],
      ['05', 'QĐ-UBND'],
    ])
    expect(make(context, read, citations)).toBe(first)
    expect(read).toHaveBeenCalledTimes(1)
  })

  it('remembers what was made of nothing', () => {
    const context = madeOnce()
    const read = vi.fn((texts: readonly string[]) => texts.find((text) => text === ''))
    expect([make(context, read, citations), make(context, read, citations)]).toEqual([undefined, undefined])
    expect(read).toHaveBeenCalledTimes(1)
  })

  it('makes it anew for another subject, even one that looks the same', () => {
    const context = madeOnce()
    const count = vi.fn((texts: readonly string[]) => texts.length)
    expect(make(context, count, citations)).toBe(2)
    expect(make(context, count, ['97/QĐ-UBND'])).toBe(1)
    expect(make(context, count, [...citations])).toBe(2)
    expect(count).toHaveBeenCalledTimes(3)
  })

  it('keeps what different makers make of one subject apart', () => {
    const context = madeOnce()
    const [first, last] = [(texts: readonly string[]) => texts[0], (texts: readonly string[]) => texts.at(-1)]
    for (let time = 0; time < 2; time++) {
      expect(make(context, first, citations)).toBe('140/KH-UBND')
      expect(make(context, last, citations)).toBe('05/QĐ-UBND')
    }
  })

  it('remembers nothing beyond its own context', () => {
    const count = vi.fn((texts: readonly string[]) => texts.length)
    make(madeOnce(), count, citations)
    make(madeOnce(), count, citations)
    expect(count).toHaveBeenCalledTimes(2)
  })

  it('makes it each time where a context remembers nothing', () => {
    const count = vi.fn((texts: readonly string[]) => texts.length)
    expect([make({}, count, citations), make({}, count, citations)]).toEqual([2, 2])
    expect(count).toHaveBeenCalledTimes(2)
  })
})
