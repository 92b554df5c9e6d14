import { addFigures, intervalOf, intervalsOverlap } from '../../quantity/interval.js'
import type { Tally } from '../tally.js'
import { tallyFigureKeys, tallyIndicators } from '../tally-model.js'
import { readRowFigure, type TallyRow } from '../tally-table.js'
import { type Numbering, type NumberingStyle, numberingReader } from './row-numbering.js'
import type { BodyRow } from './table-rows.js'

/** A row of a table with its tally and the rows that lie in it. @internal */
export interface RowNode {
  readonly row: BodyRow
  /** Its own figures; of a part with "Cộng" below it and none of its own, those. */
  tally: Tally
  readonly isNumbered: boolean
  readonly rows: RowNode[]
}

interface Place {
  readonly node: RowNode
  readonly rank: number
  readonly text: string
}

/** The rank of a caption without a number: over 1, 2, 3 and under I, II, III. */
const captionRank = 3
const ranks: Readonly<Record<NumberingStyle, number>> = {
  letter: 1,
  roman: 2,
  arabic: 4,
  dotted: 4.5,
  'small-letter': 5,
  'small-roman': 6,
  dash: 7,
  none: 8,
}

/**
 * Puts the rows of a table under the sections and levels that they belong to, by their numbering: A over I over 1 over
 * 1.1 or a over a dash. A row without a number goes with those before it, unless it and its like make up the row above.
 * What stands as "Cộng" under a part is the subtotal of that part, and is given to `onPart` as well. @internal
 */
export function rowTree(
  rows: readonly BodyRow[],
  tallyOf: (row: BodyRow) => Tally,
  onPart: (row: BodyRow, is: 'subtotal' | 'two-subtotals' | 'perhaps-total') => void,
): RowNode[] {
  const read = numberingReader()
  const numberings = rows.map((row) => (row.rank > 1 ? unnumbered : read(row)))
  const order = rankOrder(numberings)
  const top: RowNode[] = []
  const open: Place[] = []
  let partFrom = 0
  // How many rows without a number, from here on, are told to be siblings or children already.
  let decided = { until: -1, rank: 0 }

  for (const [index, row] of rows.entries()) {
    const numbering = numberings[index] as Numbering
    const node: RowNode = { row, tally: tallyOf(row), isNumbered: numbering.style !== 'none', rows: [] }
    if (row.rank > 1) closePart(node)
    else place(node, rankOf(index, numbering), numbering.text)
  }
  return top

  function place(node: RowNode, rank: number, text: string): void {
    while (open.length > 0 && (open.at(-1) as Place).rank >= rank) open.pop()
    ;(open.at(-1)?.node.rows ?? top).push(node)
    open.push({ node, rank, text })
  }

  function rankOf(index: number, { style, parent }: Numbering): number {
    const row = rows[index] as BodyRow
    if (style === 'dotted') {
      const above = open.find(({ text }) => text === parent)
      return above === undefined ? ranks.dotted : above.rank + 0.1
    }
    if (style !== 'none') return order(style)
    const next = numberings[index + 1]
    if (!row.hasFigures || (next?.style === 'arabic' && next.text === '1')) return captionRank
    if (decided.until < index) decided = decide(index)
    return decided.rank
  }

  /** Whether rows without a number, from `from` on, make up the row above or stand beside it. */
  function decide(from: number): { until: number; rank: number } {
    let until = from
    while (isPlain(until + 1)) until++
    const above = open.at(-1)
    if (above === undefined || above.rank >= ranks.none) return { until, rank: ranks.none }
    const many = until > from || !hasFigures(above.node.tally)
    const isPart = above.rank <= captionRank
    const run = rows.slice(from, until + 1).map(tallyOf)
    return {
      until,
      rank: (isPart && many) || ((isPart || many) && makeUp(run, above.node.tally)) ? ranks.none : above.rank,
    }
  }

  function isPlain(index: number): boolean {
    const next = numberings[index + 1]
    const row = rows[index]
    const leads = next?.style === 'arabic' && next.text === '1'
    return (
      row !== undefined && row.rank < 2 && row.hasFigures && numberings[index]?.style === 'none' && !leads
    )
  }

  /** A part ends with its sum: of the section that is open, or of the rows since the last part. */
  function closePart(node: RowNode): void {
    while (open.length > 0 && open.at(-1)?.node.rows.length === 0) open.pop()
    const section = open.pop()?.node
    if (section === undefined) {
      const rows = top.splice(partFrom)
      top.push({ ...node, rows })
      if (rows.length === 0) onPart(node.row, 'perhaps-total')
    } else {
      const isFirst = !hasFigures(section.tally)
      const { label: _, ...figures } = node.tally
      const agrees = isFirst || isEqual(section.tally, node.tally)
      if (isFirst) section.tally = { ...section.tally, ...figures }
      onPart(node.row, agrees ? 'subtotal' : 'two-subtotals')
    }
    partFrom = top.length
  }
}

const unnumbered: Numbering = { style: 'none', text: '', parent: '' }

/** Letters and Roman numbers by which comes first; small ones over 1, 2, 3 where they come before these. */
function rankOrder(numberings: readonly Numbering[]): (style: NumberingStyle) => number {
  const first = (style: NumberingStyle) => {
    const index = numberings.findIndex((each) => each.style === style)
    return index < 0 ? Number.POSITIVE_INFINITY : index
  }
  const swapped = first('roman') < first('letter')
  const arabic = first('arabic')
  const isOver = (style: NumberingStyle) => first(style) < arabic && Number.isFinite(arabic)
  return (style) => {
    if (swapped && (style === 'letter' || style === 'roman')) return style === 'roman' ? 1 : 2
    if ((style === 'small-letter' || style === 'small-roman') && isOver(style)) return ranks[style] / 2
    return ranks[style]
  }
}

/** Whether tallies add up to another in every figure that it reports, and to more than nothing. @internal */
export function makeUp(parts: readonly TallyRow[], whole: Tally): boolean {
  let most = 0
  for (const figure of tallyFigureKeys) {
    const { read } = tallyIndicators[figure]
    const value = read(whole)
    if (value == null) continue
    const sum = intervalOf(addFigures(parts.map((part) => readRowFigure(part, figure) ?? 0)))
    if (!intervalsOverlap(intervalOf(value), sum)) return false
    most = Math.max(most, sum.low)
  }
  return most > 0
}

function hasFigures(tally: Tally): boolean {
  return tallyFigureKeys.some((figure) => tallyIndicators[figure].read(tally) != null)
}

function isEqual(one: Tally, other: Tally): boolean {
  return tallyFigureKeys.every((figure) => {
    const [figureOfOne, figureOfOther] = [one, other].map(tallyIndicators[figure].read)
    if (figureOfOne == null || figureOfOther == null) return (figureOfOne ?? null) === (figureOfOther ?? null)
    return intervalsOverlap(intervalOf(figureOfOne), intervalOf(figureOfOther))
  })
}
