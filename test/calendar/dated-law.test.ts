import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { agencyKinds } from '../../src/agency/kind.js'
import { arrangements, levelLaw } from '../../src/agency/level.js'
import { centralCities, unitTypeLaw } from '../../src/agency/unit-type.js'
import { cutOffConventions } from '../../src/calendar/cut-off-conventions.js'
import { type Basis, type Dated, isInForce, valueOn } from '../../src/calendar/dated.js'
import { daysInMonth, isIsoDate } from '../../src/calendar/day.js'
import { fixedHolidays, laborCode } from '../../src/calendar/public-holidays.js'
import { packageRules } from '../../src/describe-finding.js'
import { supplementLaw } from '../../src/dossier/counting-policy.js'
import { nationalTargets, provincialTargets } from '../../src/report/national-targets.js'
import { serviceLevelsOutdated } from '../../src/report/rules/outdated-terms.js'
import { endedDocuments } from '../../src/report/rules/repealed-document.js'
import { circular012018Agency } from '../../src/scorecard/cards/circular-01-2018.js'
import { decision766 } from '../../src/scorecard/cards/decision-766.js'
import type { Scorecard } from '../../src/scorecard/ready-scorecard.js'

/** Everything that law changes on a day, by the file that declares it; what begins later than 2019 says when. */
const registry: readonly [file: string, name: string, law: Dated<unknown>, since?: string][] = [
  ...Object.values(cutOffConventions).map(({ id, law }) => {
    return ['calendar/cut-off-conventions.ts', id, law] as [string, string, Dated<unknown>]
  }),
  ['calendar/public-holidays.ts', 'laborCode', laborCode],
  ['calendar/public-holidays.ts', 'fixedHolidays', fixedHolidays],
  ['agency/level.ts', 'levelLaw', levelLaw],
  ['agency/level.ts', 'arrangements', arrangements],
  ['agency/unit-type.ts', 'unitTypeLaw', unitTypeLaw],
  ['agency/unit-type.ts', 'centralCities', centralCities],
  ...agencyKinds.flatMap((facts) =>
    Object.entries('law' in facts ? facts.law : {}).map(([level, law]) => {
      return ['agency/kind.ts', `${facts.kind} of ${level}`, law, law[0].from] as [
        string,
        string,
        Dated<unknown>,
        string,
      ]
    }),
  ),
  ['dossier/counting-policy.ts', 'supplementLaw', supplementLaw],
  ...[...nationalTargets, ...provincialTargets].map(({ indicator, authority, law }) => {
    const name = `${authority}: ${indicator.vi}`
    return ['report/national-targets.ts', name, law, law[0]?.from] as [string, string, Dated<unknown>, string]
  }),
  ['report/rules/outdated-terms.ts', 'serviceLevelsOutdated', serviceLevelsOutdated, '2023-01-01'],
  ...[...endedDocuments].map(([number, law]) => {
    return ['report/rules/repealed-document.ts', number, law] as [string, string, Dated<unknown>]
  }),
  ...inForceOf('scorecard/cards/circular-01-2018.ts', circular012018Agency),
  ...inForceOf('scorecard/cards/decision-766.ts', decision766),
]

/** When a scorecard, and each criterion that says so, is in force. */
function inForceOf(file: string, { declaration, byCode }: Scorecard) {
  return [['the card', declaration] as const, ...byCode].flatMap(([name, { inForce: law }]) =>
    law === undefined ? [] : [[file, name, law, law[0]?.from] as [string, string, Dated<unknown>, string]],
  )
}

const monthEnds = Array.from({ length: 12 * 12 }, (_, index) => {
  const [year, month] = [2019 + Math.floor(index / 12), (index % 12) + 1]
  return `${year}-${String(month).padStart(2, '0')}-${daysInMonth(year, month)}`
})

function isMarked(basis: Basis): boolean {
  return typeof basis === 'string' || typeof basis.confirmed === 'boolean'
}

