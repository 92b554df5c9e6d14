import { describe, expect, it } from 'vitest'
import { appendixModel } from '../../../src/appendix/appendix-model.js'
import { appendixTemplate2024 } from '../../../src/appendix/appendix-template-2024.js'
import { checkReport } from '../../../src/report/check-report.js'
import { defaultForm } from '../../../src/report/default-forms.js'
import type { Report } from '../../../src/report/report.js'
import { formOfAppendix, knownForm } from '../../../src/report/rules/known-form.js'
import { least } from '../sample.js'

const province = appendixModel({ ...appendixTemplate2024, id: 'tinh-2025' })
const forms = [defaultForm, province]
const ids = ['cchc-2024', 'tinh-2025']

function reportOf(appendix: Report['appendix']): Report {
  return { ...least, ...(appendix !== undefined && { appendix }) }
}

describe('appendix/known-form', () => {
  it.each([
    ['of 2024', 'cchc-2024'],
    ['of a province', 'tinh-2025'],
  ])('the form %s is among those known', (_, template) => {
    const subject = formOfAppendix(reportOf({ template, values: {} }), forms)
    expect(subject).toEqual({ template, known: ids })
    expect(knownForm.check({ template, known: ids }, {})).toEqual({ outcome: 'passed' })
  })

  it('a form that is not known is named beside those that are', () => {
    expect(knownForm.check({ template: 'cchc-2020', known: ids }, {})).toEqual({
      outcome: 'failed',
      path: ['appendix', 'template'],
      actual: 'cchc-2020',
      operands: [],
      data: { known: 'cchc-2024, tinh-2025' },
    })
  })

  it.each([
    ['no appendix', undefined],
    ['an appendix left empty', null],
  ])('%s has no form', (_, appendix) => {
    expect(formOfAppendix(reportOf(appendix), forms)).toBeUndefined()
    expect(checkReport(reportOf(appendix)).rules['appendix/known-form']).toEqual(counts({}))
  })

  it('in a report, is a warning at the template', () => {
    const { findings } = checkReport(reportOf({ template: 'cchc-2020', values: {} }))
    const found = findings.filter(({ rule }) => rule === 'appendix/known-form')
    expect(found).toMatchObject([
      {
        severity: 'warning',
        path: ['appendix', 'template'],
        actual: 'cchc-2020',
        data: { known: 'cchc-2024, cchc-2025-two-tier' },
      },
    ])
  })
})

function counts(some: object) {
  return { passed: 0, failed: 0, notEvaluated: 0, waived: 0, ...some }
}
