import { oneSpelling } from '../notation/name-key.js'
import { type NumberToken, readNumber } from './numbers.js'
import { type Cue, cues, fillers, meanings, units } from './vocabulary.js'

/** The level of administration of a unit that is named, `own` where any may have it. */
export type UnitLevel = keyof typeof units

/** What a phrase is: words that mean something, that mean nothing, that join figures, or a unit. */
type Entry =
  | { readonly as: 'meaning'; readonly meanings: readonly string[] }
  | { readonly as: 'filler' }
  | { readonly as: 'cue'; readonly cue: Cue }
  | { readonly as: 'unit'; readonly level: UnitLevel }

/** A word, number or mark of a text (từ, số, dấu), `[start, end)` of the text that is read. */
export type Token =
  | { readonly as: 'number'; readonly start: number; readonly end: number; readonly number: NumberToken }
  | { readonly as: 'mark'; readonly start: number; readonly end: number; readonly mark: string }
  | { readonly as: 'stranger' | 'name'; readonly start: number; readonly end: number }
  | (Entry & { readonly start: number; readonly end: number })

interface Node {
  readonly next: Map<string, Node>
  entry?: Entry
}

const newNode = (): Node => ({ next: new Map() })

function addPhrases(root: Node, phrases: string, entry: Entry): void {
  for (const phrase of phrases.split(' | ')) {
    let node = root
    for (const syllable of phrase.split(' ')) {
      const spelled = oneSpelling(syllable)
      const next = node.next.get(spelled) ?? newNode()
      node.next.set(spelled, next)
      node = next
    }
    node.entry ??= entry
  }
}

/** All phrases, by their words. */
function buildPhrases(): Node {
  const root = newNode()
  for (const [level, phrases] of Object.entries(units))
    addPhrases(root, phrases, { as: 'unit', level: level as UnitLevel })
  for (const [cue, phrases] of Object.entries(cues)) addPhrases(root, phrases, { as: 'cue', cue: cue as Cue })
  for (const [named, phrases] of Object.entries(meanings))
    addPhrases(root, phrases, { as: 'meaning', meanings: named.split(' ') })
  addPhrases(root, fillers, { as: 'filler' })
  return root
}

const phrases: Node = /* @__PURE__ */ buildPhrases()

/** A syllable, a mark, or a number as it stands in a text; a number is no part of a phrase but "mức độ 3". */
interface Piece {
  readonly kind: 'word' | 'mark' | 'number'
  readonly start: number
  readonly end: number
  readonly key: string
  readonly number?: NumberToken
}

/** Makes tokens of texts; spellings that were met are remembered for as long as it is used. */
export function makeLexer(
  text: string,
  ownNames: readonly string[] = [],
): (start: number, end: number) => readonly Token[] {
  const spellings = new Map<string, string>()
  for (const name of ownNames) spellings.set(name, 'url')
  const keyOf = (word: string) => {
    const known = spellings.get(word)
    if (known !== undefined) return known
    const key = oneSpelling(word.toLowerCase())
    spellings.set(word, key)
    return key
  }
  return (start, end) => tokensOf(text, piecesOf(text, start, end, keyOf))
}

function piecesOf(
  text: string,
  start: number,
  end: number,
  keyOf: (word: string) => string,
): readonly Piece[] {
  const pieces: Piece[] = []
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at)
    if (code <= 32) {
      at += 1
    } else if (code >= 48 && code <= 57) {
      const number = readNumber(
        text,
        at,
        pieces.at(-1)?.kind === 'number' ? (pieces.at(-1) as Piece).end : start,
      )
      // The word that makes it approximate is part of it.
      while (pieces.length > 0 && (pieces.at(-1) as Piece).start >= number.start) pieces.pop()
      pieces.push({
        kind: 'number',
        start: number.start,
        end: number.end,
        key: text.slice(at, number.end),
        number,
      })
      at = number.end
    } else if (isLetter(code)) {
      const from = at
      while (at < end && isLetter(text.charCodeAt(at))) at += 1
      // "pakn.dichvucong.gov.vn"
      if (
        text.charCodeAt(at) === 46 &&
        isSmall(text.charCodeAt(at + 1)) &&
        isSmall(text.charCodeAt(at - 1))
      ) {
        while (
          at < end &&
          (isLetter(text.charCodeAt(at)) || (text.charCodeAt(at) === 46 && isLetter(text.charCodeAt(at + 1))))
        )
          at += 1
        pieces.push({ kind: 'word', start: from, end: at, key: 'url' })
        continue
      }
      pieces.push({ kind: 'word', start: from, end: at, key: keyOf(text.slice(from, at)) })
    } else {
      pieces.push({ kind: 'mark', start: at, end: at + 1, key: text[at] as string })
      at += 1
    }
  }
  return pieces
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122
}

function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code <= 0x1ef9 && code !== 0xd7 && code !== 0xf7)
  )
}

function tokensOf(text: string, pieces: readonly Piece[]): readonly Token[] {
  const tokens: Token[] = []
  for (let index = 0; index < pieces.length; ) {
    const piece = pieces[index] as Piece
    const previous = tokens.at(-1)
    const isNamed = piece.kind === 'word' && (previous?.as === 'unit' || previous?.as === 'name')
    const found = longestPhrase(pieces, index)
    const isCapital =
      piece.kind === 'word' && startsUpper(text, piece.start) && !startsUpper(text, piece.start + 1)
    if (isNamed && isCapital && (found === undefined || (found.entry.as !== 'unit' && found.length < 3))) {
      tokens.push({ as: 'name', start: piece.start, end: piece.end })
      index += 1
    } else if (found !== undefined) {
      const last = pieces[index + found.length - 1] as Piece
      tokens.push({ ...found.entry, start: piece.start, end: last.end })
      index += found.length
    } else {
      const { start, end } = piece
      if (piece.number !== undefined) tokens.push({ as: 'number', start, end, number: piece.number })
      else if (piece.kind === 'mark') tokens.push({ as: 'mark', start, end, mark: piece.key })
      else tokens.push({ as: 'stranger', start, end })
      index += 1
    }
  }
  return tokens
}

function startsUpper(text: string, at: number): boolean {
  const letter = text[at] ?? ''
  return letter !== letter.toLowerCase()
}

function longestPhrase(pieces: readonly Piece[], from: number): { entry: Entry; length: number } | undefined {
  let found: { entry: Entry; length: number } | undefined
  let node: Node | undefined = phrases
  for (let index = from; index < pieces.length; index++) {
    node = node?.next.get((pieces[index] as Piece).key)
    if (node === undefined) break
    if (node.entry !== undefined) found = { entry: node.entry, length: index - from + 1 }
  }
  return found
}
