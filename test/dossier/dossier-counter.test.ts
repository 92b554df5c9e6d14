import { describe, expect, it } from 'vitest'
import { countingPolicies } from '../../src/dossier/counting-policy.js'
import type { Dossier } from '../../src/dossier/dossier.js'
import { tallyDossiers } from '../../src/dossier/tally-dossiers.js'

const march = { from: '2024-03-01', to: '2024-03-31' }
const base: Dossier = { id: 'H1', channel: 'online', receivedOn: '2024-03-04', dueOn: '2024-03-08' }

describe('what is counted of dossiers', () => {
  it('is neither grouped nor has ids unless asked for', () => {
    const result = tallyDossiers([base], { period: march })
    expect(result.groups).toEqual({})
    expect(result).not.toHaveProperty('ids')
  })

  it.each([
    ['a period of one day', { from: '2024-03-04', to: '2024-03-04' }, undefined, 1],
    ['a month, as of its first day', march, '2024-03-01', 0],
    ['a month, as of the day of reception', march, '2024-03-04', 1],
    ['a month, as of its last day', march, '2024-03-31', 1],
  ])('is that of %s', (_, period, asOf, received) => {
    const { total, issues } = tallyDossiers([base], { period, ...(asOf && { asOf }) })
    expect(total.received).toMatchObject({ total: received, inPeriod: received })
    expect(issues).toEqual([])
  })

  it.each([
    [
      'ends before it starts, whatever day it is seen on',
      { from: '2024-03-31', to: '2024-03-30' },
      '2024-03-31',
    ],
    ['starts after the day it is seen on', march, '2024-02-29'],
    ['is seen on a day that is none', march, '2024-03-32'],
  ])('cannot be that of a period that %s', (_, period, asOf) => {
    expect(() => tallyDossiers([], { period, asOf })).toThrow(RangeError)
  })

  it('has an id that occurs twice twice, if ids are trusted', () => {
    const { total, issues, counted } = tallyDossiers([base, base], { period: march, findDuplicates: false })
    expect([total.received?.total, counted]).toEqual([2, 2])
    expect(issues).toEqual([])
  })

  it('names the first thousand faults of a broken source, and counts the rest of it', () => {
    const broken = Array.from(
      { length: 1200 },
      (_, index): Dossier => ({ ...base, id: `B${index}`, dueOn: 'x' }),
    )
    const { issues, issueCount, seen, counted } = tallyDossiers([...broken, base], { period: march })
    expect(issues).toHaveLength(1000)
    expect(issues.at(-1)).toMatchObject({ path: [999, 'dueOn'], code: 'unreadable' })
    expect([issueCount, seen, counted]).toEqual([1200, 1201, 1])
  })

  it('asks a grouping as its author wrote it, with what it knows itself', () => {
    class ByFirstLetter {
      readonly name = 'letter'
      readonly length = 1
      of({ id }: Dossier) {
        return id.slice(0, this.length)
      }
    }
    const { groups } = tallyDossiers([base], { period: march, by: new ByFirstLetter() })
    expect(groups.letter?.map(({ label }) => label)).toEqual(['H'])
  })

  it('lists groups in the order of their labels, the nameless last, wherever they come first', () => {
    const procedures = [null, 'Khai sinh', undefined, 'Kết hôn', 'Chứng thực', null, 'Khai tử']
    const list = procedures.map((procedure, index): Dossier => ({ ...base, id: `H${index}`, procedure }))
    const { groups, ids } = tallyDossiers(list, { period: march, by: 'procedure', ids: true })
    expect(groups.procedure?.map(({ label, received }) => [label, received?.online])).toEqual([
      ['Chứng thực', 1],
      ['Kết hôn', 1],
      ['Khai sinh', 1],
      ['Khai tử', 1],
      [undefined, 3],
    ])
    expect(groups.procedure?.at(-1)).not.toHaveProperty('label')
    expect(ids?.groups.procedure?.map((each) => each['received.online'])).toEqual([
      ['H4'],
      ['H3'],
      ['H1'],
      ['H6'],
      ['H0', 'H2', 'H5'],
    ])
  })

  it.each([
    ['2019-01-08', 'onTime', 1],
    ['2019-01-09', 'late', 1],
  ] as const)(
    'takes the due day as it is written where a pause lies before the working days known: settled on %s is %s',
    (on, figure, count) => {
      const old: Dossier = {
        ...base,
        receivedOn: '2018-12-24',
        dueOn: '2019-01-08',
        pauses: [{ from: '2018-12-26', to: '2018-12-28' }],
        outcome: { kind: 'returned', on },
      }
      const { total, issues } = tallyDossiers([{ ...base, id: 'H0', receivedOn: '2019-01-02' }, old], {
        period: { from: '2019-01-01', to: '2019-01-31' },
        policy: countingPolicies.formII06a,
      })
      expect(total.resolved).toMatchObject({ total: 1, [figure]: count })
      expect(issues).toEqual([{ path: [1, 'pauses'], code: 'inconsistent', reason: 'outside-calendar' }])
    },
  )
})
