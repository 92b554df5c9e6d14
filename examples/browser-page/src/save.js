import { element } from './view/element.js'

/** Saves bytes or a text as a file. */
export function save(name, content, type) {
  const href = URL.createObjectURL(new Blob([content], { type }))
  element('a', { href, download: name }).click()
  // The browser takes what it needs before the next turn.
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}
