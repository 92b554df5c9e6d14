import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cause } from '../../src/check/cause.js'
import { describeFindingBy } from '../../src/check/describe-finding.js'
import type { Finding } from '../../src/check/finding.js'
import { findingSchema } from '../../src/check/finding-schema.js'
import { failed, passed, type Rule } from '../../src/check/rule.js'
import { type Ruleset, rulesById, scope } from '../../src/check/ruleset.js'
import { runRules } from '../../src/check/run-rules.js'
import { partRule, type Row, type Sheet, variant } from './sample-rules.js'

function rulesetOf(...rules: readonly Rule<Row>[]): Ruleset<Sheet> {
  return {
    scopes: [
      scope(({ rows }: Sheet) => rows.map((subject, index) => ({ path: ['rows', index], subject })), rules),
    ],
  }
}

const noticed = (id: string, path: readonly (string | number)[] = []): Rule<Row> =>
  variant({ id, check: () => failed({ path, operands: [] }) })

const mixed: Sheet = { rows: [{ part: 1, whole: 2 }, { part: 5, whole: 3 }, { part: 1 }, {}] }

describe('runRules', () => {
  it('counts how often each rule passed, failed and was not evaluated', () => {
    expect(runRules(rulesetOf(partRule), mixed).rules).toEqual({
      'sheet/part': { passed: 1, failed: 1, notEvaluated: 2, waived: 0 },
    })
  })

  it('N3 names what was missing, and where', () => {
    expect(runRules(rulesetOf(partRule), mixed).gaps).toEqual([
      { rule: 'sheet/part', path: ['rows', 2], missing: [['whole']] },
      { rule: 'sheet/part', path: ['rows', 3], missing: [['part']] },
    ])
  })

  it('counts a rule that met nothing to judge, so that silence is no pass', () => {
    expect(runRules(rulesetOf(partRule), { rows: [] })).toEqual({
      ok: true,
      findings: [],
      gaps: [],
      ruleErrors: [],
      rules: { 'sheet/part': { passed: 0, failed: 0, notEvaluated: 0, waived: 0 } },
    })
  })

  it('counts every verdict of a rule that gives several', () => {
    const many = variant({ check: () => [passed, failed({ path: ['part'], operands: [] }), passed] })
    const { rules, findings } = runRules(rulesetOf(many), { rows: [{}] })
    expect(rules['sheet/part']).toEqual({ passed: 2, failed: 1, notEvaluated: 0, waived: 0 })
    expect(findings).toHaveLength(1)
  })

  it('adds up the counts of a rule that stands in two scopes', () => {
    const { scopes } = rulesetOf(partRule)
    expect(runRules({ scopes: [...scopes, ...scopes] }, mixed).rules['sheet/part']).toMatchObject({
      passed: 2,
      failed: 2,
    })
  })

  it('counts the paths of figures, operands and causes from the root', () => {
    const { findings } = runRules(rulesetOf(partRule), mixed)
    expect(findings).toEqual([
      {
        rule: 'sheet/part',
        severity: 'error',
        path: ['rows', 1, 'part'],
        actual: 5,
        expected: { atMost: 3 },
        difference: 2,
        operands: [{ path: ['rows', 1, 'whole'], value: 3 }],
        cause: { kind: 'digits-swapped', figure: ['rows', 1, 'part'], written: 5, proposed: 3 },
        data: { limit: 3 },
        basis: ['arithmetic'],
      },
    ])
  })

  it.each([
    [
      { kind: 'part-left-out', part: ['part'], value: 1 },
      { kind: 'part-left-out', part: ['rows', 0, 'part'], value: 1 },
    ],
    [
      { kind: 'inside-another', parts: [['part'], ['whole']] },
      {
        kind: 'inside-another',
        parts: [
          ['rows', 0, 'part'],
          ['rows', 0, 'whole'],
        ],
      },
    ],
    [{ kind: 'no-base' }, { kind: 'no-base' }],
  ] as const)('counts the paths of the cause %j from the root', (cause, rebased) => {
    const rule = variant({ check: () => failed({ path: [], operands: [], cause }) })
    expect(runRules(rulesetOf(rule), { rows: [{}] }).findings[0]?.cause).toEqual(rebased)
  })

  it('gives findings in the order of the document, then by rule id', () => {
    const root: Sheet = { title: 'x', rows: [{ whole: 1, part: 2 }, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}] }
    const title = variant({ id: 'z/title', check: () => failed({ path: ['title'], operands: [] }) })
    const rules = [noticed('b/part', ['part']), noticed('b/whole', ['whole']), noticed('a/whole', ['whole'])]
    const ruleset: Ruleset<Sheet> = {
      scopes: [
        ...rulesetOf(...rules).scopes,
        scope((sheet: Sheet) => [{ path: [], subject: sheet as unknown as Row }], [title]),
      ],
    }
    const order = runRules(ruleset, root).findings.map(({ path, rule }) => `${path.join('.')} ${rule}`)
    expect(order.slice(0, 4)).toEqual([
      'title z/title',
      'rows.0.whole a/whole',
      'rows.0.whole b/whole',
      'rows.0.part b/part',
    ])
    // 10 comes after 9, not after 1; a figure that is not there comes by its name.
    expect(order.slice(-4)).toEqual([
      'rows.9.whole b/whole',
      'rows.10.part b/part',
      'rows.10.whole a/whole',
      'rows.10.whole b/whole',
    ])
  })

  it('gives the same order whatever the order of the rules', () => {
    const rules = ['a/x', 'a/y', 'b/x'].flatMap((id) => [noticed(`${id}-p`, ['part']), noticed(`${id}-w`)])
    const expected = runRules(rulesetOf(...rules), mixed).findings
    fc.assert(
      fc.property(fc.shuffledSubarray(rules, { minLength: rules.length }), (shuffled) => {
        expect(runRules(rulesetOf(...shuffled), mixed).findings).toEqual(expected)
      }),
    )
  })

  it.each([
    [
      'throws an error',
      () => {
        throw new Error('broken')
      },
      'broken',
    ],
    [
      'throws something else',
      () => {
        throw 'broken'
      },
      'broken',
    ],
    ['gives no verdict', () => undefined as never, expect.stringContaining('outcome')],
  ])('reports a rule that %s as a fault of the rule, not of the data', (_, check, message) => {
    const broken = variant({ id: 'sheet/broken', check })
    const result = runRules(rulesetOf(broken, partRule), { rows: [{ part: 1, whole: 2 }] })
    expect(result.ruleErrors).toEqual([{ rule: 'sheet/broken', path: ['rows', 0], message }])
    expect(result.findings).toEqual([])
    expect(result.ok).toBe(false)
    expect(result.rules['sheet/part']?.passed).toBe(1)
  })

  const basis = 'consistency'
  const begins = { from: '2024-01-01', value: true, basis } as const
  const ends = { from: '2025-07-01', value: null, basis } as const

  it.each([
    [undefined, undefined, true],
    [[begins], '2023-12-31', false],
    [[begins], '2024-01-01', true],
    [[begins, ends], '2025-06-30', true],
    [[begins, ends], '2025-07-01', false],
  ])('runs a rule in force %j on %s: %s', (inForce, on, runs) => {
    const dated = inForce === undefined ? partRule : variant({ inForce })
    const result = runRules(rulesetOf(dated), mixed, { on })
    expect(result.findings).toHaveLength(runs ? 1 : 0)
    expect(Object.keys(result.rules)).toEqual(runs ? ['sheet/part'] : [])
  })

  const old = { document: 'Nghị định cũ', to: '2024-06-30', confirmed: true } as const
  const young = { document: 'Nghị định mới', from: '2024-07-01', confirmed: true } as const

  it.each([
    ['2024-06-30', ['arithmetic', old]],
    ['2024-07-01', ['arithmetic', young]],
    [undefined, ['arithmetic', old, young]],
  ])('FJ26: cites on %s only what is in force', (on, cited) => {
    const rule = variant({ basis: ['arithmetic', old, young] })
    expect(runRules(rulesetOf(rule), mixed, { on }).findings.map((finding) => finding.basis)).toEqual([cited])
    const own = variant({
      check: () => failed({ path: [], operands: [], basis: ['arithmetic', old, young] }),
    })
    expect(runRules(rulesetOf(own), mixed, { on }).findings[0]?.basis).toEqual(cited)
  })

  it.each([
    ['2024-06-30', 1],
    ['2024-07-01', 0],
    [undefined, 1],
  ])('FJ26: runs a rule that rests on one law alone, on %s: %d', (on, found) => {
    expect(runRules(rulesetOf(variant({ basis: [old] })), mixed, { on }).findings).toHaveLength(found)
  })

  it('takes the day of the ruleset, unless one is given', () => {
    const ruleset = {
      ...rulesetOf(variant({ basis: ['arithmetic', old, young] })),
      dayOf: () => '2024-06-30',
    }
    expect(runRules(ruleset, mixed).findings[0]?.basis).toEqual(['arithmetic', old])
    expect(runRules(ruleset, mixed, { on: '2024-07-01' }).findings[0]?.basis).toEqual(['arithmetic', young])
  })

  it('does not evaluate a dated rule when no day is given: silence is not a pass', () => {
    const { findings, rules, gaps } = runRules(rulesetOf(variant({ inForce: [begins] })), mixed)
    expect(findings).toEqual([])
    expect(rules['sheet/part']).toMatchObject({ passed: 0, failed: 0, notEvaluated: gaps.length })
    expect(gaps.length).toBeGreaterThan(0)
  })

  it('takes the severity of the verdict before that of the rule, and an override before both', () => {
    const mild = variant({ check: () => failed({ path: [], operands: [], severity: 'info' }) })
    const severity = (rule: Rule<Row>, override?: 'error' | 'warning') =>
      runRules(
        rulesetOf(rule),
        { rows: [{ part: 2, whole: 1 }] },
        override && { severities: { 'sheet/part': override } },
      ).findings[0]?.severity
    expect(severity(partRule)).toBe('error')
    expect(severity(mild)).toBe('info')
    expect(severity(partRule, 'warning')).toBe('warning')
    expect(severity(mild, 'error')).toBe('error')
  })

  it('is ok without errors, whatever the warnings', () => {
    expect(runRules(rulesetOf(partRule), mixed).ok).toBe(false)
    expect(runRules(rulesetOf(partRule), mixed, { severities: { 'sheet/part': 'warning' } }).ok).toBe(true)
  })

  it('leaves a rule out that is off', () => {
    const result = runRules(rulesetOf(partRule), mixed, { severities: { 'sheet/part': 'off' } })
    expect(result).toEqual({ ok: true, findings: [], gaps: [], ruleErrors: [], rules: {} })
  })

  it('tells a rule the context of its subject', () => {
    const asked: unknown[] = []
    const asking = variant({
      check: (_, { wouldHold }) => {
        asked.push(wouldHold?.(['part'], 1))
        return passed
      },
    })
    const select = () => [
      { path: [], subject: {}, context: { wouldHold: () => false } },
      { path: [], subject: {} },
    ]
    runRules({ scopes: [scope(select, [asking])] }, undefined)
    expect(asked).toEqual([false, undefined])
  })
})

