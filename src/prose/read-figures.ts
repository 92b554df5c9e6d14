import type { LexedBlock } from './citations.js'
import { clauseOf } from './clause.js'
import { kindsOfAutonomy } from './find-saying.js'
import { stateSums } from './free-sums.js'
import { figureOf, itemsOf } from './items.js'
import type { Token } from './lexer.js'
import type { Found } from './placement.js'
import { readFormulas } from './read-formulas.js'
import { readItem } from './read-item.js'
import { type Chain, type FigureContext, newChain, Sentence } from './sentence.js'

/** What a part of a text speaks of, where it has one of the meanings. */
const ofLevels = new Set(['veryPleased'])
const ofDue = new Set(['due'])
const ofReview = new Set(['cut', 'simplified'])

/** More figures than a paragraph of prose has. */
const mostFigures = 300

/** Reads the figures of the sentences of a text. */
export function readFigures(lexed: readonly LexedBlock[], context: FigureContext): Found {
  const found: Found = { placements: [], statements: [], changes: [], targets: [], unread: [] }
  let chain = newChain()
  let unitDepth = 0
  let topic: Chain['topic']
  let ofDossiers = false
  let heading = ''
  /** The word of the heading that names a field which is not known: "1. Lĩnh vực đất đai". */
  let field: Token | undefined
  for (const [number, { block, tokens }] of lexed.entries()) {
    if (block.kind === 'row' || context.isTaken(block.start)) continue
    const figures = tokens.flatMap((token) => figureOf(token) ?? [])
    const said = topicOf(tokens, context)
    if (block.kind === 'heading' || block.kind === 'paragraph' || block.depth <= unitDepth) {
      if (block.kind === 'heading') topic = said
      if (block.kind !== 'paragraph' || !goesOn(tokens, context.text))
        chain = { ...newChain(), ...(block.kind === 'paragraph' && { time: chain.time }) }
      unitDepth = 0
    }
    if (figures.length > mostFigures) {
      for (const token of figures) found.unread.push({ token, reason: 'too-many' })
      continue
    }
    const hadUnit = chain.hasUnit
    chain.block = number
    chain.topic = said ?? topic
    chain.lastTopic = undefined
    chain.ofOtherTasks = false
    const words = context.text.slice(block.start, block.end)
    if (block.kind === 'heading') heading = words
    const speaksOf = (pattern: RegExp) => pattern.test(words) || pattern.test(heading)
    chain.isPublicity = speaksOf(/tuyên truyền/i)
    chain.ofLegal = speaksOf(/quy phạm pháp luật|qppl|thể chế/i)
    chain.ofTraining = speaksOf(/đào tạo|bồi dưỡng|tập huấn/i)
    if (block.kind === 'heading') {
      ofDossiers = speaksOfDossiers(tokens, false)
      field = strangeTopicOf(tokens, '', context)
    }
    const says = (meanings: ReadonlySet<string>) =>
      tokens.some(
        (token) => token.as === 'meaning' && token.meanings.some((meaning) => meanings.has(meaning)),
      )
    chain.hasLevels = says(ofLevels)
    chain.hasDue = says(ofDue)
    chain.hasReview = says(ofReview)
    chain.hasAutonomy = says(kindsOfAutonomy)
    if (block.stance !== 'facts' || block.kind === 'heading' || block === context.title) {
      for (const token of figures) found.unread.push({ token, reason: 'no-facts' })
      continue
    }
    const givesTasks = tokens.some(isGiven)
    for (const sentence of sentencesOf(tokens, context.text)) {
      ofDossiers = speaksOfDossiers(sentence, ofDossiers)
      chain.ofDossiers = ofDossiers
      if (givesTasks && sentence.some((token) => isGivenByItself(token, context))) chain.topic = 'handedOn'
      else if (givesTasks && sentence.some(isGiven)) chain.topic = said ?? topic
      // Of what was not understood nothing is told further.
      const isOfUnread =
        chain.isBroken &&
        chain.isOfKind &&
        goesOn(sentence, context.text) &&
        !sentence.some(({ as }) => as === 'unit')
      const taken = readFormulas(sentence, context, chain, found)
      const reader = new Sentence(chain, context, found, isOfUnread, taken)
      reader.strangeTopic = field
      const unreadBefore = found.unread.length
      readSentence(sentence, reader)
      stateSums(sentence, context.text, found, unreadBefore)
    }
    if (block.kind === 'item' && chain.hasUnit && !hadUnit) unitDepth = block.depth
  }
  return found
}

