import fc from 'fast-check'
import { rowWords } from '../../../src/dossier/tabular/row-words.js'
import { type TallyLayout, tallyLayouts } from '../../../src/dossier/tabular/tally-layout.js'
import type { Tally } from '../../../src/dossier/tally.js'
import type { TallyRow } from '../../../src/dossier/tally-table.js'
import { normalizeText } from '../../../src/notation/normalize-text.js'

/** A layout as a province may have it: no group for one figure, one heading twice under different groups. */
export const provincialLayout: TallyLayout = {
  id: 'provincial',
  title: { vi: 'Biểu của tỉnh', en: 'Provincial table' },
  columns: [
    { number: 1, holds: 'ordinal', headings: ['TT'] },
    { number: 2, holds: 'label', headings: ['Xã, phường'] },
    { number: 3, holds: 'received.inPeriod', headings: ['Tiếp nhận', 'Trong kỳ', 'Cộng'] },
    { number: 4, holds: 'received.postal', headings: ['Tiếp nhận', 'Trong kỳ', 'Bưu chính'] },
    { number: 5, holds: 'received.carriedOver', headings: ['Tiếp nhận', 'Kỳ trước'] },
    { number: 6, holds: 'resolved.punctual', headings: ['Đã giải quyết', 'Đúng và trước hạn'] },
    { number: 7, holds: 'resolved.late', headings: ['Đã giải quyết', 'Quá hạn'] },
    { number: 8, holds: 'inProgress.awaitingSupplement', headings: ['Đang giải quyết', 'Chờ bổ sung'] },
    { number: 9, holds: 'inProgress.overdue', headings: ['Đang giải quyết', 'Quá hạn'] },
    { number: 10, holds: 'withdrawn', headings: ['Rút hồ sơ'] },
    { number: 11, holds: 'remark', headings: ['Ghi chú'] },
  ],
}

export const layouts: readonly TallyLayout[] = [
  tallyLayouts.formII06a,
  tallyLayouts.tenColumns,
  provincialLayout,
]

/** Labels that a sheet gives back as they are: normalized, not blank, and no words of a total. */
const label = fc
  .oneof(
    fc.constantFrom('Hộ tịch', 'Cộng đồng', 'Tổng hợp', 'Tiếp nhận', 'Đúng hạn', 'STT', 'Trong đó'),
    fc.constantFrom('2', '(2)', '05', 'I', '1.492', '*', '[x](y)', 'a|b', '12 hồ sơ'),
    fc.string().filter((text) => {
      const { rank, isApart } = rowWords('', [text], true)
      return rank === 0 && isApart === undefined
    }),
  )
  .map(normalizeText)
  .filter((text) => /[^-.]/.test(text))

/** Tallies that a layout can hold. */
const tally = (layout: TallyLayout, labels: fc.Arbitrary<string | null>): fc.Arbitrary<Tally> => {
  const figures = layout.columns.flatMap(({ holds }) =>
    holds === 'ordinal' || holds === 'label' || holds === 'remark' ? [] : [holds],
  )
  const count = fc.oneof(fc.nat(20), fc.nat(Number.MAX_SAFE_INTEGER))
  return fc.tuple(labels, fc.dictionary(fc.constantFrom(...figures), count)).map(([text, reported]) => {
    const counted: Record<string, unknown> = text === null ? {} : { label: text }
    for (const [figure, value] of Object.entries(reported)) setFigure(counted, figure, value)
    return counted
  })
}

function setFigure(tally: Record<string, unknown>, figure: string, value: unknown) {
  const [group = '', name] = figure.split('.')
  if (name === undefined) tally[group] = value
  else tally[group] = { ...(tally[group] as object | undefined), [name]: value }
}

/** Rows that a layout can express, with sections up to four deep: every row says something. */
const tallyRows = (layout: TallyLayout, levels: number): fc.Arbitrary<TallyRow[]> => {
  const plain = tally(layout, fc.option(label)).filter((row) => Object.keys(row).length > 0)
  if (levels === 1) return fc.array(plain, { maxLength: 4 })
  const below = tallyRows(layout, levels - 1).filter((rows) => rows.length > 0)
  const section = fc.tuple(plain, below).map(([row, rows]) => ({ ...row, rows }))
  return fc.array(fc.oneof({ arbitrary: plain, weight: 3 }, section), { maxLength: 8 })
}

/** Tables that a layout can express, whose total is called one. */
export const tallyTable = (layout: TallyLayout) =>
  fc
    .record({
      rows: fc.oneof(tallyRows(layout, 1), tallyRows(layout, 4)),
      total: fc.option(tally(layout, fc.constantFrom('Tổng số', 'Tổng cộng', 'TỔNG SỐ (I+II)', 'Cộng'))),
    })
    .map(({ rows, total }) => (total === null ? { rows } : { rows, total }))
