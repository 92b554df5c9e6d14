import { type Level, levels } from '../../agency/level.js'
import { failed, notEvaluated, passed, type Rule, type Verdict } from '../../check/rule.js'
import { inLanguages, type Text } from '../../notation/language.js'
import type { AppendixToCheck } from '../appendix-model.js'
import { rowLabel, valueAt, valuePath } from '../value-of.js'
import { sample } from './sample-template.js'

/** A row that only levels above report is blank, or 0. A superior may add up what its units report. */
export const otherLevel: Rule<AppendixToCheck> = {
  id: 'appendix/other-level',
  severity: 'warning',
  title: { vi: 'Chỉ tiêu thuộc cấp báo cáo', en: 'A row is one of the level that reports' },
  message: {
    vi: '{figure}: ghi {actual}, nhưng đây là chỉ tiêu của {levels}.',
    en: '{figure}: stated as {actual}, but this is reported at the {levels}.',
  },
  basis: ['consistency'],
  check: ({ appendix, model: { byLevel }, level }) => {
    if (level === undefined) return notEvaluated(['agency', 'level'])
    const verdicts: Verdict[] = []
    for (const row of byLevel.get(level)?.ofSuperiors ?? []) {
      const actual = valueAt(appendix.values, row.key)
      if (actual === undefined || Number(actual) === 0) continue
      const data = { levels: namesOf(row.levels) }
      verdicts.push(failed({ path: valuePath(row.key), label: rowLabel(row), actual, operands: [], data }))
    }
    return verdicts.length === 0 ? passed : verdicts
  },
  samples: {
    passing: [
      sample({ '1.4.district': 20 }, { level: 'district' }),
      sample({ '1.4.district': 3 }, { level: 'province' }),
      sample({ '1.4.district': 0, '1.4.commune': 166 }, { level: 'commune' }),
    ],
    failing: [
      {
        subject: sample({ '1.4.district': 20 }, { level: 'commune' }),
        finds: { path: ['appendix', 'values', '1.4.district'], actual: 20 },
      },
      { subject: sample({ '1.4': 169, '1.4.district': 3 }, { level: 'commune' }), finds: { actual: 3 } },
    ],
  },
}

function namesOf(those: readonly Level[]): Text {
  const titles = levels.filter(({ level }) => those.includes(level)).map(({ title }) => title)
  return inLanguages((language) => titles.map((title) => title[language]).join(', '))
}
