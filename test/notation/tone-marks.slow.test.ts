import { expect, it } from 'vitest'
import { placeToneMarks } from '../../src/notation/tone-marks.js'

it('puts every tone of a syllable in one place, wherever it was written', () => {
  const vowels = [...'aăâeêioôơuưy']
  const groups = vowels.flatMap((one) => [
    one,
    ...vowels.flatMap((two) => [one + two, ...vowels.map((three) => one + two + three)]),
  ])
  let settled = 0
  for (const onset of ['', 'h', 'g', 'gi', 'q', 'qu', 'ngh'])
    for (const group of groups)
      for (const ending of ['', 'n', 'nh']) {
        const bare = onset + group + ending
        if (bare.length > 7) continue
        const first = bare.search(/[^bcdghnq]/)
        const written = Array.from(bare.slice(first, bare.length - ending.length), (_, at) =>
          `${bare.slice(0, first + at + 1)}\u0309${bare.slice(first + at + 1)}`.normalize('NFC'),
        )
        const placed = new Set(written.map(placeToneMarks))
        expect([bare, ...placed]).toHaveLength(2)
        if (written.some((word) => placed.has(word))) settled++
      }
  expect(settled).toBeGreaterThan(30_000)
})
