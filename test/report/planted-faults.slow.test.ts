import { describe, expect, it } from 'vitest'
import { toJsonPointer } from '../../src/check/json-pointer.js'
import { checkReport } from '../../src/report/check-report.js'
import { parseReport } from '../../src/report/parse-report.js'
import type { Report } from '../../src/report/report.js'
import { reportRuleset } from '../../src/report/rules/ruleset.js'
import { type Found, type PlantedFault, plant, plantedFaults } from './planted-faults.js'
import { syntheticProvince } from './synthetic-province.js'
import { unusualReadings } from './unusual-readings.js'

const communes = 60
const reports = [...syntheticProvince(communes, 7).reports()]

/** As many faults at a time as there are communes, each in a commune of its own. */
const rounds = Array.from({ length: Math.ceil(plantedFaults.length / communes) }, (_, round) =>
  plantedFaults.slice(round * communes, (round + 1) * communes),
)

function findingsOf(report: Report): readonly Found[] {
  return checkReport(report).findings.map(({ rule, path, severity }) => [rule, toJsonPointer(path), severity])
}

it('every rule of a report has a planted fault', () => {
  const rules = reportRuleset.scopes.flatMap((scope) => scope.rules.map(({ id }) => id))
  const planted = new Set(plantedFaults.map(({ rule }) => rule))
  expect(rules.filter((id) => !planted.has(id))).toEqual([])
  expect([...planted].filter((id) => !rules.includes(id))).toEqual([])
})

it('every planted fault is one of the rule that it is planted for', () => {
  const missed = plantedFaults.filter(({ rule, finds }) => !finds.some(([found]) => found === rule))
  expect(missed).toEqual([])
})

describe.each(rounds.map((faults, index) => ({ round: index + 1, faults })))(
  'a province of 60 communes, round $round',
  ({ faults }) => {
    // Faults are moved on by a few communes from round to round, so that they do not always meet the same ones.
    const faultIn = (commune: number): PlantedFault | undefined => faults[(commune + 17) % communes]
    const province = reports.map((report, commune) => {
      const fault = faultIn(commune)
      return fault === undefined ? report : plant(report, fault)
    })

    it('every planted fault is found and none invented', () => {
      const expected = province.map((_, commune) => faultIn(commune)?.finds ?? [])
      expect(province.map(findingsOf)).toEqual(expected)
    })

    it('every report with a fault can be read: faults are of the figures, not of the form', () => {
      const refused = province.flatMap((report, commune) => {
        const fault = faultIn(commune)
        if (fault === undefined || fault.rule === 'appendix/known-form') return []
        try {
          parseReport(JSON.parse(JSON.stringify(report)))
          return []
        } catch (error) {
          return [[fault.rule, String(error)]]
        }
      })
      expect(refused).toEqual([])
    })
  },
)

describe('a fault is found in whichever commune it stands', () => {
  it.each(plantedFaults.map((fault, index) => ({ fault, index, rule: fault.rule })))(
    '$rule ($index)',
    ({ fault, index }) => {
      const some = [3, 29, 53].map((step) => reports[(index + step) % communes] as Report)
      expect(some.map((report) => findingsOf(plant(report, fault)))).toEqual(some.map(() => fault.finds))
    },
  )
})

describe('a report that is right in an unusual reading, whichever commune it is of,', () => {
  const some = [3, 29, 53].map((step) => reports[step] as Report)
  const foundWith = (changes: PlantedFault['changes']) =>
    some.map((report) => findingsOf(plant(report, { rule: 'report/subset', changes, finds: [] })))

  it.each(unusualReadings)('is not accused: $name', ({ changes, finds }) => {
    expect(foundWith(changes)).toEqual(some.map(() => finds))
    expect(finds.filter(([, , severity]) => severity === 'error')).toEqual([])
  })

  it.each(unusualReadings)('is accused of a fault in spite of it: $name', ({ changes, fault }) => {
    expect(foundWith([...changes, ...fault.changes])).toEqual(some.map(() => fault.finds))
    expect(fault.finds.filter(([, , severity]) => severity === 'error')).not.toEqual([])
  })
})
