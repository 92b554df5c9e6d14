import { headingLetters } from '../../table/heading.js'
import { headingSynonyms } from './heading-synonyms.js'

const canonical: ReadonlyMap<string, string> = /* @__PURE__ */ buildCanonical()

function buildCanonical(): ReadonlyMap<string, string> {
  return new Map(
    headingSynonyms.flatMap((words) =>
      words.map((word) => [headingLetters(word), headingLetters(words[0] ?? '')]),
    ),
  )
}

/**
 * What a heading says: its letters, the same for synonyms. Empty for what is no heading.
 * @internal
 */
export function headingKey(text: string): string {
  const letters = headingLetters(text)
  return canonical.get(letters) ?? letters
}

/**
 * The key of "of which", which groups columns without saying what they count.
 * @internal
 */
export const connective = /* @__PURE__ */ headingKey('Trong đó')
