import { nameKey } from '../notation/name-key.js'
import { isBlank, normalizeText } from '../notation/normalize-text.js'

/** A name, a text or a number, by which dossiers are grouped: as it is printed, and the key that its spellings share; both empty for none. @internal */
export function groupName(name: unknown): { label: string; key: string } {
  const text = name == null ? '' : normalizeText(String(name))
  if (isBlank(text)) return { label: '', key: '' }
  return { label: text, key: nameKey(text) || text }
}
