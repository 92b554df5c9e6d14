/**
 * An exact ratio (tỷ số) of two counts (or of two scores: a number means the decimal it prints). Ratios are compared in integers; decimals only display them.
 */
export interface Ratio {
  /** From 0 up. */
  readonly numerator: number
  /** From 0 up; with 0 there is no rate. */
  readonly denominator: number
}
