import { failed, passed, type Rule, type Verdict } from '../../check/rule.js'
import type { Language, Text } from '../../notation/language.js'
import type { AppendixToCheck } from '../appendix-model.js'
import type { ChoiceIndicator } from '../indicator.js'
import { rowLabel, valueAt, valuePath } from '../value-of.js'
import { nothingReported } from './locate-row.js'
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
  check: ({ appendix, model: { choices } }) => {
    const verdicts: Verdict[] = []
    for (const row of choices) {
      const value = valueAt(appendix.values, row.key)
      if (value === undefined) continue
      verdicts.push(
        hasCode(row, value)
          ? passed
          : failed({
              path: valuePath(row.key),
              label: rowLabel(row),
              actual: value,
              expected: row.choices.map(({ code }) => code).join(', '),
              operands: [],
              data: { answers: answersOf(row) },
            }),
      )
    }
    return verdicts.length === 0 ? nothingReported : verdicts
  },
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

function hasCode({ choices }: ChoiceIndicator, value: unknown): boolean {
  for (const { code } of choices) if (code === value) return true
  return false
}

function answersOf({ choices }: ChoiceIndicator): Text {
  const list = (language: Language) =>
    choices.map(({ code, label }) => `${label[language]} = ${code}`).join('; ')
  return { vi: list('vi'), en: list('en') }
}
