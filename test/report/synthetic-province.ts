import type { Agency } from '../../src/agency/agency.js'
import type { Hierarchy } from '../../src/consolidation/hierarchy.js'
import type { Report } from '../../src/report/report.js'
import { randomFrom } from './synthetic-province-arithmetic.js'
import { syntheticPeriod, syntheticReport } from './synthetic-province-report.js'

/** An invented province: its communes, and the reports that they send for one quarter. */
export interface SyntheticProvince {
  /** The province, its communes and the quarter. */
  readonly hierarchy: Hierarchy
  /** The reports of the communes, one by one; the same at every call. */
  readonly reports: () => Generator<Report>
}

/** As many provinces as the country has, and as many communes in all. */
const [provinceCount, communeCount] = [34, 3321]

const names = ['Tân An', 'Phú Lộc', 'Hòa Bình', 'Bình Minh', 'Đông Sơn', 'Mỹ Thạnh', 'Vĩnh Phúc'] as const

/** The provinces of an invented country: 34 of 81 to 114 communes, 3.321 in all. */
export function syntheticCountry(seed = 2025): readonly SyntheticProvince[] {
  const sizes = Array.from({ length: provinceCount }, (_, index) => 81 + ((index * 7) % provinceCount))
  const others = sizes.slice(1).reduce((sum, size) => sum + size, 0)
  return [communeCount - others, ...sizes.slice(1)].map((communes, index) =>
    syntheticProvince(communes, seed + index, index + 1),
  )
}

/** An invented province of so many communes. */
export function syntheticProvince(communes: number, seed: number, number = 1): SyntheticProvince {
  const code = `H${String(number).padStart(2, '0')}`
  const agency: Agency = {
    name: `UBND tỉnh ${names[number % names.length]} ${number}`,
    level: 'province',
    kind: 'people-committee',
    code,
  }
  const units = Array.from(
    { length: communes },
    (_, index): Agency => ({
      name: `UBND ${index % 5 === 0 ? 'phường' : 'xã'} ${names[index % names.length]} ${index + 1}`,
      level: 'commune',
      kind: 'people-committee',
      code: `${code}.${String(index + 1).padStart(3, '0')}`,
      parent: code,
    }),
  )
  return {
    hierarchy: { agency, period: syntheticPeriod, units },
    *reports() {
      const random = randomFrom(seed)
      for (const unit of units) yield syntheticReport(unit, agency, random)
    },
  }
}
