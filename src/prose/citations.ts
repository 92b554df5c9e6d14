import type { IsoDate } from '../calendar/day.js'
import { documentTypes } from '../document/document-type.js'
import type { Block } from '../text/blocks.js'
import { squeezed } from '../text/source-text.js'
import type { Placed } from './header.js'
import type { Token } from './lexer.js'

/** A document that a text cites (văn bản viện dẫn), each part with its place. */
export interface FoundCitation {
  type?: Placed<string>
  number?: Placed<string>
  issuedOn?: Placed<IsoDate>
  issuer?: Placed<string>
  subject?: Placed<string>
  /** Whether the issuer is concluded from the sentence. */
  isIssuerInferred?: true
}

/** A block and its tokens. */
export interface LexedBlock {
  readonly block: Block
  readonly tokens: readonly Token[]
}

const names = /* @__PURE__ */ [
  ...documentTypes
    .flatMap(({ name, aliases = [] }) => [name, ...aliases])
    .filter((name) => !name.includes('(')),
  'Thông báo kết luận',
  'Kết luận',
  'Bộ luật',
  'QĐ',
  'NĐ',
]
  .sort((one, other) => other.length - one.length)
  .map((name) => name.replaceAll(' ', ' {1,9}'))
  .join('|')
const typeBefore = new RegExp(`(?<!\\p{L})(${names}) {0,9}(?:số|:)? {0,9}:? {0,9}$`, 'iu')
const longestBefore = 48
const dayBehind = /[,(]? {0,9}(?:ký |ban hành )?(?:ngày)? {0,9}$/
const issuerBehind =
  /[,)]? {0,9}của {1,9}((?:(?:\p{Lu}[\p{L}\d]*|tỉnh|huyện|quận|thị|xã|trấn|phường|thành|phố|ban|nhân|dân|thường|trực|kiểm|tra|phủ|tướng|tịch|đạo|ủy|trưởng|nội|vụ|tư|pháp|hành|chính|trị|và(?= {1,9}\p{Lu})|-|&)(?: {1,9}|(?=[,;.():\n]|$))){1,16})/uy
const subjectBehind =
  /(?: {0,9}(?:về việc|v\/v|về) {1,9}| {1,9}(?=\p{Ll}[^;.()\n]{0,40}? về ))([^;.\n]{3,300})/uy
/** All the rest of an item: "- Kế hoạch số 16/KH-UBND ngày 15/01/2024 tuyên truyền cải cách hành chính năm 2024." */
const bareSubject = /^\s{1,9}(?:ban hành\s{1,9})?(\p{L}[^;:\d]{6,200}?\snăm\s{1,9}(?:19|20)\d\d)[.;]?\s*$/u
/** What comes of a list whose issuer goes without saying. */
const ownList = /(?:^|[.:] *)(?:các |những )?văn bản (?:đã|được) ban hành[^.;:\p{Lu}]*:$/iu
/** Where a subject ends: behind the year that it is of, or where what was done with it begins. */
const subjectEnd =
  /năm {1,4}(?:19|20)\d\d(?=[,;.]| và | của |$)|, (?:giao cho|theo đó|đồng thời|trong đó)| và, | với (?:một số|các) /
const dayAhead = /[Nn]gày {1,4}$/
const subjectless =
  /(?:ban hành|ký|có) {1,9}(Quyết định|Kế hoạch|Chỉ thị|Nghị quyết) {1,9}(?:về việc {1,9}|về {1,9})?(?!số|này|trên)([^;.,]{6,200})/u
const lawOf = /(?<!\p{L})(Luật) {1,9}(\p{Lu}[^;.,()\d]{3,90}?) {1,9}ngày {1,9}$/u

