import type { IsoDate } from '../../calendar/day.js'
import { formatDate } from '../../calendar/format-date.js'
import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import type { Text } from '../../notation/language.js'
import type { AppendixToCheck } from '../appendix-model.js'
import { sample } from './sample-template.js'

/** A report uses the form of its day. */
export const templateDate: Rule<AppendixToCheck> = {
  id: 'appendix/template-date',
  severity: 'info',
  title: {
    vi: 'Mẫu phụ lục còn áp dụng vào ngày báo cáo',
    en: 'The form is in use on the day of the report',
  },
  message: {
    vi: 'Mẫu {template} áp dụng {range}; báo cáo ngày {actual:date}.',
    en: 'The form {template} is in use {range}; the report is of {actual:date}.',
  },
  basis: ['consistency'],
  check: ({ model: { template }, on }) => {
    if (on === undefined) return notEvaluated(['issuedOn'])
    const { id, from, to } = template
    const nearest = from !== undefined && on < from ? from : to !== undefined && on > to ? to : undefined
    if (nearest === undefined) return passed
    return failed({
      path: ['appendix', 'template'],
      actual: on,
      expected: nearest,
      operands: [],
      data: { template: id, range: rangeOf(from, to) },
    })
  },
  samples: {
    passing: [sample({}, { on: '2024-03-12' })],
    failing: [
      {
        subject: sample({}, { on: '2025-03-12' }),
        finds: { path: ['appendix', 'template'], actual: '2025-03-12', expected: '2024-12-31' },
      },
      { subject: sample({}, { on: '2023-12-31' }), finds: { expected: '2024-01-01' } },
    ],
  },
}

function rangeOf(from: IsoDate | undefined, to: IsoDate | undefined): Text {
  const words = { vi: ['từ', 'đến'], en: ['from', 'to'] } as const
  const inLanguage = ([since, until]: readonly [string, string]) =>
    [from && `${since} ${formatDate(from)}`, to && `${until} ${formatDate(to)}`].filter(Boolean).join(' ')
  return { vi: inLanguage(words.vi), en: inLanguage(words.en) }
}
