import { codeKey, ownName } from '../../agency/agency.js'
import { arrangements } from '../../agency/level.js'
import { failed, passed, type Rule } from '../../check/rule.js'
import type { Gathered } from '../gathered-rule.js'
import { inOrderOfCutOff, type PlacedReport } from '../placed-report.js'

/** One code in two reports that follow each other. */
export interface SharedCode {
  readonly code: string
  readonly previous: string
  readonly next: string
  /** Whether both names are one, or the later agency says that it was the earlier one. */
  readonly isOne: boolean
  /** Whether units were arranged anew between them, when codes were given out again. */
  readonly isArranged: boolean
}

/**
 * A code is that of one agency. Two names under one may be a slip in either, or an agency that was renamed, and reports of
 * the two are not held against each other; when units were arranged anew, codes were given out again.
 */
export const agencyCode: Rule<SharedCode> = {
  id: 'series/agency-code',
  severity: 'warning',
  title: { vi: 'Một mã chỉ của một cơ quan', en: 'A code is that of one agency' },
  message: {
    vi: 'Mã {code} là của {previous} ở báo cáo trước, của {next} ở báo cáo này; số liệu không được đối chiếu với nhau.',
    en: 'The code {code} is that of {previous} in an earlier report, of {next} in this one; their figures are not compared.',
  },
  basis: ['consistency'],
  check: ({ code, previous, next, isOne, isArranged }) =>
    isOne
      ? passed
      : failed({
          path: ['next', 'name'],
          ...(isArranged && { severity: 'info' }),
          actual: next,
          operands: [{ path: ['previous', 'name'], value: previous }],
          data: { code, previous, next },
        }),
  samples: {
    passing: [{ code: '00004', previous: 'UBND xã A', next: 'Xã A', isOne: true, isArranged: false }],
    failing: [
      {
        subject: { code: '00004', previous: 'UBND xã A', next: 'UBND xã B', isOne: false, isArranged: false },
        finds: { path: ['next', 'name'], actual: 'UBND xã B', severity: undefined as never },
      },
      {
        subject: {
          code: '00004',
          previous: 'UBND phường Trúc Bạch',
          next: 'UBND phường Ba Đình',
          isOne: false,
          isArranged: true,
        },
        finds: { severity: 'info' },
      },
    ],
  },
}

/** Each code that several reports bear, by the order of their cut-off days. @internal */
export function* sharedCodes(reports: readonly PlacedReport[]): Generator<Gathered<SharedCode>> {
  const last = new Map<string, PlacedReport>()
  for (const next of reports.filter(({ isCumulated }) => !isCumulated).sort(inOrderOfCutOff)) {
    const code = codeKey(next.report.agency)
    const previous = code === undefined ? undefined : last.get(code)
    if (code === undefined) continue
    last.set(code, next)
    if (previous === undefined) continue
    const [before, after] = [previous.report.agency, next.report.agency]
    const names = [after, ...(after.predecessors ?? [])].map(ownName)
    yield {
      subject: {
        code: after.code ?? '',
        previous: before.name,
        next: after.name,
        isOne: names.includes(ownName(before)),
        isArranged: arrangements.some(({ from }) => previous.days.to < from && from <= next.days.to),
      },
      places: { previous: [previous.index, 'agency'], next: [next.index, 'agency'] },
    }
  }
}
