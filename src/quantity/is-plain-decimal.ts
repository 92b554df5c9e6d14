/**
 * Whether a text is digits, with a point among them or not: as a regular expression would say, many times a check.
 * @internal
 */
export function isPlainDecimal(text: string): boolean {
  let points = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === point && index > 0 && index < text.length - 1) points++
    else if (code < zero || code > zero + 9) return false
  }
  return text !== '' && points < 2
}

const [point, zero] = [0x2e, 0x30]
