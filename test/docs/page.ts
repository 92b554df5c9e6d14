import { readFileSync } from 'node:fs'

/** A block of code in a page. */
export interface Block {
  readonly language: string
  readonly code: string
}

/** The blocks of code of a page, in order. */
export function blocksOf(page: string): readonly Block[] {
  const blocks = readFileSync(page, 'utf8').matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)
  return [...blocks].map(([, language = '', code = '']) => ({ language, code }))
}

/** What a page says beside its blocks of code. */
export function proseOf(page: string): string {
  return readFileSync(page, 'utf8').replace(/^ *```\w*\n[\s\S]*?^ *```$/gm, '')
}
