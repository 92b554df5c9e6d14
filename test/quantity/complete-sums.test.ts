import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeSums } from '../../src/quantity/complete-sums.js'
import type { Figure } from '../../src/quantity/figure.js'
import type { SumRelation } from '../../src/quantity/sum-relation.js'

type Row = Readonly<Record<string, number | undefined>>

const total = { id: 'total', whole: 'total', parts: ['new', 'old'] } as const
const fresh = { id: 'new', whole: 'new', parts: ['online', 'direct'] } as const
const open: SumRelation = {
  id: 'open',
  whole: 'open',
  parts: ['inTime', 'overdue'],
  mayInclude: ['waiting'],
}
const web = { id: 'web', whole: 'online', parts: ['web', 'app'] } as const
const balance = { id: 'balance', whole: 'total', parts: ['done', 'open'] } as const
const relations: readonly SumRelation[] = [total, fresh, open, balance]
const keys = [
  ...new Set(relations.flatMap((each) => [each.whole, ...each.parts, ...(each.mayInclude ?? [])])),
]

function complete(row: Row, among: readonly SumRelation[] = relations) {
  const { derived, conflicts } = completeSums(among, (key) => row[key])
  return { derived: Object.fromEntries(derived), conflicts }
}

const leaves = fc.record({ online: fc.nat(1), direct: fc.nat(1), inTime: fc.nat(1), overdue: fc.nat(1) })

/** Rows in which every relation holds. */
const consistent = fc.tuple(leaves, fc.nat(1), fc.boolean()).map(([figures, waiting, apart]): Row => {
  const { online, direct, inTime, overdue } = figures
  const open = inTime + overdue + (apart ? waiting : 0)
  const total = Math.max(online + direct, open)
  const rest = { old: total - online - direct, done: total - open }
  return { ...figures, ...rest, waiting, new: online + direct, open, total }
})

/** Such rows as `full` gives, with some figures not reported. */
const partOf = (full: fc.Arbitrary<Row>) =>
  fc
    .tuple(full, fc.uniqueArray(fc.constantFrom(...keys)))
    .map(
      ([row, removed]): Row =>
        Object.fromEntries(Object.entries(row).filter(([key]) => !removed.includes(key))),
    )

/** The oracle: the values that each figure has in the ways to fill in what is missing, by trying all up to `most`. */
function possibleValues(row: Row, most: number): ReadonlyMap<string, ReadonlySet<number>> {
  const values = new Map(keys.map((key) => [key, new Set<number>()]))
  const valuesOf = (key: string) =>
    row[key] === undefined ? Array.from({ length: most + 1 }, (_, value) => value) : [row[key]]
  const fits = (key: string, value: number) => row[key] === undefined || row[key] === value
  for (const online of valuesOf('online')) {
    for (const direct of valuesOf('direct')) {
      const fresh = online + direct
      if (!fits('new', fresh)) continue
      for (const old of valuesOf('old')) {
        const total = fresh + old
        if (!fits('total', total)) continue
        for (const inTime of valuesOf('inTime')) {
          for (const overdue of valuesOf('overdue')) {
            for (const open of new Set([inTime + overdue, inTime + overdue + (row.waiting ?? 0)])) {
              const done = total - open
              if (done < 0 || !fits('open', open) || !fits('done', done)) continue
              const found = { online, direct, new: fresh, old, total, inTime, overdue, open, done }
              for (const [key, value] of Object.entries(found)) values.get(key)?.add(value)
            }
          }
        }
      }
    }
  }
  return values
}

