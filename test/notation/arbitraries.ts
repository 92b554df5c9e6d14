import fc from 'fast-check'

/** Decimal strings as `parseDecimal` gives them: no leading zeros, printed decimals kept. */
export const decimalString = (mostInteger = 999_999_999) =>
  fc
    .tuple(
      fc.nat(mostInteger),
      fc.option(fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 6 })),
    )
    .map(([integer, decimals]) => (decimals === null ? String(integer) : `${integer}.${decimals}`))

/** What is read of a text: an approximate figure keeps its words. */
export function asPublished<Value>(text: string, value: Value): Value {
  return typeof value === 'object' ? { ...value, words: text } : value
}
