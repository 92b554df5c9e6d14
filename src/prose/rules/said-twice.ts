import type { FindingValue } from '../../check/finding.js'
import { failed, passed, type Rule } from '../../check/rule.js'
import type { Text } from '../../notation/language.js'
import type { Path } from '../../quantity/figure.js'
import { isSameValue } from '../same-value.js'

/** A place of a report of which a text says different things. */
export interface SaidTwice {
  readonly path: Path
  /** What the figure is called, where it has a name. */
  readonly label?: Text | undefined
  /** What is said of it, in the order of the text. */
  readonly values: readonly FindingValue[]
}

/**
 * A text says one thing of one figure: where it says two, one of them is wrong, or one of them is of another period, unit
 * or kind.
 */
export const saidTwice: Rule<SaidTwice> = {
  id: 'prose/said-twice',
  severity: 'warning',
  title: {
    vi: 'Văn bản ghi một số liệu ở nhiều chỗ như nhau',
    en: 'A text says the same of one figure throughout',
  },
  message: {
    vi: '{figure}: chỗ này ghi {actual:percent}, nhưng chỗ khác trong văn bản ghi {expected:percent}.',
    en: '{figure}: stated as {actual:percent}, but elsewhere in the text as {expected:percent}.',
  },
  basis: ['consistency'],
  check: ({ path, label, values }) => {
    const [first, ...others] = values
    const other = others.find((value) => !isSameValue(value, first))
    if (first === undefined || other === undefined) return passed
    return failed({
      path,
      ...(label && { label }),
      actual: other,
      expected: first,
      operands: [],
    })
  },
  samples: {
    passing: [
      { path: ['procedures', 'dossiers', 'received', 'total'], values: [120, 120] },
      { path: ['procedures', 'dossiers', 'received', 'total'], values: [118, { atLeast: 110, atMost: 120 }] },
    ],
    failing: [
      {
        subject: { path: ['procedures', 'dossiers', 'received', 'total'], values: [120, 112] },
        finds: { path: ['procedures', 'dossiers', 'received', 'total'], expected: 120, actual: 112 },
      },
      {
        subject: { path: ['procedures', 'dossiers', 'rates', 'online'], values: ['99.3', '99.3', '93.9'] },
        finds: { expected: '99.3', actual: '93.9' },
      },
    ],
  },
}
