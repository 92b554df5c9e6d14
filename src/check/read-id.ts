import { normalizeText } from '../notation/normalize-text.js'
import { type InputIssue, typeIssue } from './input-issue.js'

/**
 * The id of what is counted (mã định danh), without what only writing adds, so that it is counted once; empty where there
 * is none. A number stands for its digits. Whatever is written otherwise than ids are is noted. @internal
 */
export function readId(id: unknown, note: (issue: InputIssue) => void): string {
  const path = ['id']
  if (id == null || id === '') {
    note({ path, code: 'missing' })
    return ''
  }
  if (typeof id !== 'string') note(typeIssue(path, 'string', id))
  if (typeof id !== 'string' && typeof id !== 'bigint' && !Number.isFinite(id)) return ''
  const text = normalizeText(String(id))
  if (text === '') note({ path, code: 'unreadable', notation: { code: 'empty', text: '', position: 0 } })
  else if (typeof id === 'string' && text !== id) note({ path, code: 'inconsistent', reason: 'id-spelling' })
  return text
}

/** Whether an id has nothing that writing adds or changes: letters, digits and signs without accents or spaces. @internal */
export function isPlainId(id: unknown): id is string {
  if (typeof id !== 'string' || id === '') return false
  for (let index = 0; index < id.length; index++) {
    const code = id.charCodeAt(index)
    if (code <= 0x20 || code >= 0x7f) return false
  }
  return true
}
