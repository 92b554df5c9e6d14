import type { AppendixModel } from '../../appendix/appendix-model.js'
import type { Report } from '../report.js'
import type { Hierarchy } from './hierarchy.js'
import { ReportSums } from './report-sums.js'
import { UnitRegister } from './unit-register.js'

/**
 * Adds up the reports of the units of a hierarchy in one pass (cộng báo cáo của các đơn vị), and registers which came.
 * @internal
 */
export function sumReports(
  reports: Iterable<Report>,
  hierarchy: Hierarchy,
  form: AppendixModel,
): { readonly sums: ReportSums; readonly register: UnitRegister } {
  const register = new UnitRegister(hierarchy)
  const sums = new ReportSums(form)
  let index = 0
  for (const report of reports) {
    const unit = register.admit(report, index++)
    if (unit !== undefined) sums.add(unit, report)
  }
  return { sums, register }
}
