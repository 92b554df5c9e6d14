import { expect, it } from 'vitest'
import type { Agency } from '../../src/agency/agency.js'
import { consolidate } from '../../src/consolidation/consolidate.js'
import { growthOf, mostGrowth } from '../steps.js'

const period = { kind: 'quarter', year: 2024, ordinal: 1 } as const
const agency: Agency = { name: 'UBND tỉnh', level: 'province' }

it('finds units of one name by the agency above in n log n', () => {
  const growth = growthOf(
    (size) =>
      Array.from(
        { length: size },
        (_, unit): Agency => ({ name: 'UBND xã Tân Lập', level: 'commune', parent: `Huyện ${unit}` }),
      ),
    (units) =>
      consolidate(
        units.map((unit) => ({
          title: 'Báo cáo',
          agency: unit,
          period,
          procedures: { feedback: { received: 1 } },
        })),
        { agency, period, units },
      ),
  )
  expect(growth).toBeLessThan(mostGrowth)
})
