import { failed, passed, type Rule } from '../../check/rule.js'
import { inLanguages, type Text } from '../../notation/language.js'
import type { AppendixToCheck } from '../appendix-model.js'
import type { ChoiceIndicator } from '../indicator.js'
import { rowLabel, valueAt, valuePath } from '../value-of.js'
import { judgeRows } from './locate-row.js'
import { sample } from './sample-template.js'

/** A choice is answered by one of its codes. */
export const choice: Rule<AppendixToCheck> = {
  id: 'appendix/choice',
  severity: 'error',
  title: { vi: 'Chỉ tiêu lựa chọn nằm trong danh mục', en: 'A choice is one of its list' },
  message: {
    vi: '{figure}: ghi {actual}, nhưng chỉ có {answers}.',
    en: '{figure}: stated as {actual}, but there is only {answers}.',
  },
  basis: ['consistency'],
  check: ({ appendix, model: { choices } }) =>
    judgeRows(choices, (row) => {
      const value = valueAt(appendix.values, row.key)
      if (value === undefined) return undefined
      if (row.choices.some(({ code }) => code === value)) return passed
      return failed({
        path: valuePath(row.key),
        label: rowLabel(row),
        actual: value,
        expected: row.choices.map(({ code }) => code).join(', '),
        operands: [],
        data: { answers: answersOf(row) },
      })
    }),
  samples: {
    passing: [sample({ '1.1': 0 }), sample({ '1.1': 2 })],
    failing: [
      {
        subject: sample({ '1.1': 3 }),
        finds: { path: ['appendix', 'values', '1.1'], actual: 3, expected: '0, 1, 2' },
      },
      { subject: sample({ '1.1': 150 }), finds: { actual: 150 } },
    ],
  },
}

function answersOf({ choices }: ChoiceIndicator): Text {
  return inLanguages((language) =>
    choices.map(({ code, label }) => `${label[language]} = ${code}`).join('; '),
  )
}
