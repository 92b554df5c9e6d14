import { clauseOf } from './clause.js'
import type { Item } from './items.js'
import type { ChangeDraft } from './placement.js'
import { mayBe } from './section-map.js'
import type { Sentence } from './sentence.js'

const points = /^ ?điểm(?: ?%| phần trăm)?(?!\p{L})/iu

/** "tăng 12,3% so với cùng kỳ", of the figure right before it; a rate changes by points alone. */
export function readChange(sentence: Sentence, { token, whole: isShare, lead, trail }: Item): boolean {
  const { frame, context, pending, found, rate } = sentence
  const { whole } = frame.last ?? {}
  const cue = lead.at(-1)
  if (whole === undefined || isShare || token.isApproximate || cue === undefined) return false
  const of = rate !== undefined && rate.token.start > whole.placement.token.start ? rate : whole.placement
  const sign = /^(tăng|giảm)(?: thêm)?$/i.exec(context.text.slice(cue.start, cue.end))?.[1]?.toLowerCase()
  const between = clauseOf([...pending.flat(), ...lead])
  if (sign === undefined || between.meanings.length + between.strangers.length > 0) return false
  const end = token.end + (points.exec(context.text.slice(token.end, token.end + 16))?.[0].length ?? 0)
  const behind = clauseOf(trail.filter(({ start }) => start >= end))
  const isWhole =
    between.unit === undefined &&
    behind.unit === undefined &&
    behind.strangers.length === 0 &&
    behind.meanings.every((meaning) => whole.meanings.includes(meaning))
  const isFit =
    of.token.kind === 'percentage'
      ? end > token.end && token.kind === 'count'
      : end === token.end && (token.kind === 'percentage' || mayBe(of.saying, token))
  if (!isWhole || !isFit) return false
  const words = context.text.slice(pending[0]?.[0]?.start ?? lead[0]?.start, trail.at(-1)?.end ?? token.end)
  const change: ChangeDraft = {
    of,
    start: cue.start,
    isFall: sign === 'giảm',
    token,
    comparedWith: context.comparedWith(words),
  }
  found.changes.push(change)
  if (/so với/i.test(words)) sentence.change = change
  return true
}

/** What a figure was, in parentheses behind its change: "tăng 12,3% so với quý III (1.514 hồ sơ)". */
export function readPrevious(sentence: Sentence, { token, whole, lead, trail }: Item): boolean {
  const { change, frame } = sentence
  sentence.change = undefined
  if (change === undefined || !frame.isParenthesis || whole !== undefined || token.isApproximate) return false
  const { meanings, strangers, cues, unit } = clauseOf([...sentence.pending.flat(), ...lead, ...trail])
  const isBare =
    strangers.length + cues.size === 0 &&
    unit === undefined &&
    meanings.every((meaning) => meaning === 'dossier') &&
    token.kind === change.of.token.kind &&
    mayBe(change.of.saying, token)
  if (isBare) change.previous = token
  return isBare
}