describe('rulesById', () => {
  it('finds a rule that stands in two scopes once, and refuses two rules of one id', () => {
    const { scopes } = rulesetOf(partRule)
    expect([...rulesById({ scopes: [...scopes, ...scopes] })]).toEqual([['sheet/part', partRule]])
    expect(() => rulesById(rulesetOf(partRule, variant({})))).toThrow('sheet/part')
  })
})

describe('FX3: the operands of a finding', () => {
  const column = (count: number) => Array.from({ length: count }, (_, index) => index)
  const columnRule = (cause?: Cause): Rule<readonly number[]> => ({
    id: 'sheet/column',
    severity: 'error',
    title: { vi: 'Cột', en: 'Column' },
    basis: ['arithmetic'],
    message: { vi: '{equation}', en: '{equation}' },
    check: (values) =>
      failed({
        path: ['total'],
        actual: 1,
        expected: 2,
        operands: [
          ...values.map((value, index) => ({ path: ['rows', index], value })),
          { path: ['beside'], value: 7, beside: true },
        ],
        ...(cause && { cause }),
      }),
    samples: { passing: [], failing: [] },
  })
  const found = (count: number, cause?: Cause) => {
    const rule = columnRule(cause)
    const select = () => [{ path: ['table'], subject: column(count) }]
    const [finding] = runRules({ scopes: [{ select, rules: [rule] }] }, {}).findings
    return {
      finding: finding as Finding,
      say: describeFindingBy(finding as Finding, new Map([[rule.id, rule]])),
    }
  }

  it.each([0, 1, 11, 99])('are all listed, if they are %i', (count) => {
    expect(found(count).finding.operands).toHaveLength(count + 1)
    expect(found(count).finding).not.toHaveProperty('operandCount')
  })

  it.each([100, 101, 5000])('are the first of very many, and the rest is counted: %i', (count) => {
    const { finding, say } = found(count)
    expect(finding.operands.map(({ path }) => path)).toEqual([
      ...column(100).map((index) => ['table', 'rows', index]),
      ['table', 'beside'],
    ])
    expect(finding.operandCount ?? finding.operands.length).toBe(count + 1)
    expect(say).toContain(`(${count - 10} số nữa)`)
    expect(findingSchema.parse(JSON.parse(JSON.stringify(finding)))).toEqual(
      JSON.parse(JSON.stringify(finding)),
    )
  })

  it('has those that the cause names, wherever they stand', () => {
    const named = (cause: Cause) => found(5000, cause).finding.operands.map(({ path }) => path.at(-1))
    expect(named({ kind: 'part-left-out', part: ['rows', 4321], value: 4321 })).toContain(4321)
    expect(
      named({
        kind: 'inside-another',
        parts: [
          ['rows', 200],
          ['rows', 4999],
        ],
      }),
    ).toEqual(expect.arrayContaining([200, 4999]))
    const digits = { kind: 'digits-swapped', figure: ['rows', 150], written: 150, proposed: 105 } as const
    expect(named(digits)).toContain(150)
    expect(named(digits).length).toBe(102)
  })
})

describe('FC14: severities', () => {
  it.each([
    ['a letter left out', { 'shet/part': 'off' }, 'sheet/part'],
    ['another folder', { 'dossier/part': 'info' }, 'sheet/part'],
    ['nothing of a rule', { '': 'off' }, 'sheet/part'],
    ['a name of every object', { toString: 'off' }, 'sheet/part'],
    ['a severity that is none', { 'sheet/part': 'fatal' }, 'sheet/part'],
  ])('of an unknown rule, %s, are an error that names the nearest', (_, severities, named) => {
    const run = () => runRules(rulesetOf(partRule), mixed, { severities: severities as never })
    expect(run).toThrow(RangeError)
    expect(run).toThrow(named)
  })

  it('of a known rule are taken', () => {
    const severities = { 'sheet/part': 'off' } as const
    expect(runRules(rulesetOf(partRule), mixed, { severities }).findings).toEqual([])
  })
})
