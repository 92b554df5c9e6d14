/**
 * Parts the marked places of a text into stretches that lie apart, in order, each with all that marks it: remarks may
 * share words, or one lie inside another.
 */
export function stretchesOf(marks) {
  const edges = marks
    .filter(({ span: [start, end] }) => start < end)
    .flatMap((mark) => mark.span.map((at, isEnd) => ({ at, isEnd, mark })))
    .sort((one, other) => one.at - other.at)
  const open = new Set()
  const stretches = []
  for (const [index, { at, isEnd, mark }] of edges.entries()) {
    if (isEnd) open.delete(mark)
    else open.add(mark)
    const end = edges[index + 1]?.at
    if (open.size > 0 && end > at) stretches.push({ start: at, end, marks: [...open] })
  }
  return stretches
}
