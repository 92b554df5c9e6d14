import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/report/report.js'
import { numberMissing } from '../../../src/report/rules/number-missing.js'
import { least } from '../sample.js'

const unknown = { outcome: 'not-evaluated', missing: [['number']] }

describe('report/number-missing', () => {
  it.each<[string, Report['number'], object]>([
    ['no symbol is stated', undefined, unknown],
    ['a symbol left empty', null, unknown],
    ['a symbol that cannot be read', '12/', unknown],
    ['a number', '45/BC-UBND', { outcome: 'passed' }],
    ['a draft', '/BC-UBND', { outcome: 'failed', path: ['number'], actual: '/BC-UBND', operands: [] }],
    [
      'a form not filled in',
      '…/BC-UBND',
      { outcome: 'failed', path: ['number'], actual: '…/BC-UBND', operands: [] },
    ],
  ])('%s', (_, number, verdict) => {
    expect(numberMissing.check({ ...least, ...(number !== undefined && { number }) }, {})).toEqual(verdict)
  })
})