/** Finds the documents that a text cites, in order; a mention without a day is one with the mention that has it. */
export function readCitations(
  lexed: readonly LexedBlock[],
  text: string,
  own: OwnIssuer | undefined,
): readonly FoundCitation[] {
  const citations: FoundCitation[] = []
  const known = new Map<string, FoundCitation>()
  let listIssuer: string | undefined
  for (const { block, tokens } of lexed) {
    const said = text.slice(block.from, block.end)
    if (said === said.toUpperCase()) continue
    if (block.kind === 'heading' && block.depth < 8) listIssuer = undefined
    const numbered = tokens.filter((token) => token.as === 'number')
    for (const [index, token] of numbered.entries()) {
      const { number } = token
      if (number.kind === 'date') {
        const alone = withoutNumber(number, text, block, numbered[index + 1], numbered[index - 1])
        if (alone !== undefined)
          citations.push(withOwn(alone, own, ownIssuer(text, block, number.start, own)))
        continue
      }
      if (number.kind !== 'number') continue
      const citation = citationAt(token, numbered[index + 1], numbered[index - 1], text, block)
      if (citation === undefined) continue
      add(
        citations,
        known,
        withOwn(
          citation,
          own,
          ownIssuer(text, block, token.start, own) ?? (block.kind === 'item' ? listIssuer : undefined),
        ),
      )
    }
    if (own !== undefined && block.kind !== 'item') {
      const words = text.slice(block.start, block.end)
      const lead =
        (own.pattern.test(words) && /ban hành[^.;]*:$/.test(words.trimEnd())) || ownList.test(words.trimEnd())
      listIssuer = lead ? own.name : block.kind === 'paragraph' ? undefined : listIssuer
    }
  }
  return citations
}

/** The agency that reports, and how its text calls it. */
export interface OwnIssuer {
  readonly name: string
  readonly pattern: RegExp
  /** What the symbols of its documents end with. */
  readonly symbol: string
}

function withOwn(
  citation: FoundCitation,
  own: OwnIssuer | undefined,
  issuer: string | undefined,
): FoundCitation {
  const { number, issuer: stated } = citation
  // "của UBND thị trấn": the one that reports.
  if (own !== undefined && stated !== undefined && own.name.startsWith(`${stated.value} `))
    return { ...citation, issuer: { ...stated, value: own.name } }
  if (own === undefined || issuer === undefined || stated !== undefined) return citation
  if (number !== undefined && !number.value.endsWith(own.symbol)) return citation
  return { ...citation, issuer: { value: issuer, start: -1, end: -1 }, isIssuerInferred: true }
}

/** "UBND thị trấn đã ban hành Quyết định số …": the agency itself, in the same sentence. */
function ownIssuer(text: string, block: Block, at: number, own: OwnIssuer | undefined): string | undefined {
  if (own === undefined) return undefined
  const before = text.slice(Math.max(block.from, at - 400), at)
  const sentence = before.slice(before.search(/[^.]*$/))
  return own.pattern.test(sentence) && /ban {1,9}hành|xây {1,9}dựng/.test(sentence) ? own.name : undefined
}

type NumberPiece = Extract<Token, { as: 'number' }>

function citationAt(
  token: NumberPiece,
  next: NumberPiece | undefined,
  previous: NumberPiece | undefined,
  text: string,
  block: Block,
): FoundCitation | undefined {
  const from = Math.max(block.from, token.start - longestBefore)
  const before = text.slice(from, token.start)
  const typed = typeBefore.exec(before)
  if (typed === null && !/số {0,9}$/i.test(before)) return undefined
  const citation: FoundCitation = {
    number: { value: squeezed(text.slice(token.start, token.end)), start: token.start, end: token.end },
  }
  if (typed !== null) {
    const start = from + typed.index
    const words = typed[1] as string
    citation.type = {
      value: words[0]?.toUpperCase() + squeezed(words).slice(1),
      start,
      end: start + words.length,
    }
  }
  let end = token.end
  const isBehind =
    next?.number.kind === 'date' && next.start - end < 24 && dayBehind.test(text.slice(end, next.start))
  if (isBehind && next?.number.kind === 'date') {
    citation.issuedOn = { value: next.number.day, start: next.start, end: next.end }
    end = next.end
  } else if (previous?.number.kind === 'date' && isAhead(text, block, previous, token)) {
    citation.issuedOn = { value: previous.number.day, start: previous.start, end: previous.end }
  }
  issuerBehind.lastIndex = end
  const issuer = issuerBehind.exec(text)
  if (issuer !== null && issuerBehind.lastIndex <= block.end) {
    const said = issuer[1] as string
    const words = said.trimEnd()
    const start = end + issuer[0].length - said.length
    citation.issuer = { value: squeezed(words), start, end: start + words.length }
    end = start + words.length
  }
  subjectBehind.lastIndex = end
  const subject = subjectBehind.exec(text)
  if (subject !== null && subjectBehind.lastIndex <= block.end) {
    const found = subjectEnd.exec(subject[1] as string)
    const isYear = found?.[0].startsWith('năm') === true
    const words = (subject[1] as string)
      .slice(0, found === null ? undefined : found.index + (isYear ? found[0].length : 0))
      .trimEnd()
    const start = subjectBehind.lastIndex - (subject[1] as string).length
    if (
      next === undefined ||
      next.number.kind !== 'number' ||
      next.start >= start + words.length ||
      next.start > start
    )
      citation.subject = { value: squeezed(words).slice(0, 300), start, end: start + words.length }
  } else if (block.kind === 'item' && citation.issuedOn !== undefined) {
    const bare = bareSubject.exec(text.slice(end, block.end))?.[1]
    if (bare !== undefined) {
      const start = text.indexOf(bare, end)
      citation.subject = { value: squeezed(bare), start, end: start + bare.length }
    }
  }
  return citation
}

