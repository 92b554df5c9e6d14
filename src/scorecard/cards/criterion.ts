import type { Counted } from '../../check/indicator.js'
import type { Criterion, Pointer, Scoring } from '../scorecard.js'

/** A criterion that is scored in some way, or a group of criteria. @internal */
export function criterion(
  code: string,
  vi: string,
  en: string,
  maximum: number,
  of: Scoring | readonly Criterion[],
  more: Partial<Criterion> = {},
): Criterion {
  const held = 'way' in of ? { scoring: of } : { children: of }
  return { code, label: { vi, en }, maximum, ...held, ...more }
}

/** `rate × maximum / threshold`, not above the maximum. @internal */
export function rate(
  numerator: Counted<Pointer>,
  denominator: Counted<Pointer>,
  threshold?: number,
): Extract<Scoring, { readonly way: 'proportional' }> {
  const of = { numerator, denominator }
  return { way: 'proportional', of, ...(threshold !== undefined && { threshold }) }
}

/** Points that somebody gives. @internal */
export const manual: Scoring = { way: 'manual' }
