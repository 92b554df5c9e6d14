import type { Block } from '../text/blocks.js'
import { squeezed } from '../text/source-text.js'
import type { TableValue } from './tables.js'

const index =
  /(?<!\p{L})((?:Bộ +chỉ +số|Chỉ số|chỉ số)(?: +xếp +hạng)? +(?:cải +cách +hành +chính|CCHC|phục +vụ +người +dân, +doanh +nghiệp|hài +lòng|PAR +INDEX|PAPI|SIPAS|PCI|DDCI|chuyển +đổi +số)|PAR +INDEX|PAR +Index|SIPAS|PAPI|PCI|DDCI)(?!\p{L})(?: *\((?:PAR +INDEX|PAR +Index|SIPAS|PAPI|PCI|DDCI|DTI)\))?/gu
const ofYear = /^[^.;,()]{0,60}?năm {1,4}((?:19|20)\d\d)/
const reached =
  /^[^.;()\d]{0,60}?(?:năm {1,4}\d{4}[^.;()\d]{0,30}?)?(?:đạt|là) {1,4}(\d{1,3},\d{1,3})(?:\/(\d{2,3}))? {1,4}điểm/
const placed =
  /^(?:[^.;()\d]|\d{1,3},\d{1,3}(?:\/\d{2,3})?[ %]|năm {1,4}\d{4}){0,100}?xếp(?: {1,4}(?:hạng|thứ|vị thứ|vị trí|thứ hạng))* {1,4}(\d{1,3})\/(\d{1,3})(?![\d/])/

/** Whom a rank is among, and what joins a change to it. */
const among =
  /^(?:[ ,(]|và|trong|các|bộ|sở|ngành|tỉnh|thành phố|quận|huyện|thị xã|xã|phường|đặc khu|đơn vị|cả nước|toàn tỉnh|toàn quốc){0,24}$/
const change =
  /(?<!\p{L})(tăng|giảm|tụt) {1,4}(\d{1,3}(?:,\d{1,3})?) {1,4}(điểm|bậc|hạng)(?! *(?:%|phần trăm)|\p{L})/gu
const before =
  /^ {1,4}so với (?:(?:năm|kỳ|quý|tháng) {1,4}(?:trước|liền kề)|năm {1,4}((?:19|20)\d\d))(?![\p{L}\d])/u

/** The changes of points and rank that follow them and are said to be those since the time before. */
function changesIn(words: string, year: number | undefined): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let end = 0
  for (const match of words.matchAll(change)) {
    if (!among.test(words.slice(end, match.index))) break
    found.push(match)
    end = match.index + match[0].length
  }
  const since = before.exec(words.slice(end))
  if (since === null) return []
  return since[1] === undefined || Number(since[1]) + 1 === year ? found : []
}

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
      const isYear = year !== null && !/so với/.test(year[0])
      if (isYear)
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
      const changed = new Set<string>()
      for (const { 0: said } of [points, rank].filter((match) => match !== null)) {
        for (const match of changesIn(rest.slice(said.length), isYear ? Number(year[1]) : undefined)) {
          const [, way, figure = '', unit] = match
          const key = unit === 'điểm' ? 'pointsChange' : 'rankChange'
          if (changed.has(key) || (key === 'rankChange' && figure.includes(','))) continue
          changed.add(key)
          const from = block.from + start + said.length + match.index + match[0].indexOf(figure)
          const size = Number(figure.replace(',', '.'))
          values.push({
            path: [...path, key],
            value: way === 'tăng' ? size : -size,
            cell: { start: from, end: from + figure.length },
          })
        }
      }
      number += 1
    }
  }
  return values
}
