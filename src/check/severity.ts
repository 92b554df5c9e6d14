import type { Language, Text } from '../notation/language.js'

/**
 * How sure a finding is (mức độ): `error` (lỗi) cannot be right as it stands; `warning` (cảnh báo) is very likely
 * wrong, or can be read two ways; `info` (lưu ý) is worth a look, incomplete or outdated.
 */
export type Severity = 'error' | 'warning' | 'info'

/**
 * Severities (mức độ) from the mildest.
 *
 * @example
 * ```ts
 * import { severities } from 'cchc/check'
 *
 * severities // ['info', 'warning', 'error']
 * ```
 */
export const severities: readonly Severity[] = ['info', 'warning', 'error']

/** Severities from the gravest. @internal */
export const gravestFirst: readonly Severity[] = ['error', 'warning', 'info']

/**
 * Whether a severity (mức độ) is at or above a threshold.
 *
 * @example
 * ```ts
 * import { isAtLeast } from 'cchc/check'
 *
 * isAtLeast('error', 'warning') // true
 * ```
 */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) >= severities.indexOf(threshold)
}

/** What severities are called. @internal */
export const severityNames: Readonly<Record<Severity, Text>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'lưu ý', en: 'info' },
}

/** What is said, behind how sure it is: `Lỗi: ghi 118`. @internal */
export function behindSeverity(severity: Severity, said: string, language: Language): string {
  const name = severityNames[severity][language]
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${said}`
}
