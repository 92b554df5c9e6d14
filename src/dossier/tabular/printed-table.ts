import { formatCount } from '../../notation/format-count.js'
import type { Language, Text } from '../../notation/language.js'
import { onOneLine } from '../../table/markup.js'
import type { Tally } from '../tally.js'
import { tallyFigures } from '../tally-model.js'
import type { TallyTable } from '../tally-table.js'
import { totalLabel } from './table-rows.js'
import type { TallyColumn, TallyLayout } from './tally-layout.js'

/**
 * The texts of a table as officials print it, not yet escaped for any markup.
 * @internal
 */
export interface PrintedTable {
  /** For each column its headings, the outermost group first. */
  readonly headings: readonly (readonly string[])[]
  readonly rows: readonly (readonly string[])[]
  readonly total: readonly string[] | undefined
}

const otherHeadings: Readonly<Record<'ordinal' | 'label' | 'remark', Text>> = {
  ordinal: { vi: 'STT', en: 'No.' },
  label: { vi: 'Lĩnh vực', en: 'Field or unit' },
  remark: { vi: 'Ghi chú', en: 'Remarks' },
}

/**
 * Prints the cells of a table: counts with their digits grouped, blanks for what is not reported. In Vietnamese the
 * headings are those of the layout, in English the names of the figures.
 * @internal
 */
export function printTable(table: TallyTable, layout: TallyLayout, language: Language): PrintedTable {
  const print = (tally: Tally, ordinal: string, label: string) =>
    layout.columns.map(({ holds }) => {
      if (holds === 'ordinal') return ordinal
      if (holds === 'label') return onOneLine(label)
      const count = holds === 'remark' ? undefined : tallyFigures[holds].read(tally)
      return count == null ? '' : formatCount(count, { language })
    })
  return {
    headings: layout.columns.map((column) => headingsOf(column, language).map(onOneLine)),
    rows: table.rows.map((tally, index) => print(tally, String(index + 1), tally.label ?? '')),
    total: table.total ? print(table.total, '*', table.total.label ?? totalLabel[language]) : undefined,
  }
}

function headingsOf({ holds, headings }: TallyColumn, language: Language): readonly string[] {
  if (language === 'vi') return headings
  const isFigure = holds !== 'ordinal' && holds !== 'label' && holds !== 'remark'
  return [(isFigure ? tallyFigures[holds].label : otherHeadings[holds])[language]]
}
