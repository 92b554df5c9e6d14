import type { Language } from '../../notation/language.js'
import type { Indicator } from '../indicator.js'
import { unitAsPrinted } from '../printed-unit.js'

/**
 * What the column "Đơn vị tính" says of an indicator; empty for a heading.
 * @internal
 */
export function unitOf(indicator: Indicator, language: Language): string {
  switch (indicator.kind) {
    case 'heading':
      return ''
    case 'rate':
      return '%'
    case 'choice':
      return indicator.choices.map(({ label, code }) => `${label[language]} = ${code}`).join(' ')
    default:
      return unitAsPrinted(indicator.unit)[language]
  }
}
