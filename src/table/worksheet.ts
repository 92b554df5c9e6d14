import { cellPlace } from './table-issue.js'

/**
 * The rows of what a caller gives for a sheet: an array as it is, a worksheet of SheetJS by its addresses or dense
 * rows. Of merged cells the first alone is left, since a file may keep hidden values in the others. Anything else comes
 * back as given. May throw what a getter of the caller's throws. @internal
 */
export function rowsOfWorksheet(sheet: unknown): unknown {
  if (typeof sheet !== 'object' || sheet === null) return sheet
  const { '!merges': merges, '!data': data, '!ref': ref } = sheet as Readonly<Record<string, unknown>>
  const isWorksheet = typeof ref === 'string' || Array.isArray(data) || Array.isArray(merges)
  if (!isWorksheet) return sheet
  const dense = Array.isArray(data) ? data : Array.isArray(sheet) ? sheet : undefined
  const rows: unknown[] = dense?.slice() ?? rowsByAddress(sheet)
  if (Array.isArray(merges)) for (const [row, cells] of unmerged(rows, merges)) rows[row] = cells
  return rows
}

function rowsByAddress(sheet: object): unknown[] {
  const rows: unknown[][] = []
  for (const [address, cell] of Object.entries(sheet)) {
    const place = cellPlace(address)
    if (place === undefined) continue
    rows[place.row] ??= []
    ;(rows[place.row] as unknown[])[place.column] = cell
  }
  return rows
}

/** Merges that overlap, which no spreadsheet writes, may cover a sheet many times. */
const mostMerged = 20_000_000

/** The rows in which merged cells stand, without all but the first of them. */
function unmerged(rows: readonly unknown[], merges: readonly unknown[]): ReadonlyMap<number, unknown[]> {
  const changed = new Map<number, unknown[]>()
  let left = mostMerged
  for (const merge of merges) {
    const { s, e } = (merge ?? {}) as { readonly s?: Place; readonly e?: Place }
    if (!isPlace(s) || !isPlace(e)) continue
    for (let row = s.r; row <= Math.min(e.r, rows.length - 1) && left > 0; row++) {
      left--
      const given = rows[row]
      if (!Array.isArray(given)) continue
      const cells = changed.get(row) ?? given.slice()
      changed.set(row, cells)
      for (let column = s.c; column <= Math.min(e.c, cells.length - 1) && left > 0; column++) {
        left--
        if (row !== s.r || column !== s.c) delete cells[column]
      }
    }
  }
  return changed
}

interface Place {
  readonly r: number
  readonly c: number
}

function isPlace(place: unknown): place is Place {
  const { r, c } = (place ?? {}) as Readonly<Record<string, unknown>>
  return Number.isSafeInteger(r) && Number.isSafeInteger(c) && Number(r) >= 0 && Number(c) >= 0
}