/** Whose tasks are spoken of, where one kind alone is named. */
function topicOf(tokens: readonly Token[], { rowOf }: FigureContext): Chain['topic'] {
  const { meanings } = clauseOf(tokens)
  const given = meanings.filter((meaning) => meaning === 'assigned').length
  const isPlan = meanings.includes('planned')
  if (given === 0) return isPlan ? 'planned' : undefined
  // "Phường giao 45 nhiệm vụ cho các phòng; được UBND tỉnh giao 61 nhiệm vụ": which of them go on is not said.
  const isHandedOn = tokens.some((token, index) => {
    const next = tokens[index + 1]
    return token.as === 'cue' && token.cue === 'recipient' && next?.as === 'unit' && rowOf(next) !== undefined
  })
  if (given > 1 && isHandedOn) return 'handedOn'
  return isPlan ? undefined : 'assigned'
}

function isGiven(token: Token): boolean {
  return token.as === 'meaning' && token.meanings.includes('assigned')
}

/** "UBND tỉnh giao 2.870 nhiệm vụ" of a province: to others. */
function isGivenByItself(token: Token, { text, rowOf }: FigureContext): boolean {
  if (!isGiven(token)) return false
  const giver = /^(?:chủ tịch )?((?:ubnd )?(?:tỉnh|huyện|thành phố)) giao$/i.exec(
    text.slice(token.start, token.end),
  )
  if (giver === null) return false
  const end = token.end - ' giao'.length
  return rowOf({ start: end - (giver[1] as string).length, end, level: 'province' }) === undefined
}

/** Whether dossiers alone are counted; where nothing is, what is said before it goes on. */
function speaksOfDossiers(tokens: readonly Token[], before: boolean): boolean {
  let found = before
  for (const token of tokens) {
    if (token.as !== 'meaning') continue
    if (token.meanings.some((meaning) => otherwiseCounted.has(meaning))) return false
    found ||=
      token.meanings.includes('dossier') ||
      (token.meanings.includes('result') && !token.meanings.includes('digitize'))
  }
  return found
}

/** What is counted but dossiers. */
const otherwiseCounted = new Set(
  'task feedback legal document rating staff post computer payment initiative survey workFile'.split(' '),
)

/** Whether a paragraph goes on with what the one before counts: "Trong đó", "Trong số". */
function goesOn(tokens: readonly Token[], text: string): boolean {
  const [first] = tokens
  return first !== undefined && /^trong (?:đó|số|tổng)/i.test(text.slice(first.start, first.start + 12))
}

function sentencesOf(tokens: readonly Token[], text: string): readonly (readonly Token[])[] {
  const sentences: (readonly Token[])[] = []
  let start = 0
  for (const [index, token] of tokens.entries()) {
    if (token.as !== 'mark' || !/[.!?…]/.test(token.mark)) continue
    const before = tokens[index - 1]
    const isAbbreviation =
      before !== undefined && /^(?:TP|TX|TT|Q|P|H|T|X|Tp)$/.test(text.slice(before.start, before.end))
    const next = text[token.end] ?? ' '
    if (token.mark === '…' && next === next.toLowerCase()) continue
    if (isAbbreviation || (token.mark !== '…' && next !== ' ' && next !== '/' && next === next.toLowerCase()))
      continue
    sentences.push(tokens.slice(start, index))
    start = index + 1
  }
  sentences.push(tokens.slice(start))
  return sentences
}

/** Reads the stretches between the joints of a sentence, and hands on what the next one may be about. */
function readSentence(tokens: readonly Token[], sentence: Sentence): void {
  const closing = matchParentheses(tokens)
  const ahead = figuresAhead(tokens)
  let segment: Token[] = []
  let hasFigure = false
  const flush = (isParenthesis = false, mark = '') => {
    if (hasFigure) readFigureStretch(segment, sentence)
    else if (segment.length > 0) {
      readWordStretch(segment, sentence, isParenthesis)
      sentence.strangeTopic = strangeTopicOf(segment, mark, sentence.context) ?? sentence.strangeTopic
    }
    segment = []
    hasFigure = false
  }
  for (const [index, token] of tokens.entries()) {
    const mark = token.as === 'mark' ? token.mark : ''
    const cue = token.as === 'cue' ? token.cue : undefined
    if (mark !== '' && joints.includes(mark)) {
      const opening = tokens[index - segment.length - 1]
      flush(mark === ')' && opening?.as === 'mark' && opening.mark === '(', mark)
      if (mark === ';') {
        sentence.pending = []
        sentence.isLedByStranger = false
      }
      if (closing.has(index)) mark === '(' ? sentence.open() : sentence.close()
      else if (mark === '(') sentence.frame.parent = sentence.frame.last?.whole ?? sentence.frame.parent
    } else if (cue === 'within' || cue === 'consist') {
      flush()
      sentence.goInside()
    } else if (cue === 'and') {
      if (!hasFigure || !ahead[index + 1]) continue
      flush()
      sentence.isJoined = true
    } else {
      if (cue === 'reach' && hasFigure) flush()
      segment.push(token)
      hasFigure ||= figureOf(token) !== undefined
    }
  }
  flush()
  sentence.end()
}

