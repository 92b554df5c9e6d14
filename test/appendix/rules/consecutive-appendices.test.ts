import { describe, expect, it } from 'vitest'
import { figuresInBoth } from '../../../src/appendix/rules/consecutive-appendices.js'
import { amount, type Units } from './rows.js'

const spent = amount('4')

describe('figuresInBoth', () => {
  const none = [undefined, undefined]

  it.each<[string, number | null, Units | null, number | null, Units | null, readonly unknown[]]>([
    ['both, as the form has it', 0, null, 12.5, null, [0, 12.5]],
    ['both in other words', 1, { '4': 'Tr. đồng' }, 2, { '4': 'triệu đồng' }, [1, 2]],
    ['another row in billions', 1, { '5': 'Tỷ đồng' }, 2, null, [1, 2]],
    ['the earlier one in billions', 1, { '4': 'Tỷ đồng' }, 2, null, none],
    ['the later one in thousands', 1, null, 2000, { '4': 'nghìn đồng' }, none],
    ['the earlier one blank', null, null, 2, null, none],
    ['the later one blank', 1, null, null, null, none],
    ['both blank', null, null, null, null, none],
  ])('%s', (_, before, unitsBefore, after, unitsAfter, numbers) => {
    const [previous, next] = [
      { template: 'few', values: { '4': before }, units: unitsBefore },
      { template: 'few', values: { '4': after }, units: unitsAfter },
    ]
    expect(figuresInBoth(spent, previous, next)).toStrictEqual(numbers)
  })
})
