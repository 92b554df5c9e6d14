/** A slip of the hand (lỗi gõ số): two adjacent digits swapped, or one digit left out. */
export type DigitSlip = 'digits-swapped' | 'digit-missing'

/**
 * Which slip of the hand (đảo hoặc sót chữ số) turns `intended` into `written`, if one does. Both are strings of
 * digits; what is none has no slip.
 *
 * @example
 * ```ts
 * import { digitSlip } from 'cchc/quantity'
 *
 * digitSlip('1986', '1968') // 'digits-swapped'
 * digitSlip('1492', '149')  // 'digit-missing'
 * digitSlip('1973', '1968') // undefined
 * ```
 */
export function digitSlip(intended: string, written: string): DigitSlip | undefined {
  if (![intended, written].every((each) => typeof each === 'string' && /^\d+$/.test(each))) return undefined
  if (intended === written) return undefined
  let first = 0
  while (intended[first] === written[first]) first++
  if (intended.length === written.length) {
    const swapped =
      intended.slice(0, first) + (intended[first + 1] ?? '') + intended[first] + intended.slice(first + 2)
    return swapped === written ? 'digits-swapped' : undefined
  }
  // A leading zero that is missing is no slip.
  const shortened = intended.slice(0, first) + intended.slice(first + 1)
  return shortened === written && !intended.startsWith('0') ? 'digit-missing' : undefined
}

/** Every count that a slip of the hand can have turned into `written`. @internal */
export function intendedBy(written: number): readonly number[] {
  if (!Number.isInteger(written)) return []
  const digits = String(written)
  const candidates = new Set<number>()
  for (let index = 0; index <= digits.length; index++) {
    if (index + 1 < digits.length) {
      candidates.add(
        Number(digits.slice(0, index) + digits[index + 1] + digits[index] + digits.slice(index + 2)),
      )
    }
    for (let digit = 0; digit <= 9; digit++)
      candidates.add(Number(digits.slice(0, index) + digit + digits.slice(index)))
  }
  return [...candidates].filter(
    (candidate) => Number.isSafeInteger(candidate) && digitSlip(String(candidate), digits) !== undefined,
  )
}
