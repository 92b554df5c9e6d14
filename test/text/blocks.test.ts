import { describe, expect, it } from 'vitest'
import { listBlocks, readText } from '../../src/text/blocks.js'

const blocksOf = (text: string) => {
  const reading = readText(text)
  return reading.blocks.map(({ kind, from, end, stance }) => ({
    kind,
    stance,
    words: reading.text.slice(from, end).replace(/ +/g, ' '),
  }))
}

describe('lines', () => {
  it('that were broken to fit are one paragraph, also over a page number', () => {
    const words = blocksOf(
      'Ủy ban nhân dân xã đã chỉ đạo các bộ phận chuyên môn tiếp tục duy trì mô hình tổ\n\n7\n\ncông nghệ số cộng đồng ở cơ sở.\nĐoạn sau đứng riêng.',
    ).map((block) => block.words)
    expect(words).toEqual([
      'Ủy ban nhân dân xã đã chỉ đạo các bộ phận chuyên môn tiếp tục duy trì mô hình tổ công nghệ số cộng đồng ở cơ sở.',
      'Đoạn sau đứng riêng.',
    ])
  })

  it('that were broken twice are one paragraph still', () => {
    const lines = [
      'Bộ phận Một cửa các xã, phường trên địa bàn toàn thị xã trong kỳ báo cáo đã tiếp',
      'nhận',
      '258 hồ sơ trực tuyến trên tổng số',
      '260 hồ sơ, đạt 99,23%, tăng so với cùng kỳ.',
    ]
    expect(blocksOf(lines.join('\n')).map((block) => block.words)).toEqual([lines.join(' ')])
    expect(blocksOf(`${lines[0]}\nTổng số hồ sơ tiếp nhận:\n258 hồ sơ`)).toHaveLength(2)
  })

  it('that an empty line parts are paragraphs, where other lines have none between them', () => {
    const lines = ['Công tác cải cách hành chính quý II năm 2025', 'UBND phường Cửa Nam', 'báo cáo như sau:']
    const [title, agency, end] = lines as [string, string, string]
    expect(blocksOf(`${title}\n\n${agency}\n${end}`).map((block) => block.words)).toEqual([
      title,
      `${agency} ${end}`,
    ])
  })

  it('that state a figure behind a colon are no headings', () => {
    expect(blocksOf('* Số hồ sơ giải quyết quá hạn: 0 hồ sơ').map(({ kind }) => kind)).toEqual(['item'])
  })

  it('that begin with a bullet or a numbering are parts of their own, and a figure is no numbering', () => {
    const blocks = blocksOf(
      'Kết quả như sau:\n- Tiếp nhận 12 hồ sơ\n+ Trước hạn: 10\n2.1. Về thể chế\n14.901 hồ sơ',
    )
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'item', 'item', 'heading', 'paragraph'])
    expect(blocks.map(({ words }) => words)[1]).toBe('Tiếp nhận 12 hồ sơ')
  })

  it('of a table are rows', () => {
    expect(blocksOf('| STT | Lĩnh vực |\n| 1 | Hộ tịch |').map(({ kind }) => kind)).toEqual(['row', 'row'])
    expect(blocksOf('1.1.\tTỷ lệ\t%\t30%').map(({ kind }) => kind)).toEqual(['row'])
  })
})

describe('headings', () => {
  it('say what states facts and what does not', () => {
    const text = `I. KẾT QUẢ ĐẠT ĐƯỢC
Đã tiếp nhận 12 hồ sơ.
II. TỒN TẠI, HẠN CHẾ
Còn 2 hồ sơ trễ hạn.
1. Nguyên nhân
Do 1 công chức nghỉ.
III. PHƯƠNG HƯỚNG, NHIỆM VỤ
Giải quyết 100% hồ sơ.
IV. ĐÁNH GIÁ CHUNG
Đạt 90%.`
    const stances = blocksOf(text)
      .filter(({ kind }) => kind !== 'heading')
      .map(({ stance }) => stance)
    expect(stances).toEqual(['facts', 'limits', 'limits', 'intentions', 'facts'])
  })

  it('on feedback or new solutions state facts', () => {
    const text =
      '2. Kết quả tiếp nhận phản ánh, kiến nghị\nTiếp nhận 2 phản ánh.\n3. Các giải pháp mới trong cải cách\nCó 1 sáng kiến.'
    expect(blocksOf(text).every(({ stance }) => stance === 'facts')).toBe(true)
  })
})

it('parts are told where they stand in the text as given, and hold all but what parts them', () => {
  const text = `BÁO CÁO
------
\u00a01. Tiếp nhận  120 hồ
sơ\u200b.\r\n\r\n- Đã giải quyết 118 hồ sơ.
STT\tLĩnh vực\tHồ sơ`.normalize('NFD')
  const blocks = listBlocks(text)
  expect(blocks.map(({ kind, depth }) => [kind, depth])).toEqual([
    ['heading', 0],
    ['item', 3],
    ['item', 9],
    ['row', 0],
  ])
  let rest = text
  for (const { span } of [...blocks].reverse()) rest = rest.slice(0, span[0]) + rest.slice(span[1])
  expect(rest.replace(/[\s\u200b]/g, '')).toBe('------')
  expect(text.slice(...(blocks[2]?.span ?? [0, 0])).normalize('NFC')).toBe('- Đã giải quyết 118 hồ sơ.')
})
