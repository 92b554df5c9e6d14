const digitsOf: Readonly<Record<'superscript' | 'subscript', string>> = {
  superscript: '⁰¹²³⁴⁵⁶⁷⁸⁹',
  subscript: '₀₁₂₃₄₅₆₇₈₉',
}

/** A text above or below the line as letters of its own, so that the mark of a footnote is no digit of a figure. @internal */
export function withRaisedDigits(text: string, align: 'superscript' | 'subscript'): string {
  return text.replace(/\d/g, (digit) => digitsOf[align][Number(digit)] as string)
}
