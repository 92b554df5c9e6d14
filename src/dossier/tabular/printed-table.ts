import type { InputIssue } from '../../check/input-issue.js'
import { aFunction, oneOf, optionsOf, requireOptions } from '../../check/require-parsed.js'
import { formatFigure } from '../../notation/format-figure.js'
import type { Language, Text } from '../../notation/language.js'
import type { PrintedTable } from '../../table/print-table.js'
import type { Tally } from '../tally.js'
import { tallyIndicators } from '../tally-model.js'
import type { TallyRow, TallyTable } from '../tally-table.js'
import { romanNumber } from './row-numbering.js'
import { totalLabel } from './row-words.js'
import { layoutShape, reportLostFigures, type TallyColumn, type TallyLayout } from './tally-layout.js'

/** How a table is printed. */
export interface TallyPrintingOptions {
  /** Vietnamese unless said. */
  readonly language?: Language
  /**
   * Called for each class of dossiers (returned, withdrawn, awaiting a supplement, without a due day) that is lost since the
   * layout has no column for it, so that the sums of the printed table no longer hold.
   */
  readonly onIssue?: (issue: InputIssue) => void
}

const optionsShape = /* @__PURE__ */ optionsOf<TallyPrintingOptions>({
  language: /* @__PURE__ */ oneOf(['vi', 'en']),
  onIssue: aFunction,
})

/** Throws where a layout or the options of a printer are none. @internal */
export function requirePrintable(layout: TallyLayout, options: TallyPrintingOptions): void {
  requireOptions(layout, layoutShape, 'layout')
  requireOptions(options, optionsShape)
}

const otherHeadings: Readonly<Record<'ordinal' | 'label' | 'remark', Text>> = {
  ordinal: { vi: 'STT', en: 'No.' },
  label: { vi: 'Lĩnh vực', en: 'Field or unit' },
  remark: { vi: 'Ghi chú', en: 'Remarks' },
}

/**
 * Prints the cells of a table: counts with their digits grouped, blanks for what is not reported. In Vietnamese the
 * headings are those of the layout, in English the names of the figures. @internal
 */
export function printTable(
  table: TallyTable,
  layout: TallyLayout,
  options: TallyPrintingOptions,
): PrintedTable {
  requirePrintable(layout, options)
  const { language = 'vi', onIssue } = options
  reportLostFigures(table, layout, onIssue)
  const print = (tally: Tally, ordinal: string, label: string) =>
    layout.columns.map(({ holds }) => {
      if (holds === 'ordinal') return ordinal
      if (holds === 'label') return label
      const count = holds === 'remark' ? undefined : tallyIndicators[holds].read(tally)
      return count == null ? '' : formatFigure(count, language)
    })
  return {
    headings: layout.columns.map((column) => headingsOf(column, language)),
    rows: [...numberRows(table.rows)].map(({ row, ordinal }) => print(row, String(ordinal), row.label ?? '')),
    total: table.total ? print(table.total, '*', table.total.label ?? totalLabel[language]) : undefined,
  }
}

/** The rows of a table, each with its number: 1, 2, 3, or I, II over 1, 2 and 1.1 where some have rows. @internal */
export function* numberRows(
  rows: readonly TallyRow[],
  parents: readonly number[] = [],
): Generator<{ readonly row: TallyRow; readonly ordinal: number | string }> {
  const isTop = parents.length === 0
  const hasSections = !isTop || rows.some((row) => row.rows?.length)
  for (const [index, row] of rows.entries()) {
    const numbers = [...parents, index + 1]
    const below = numbers.slice(1)
    if (isTop) yield { row, ordinal: hasSections ? romanNumber(index + 1) : index + 1 }
    else yield { row, ordinal: below.length > 1 ? below.join('.') : index + 1 }
    if (row.rows) yield* numberRows(row.rows, numbers)
  }
}

function headingsOf({ holds, headings }: TallyColumn, language: Language): readonly string[] {
  if (language === 'vi') return headings
  const isFigure = holds !== 'ordinal' && holds !== 'label' && holds !== 'remark'
  return [(isFigure ? tallyIndicators[holds].label : otherHeadings[holds])[language]]
}
