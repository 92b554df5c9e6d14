import { cellPlace, mostColumns, mostRows } from '../../table/table-issue.js'

const namespaces =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"'
const shapeType = '_x0000_t202'
/** The first number of a shape in a drawing. */
const firstShape = 1025

/** A drawing of comments with the shapes in it. */
export function emptyDrawing(shapes: string): string {
  return `<xml ${namespaces}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>${shapes}</xml>`
}

/**
 * The shapes in which a spreadsheet shows the comments of cells, as large as what they say, besides those of a drawing.
 * Spreadsheets know comments by these old shapes (VML) only.
 */
export function commentShapes(
  cells: readonly string[],
  texts: ReadonlyMap<string, string>,
  drawing: string,
): string {
  const numbers = Array.from(drawing.matchAll(/\b_x0000_s(\d{1,9})\b/g), ([, digits]) => Number(digits))
  const next = numbers.reduce((most, number) => Math.max(most, number + 1), firstShape)
  const shapes = cells.map((cell, index) => shapeOf(cell, texts.get(cell) ?? '', next + index))
  const hasType = new RegExp(`<v:shapetype\\b[^>]*\\bid=["']${shapeType}["']`).test(drawing)
  return (hasType || shapes.length === 0 ? '' : typeOfComments) + shapes.join('')
}

const typeOfComments = `<v:shapetype ${namespaces} id="${shapeType}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`

const columnsWide = 4
/** Letters of a line in a comment as wide as that. */
const lettersOfLine = 40

function shapeOf(cell: string, text: string, number: number): string {
  const { row, column } = cellPlace(cell) ?? { row: 0, column: 0 }
  const lines = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / lettersOfLine), 1)
  const high = Math.min(lines, 30)
  const left = Math.min(column + 1, mostColumns - 1 - columnsWide)
  const top = Math.min(Math.max(0, row - 1), mostRows - 1 - high)
  const anchor = [left, 15, top, 2, left + columnsWide, 15, top + high, 4].join(', ')
  return `<v:shape ${namespaces} id="_x0000_s${number}" type="#${shapeType}" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
}
