import type { Block } from '../text/blocks.js'
import { squeezed } from '../text/source-text.js'
import type { TableValue } from './tables.js'

/** Zeros that are said in words, each where the sentence can mean nothing else. */
const zeros: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /(?:chưa|không) +(?:có +)?(?:nhận +được|tiếp +nhận|phát +sinh) +(?:các +|trường +hợp +|ý +kiến +)?phản +ánh, +kiến +nghị(?= +(?:nào|của|về|liên)|[.;,]|$)/iu,
    ['procedures', 'feedback', 'received'],
  ],
  [
    /(?:chưa|không) +ban +hành +(?:các +)?(?:văn +bản +QPPL|VBQPPL|văn +bản +quy +phạm +pháp +luật)(?= +(?:nào|mà)|[.;,]|$)/iu,
    ['institutions', 'legalDocuments', 'issued'],
  ],
  [
    /(?:chưa|không) +có +(?:mô +hình, +)?sáng +kiến[^.;]{0,80}? +được +công +nhận(?=[.;,]|$)/iu,
    ['direction', 'initiatives', 'recognized'],
  ],
  [
    /(?:chưa|không) +có +đề +xuất, +kiến +nghị +(?:gì +|nào +)?(?:về +)?(?:thực +hiện +|việc +)?đơn +giản +h(?:óa|oá)(?= +(?:TTHC|thủ tục))/iu,
    ['procedures', 'review', 'proposed'],
  ],
]

/** Reads zeros that sentences say in words. */
export function readZeros(blocks: readonly Block[], text: string): readonly TableValue[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'row' || block.kind === 'heading' || block.stance !== 'facts') return []
    const words = text.slice(block.from, block.end)
    if (!/(?:chưa|không) /i.test(words)) return []
    return zeros.flatMap(([pattern, path]): readonly TableValue[] => {
      const found = pattern.exec(words)
      if (found === null) return []
      const start = block.from + found.index
      return [{ path, value: 0, cell: { start, end: start + found[0].length } }]
    })
  })
}

const remark = /^Tỷ +lệ +[^.;:]{8,200}$/u
const low = /còn +(?:rất +)?thấp$/u
const onlineFiling =
  /^Tỷ +lệ +(?:người +dân +)?(?:nộp +hồ +sơ|hồ +sơ +(?:nộp|tiếp +nhận))(?: +TTHC)? +trực +tuyến +/u

/** Reads what a report says of its own rates among its limits: "Tỷ lệ … còn thấp". */
export function readRemarks(
  blocks: readonly Block[],
  text: string,
  tally: readonly string[],
): readonly TableValue[] {
  let index = 0
  return blocks.flatMap((block): readonly TableValue[] => {
    if (block.stance !== 'limits' || block.kind === 'row' || block.kind === 'heading') return []
    const words = text.slice(block.from, block.end).replace(/[ .;]+$/, '')
    if (!remark.test(words)) return []
    const path = ['assessment', 'limitations', index]
    index += 1
    const cell = { start: block.from, end: block.from + words.length }
    const values: TableValue[] = [{ path: [...path, 'summary'], value: squeezed(words), cell }]
    if (low.test(words) && onlineFiling.test(words)) {
      for (const [place, key] of [...tally, 'rates', 'online'].entries())
        values.push({ path: [...path, 'about', place], value: key })
      values.push({ path: [...path, 'judgement'], value: 'low', cell })
    }
    return values
  })
}
