import { formatValue } from '../../check/format-value.js'
import { requireOptions } from '../../check/require-parsed.js'
import type { Approximate } from '../../notation/approximate.js'
import { formatDecimal } from '../../notation/format-decimal.js'
import { formatFigure } from '../../notation/format-figure.js'
import { type Language, languageOf, type Text } from '../../notation/language.js'
import type { Appendix } from '../appendix.js'
import { templateShape } from '../define-template.js'
import type { Indicator } from '../indicator.js'
import { unitAsPrinted } from '../printed-unit.js'
import type { AppendixTemplate } from '../template.js'

/** The headings of the columns, each under that of its group. */
const headings: readonly (readonly Text[])[] = [
  [{ vi: 'STT', en: 'No.' }],
  [{ vi: 'Các chỉ tiêu', en: 'Indicator' }],
  [
    { vi: 'Kết quả', en: 'Result' },
    { vi: 'Đơn vị tính', en: 'Unit' },
  ],
  [
    { vi: 'Kết quả', en: 'Result' },
    { vi: 'Số liệu', en: 'Figure' },
  ],
  [{ vi: 'Ghi chú', en: 'Remarks' }],
]

const ofWhich: Text = { vi: 'Trong đó', en: 'Of which' }

/** The texts of an appendix as officials print it, not yet escaped; empty where nothing is printed. @internal */
export function printAppendix(
  { values, units, notes }: Appendix,
  template: AppendixTemplate,
  asked: Language,
): { readonly headings: readonly (readonly string[])[]; readonly rows: readonly (readonly string[])[] } {
  requireOptions(template, templateShape, 'template')
  const { indicators } = template
  const language = languageOf(asked)
  const parents = new Set<string>()
  const known = new Set(indicators.map(({ key }) => key))
  const rows = indicators.map((indicator) => {
    const { key, under, label, kind } = indicator
    const isFirstUnder = under !== undefined && !parents.has(under)
    if (isFirstUnder) parents.add(under)
    return [
      under === undefined ? `${key}.` : isFirstUnder ? ofWhich[language] : '',
      label[language],
      own(units, key) ?? unitOf(indicator, language),
      printValue(own(values, key), kind, language),
      own(notes, key) ?? '',
    ]
  })
  const others = [values, units, notes].flatMap((record) => Object.keys(record ?? {}))
  const unknown = [...new Set(others)].filter((key) => !known.has(key))
  return {
    headings: headings.map((texts) => texts.map((text) => text[language])),
    rows: [
      ...rows,
      ...unknown.map((key) => [
        key,
        '',
        own(units, key) ?? '',
        printValue(own(values, key), undefined, language),
        own(notes, key) ?? '',
      ]),
    ],
  }
}

function own<Value>(
  record: Readonly<Record<string, Value>> | null | undefined,
  key: string,
): Value | undefined {
  return record != null && Object.hasOwn(record, key) ? record[key] : undefined
}

/** What is no figure, which the schema lets through for rows that no template has, is printed as it is. */
function printValue(value: unknown, kind: Indicator['kind'] | undefined, language: Language): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'object') return formatValue(value as Approximate, language)
  const text = String(value)
  if (typeof value === 'number') {
    const isFigure = /^\d+(?:\.\d{1,6})?$/.test(text) && value <= Number.MAX_SAFE_INTEGER
    if (kind === 'rate' && isFigure) return formatDecimal(text, language)
    return kind === 'choice' || !isFigure ? text : formatFigure(value, language)
  }
  return kind === 'rate' && /^\d{1,20}(?:\.\d{1,20})?$/.test(text) ? formatDecimal(text, language) : text
}

/** What the column "Đơn vị tính" says of an indicator; empty for a heading. @internal */
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
