import { describe, expect, it } from 'vitest'
import type { Cause } from '../../src/check/cause.js'
import type { Operand } from '../../src/check/finding.js'
import { type Failure, failed, notEvaluated, passed, type Rule, type Verdict } from '../../src/check/rule.js'
import { runRules } from '../../src/check/run-rules.js'
import type { Severity } from '../../src/check/severity.js'
import type { Path } from '../../src/quantity/figure.js'
import { type Gathered, gatheredScope, type Unjudged } from '../../src/series/gathered-rule.js'

/** A rule that says of each subject what the subject is. */
const ruleOf = (severity: Severity): Rule<Verdict | readonly Verdict[]> => ({
  id: 'series/sample',
  severity,
  title: { vi: 'Mẫu', en: 'Sample' },
  message: { vi: 'Mẫu', en: 'Sample' },
  basis: ['consistency'],
  check: (verdict) => verdict,
  samples: { passing: [], failing: [] },
})

/** The report of a year with those of its quarters, which stand in the list around it. */
const places = {
  whole: [2, 'procedures', 'dossiers'],
  parts: [
    [0, 'procedures', 'dossiers'],
    [1, 'procedures', 'table', 'total'],
  ],
}

const resultOf = (
  gathered: Gathered<Verdict | readonly Verdict[]> | Unjudged,
  severity: Severity = 'error',
) => runRules({ scopes: [gatheredScope(() => [gathered], [ruleOf(severity)])] }, null, {})
const findingsOf = (verdict: Partial<Failure>, doubts?: readonly Operand[], severity?: Severity) => {
  const subject = failed({ path: ['whole', 'received'], operands: [], ...verdict })
  return resultOf({ subject, places, ...(doubts && { doubts }) }, severity).findings
}

describe('the paths of a rule for several reports', () => {
  it.each<[string, Path, Path]>([
    [
      'a figure of the whole',
      ['whole', 'received', 'total'],
      [2, 'procedures', 'dossiers', 'received', 'total'],
    ],
    ['a figure of the first part', ['parts', 0, 'received'], [0, 'procedures', 'dossiers', 'received']],
    ['a figure of another part', ['parts', 1, 'received'], [1, 'procedures', 'table', 'total', 'received']],
    ['a part itself', ['parts', 1], [1, 'procedures', 'table', 'total']],
    ['a part of which no place is known', ['parts', 7, 'received'], ['received']],
    ['what has no place', ['elsewhere', 'received'], ['received']],
  ])('are those of %s in the list of reports', (_, path, expected) => {
    expect(findingsOf({ path, operands: [{ path, value: 3 }] })).toMatchObject([
      { path: expected, operands: [{ path: expected, value: 3 }] },
    ])
    expect(resultOf({ subject: notEvaluated(path), places }).gaps).toMatchObject([{ missing: [expected] }])
  })

  it.each<[string, Cause, Cause]>([
    [
      'the part left out',
      { kind: 'part-left-out', part: ['parts', 1, 'received'], value: 4 },
      { kind: 'part-left-out', part: [1, 'procedures', 'table', 'total', 'received'], value: 4 },
    ],
    [
      'the parts inside another',
      {
        kind: 'inside-another',
        parts: [
          ['parts', 0, 'received'],
          ['whole', 'received'],
        ],
      },
      {
        kind: 'inside-another',
        parts: [
          [0, 'procedures', 'dossiers', 'received'],
          [2, 'procedures', 'dossiers', 'received'],
        ],
      },
    ],
    [
      'the figure with two digits swapped',
      { kind: 'digits-swapped', figure: ['whole', 'received'], written: 12, proposed: 21 },
      {
        kind: 'digits-swapped',
        figure: [2, 'procedures', 'dossiers', 'received'],
        written: 12,
        proposed: 21,
      },
    ],
    [
      'nothing, where a cause names no figure',
      { kind: 'another-series', series: 'KH-UBND' },
      { kind: 'another-series', series: 'KH-UBND' },
    ],
  ])('lead a cause to %s', (_, cause, expected) => {
    expect(findingsOf({ cause }).map((finding) => finding.cause)).toEqual([expected])
  })

  it('are those of each of several verdicts', () => {
    const at = (path: Path) => failed({ path, operands: [] })
    const { findings, rules } = resultOf({
      subject: [at(['whole']), passed, at(['parts', 0]), notEvaluated(['parts', 1])],
      places,
    })
    expect(findings.map(({ path }) => path).sort()).toEqual([places.parts[0], places.whole])
    expect(rules).toMatchObject({ 'series/sample': { passed: 1, failed: 2, notEvaluated: 1 } })
  })

  it('are given already of what is missing', () => {
    expect(resultOf({ missing: [[3, 'period', 'year']] })).toMatchObject({
      findings: [],
      gaps: [{ missing: [[3, 'period', 'year']] }],
    })
  })
})

describe('a failure in doubt', () => {
  const doubts: readonly Operand[] = [{ path: [1, 'type'], value: 'thematic' }]

  it.each<[string, Severity, Severity | undefined, Severity]>([
    ['a warning instead of an error', 'error', undefined, 'warning'],
    ['a warning instead of the error of its verdict', 'info', 'error', 'warning'],
    ['a warning as before', 'warning', undefined, 'warning'],
    ['a hint as before', 'info', undefined, 'info'],
    ['a hint as its verdict says', 'error', 'info', 'info'],
  ])('is %s', (_, severity, own, expected) => {
    const verdict = { operands: [{ path: ['whole'], value: 3 }], ...(own && { severity: own }) }
    expect(findingsOf(verdict, doubts, severity)).toMatchObject([
      {
        severity: expected,
        operands: [
          { path: places.whole, value: 3 },
          { path: [1, 'type'], value: 'thematic', beside: true },
        ],
      },
    ])
    expect(findingsOf(verdict, [], severity)).toMatchObject([{ severity: own ?? severity }])
    expect(findingsOf(verdict, undefined, severity)[0]?.operands).toHaveLength(1)
  })
})
