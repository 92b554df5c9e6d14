import { failed, notEvaluated, passed, type Rule } from '../../src/check/rule.js'

/** A document of numbered rows, for rules that need no model. */
export interface Sheet {
  readonly title?: string
  readonly rows: readonly Row[]
}

export interface Row {
  readonly whole?: number
  readonly part?: number
}

/** A sound rule: a part is not above its whole. */
export const partRule: Rule<Row> = {
  id: 'sheet/part',
  severity: 'error',
  title: { vi: 'Phần và toàn bộ', en: 'Part and whole' },
  message: { vi: '{figure}: {actual} lớn hơn {limit}.', en: '{figure}: {actual} is above {limit}.' },
  basis: ['arithmetic'],
  check: ({ part, whole }) => {
    if (part === undefined || whole === undefined) {
      return notEvaluated(...[part === undefined ? 'part' : 'whole'].map((key) => [key]))
    }
    if (part <= whole) return passed
    return failed({
      path: ['part'],
      actual: part,
      expected: { atMost: whole },
      difference: part - whole,
      operands: [{ path: ['whole'], value: whole }],
      cause: { kind: 'digits-swapped', figure: ['part'], written: part, proposed: whole },
      data: { limit: whole },
    })
  },
  samples: {
    passing: [{ part: 1, whole: 2 }],
    failing: [
      { subject: { part: 3, whole: 2 }, finds: { difference: 1 } },
      { subject: { part: 9, whole: 1 }, finds: { difference: 8, cause: { figure: ['part'] } as never } },
    ],
  },
}

/** The same rule with some of its parts replaced. */
export function variant(changes: Partial<Rule<Row>>): Rule<Row> {
  return { ...partRule, ...changes }
}
