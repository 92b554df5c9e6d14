import { describe, expect, it } from 'vitest'
import type { Agency } from '../../src/agency/agency.js'
import { groupByAgency, isSameAgency } from '../../src/series/group-by-agency.js'

const commune = (name: string, more: Partial<Agency> = {}): Agency => ({ name, level: 'commune', ...more })
const groupsOf = (agencies: readonly Agency[]) =>
  groupByAgency([...agencies.keys()], (index) => agencies[index] as Agency)

describe('groupByAgency', () => {
  it('knows one agency in two spellings', () => {
    expect(groupsOf([commune('UBND TT. Đình Cả'), commune('Uỷ ban nhân dân thị trấn Đình Cả')])).toEqual([
      [0, 1],
    ])
  })

  it('FS1: goes by codes where there are some, and tells two names of one code apart', () => {
    expect(
      groupsOf([
        commune('UBND xã A', { code: '1' }),
        commune('Xã A, huyện Bắc', { code: '1' }),
        commune('UBND xã B', { code: '1' }),
        commune('UBND xã C'),
      ]),
    ).toEqual([[0, 1], [2], [3]])
    expect(groupsOf([commune('UBND xã A', { code: '1' }), commune('UBND xã A', { code: '2' })])).toEqual([
      [0],
      [1],
    ])
  })

  it('joins one without a code to the only one of its name', () => {
    expect(groupsOf([commune('UBND xã A'), commune('UBND xã A', { code: '1' })])).toEqual([[1, 0]])
    expect(
      groupsOf([
        commune('UBND xã A'),
        commune('UBND xã A', { code: '1' }),
        commune('UBND xã A', { code: '2' }),
      ]),
    ).toEqual([[0], [1], [2]])
  })

  it('tells communes of one name by the agency above', () => {
    const [north, south] = ['UBND huyện Bắc', 'UBND huyện Nam'].map((parent) =>
      commune('UBND xã A', { parent }),
    )
    expect(groupsOf([north as Agency, south as Agency, north as Agency])).toEqual([[0, 2], [1]])
    expect(groupsOf([north as Agency, commune('UBND xã A')])).toEqual([[0, 1]])
    expect(groupsOf([north as Agency, commune('UBND xã A'), south as Agency])).toEqual([[0], [1], [2]])
    expect(
      groupsOf([south as Agency, commune('UBND xã A', { code: '1', parent: 'UBND huyện Bắc' })]),
    ).toEqual([[0], [1]])
  })

  const [north, south] = [{ parent: 'UBND huyện Bắc' }, { parent: 'UBND huyện Nam' }]

  it.each<[string, readonly Agency[], readonly (readonly number[])[]]>([
    [
      'one under the same agency',
      [commune('UBND xã A', north), commune('UBND xã A', { ...north, code: '1' })],
      [[1, 0]],
    ],
    [
      'one that does not say the agency above',
      [commune('UBND xã A', north), commune('UBND xã A', { code: '1' })],
      [[1, 0]],
    ],
    [
      'one that says it in one report of two',
      [
        commune('UBND xã A', north),
        commune('UBND xã A', { code: '1' }),
        commune('UBND xã A', { ...north, code: '1' }),
      ],
      [[1, 2, 0]],
    ],
    [
      'one that bears a name under two agencies',
      [
        commune('UBND xã A'),
        commune('UBND xã A', { ...north, code: '1' }),
        commune('UBND xã A', { ...south, code: '1' }),
      ],
      [[1, 2, 0]],
    ],
    [
      'the one under the same agency, beside another under another',
      [
        commune('UBND xã A', north),
        commune('UBND xã A', { ...south, code: '1' }),
        commune('UBND xã A', { ...north, code: '2' }),
      ],
      [[1], [2, 0]],
    ],
    [
      'neither of two, one of which does not say the agency above',
      [
        commune('UBND xã A', north),
        commune('UBND xã A', { ...north, code: '1' }),
        commune('UBND xã A', { code: '2' }),
      ],
      [[0], [1], [2]],
    ],
    [
      'none of another name',
      [
        commune('UBND xã A', north),
        commune('UBND xã B', { ...north, code: '1' }),
        commune('UBND xã B', { code: '2' }),
      ],
      [[0], [1], [2]],
    ],
  ])('joins one without a code to %s', (_, agencies, groups) => {
    expect(groupsOf(agencies)).toEqual(groups)
  })

  it('tells levels apart', () => {
    expect(groupsOf([commune('UBND A'), { name: 'UBND A', level: 'district' }])).toEqual([[0], [1]])
  })

  it('groups two agencies just as they are the same', () => {
    const agencies = [
      commune('UBND xã A'),
      commune('UBND xã A', { code: '1' }),
      commune('UBND xã A', { code: '2' }),
      commune('UBND xã A', { parent: 'UBND huyện Bắc' }),
      commune('UBND xã A', { parent: 'UBND huyện Nam', code: '1' }),
      commune('UBND xã B', { code: '1' }),
    ]
    for (const one of agencies) {
      for (const other of agencies) {
        expect(groupsOf([one, other]).length === 1).toBe(isSameAgency(one, other))
      }
    }
  })
})