describe.each(registry)('dated law of %s: %s', (_, __, law, since = '1900-01-01') => {
  it('is in order of day, each day once', () => {
    const froms = law.map(({ from }) => from)
    expect(froms.every(isIsoDate)).toBe(true)
    expect(froms).toEqual([...new Set(froms)].sort())
    expect(froms[0]).toBe(since)
  })

  it('has exactly one value at each month end from 2019 to 2030, from its first day to its end', () => {
    const end = law.find(({ value }) => value === null)?.from ?? '9999-12-31'
    for (const day of monthEnds) {
      const inForce = law.filter(
        ({ from }, index) =>
          from <= day && (law[index + 1] === undefined || day < (law[index + 1]?.from ?? '')),
      )
      expect(inForce, day).toHaveLength(day < since ? 0 : 1)
      expect(valueOn(law, day), day).toBe(inForce[0]?.value ?? null)
      expect(valueOn(law, day) !== null, day).toBe(day >= since && day < end)
    }
  })

  it('says of each text whether it was read, and cites none that ended before it is used', () => {
    for (const { from, basis } of law) {
      expect(isMarked(basis)).toBe(true)
      if (typeof basis !== 'string') expect(basis.document).not.toBe('')
      if (typeof basis !== 'string') expect(basis.to === undefined || from <= basis.to).toBe(true)
    }
  })
})

/** Every dated value that a value holds, at whatever depth. */
function datedIn(value: unknown, seen: Set<unknown> = new Set()): readonly Dated<unknown>[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  if (isDated(value)) return [value]
  const held = value instanceof Map || value instanceof Set ? [...value.values()] : Object.values(value)
  return held.flatMap((each) => datedIn(each, seen))
}

function isDated(value: object): value is Dated<unknown> {
  if (!Array.isArray(value) || value.length === 0) return false
  return value.every((entry) => ['from', 'value', 'basis'].every((key) => Object.hasOwn(entry ?? {}, key)))
}

describe('dated law', () => {
  const root = new URL('../../src/', import.meta.url).pathname
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).flatMap((file) => {
    if (!file.endsWith('.ts') || file.startsWith('cli')) return []
    const code = readFileSync(root + file, 'utf8').replace(/^\s*(?:\/?\*|\/\/).*$/gm, '')
    return [{ file, code, entries: code.match(/\bfrom: '\d{4}-\d{2}-\d{2}',\s*value\b/g)?.length ?? 0 }]
  })
  const known = new Set(registry.map(([, , law]) => law))

  const tested = registry.map(([, , law]) => JSON.stringify(law))

  it('is all in the registry, by file', () => {
    const declaring = sources.filter(({ entries }) => entries > 0).map(({ file }) => file)
    expect(declaring.sort()).toEqual([...new Set(registry.map(([file]) => file))].sort())
  })

  const likely = sources.filter(({ code, entries }) => entries > 0 || /:.*\bDated</.test(code))

  it.each(likely)('of $file is all in the registry, and within reach of it', async ({ file, entries }) => {
    const found = datedIn({ ...(await import(root + file)) })
    // A card has copies of its own.
    for (const law of found) expect(tested).toContain(JSON.stringify(law))
    expect(found.flat().length, 'entries that nothing exported leads to').toBeGreaterThanOrEqual(entries)
  })

  it('of rules: every law is marked as read or not, and ends after it began', () => {
    for (const { id, basis } of packageRules.values()) {
      for (const each of basis) {
        expect(isMarked(each), id).toBe(true)
        if (typeof each !== 'string' && each.from && each.to)
          expect(isInForce(each, each.from), id).toBe(true)
      }
    }
  })

  it('of rules: one that has days of force has them in the registry', () => {
    for (const { id, inForce } of packageRules.values())
      expect(inForce === undefined || known.has(inForce), id).toBe(true)
  })

  it('of rules: no rule is left without a basis at a month end from 2019 to 2030', () => {
    for (const { id, basis, inForce } of packageRules.values()) {
      for (const day of monthEnds) {
        if (inForce !== undefined && valueOn(inForce, day) === null) continue
        expect(
          basis.some((each) => isInForce(each, day)),
          `${id} on ${day}`,
        ).toBe(true)
      }
    }
  })
})
