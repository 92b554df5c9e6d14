import { element } from './element.js'
import { stretchesOf } from './stretches.js'
import { texts } from './texts.js'

/**
 * Sets a text: headings, paragraphs, items and tables, with a link on each marked stretch to the first remark on it.
 * `marks` have `span`, `id` of what is said in the list, `severity` (or `unread`), `label`. Answers the sheet and, by the
 * id of each mark, its places: `id` of a stretch and its `words`.
 */
export function showText({ text, blocks }, marks, language) {
  const stretches = stretchesOf(marks)
  const places = new Map(marks.map(({ id }) => [id, []]))
  let next = 0

  /** The nodes of a piece of the text; pieces come in the order of the text. */
  function piece(start, end) {
    const nodes = []
    let at = start
    while (next < stretches.length && stretches[next].end <= at) next += 1
    for (; next < stretches.length && stretches[next].start < end; next++) {
      const stretch = stretches[next]
      const from = Math.max(at, stretch.start)
      const to = Math.min(end, stretch.end)
      nodes.push(text.slice(at, from), mark(stretch, from, to))
      at = to
      if (stretch.end > end) break
    }
    nodes.push(text.slice(at, end))
    return nodes
  }

  function mark({ marks: found }, start, end) {
    const [first, ...others] = found.sort((one, other) => rank[one.severity] - rank[other.severity])
    const id = `place-${start}`
    const words = text.slice(start, end)
    for (const each of found) places.get(each.id).push({ id, words: words.trim().slice(0, mostWords) })
    return element(
      'a',
      {
        id,
        className: words.length < 24 ? 'mark short' : 'mark',
        href: `#${first.id}`,
        title: first.label,
        'data-severity': first.severity,
        'data-number': [first, ...others].flatMap(({ number }) => number ?? []).join(',') || undefined,
        'aria-describedby': found.map((each) => `${each.id}-message`).join(' '),
      },
      words,
    )
  }

  return {
    sheet: element('div', { className: 'sheet' }, ...setBlocks(text, blocks, piece, language)),
    places,
  }
}

/** As much of a place as a link to it says. */
const mostWords = 60

const rank = { error: 0, warning: 1, info: 2, unread: 3 }

function setBlocks(text, blocks, piece, language) {
  const level = levels()
  const set = []
  let row
  let isHead = true
  for (const { kind, depth, span } of blocks) {
    if (kind === 'row') {
      if (row === undefined) {
        const { table, add } = openTable(text, piece, language)
        set.push(table)
        row = add
      }
      row(span)
      continue
    }
    row = undefined
    const words = text.slice(...span)
    isHead &&= depth === 0 && words.length < 160 && !/[.:;]\s*$/.test(words)
    const sides = cellsOf(text, span)
    const className = sides.length > 1 ? 'sides' : isHead ? 'head' : kind
    const nodes =
      sides.length > 1 ? sides.map((side) => element('span', {}, ...piece(...side))) : piece(...span)
    const name = kind === 'heading' && depth > 0 ? `h${level(depth)}` : 'p'
    set.push(element(name, { className, 'data-depth': depth }, ...nodes))
  }
  return set
}

/** The level of a heading by the depth of its numbering: never more than one below that above it. */
function levels() {
  const above = []
  return (depth) => {
    while (above.at(-1) >= depth) above.pop()
    above.push(depth)
    return Math.min(2 + above.length, 6)
  }
}

/** A table that rows are added to; those before its first figures are its head: in its first row blanks continue a cell. */
function openTable(text, piece, language) {
  const [head, body] = [element('thead'), element('tbody')]
  const table = element(
    'div',
    { className: 'table', tabIndex: 0, role: 'region', 'aria-label': texts.table[language] },
    element('table', {}, head, body),
  )
  function add(span) {
    const words = (cell) => text.slice(...cell).trim()
    // A rule between rows.
    if (/^[\s|:+-]*$/.test(words(span))) return
    const cells = cellsOf(text, span)
    const isHead = body.rows.length === 0 && !cells.some((cell) => /^[\d.,]+%?$/.test(words(cell)))
    const row = (isHead ? head : body).insertRow()
    for (const cell of cells) {
      const isFigure = /^-?\d[\d.,/]*%?$/.test(words(cell))
      const isGoneOn = isHead && head.rows.length === 1 && words(cell) === '' && row.cells.length > 0
      if (isGoneOn) row.lastChild.colSpan += 1
      else if (isHead && words(cell) !== '') row.append(element('th', { scope: 'col' }, ...piece(...cell)))
      else row.append(element('td', { className: isFigure ? 'figure' : '' }, ...piece(...cell)))
    }
  }
  return { table, add }
}

/** The cells of a line, parted by tabs or bars; bars at its ends part nothing. */
function cellsOf(text, [start, end]) {
  const line = text.slice(start, end)
  const bar = line.trimStart().startsWith('|') ? '|' : '\t'
  let at = start
  const cells = line.split(bar).map((cell) => {
    const place = [at, at + cell.length]
    at += cell.length + 1
    return place
  })
  const isBlank = ([from, to]) => text.slice(from, to).trim() === ''
  if (bar === '|' && isBlank(cells[0])) cells.shift()
  if (bar === '|' && cells.length > 0 && isBlank(cells.at(-1))) cells.pop()
  return cells
}
