import type { AppendixModel } from '../../appendix/appendix-model.js'
import { failed, passed, type Rule } from '../../check/rule.js'
import type { Report } from '../report.js'

/** The form that an appendix names, and those that it can be checked by. */
export interface FormOfAppendix {
  readonly template: string
  readonly known: readonly string[]
}

/** An appendix is of a form that is known, else nothing of it can be checked. */
export const knownForm: Rule<FormOfAppendix> = {
  id: 'appendix/known-form',
  severity: 'warning',
  title: { vi: 'Phụ lục theo mẫu đã biết', en: 'The appendix is of a known form' },
  message: {
    vi: 'Phụ lục theo mẫu “{actual}” chưa kiểm tra được: chỉ có các mẫu {known}.',
    en: 'The appendix is of the form “{actual}” and could not be checked: the forms known are {known}.',
  },
  basis: ['consistency'],
  check: ({ template, known }) =>
    known.includes(template)
      ? passed
      : failed({
          path: ['appendix', 'template'],
          actual: template,
          operands: [],
          data: { known: known.join(', ') },
        }),
  samples: {
    passing: [{ template: 'cchc-2024', known: ['cchc-2024'] }],
    failing: [
      { subject: { template: 'our-2024', known: ['cchc-2024'] }, finds: { actual: 'our-2024' } },
      {
        subject: { template: '', known: ['cchc-2024', 'our-2024'] },
        finds: { path: ['appendix', 'template'] },
      },
    ],
  },
}

/**
 * The form that the appendix of a report names, beside those that are known; `undefined` without an appendix. @internal
 */
export function formOfAppendix(
  { appendix }: Report,
  forms: readonly AppendixModel[],
): FormOfAppendix | undefined {
  return appendix == null
    ? undefined
    : { template: appendix.template, known: forms.map(({ template }) => template.id) }
}
