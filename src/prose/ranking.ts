import type { Block } from '../text/blocks.js'
import { squeezed } from '../text/source-text.js'
import type { TableValue } from './tables.js'

const index =
  /(?<!\p{L})((?:Chỉ số|chỉ số)(?: +xếp +hạng)? +(?:cải +cách +hành +chính|hài +lòng|PAR +INDEX|PAPI|SIPAS|PCI|DDCI|chuyển +đổi +số)|PAR +INDEX|PAR +Index|SIPAS|PAPI|PCI|DDCI)(?!\p{L})(?: *\((?:PAR +INDEX|PAR +Index|SIPAS|PAPI|PCI|DDCI|DTI)\))?/gu
const ofYear = /^[^.;,()]{0,60}?năm {1,4}((?:19|20)\d\d)/
const reached =
  /^[^.;()\d]{0,60}?(?:năm {1,4}\d{4}[^.;()\d]{0,30}?)?(?:đạt|là) {1,4}(\d{1,3},\d{1,3})(?:\/(\d{2,3}))? {1,4}điểm/
const placed =
  /^(?:[^.;()\d]|\d{1,3},\d{1,3}[ %]|năm {1,4}\d{4}){0,100}?xếp(?: {1,4}(?:hạng|thứ|vị thứ|vị trí|thứ hạng))* {1,4}(\d{1,3})\/(\d{1,3})(?![\d/])/

/** Reads results in indexes: points, and the rank of how many. */
export function readRankings(blocks: readonly Block[], text: string): readonly TableValue[] {
  const values: TableValue[] = []
  let number = 0
  for (const block of blocks) {
    if (block.kind === 'row' || block.stance === 'intentions') continue
    const words = text.slice(block.from, block.end)
    const found = [...words.matchAll(index)]
    for (const [place, match] of found.entries()) {
      const start = match.index + match[0].length
      const next = found[place + 1]?.index ?? words.length
      const rest = words.slice(start, Math.min(next, start + 240))
      const points = reached.exec(rest)
      const rank = placed.exec(rest)
      if (points === null && rank === null) continue
      const at = (group: string | undefined, within: RegExpExecArray, last: boolean) => {
        const offset = last ? within[0].lastIndexOf(group ?? '') : within[0].indexOf(group ?? '')
        const from = block.from + start + offset
        return { start: from, end: from + (group ?? '').length }
      }
      const path = ['ranking', number]
      values.push({ path: [...path, 'index'], value: squeezed(match[1] as string) })
      const year = ofYear.exec(rest)
      if (year !== null && !/so với/.test(year[0]))
        values.push({ path: [...path, 'year'], value: Number(year[1]), cell: at(year[1], year, true) })
      if (points !== null) {
        const [, reachedPoints = '', maximum] = points
        values.push({
          path: [...path, 'points'],
          value: Number(reachedPoints.replace(',', '.')),
          cell: at(reachedPoints, points, false),
        })
        if (maximum !== undefined)
          values.push({ path: [...path, 'maximum'], value: Number(maximum), cell: at(maximum, points, true) })
      }
      if (rank !== null) {
        const [, ordinal = '', of = ''] = rank
        const stroke = rank[0].lastIndexOf('/')
        const from = block.from + start + stroke - ordinal.length
        values.push(
          {
            path: [...path, 'rank'],
            value: Number(ordinal),
            cell: { start: from, end: from + ordinal.length },
          },
          {
            path: [...path, 'of'],
            value: Number(of),
            cell: { start: from + ordinal.length + 1, end: from + ordinal.length + 1 + of.length },
          },
        )
      }
      number += 1
    }
  }
  return values
}
