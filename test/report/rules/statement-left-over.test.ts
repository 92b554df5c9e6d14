import { expect, it } from 'vitest'
import { checkReport } from '../../../src/report/check-report.js'
import { parseReport } from '../../../src/report/parse-report.js'
import { least } from '../sample.js'

function leftOver(...shares: readonly (readonly [part: unknown, whole: unknown])[]) {
  const statements = shares.map(([part, whole], index) => ({
    kind: 'share',
    label: `Phần ${index}`,
    part,
    whole,
  }))
  return checkReport(parseReport({ ...least, statements }))
    .findings.filter(({ rule }) => rule === 'statement/left-over')
    .map(({ path, difference, severity }) => [path.join('/'), difference, severity])
}

it.each<[readonly (readonly [unknown, unknown])[], string, number]>([
  [
    [
      [2199, 5583],
      [3353, 5583],
    ],
    'statements/0/whole',
    31,
  ],
  [
    [
      [322, 462],
      [104, 462],
    ],
    'statements/0/whole',
    36,
  ],
  [
    [
      [31, 41],
      [8, 41],
    ],
    'statements/0/whole',
    2,
  ],
  [
    [
      [5, 9],
      [31, 41],
      [8, 41],
      [1, 3],
    ],
    'statements/1/whole',
    2,
  ],
  [
    [
      ['86,5', '100'],
      ['13,4', '100'],
    ],
    'statements/0/whole',
    0.1,
  ],
])(
  'FJ6: %j: what shares named one after the other leave of their whole is worth a look',
  (shares, place, rest) => {
    expect(leftOver(...shares)).toEqual([[place, rest, 'info']])
  },
)

it.each<[string, readonly (readonly [unknown, unknown])[]]>([
  [
    'all of it',
    [
      [31, 41],
      [10, 41],
    ],
  ],
  [
    'shares that are no classes',
    [
      [31, 41],
      [20, 41],
    ],
  ],
  ['a share alone', [[39, 41]]],
  [
    'shares that have much beside them',
    [
      [10, 41],
      [5, 41],
    ],
  ],
  [
    'shares of two wholes',
    [
      [31, 41],
      [8, 42],
    ],
  ],
  [
    'shares apart from each other',
    [
      [31, 41],
      [1, 2],
      [8, 41],
    ],
  ],
  [
    'shares about so large',
    [
      ['gần 31', 41],
      [8, 41],
    ],
  ],
])('FJ6: nothing is left over by %s', (_, shares) => {
  expect(leftOver(...shares)).toEqual([])
})
