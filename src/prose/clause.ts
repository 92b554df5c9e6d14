import type { Token, UnitLevel } from './lexer.js'
import type { Cue } from './vocabulary.js'

/** What words say: what they mean, which are not known, and the unit that they name. */
export interface Clause {
  readonly meanings: readonly string[]
  readonly strangers: readonly Token[]
  readonly cues: ReadonlySet<Cue>
  readonly unit: UnitPhrase | undefined
}

/** A unit as it is named, `[start, end)`. */
export interface UnitPhrase {
  readonly start: number
  readonly end: number
  readonly level: UnitLevel
  /** Whether an office is named by words that are not known: "trung tâm y tế". */
  readonly isCut?: boolean
}

/** What some words say. */
export function clauseOf(tokens: readonly Token[]): Clause {
  const meanings: string[] = []
  const strangers: Token[] = []
  const cues = new Set<Cue>()
  let unit: UnitPhrase | undefined
  let open = false
  let isRecipient = false
  for (const token of tokens) {
    switch (token.as) {
      case 'meaning':
        meanings.push(...token.meanings)
        break
      case 'stranger':
        strangers.push(token)
        if (unit?.level === 'own' && open && token.start - unit.end < 3) unit = { ...unit, isCut: true }
        break
      case 'cue':
        cues.add(token.cue)
        if (token.cue === 'strive') cues.add('goal')
        isRecipient = token.cue === 'recipient'
        break
      case 'mark':
        if (!quiet.has(token.mark) && !(open && token.mark === '&')) strangers.push(token)
        break
      case 'unit':
        if (isRecipient) break
        if (unit === undefined) unit = { start: token.start, end: token.end, level: token.level }
        else if (open && token.start - unit.end < 6)
          unit = { ...unit, end: token.end, level: unit.level === 'own' ? token.level : unit.level }
        break
      case 'name':
        if (unit !== undefined && open) unit = { ...unit, end: token.end }
        break
    }
    const joins =
      token.as === 'mark'
        ? token.mark === '-' || token.mark === '&'
        : token.as === 'filler' && token.end - token.start < 4
    open = token.as === 'unit' || token.as === 'name' || (open && joins)
  }
  return { meanings, strangers, cues, unit }
}

/** Marks that say nothing. */
const quiet: ReadonlySet<string> = new Set(['-', '"', '“', '”', '*', "'", '’', '…', '.', ',', ':'])