describe('completeSums', () => {
  it('derives no figure on which two relations disagree', () => {
    // New and old make 10; what is done and open makes 8.
    const { derived, conflicts } = complete({ new: 8, old: 2, done: 5, open: 3 })
    expect(derived).not.toHaveProperty('total')
    expect(conflicts).toHaveLength(1)
  })

  it.each([
    ['a whole from its parts', { new: 8, old: 2 }, { total: 10 }],
    ['a part from the whole and the others', { total: 10, old: 2 }, { new: 8 }],
    ['0 where the whole leaves nothing', { total: 8, new: 8 }, { old: 0 }],
    ['0 for all parts of 0', { new: 0 }, { online: 0, direct: 0 }],
    ['through another relation', { online: 5, direct: 3, old: 2 }, { new: 8, total: 10 }],
    ['nothing of what may differ', { total: 10 }, {}],
    ['nothing of nothing', {}, {}],
  ])('derives %s', (_, row, derived) => {
    expect(complete(row, [total, fresh])).toEqual({ derived, conflicts: [] })
  })

  it.each<[string, readonly SumRelation[], Row, Row]>([
    [
      'nothing for all that nothing consists of, however deep',
      [web, fresh, total],
      { total: 0 },
      { new: 0, old: 0, online: 0, direct: 0, web: 0, app: 0 },
    ],
    [
      'nothing for what stands beside parts that make the whole alone, however deep',
      [total, fresh, web],
      { total: 10, direct: 0, web: 10 },
      { new: 10, online: 10, app: 0, old: 0 },
    ],
  ])('derives %s', (_, among, row, derived) => {
    expect(complete(row, among)).toEqual({ derived, conflicts: [] })
  })

  it('derives the same in whatever order the relations stand', () => {
    const order = fc.shuffledSubarray([...relations], { minLength: relations.length })
    fc.assert(
      fc.property(partOf(consistent), order, (row, among) => {
        const completion = complete(row)
        // Of sums that contradict each other, the first is named.
        fc.pre(completion.conflicts.length === 0)
        expect(complete(row, among)).toEqual(completion)
      }),
    )
  })

  it('asks for the figures that its relations name, and for no others', () => {
    const asked = new Set<string>()
    completeSums<string>([total], (key) => {
      asked.add(key)
      return undefined
    })
    expect([...asked].sort()).toEqual(['new', 'old', 'total'])
  })

  it('ends where sums go round in a circle, and derives nothing from them', () => {
    const circle: readonly SumRelation[] = [
      { id: 'there', whole: 'here', parts: ['there', 'one'] },
      { id: 'back', whole: 'there', parts: ['here', 'other'] },
    ]
    expect(complete({ one: 1 }, circle).derived).toEqual({})
  })

  it('derives what does not depend on how a class is counted', () => {
    expect(complete({ online: 5, direct: 3, old: 2, waiting: 8 }).derived).toEqual({ new: 8, total: 10 })
  })

  it('derives nothing from a class that may lie inside another part or not', () => {
    expect(complete({ inTime: 37, overdue: 0, waiting: 8 }, [open])).toEqual({ derived: {}, conflicts: [] })
    expect(complete({ open: 60, inTime: 37, waiting: 8 }, [open])).toEqual({ derived: {}, conflicts: [] })
  })

  it('derives what both ways to count such a class, or the only possible one, lead to', () => {
    expect(complete({ open: 40, inTime: 37, waiting: 8 }, [open]).derived).toEqual({ overdue: 3 })
    expect(complete({ inTime: 37, overdue: 0, waiting: 0 }, [open]).derived).toEqual({ open: 37 })
    // The balance leaves room for the larger sum only.
    expect(
      complete({ total: 50, done: 5, inTime: 37, overdue: 0, waiting: 8 }, [open, balance]).derived,
    ).toEqual({ open: 45 })
  })

  it('FC9: names a contradiction, and derives none of its figures, nor anything from them', () => {
    expect(complete({ total: 5, new: 8 }, [total])).toEqual({
      derived: {},
      conflicts: [{ relation: total, whole: { atLeast: 5, atMost: 5 }, parts: { atLeast: 8 } }],
    })
    const { derived, conflicts } = complete({ total: 10, new: 8, old: 3, online: 8 }, [total, fresh])
    expect(conflicts.map(({ relation }) => relation.id)).toEqual(['total'])
    expect(derived).toEqual({})
  })

  it('FC9: derives nothing from what led to a contradiction', () => {
    // What is new follows from online and direct, and contradicts the total; so does what they leave of the web.
    expect(complete({ total: 10, old: 3, online: 8, direct: 0, web: 5 }, [total, fresh, web])).toMatchObject({
      derived: {},
      conflicts: [{ relation: fresh }],
    })
    // The contradiction lies elsewhere.
    const { derived } = complete({ done: 5, open: 3, total: 9, inTime: 1 })
    expect(derived).toEqual({})
    expect(complete({ done: 5, total: 8, inTime: 1, online: 2, direct: 1, new: 4 }).derived).toEqual({
      open: 3,
      overdue: 2,
    })
  })

  it('FC9: derives nothing that fails, or that makes anything fail', () => {
    const anything = fc.record(Object.fromEntries(keys.map((key) => [key, fc.nat(4)])))
    let derivations = 0
    fc.assert(
      fc.property(partOf(anything), (row) => {
        const { derived, conflicts } = complete(row)
        fc.pre(conflicts.length > 0)
        derivations += Object.keys(derived).length
        for (const { relation } of conflicts) {
          for (const key of [relation.whole, ...relation.parts]) expect(derived).not.toHaveProperty(key)
        }
        const again = complete({ ...row, ...derived })
        expect(again.conflicts.map(({ relation }) => relation)).toEqual(
          conflicts.map(({ relation }) => relation),
        )
      }),
      { numRuns: 500 },
    )
    expect(derivations).toBeGreaterThan(20)
  })

  it('FC9: takes what is doubtful for what is not reported', () => {
    const row: Row = { total: 10, new: 8 }
    expect(completeSums<string>([total], (key) => row[key], ['new']).derived).toEqual(new Map())
    expect(completeSums<string>([total], (key) => row[key], ['done']).derived).toEqual(new Map([['old', 2]]))
  })

  it('bounds what is missing by approximate figures', () => {
    const row: Readonly<Record<string, Figure | undefined>> = { total: { atMost: 8 }, new: 8 }
    expect(completeSums<string>([total], (key) => row[key])).toEqual({
      derived: new Map([['old', 0]]),
      conflicts: [],
    })
    expect(completeSums<string>([total], (key) => ({ ...row, new: 9 })[key]).conflicts).toHaveLength(1)
  })

  it('FC8: derives only what is so whether a part lies inside another or not', () => {
    const ended: SumRelation = {
      id: 'ended',
      whole: 'total',
      parts: ['done', 'open', 'returned'],
      mayLieInside: ['returned'],
    }
    expect(complete({ total: 100, open: 10, returned: 5 }, [ended]).derived).toEqual({})
    expect(complete({ total: 100, open: 10, returned: 0 }, [ended]).derived).toEqual({ done: 90 })
    // Whatever is returned can be among what is done.
    expect(complete({ total: 100, open: 10, done: 90 }, [ended]).derived).toEqual({})
    // It cannot be here.
    expect(complete({ total: 100, open: 10, done: 85 }, [ended]).derived).toEqual({ returned: 5 })
  })

  it('derives no count beyond 2^53 and nothing from one', () => {
    const most = Number.MAX_SAFE_INTEGER
    const { derived, conflicts } = complete({ new: most, old: most - 1, done: 5 }, [total, balance])
    expect(derived).toEqual({})
    expect(conflicts.map(({ relation }) => relation.id)).toContain('total')
    // What is beyond is no bound.
    expect(complete({ new: most, old: 1 }, [total])).toEqual({
      derived: {},
      conflicts: [{ relation: total, whole: { atLeast: 0 }, parts: { atLeast: 2 ** 53 } }],
    })
    expect(complete({ new: most - 1, old: 1 }, [total]).derived).toEqual({ total: most })
  })

  it('adds and takes off decimals as they are printed', () => {
    expect(complete({ total: 0.3, new: 0.1 }, [total]).derived).toEqual({ old: 0.2 })
    expect(complete({ new: 0.1, old: 0.7 }, [total]).derived).toEqual({ total: 0.8 })
    expect(complete({ total: 0.8, new: 0.1, old: 0.7 }, [total]).conflicts).toEqual([])
  })

  it('derives no figure that is reported', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), fc.nat(9)), (row) => {
        for (const key of Object.keys(complete(row).derived)) expect(row[key]).toBeUndefined()
      }),
    )
  })

  it('derives exactly what trying all small values agrees on, and names a conflict where nothing fits', () => {
    const anything = fc.record(Object.fromEntries(keys.map((key) => [key, fc.nat(2)])))
    // 2 is the most that is reported, so that no figure needs more than 8, and one without a bound may have 9.
    const most = 9
    fc.assert(
      fc.property(partOf(fc.oneof(consistent, anything)), (row) => {
        const possible = possibleValues(row, most)
        const { derived, conflicts } = complete(row)
        const isPossible = possible.get('total')?.size !== 0
        expect(conflicts.length === 0).toBe(isPossible)
        if (!isPossible) return
        const agreed = [...possible].filter(([key, { size }]) => row[key] === undefined && size === 1)
        expect(derived).toEqual(Object.fromEntries(agreed.map(([key, values]) => [key, ...values])))
      }),
      { numRuns: 200 },
    )
  })
})