/** "Ngày 07/02/2024, ban hành quyết định số 36/QĐ-UBND": the day first, in the same sentence. */
function isAhead(text: string, block: Block, date: NumberPiece, token: NumberPiece): boolean {
  const between = text.slice(date.end, token.start)
  const opening = text.slice(Math.max(block.from, date.start - 8), date.start)
  const day = text.slice(date.start, date.end)
  return (
    token.start - date.end < 140 &&
    !/[.;]/.test(between) &&
    /ban hành|có|ký/.test(between) &&
    (dayAhead.test(opening) || /^ngày/i.test(day)) &&
    /^(?:.{0,6}[.(“"] *)?[Nn]gày {1,4}$|^$/u.test(opening.trimStart())
  )
}

/** A document that is cited by its day alone: "Luật … ngày 22/6/2015", "Ngày 04/01/2024, … ban hành Quyết định …". */
function withoutNumber(
  date: Extract<NumberPiece['number'], { kind: 'date' }>,
  text: string,
  block: Block,
  next: NumberPiece | undefined,
  previous: NumberPiece | undefined,
): FoundCitation | undefined {
  const from = Math.max(block.from, date.start - 120, previous?.end ?? 0)
  const before = text.slice(from, date.start)
  const issuedOn = { value: date.day, start: date.start, end: date.end }
  const law = lawOf.exec(before)
  if (law !== null) {
    const [, type = '', subject = ''] = law
    const start = from + law.index
    return {
      type: { value: type, start, end: start + type.length },
      issuedOn,
      subject: {
        value: squeezed(subject),
        start: start + type.length + 1,
        end: start + type.length + 1 + subject.length,
      },
    }
  }
  if (!/^\s*Ngày {1,4}$/u.test(text.slice(Math.max(block.from, date.start - 8), date.start))) return undefined
  const stop = Math.min(block.end, next?.number.kind === 'number' ? next.start : block.end, date.end + 300)
  const sentence = text.slice(date.end, stop)
  const end = sentence.search(/\.(?: |$)/)
  const said = subjectless.exec(end < 0 ? sentence : sentence.slice(0, end))
  if (said === null || (next?.number.kind === 'number' && /số *$/.test(sentence))) return undefined
  const [whole, type = '', subject = ''] = said
  const start = date.end + said.index + whole.indexOf(type)
  const subjectStart = date.end + said.index + whole.length - subject.length
  return {
    type: { value: type, start, end: start + type.length },
    issuedOn,
    subject: { value: squeezed(subject), start: subjectStart, end: subjectStart + subject.length },
  }
}

function add(citations: FoundCitation[], known: Map<string, FoundCitation>, citation: FoundCitation): void {
  const key = `${citation.number?.value} ${citation.type?.value.toLowerCase()}`
  const first = known.get(key)
  if (first === undefined) known.set(key, citation)
  if (first === undefined || (first.issuedOn !== undefined && citation.issuedOn !== undefined))
    citations.push(citation)
  else Object.assign(first, { ...citation, ...first })
}
