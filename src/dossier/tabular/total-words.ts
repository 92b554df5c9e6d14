import { normalizeText } from '../../notation/normalize-text.js'

/**
 * The words of a total row (dòng tổng số), for a table that does not give its own.
 * @internal
 */
export const totalLabel = { vi: 'Tổng số', en: 'Total' } as const

/** How surely a row is the total, as by `totalRank`. */
export type TotalRank = 0 | 1 | 2 | 3

/**
 * How surely a row is the total of its table: by its words "Tổng số" and "Tổng cộng", by "Cộng" or "Tổng", which
 * also stand under each part of a table, or by the asterisk that portals print for a number, which also marks
 * lists. 0 for other rows. Words after "Tổng số" count only in a row of figures: a note may begin like that.
 * @internal
 */
export function totalRank(ordinal: string, label: string, hasFigures: boolean): TotalRank {
  const words = normalizeText(label || ordinal)
    .toLowerCase()
    .replace(/\([^()]*\)|[^\p{L}\p{N} ]/gu, '')
    .trim()
  if (/^tổng (?:số|cộng)$/.test(words)) return 3
  if (hasFigures && /^tổng (?:số|cộng) /.test(words)) return 3
  if (words === 'cộng' || words === 'tổng') return 2
  return ordinal === '*' && hasFigures ? 1 : 0
}
