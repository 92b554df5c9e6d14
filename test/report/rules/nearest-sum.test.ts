import { expect, it } from 'vitest'
import { checkReport } from '../../../src/report/check-report.js'
import { least } from '../sample.js'

it('FJ12: of several sums the nearest explains', () => {
  const staff = { total: 23741, officials: 0, civilServants: 4327, publicEmployees: 19441 }
  expect(checkReport({ ...least, civilService: { staff } }).findings).toMatchObject([
    { expected: 23768, difference: -27, cause: { kind: 'digits-swapped', written: 19441, proposed: 19414 } },
  ])
})
