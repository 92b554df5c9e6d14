import { oneSpelling } from '../notation/name-key.js'
import { type NumberToken, readNumber } from './numbers.js'
import { type Cue, cues, fields, fillers, meanings, units } from './vocabulary.js'

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

/** The phrases that one with brackets stands for. */
function written(phrase: string): readonly string[] {
  const [found, before = '', choice = '', after = ''] = /^([^[]*)\[([^\]]*)\](.*)$/.exec(phrase) ?? []
  if (found === undefined) return [phrase]
  return choice.split(';').flatMap((each) => written(`${before}${each}${after}`))
}

/** All phrases, by their words, and how each of these words is spelled. */
function buildPhrases(): { readonly root: Node; readonly spelled: ReadonlyMap<string, string> } {
  const root = newNode()
  const spelled = new Map<string, string>()
  const add = (phrases: string, entry: Entry) => {
    for (const phrase of phrases.split(' | ').flatMap(written)) {
      let node = root
      for (const word of phrase.split(' ')) {
        if (word === '') continue
        const key = spelled.get(word) ?? oneSpelling(word)
        spelled.set(word, key)
        const next = node.next.get(key) ?? newNode()
        node.next.set(key, next)
        node = next
      }
      node.entry ??= entry
    }
  }
  for (const [level, phrases] of Object.entries(units))
    add(phrases, { as: 'unit', level: level as UnitLevel })
  for (const field of fields.split(' | ')) {
    add(`sở ${field}`, { as: 'unit', level: 'province' })
    add(`phòng ${field}`, { as: 'unit', level: 'own' })
  }
  for (const [cue, phrases] of Object.entries(cues)) add(phrases, { as: 'cue', cue: cue as Cue })
  for (const [named, phrases] of Object.entries(meanings))
    add(phrases, { as: 'meaning', meanings: named.split(' ') })
  add(fillers, { as: 'filler' })
  return { root, spelled }
}

const phrases = /* @__PURE__ */ buildPhrases()

/** A syllable, a mark, or a number as it stands in a text; a number is no part of a phrase but "mức độ 3". */
interface Piece {
  readonly kind: 'word' | 'mark' | 'number'
  readonly start: number
  readonly end: number
  readonly key: string
  readonly number: NumberToken | undefined
}

/** Makes tokens of texts; spellings that were met are remembered for as long as it is used. */
export function makeLexer(
  text: string,
  ownNames: readonly string[] = [],
): (start: number, end: number) => readonly Token[] {
  const spellings = new Map(ownNames.map((name) => [name, 'url']))
  const keyOf = (word: string) => {
    const known = spellings.get(word)
    if (known !== undefined) return known
    const lower = word.toLowerCase()
    const key = phrases.spelled.get(lower) ?? oneSpelling(lower)
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
    } else if (isLetter(code)) {
      const from = at
      while (at < end && isLetter(text.charCodeAt(at))) at += 1
      // "pakn.dichvucong.gov.vn"
      const isAddress =
        text.charCodeAt(at) === 46 && isSmall(text.charCodeAt(at + 1)) && isSmall(text.charCodeAt(at - 1))
      if (isAddress)
        while (
          at < end &&
          (isLetter(text.charCodeAt(at)) || (text.charCodeAt(at) === 46 && isLetter(text.charCodeAt(at + 1))))
        )
          at += 1
      const key = isAddress ? 'url' : keyOf(text.slice(from, at))
      pieces.push({ kind: 'word', start: from, end: at, key, number: undefined })
    } else if (code >= 48 && code <= 57) {
      const last = pieces.at(-1)
      const number = readNumber(text, at, last?.kind === 'number' ? last.end : start)
      // The word that makes it approximate is part of it.
      while (pieces.length > 0 && (pieces.at(-1) as Piece).start >= number.start) pieces.pop()
      const key = text.slice(at, number.end)
      pieces.push({ kind: 'number', start: number.start, end: number.end, key, number })
      at = number.end
    } else {
      pieces.push({ kind: 'mark', start: at, end: at + 1, key: text[at] as string, number: undefined })
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
    const { kind, start, end, number } = piece
    const found = longestPhrase(pieces, index)
    const before = tokens.at(-1)?.as
    const mayBeName = kind === 'word' && (before === 'unit' || before === 'name')
    if (
      mayBeName &&
      (found === undefined || (found.entry.as !== 'unit' && found.length < 3)) &&
      startsUpper(text, start) &&
      (found === undefined || !startsUpper(text, start + 1))
    ) {
      tokens.push({ as: 'name', start, end })
      index += 1
    } else if (found !== undefined) {
      tokens.push(tokenOf(found.entry, start, (pieces[index + found.length - 1] as Piece).end))
      index += found.length
    } else {
      if (number !== undefined) tokens.push({ as: 'number', start, end, number })
      else if (kind === 'mark') tokens.push({ as: 'mark', start, end, mark: piece.key })
      else tokens.push({ as: 'stranger', start, end })
      index += 1
    }
  }
  return tokens
}

/** A spread would be many times slower. */
function tokenOf(entry: Entry, start: number, end: number): Token {
  switch (entry.as) {
    case 'meaning':
      return { as: 'meaning', start, end, meanings: entry.meanings }
    case 'cue':
      return { as: 'cue', start, end, cue: entry.cue }
    case 'unit':
      return { as: 'unit', start, end, level: entry.level }
    case 'filler':
      return { as: 'filler', start, end }
  }
}

function startsUpper(text: string, at: number): boolean {
  const letter = text[at] ?? ''
  return letter !== letter.toLowerCase()
}

function longestPhrase(pieces: readonly Piece[], from: number): { entry: Entry; length: number } | undefined {
  let found: { entry: Entry; length: number } | undefined
  let node: Node | undefined = phrases.root
  for (let index = from; index < pieces.length; index++) {
    node = node.next.get((pieces[index] as Piece).key)
    if (node === undefined) break
    if (node.entry !== undefined) found = { entry: node.entry, length: index - from + 1 }
  }
  return found
}
