import { type CheckAppendixOptions, checkAppendix } from '../../../src/appendix/check-appendix.js'
import { sampleModel } from '../../../src/appendix/rules/sample-template.js'
import type { CheckResult } from '../../../src/check/run-rules.js'

export type Values = Readonly<Record<string, number | string | null>>

/** Checks an appendix of the sample template. */
export function checkSample(
  values: Values,
  { units, ...options }: CheckAppendixOptions & { readonly units?: Readonly<Record<string, string>> } = {},
): CheckResult {
  return checkAppendix({ template: 'sample', values, ...(units && { units }) }, sampleModel, options)
}

/** What is found beside blank rows, in a few words: `error rate 2.1`. */
export function found({ findings }: CheckResult): readonly string[] {
  return findings
    .filter(({ rule }) => rule !== 'appendix/blank')
    .map(({ rule, severity, path }) => `${severity} ${rule.replace('appendix/', '')} ${path.at(-1)}`)
}