const joints = ',;:()'

/** The places of parentheses that have a partner. */
function matchParentheses(tokens: readonly Token[]): ReadonlySet<number> {
  const matched = new Set<number>()
  const open: number[] = []
  for (const [index, token] of tokens.entries()) {
    if (token.as !== 'mark') continue
    if (token.mark === '(') open.push(index)
    else if (token.mark === ')') {
      const start = open.pop()
      if (start !== undefined) matched.add(start).add(index)
    }
  }
  return matched
}

/** Whether a figure stands between a token and the next joint but a comma, and is no rate of the one before. */
function figuresAhead(tokens: readonly Token[]): readonly boolean[] {
  const ahead: boolean[] = new Array(tokens.length + 1).fill(false)
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index] as Token
    const isJoint =
      token.as === 'mark'
        ? token.mark !== ',' && joints.includes(token.mark)
        : token.as === 'cue' && token.cue === 'reach'
    ahead[index] = !isJoint && (figureOf(token) !== undefined || (ahead[index + 1] as boolean))
  }
  return ahead
}

/** Bodies that are no units of an agency, at the head of a clause: "Tòa án nhân dân huyện, tiếp nhận 350 hồ sơ". */
const anotherBody =
  /^[^\p{L}]*(?:tòa án|viện kiểm sát|kho bạc|bưu điện|bảo hiểm xã hội|kiểm toán|thanh tra (?:tỉnh|chính phủ)|huyện ủy|tỉnh ủy|thành ủy|đảng ủy|hội (?!đồng|nghị)|liên đoàn|mặt trận|đoàn thanh niên|ban chỉ huy|trường|bệnh viện|ngành|sự nghiệp|báo (?!cáo)|(?:đối với )?đảng viên|tại (?:buổi|hội nghị) tiếp xúc|bộ (?!phận|tthc|thủ tục|hồ sơ|chỉ số|máy))(?!\p{Ll})/iu

/** Words without a figure lead to one further on. */
function readWordStretch(segment: readonly Token[], sentence: Sentence, isParenthesis: boolean): void {
  const { frame } = sentence
  const { cues, unit, meanings, strangers } = clauseOf(segment)
  const { last } = frame
  // "đang thực hiện 06 nhiệm vụ (còn thời hạn)": all of them.
  if (
    isParenthesis &&
    last?.whole?.saying.figure === 'inProgress.total' &&
    strangers.length === 0 &&
    /^(?:inProgress,)?inTime$/.test(meanings.join())
  )
    sentence.add(
      { section: last.whole.saying.section, figure: 'inProgress.inTime' },
      last.whole.row,
      last.token,
    )
  if (cues.has('goal')) frame.isGoal = true
  if (unit !== undefined) sentence.takeUnit(unit)
  const words = sentence.context.text.slice(segment[0]?.start, segment.at(-1)?.end)
  if (anotherBody.test(words)) sentence.chain.unit = { label: words.slice(0, 80), isForeign: true }
  sentence.pending.push(segment)
}

const namesTopic =
  /^(?:[^\p{L}]|và |còn )*(?:đối với|riêng|với|trong|về|ở|của|các|những)? ?(?:các |những )?(?:lĩnh vực|mảng|nhóm|loại)(?!\p{L})/iu
const setsApart = /^(?:[^\p{L}]|và |còn )*(?:đối với|riêng)(?!\p{L})/iu
const introduces = /như sau|sau đây|cụ thể|kết quả|tình hình|số liệu|ưu điểm/iu

/** The word that is not known of what a stretch says that figures are of: "Đối với lĩnh vực tư pháp, …", "Hộ tịch: …". */
function strangeTopicOf(segment: readonly Token[], mark: string, { text }: FigureContext): Token | undefined {
  const [stranger] = clauseOf(segment).strangers
  if (stranger === undefined) return undefined
  const words = text.slice(segment[0]?.start, segment.at(-1)?.end)
  const isTopic = namesTopic.test(words) || setsApart.test(words) || (mark === ':' && !introduces.test(words))
  return isTopic ? stranger : undefined
}

function readFigureStretch(segment: readonly Token[], sentence: Sentence): void {
  for (const item of itemsOf(segment)) {
    readItem(sentence, item)
    const { meanings } = clauseOf(item.lead)
    if (meanings.length > 0 || !sentence.isJoined) sentence.shared = meanings
  }
  sentence.isJoined = false
  // "hồ sơ tồn: 512; tiếp nhận mới: 498": what is not known is what the one figure is called.
  if (figureOf(segment[0] as Token) !== undefined) sentence.strangeTopic = undefined
  sentence.unitBefore = undefined
  sentence.isUnitTold = false
  sentence.pending = []
}
