import type { Failure, Verdict } from '../../check/rule.js'

const doubt = {
  vi: ' Chỉ đúng nếu các số tính trên phạm vi khác nhau; báo cáo cần nói rõ.',
  en: ' Right only if the figures count different things; the report must say so.',
}

/**
 * The verdict of a declared relation: where what is counted may differ, a warning that says so as `{note}`.
 * @internal
 */
export function withScopeNote(verdict: Verdict, severity: 'warning' | undefined): Verdict {
  if (verdict.outcome !== 'failed') return verdict
  const failure: Failure = { ...verdict, data: { ...verdict.data, note: severity ? doubt : '' } }
  return severity ? { ...failure, severity } : failure
}
