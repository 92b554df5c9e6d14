import { expect, it } from 'vitest'
import { accusedOfYear } from './accused-of-year.js'

/** Five reports each; `npm run random-reports` makes 30,000 of them. */
const years = 200

it(`consistent reports of ${years} years are not accused, whatever reading they are written in`, () => {
  const found = Array.from({ length: years }, (_, index) => accusedOfYear(index + 1))
  expect(found.flatMap(({ accused }) => accused)).toEqual([])
  expect([...new Set(found.flatMap(({ named }) => named))].sort()).toEqual([
    'class-not-named',
    'inside-another',
    'other-base',
    'truncated',
  ])
  expect(found.filter(({ isPlain }) => isPlain).length).toBeGreaterThan(years / 200)
})
