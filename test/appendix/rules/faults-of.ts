import { expect } from 'vitest'
import type { Appendix } from '../../../src/appendix/appendix.js'
import { checkAppendix } from '../../../src/appendix/check-appendix.js'
import type { AppendixTemplate } from '../../../src/appendix/template.js'

const relationRules = ['rate', 'total', 'part-above-whole', 'exclusive-rates', 'rate-above-hundred']

/** What the rules that hold rows against each other find. */
export function faultsOf(appendix: Appendix, template: AppendixTemplate): readonly string[] {
  const { findings, ruleErrors } = checkAppendix(appendix, template)
  expect(ruleErrors).toEqual([])
  return findings
    .filter(({ rule }) => relationRules.includes(rule.replace('appendix/', '')))
    .map(({ rule, path }) => `${rule} ${path.at(-1)}`)
}
