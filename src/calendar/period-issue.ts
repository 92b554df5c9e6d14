/**
 * What is wrong with a period whose keys are each well formed: the `params.period` of a `custom` issue of
 * `periodSchema`.
 *
 * - `reversed`: `from` comes after `to`. The issue stands at `to`.
 * - `half-open`: a custom period states one end only. The issue stands at the missing end.
 * - `no-ordinal`: an `ordinal` beside a kind that has none. The issue stands at `ordinal`.
 */
export interface PeriodIssue {
  readonly code: 'reversed' | 'half-open' | 'no-ordinal'
}
