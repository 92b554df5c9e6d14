const words = { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' }

/** Adds a note to a cell, below those that it has, and prints it. */
export function addNote(cell, severity, message) {
  const line = `${words[severity]}: ${message}`
  const before = typeof cell.note === 'string' ? [{ text: cell.note }] : (cell.note?.texts ?? [])
  cell.note = { texts: before.length > 0 ? [...before, { text: `\n${line}` }] : [{ text: line }] }
  console.log(`${cell.address}  ${line}`)
}
