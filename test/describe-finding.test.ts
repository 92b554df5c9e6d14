import { describe, expect, it } from 'vitest'
import type { Finding } from '../src/check/finding.js'
import type { AnyRule, Rule } from '../src/check/rule.js'
import { failed } from '../src/check/rule.js'
import { runRules } from '../src/check/run-rules.js'
import { verifyRule } from '../src/check/verify-rule.js'
import { describeFinding, explainFinding, packageRules } from '../src/describe-finding.js'
import * as dossier from '../src/dossier/index.js'
import * as face from '../src/index.js'
import * as plan from '../src/plan/index.js'
import { brokenLaws } from './check/rule-laws.js'

describe.each([...packageRules.values()])('rule $id', (rule) => {
  it('does on its samples what it declares', () => {
    expect(verifyRule(rule)).toEqual([])
  })

  it('names what is missing and states what stands there, whatever is taken away', () => {
    expect(brokenLaws(rule)).toEqual([])
  })
})

describe('the rules of the package', () => {
  const lists = Object.entries({ ...face, ...dossier, ...plan }).filter(
    ([name, value]) => /Rules$/.test(name) && typeof value !== 'function',
  )

  it.each(lists)('have those of %s among them', (_, list) => {
    const rules = [...(list as Iterable<AnyRule | readonly [string, AnyRule]>)].map((each) =>
      'id' in each ? each : each[1],
    )
    expect(rules.length).toBeGreaterThan(0)
    for (const rule of rules) expect(packageRules.get(rule.id)?.message).toEqual(rule.message)
  })
})

describe('describeFinding', () => {
  const ownRule: Rule<unknown> = {
    id: 'own/rule',
    severity: 'info',
    title: { vi: 'Của mình', en: 'Own' },
    message: { vi: 'của mình', en: 'own' },
    basis: ['consistency'],
    check: () => failed({ path: [], operands: [] }),
    samples: { passing: [], failing: [] },
  }
  const findingsOf = (rule: AnyRule): readonly Finding[] => {
    const subject = rule.samples.failing[0]?.subject
    const on = rule.inForce?.[0]?.from
    return runRules({ scopes: [{ select: () => [{ path: [], subject }], rules: [rule] }] }, {}, { on })
      .findings
  }
  const all = [...packageRules.values()].flatMap(findingsOf)

  it('says every finding of the package without being given rules, those about waivers too', () => {
    expect(new Set(all.map(({ rule }) => rule))).toEqual(new Set(packageRules.keys()))
    for (const finding of all) {
      const texts = [describeFinding(finding), describeFinding(finding, 'vi'), describeFinding(finding, 'en')]
      expect(texts[0]).toBe(texts[1])
      expect(texts[1]).not.toBe(texts[2])
    }
  })

  it('FR16: takes no place in a list for a language', () => {
    expect(all.map(describeFinding)).toEqual(all.map((finding) => describeFinding(finding, 'vi')))
    expect(all.flatMap((finding) => [finding].map(describeFinding))).toEqual(all.map(describeFinding))
  })

  it('says findings of own rules by these, and refuses what it does not know', () => {
    const own = new Map([[ownRule.id, ownRule]])
    const [finding] = findingsOf(ownRule)
    expect(describeFinding(finding as Finding, 'en', own)).toBe('own')
    expect(describeFinding(finding as Finding, undefined, own)).toBe('của mình')
    expect(() => describeFinding(finding as Finding)).toThrow(RangeError)
    expect(() => describeFinding(finding as Finding)).toThrow(/own\/rule.*give those that were run/)
    expect(describeFinding(all[0] as Finding, 'en', own)).toBe(describeFinding(all[0] as Finding, 'en'))
  })

  it.each(['vi', 'en'] as const)('is what explainFinding says apart, in %s', (language) => {
    for (const finding of all) {
      const { message, cause, basis } = explainFinding(finding, language)
      expect([message, ...(cause === undefined ? [] : [cause])].join(' ')).toBe(
        describeFinding(finding, language),
      )
      expect(cause !== undefined).toBe(finding.cause !== undefined)
      expect(basis).toHaveLength(finding.basis.length)
    }
    expect(all.some(({ cause }) => cause !== undefined)).toBe(true)
  })

  it('shows no value in a form for programs', () => {
    const shown = all.flatMap((finding) => {
      const { actual, expected, difference } = explainFinding(finding)
      return [actual, expected, difference].filter((text) => text !== undefined)
    })
    expect(shown.length).toBeGreaterThan(all.length)
    expect(shown.filter((text) => /\d{4}-\d\d-\d\d|\d\.\d{1,2}$|\{/.test(text))).toEqual([])
  })

  it('explains values as the rule prints them, and says of what kind a difference is', () => {
    const of = (rule: string) =>
      all.filter((finding) => finding.rule === rule).map((each) => explainFinding(each))
    expect(of('dossier/rate')).toContainEqual(
      expect.objectContaining({
        actual: expect.stringMatching(/%$/),
        expected: expect.stringMatching(/%$/),
        difference: expect.stringMatching(/^-?[\d,]+ điểm phần trăm$/),
      }),
    )
    expect(of('dossier/balance')[0]?.difference).toMatch(/^-?[\d.]+$/)
  })
})
