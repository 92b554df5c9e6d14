import { expect, it } from 'vitest'
import type { Agency } from '../../src/agency/agency.js'
import { agencyIndex } from '../../src/consolidation/hierarchy.js'

const commune = (name: string, about: Partial<Agency> = {}): Agency => ({ name, level: 'commune', ...about })
const [a, b] = [{ code: 'H08.1' }, { code: 'H08.2' }]
const [inOne, inTwo] = [{ parent: 'UBND huyện Một' }, { parent: 'UBND huyện Hai' }]
const lap = 'UBND xã Tân Lập'

it.each<[string, readonly Agency[], Agency, number | string]>([
  ['by its code, whatever its name', [commune(lap, a), commune(lap, b)], commune('Xã Tân Lập', b), 1],
  ['a code that two bear leads to none', [commune(lap, a), commune(lap, a)], commune(lap, a), 'ambiguous'],
  ['a namesake with another code is not it', [commune(lap, a)], commune(lap, b), 'unknown'],
  ['by name where only the one asked for has a code', [commune(lap)], commune(lap, a), 0],
  ['by name where only the one listed has a code', [commune('UBND xã Ba'), commune(lap, a)], commune(lap), 1],
  ['with a code it is the namesake without one', [commune(lap, a), commune(lap)], commune(lap, b), 1],
  ['without a code it may be either namesake', [commune(lap, a), commune(lap)], commune(lap), 'ambiguous'],
  ['by the agency above', [commune(lap, inOne), commune(lap, inTwo)], commune(lap, inTwo), 1],
  [
    'by the agency above, among those without a code',
    [commune(lap, { ...a, ...inOne }), commune(lap, inOne), commune(lap, inTwo)],
    commune(lap, { ...b, ...inOne }),
    1,
  ],
  [
    'the agency above does not tell where both have it',
    [commune(lap, inOne), commune(lap, inOne)],
    commune(lap, inOne),
    'ambiguous',
  ],
  ['no agency above is said', [commune(lap, inOne), commune(lap, inTwo)], commune(lap), 'ambiguous'],
  ['no agency above is listed', [commune(lap), commune(lap)], commune(lap), 'ambiguous'],
  [
    'an agency above that none has',
    [commune(lap, inOne), commune(lap, inTwo)],
    commune(lap, { parent: 'UBND huyện Ba' }),
    'ambiguous',
  ],
  ['nobody bears the name', [commune(lap)], commune('UBND xã Tân Long'), 'unknown'],
  ['nobody is listed', [], commune(lap, a), 'unknown'],
])('%s', (_, agencies, agency, expected) => {
  expect(agencyIndex(agencies)(agency)).toBe(expected)
})
