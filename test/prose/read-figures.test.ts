import { describe, expect, it } from 'vitest'
import { readReport } from '../../src/prose/read-report.js'
import { cpuGrowthOf, linear } from '../growth.js'

const read = (text: string) =>
  readReport(text, {
    agency: { name: 'UBND phường Cửa Nam', level: 'commune', kind: 'people-committee' },
    period: { kind: 'year', year: 2025 },
  })
// biome-ignore lint/suspicious/noExplicitAny: parts of a report that was read
const sectionsOf = (text: string): any => read(text).report

it('channels that are named together are one figure', () => {
  const tally = (words: string) =>
    sectionsOf(`Tiếp nhận 987 hồ sơ, gồm ${words}.`).procedures.dossiers.received
  expect(tally('trực tuyến 912 hồ sơ và trực tiếp, bưu chính công ích 75 hồ sơ')).toMatchObject({
    online: 912,
    directOrPostal: 75,
  })
  expect(tally('912 hồ sơ trực tuyến; số tiếp nhận trực tiếp, qua bưu chính là 75 hồ sơ')).not.toHaveProperty(
    'postal',
  )
})

describe('no figure of the agency is', () => {
  it.each([
    ['a bound', 'Tỷ lệ hồ sơ trực tuyến dưới 70%.', '70'],
    ['of another agency of its level', 'Phường Hoàng Mai tiếp nhận 980 hồ sơ.', '980'],
    [
      'told by unknown words before the next figure',
      'Giải quyết 212 hồ sơ bảo trợ xã hội với 15 hồ sơ.',
      '212',
    ],
    [
      'of the year that was named before a change',
      'Năm 2026: tăng trưởng 10%; giải quyết đúng hạn 95% hồ sơ.',
      '95',
    ],
    ['said under a condition', 'Nếu tính cả hồ sơ ngành dọc, phường tiếp nhận 2.310 hồ sơ.', '2.310'],
  ])('what is %s', (_, text, figure) => {
    const { report, unread } = read(`Công tác cải cách hành chính.\n\n${text}`)
    expect(report).not.toHaveProperty('procedures')
    expect(unread.map((each) => each.text.replace(/[^\d.]/g, ''))).toContain(figure)
  })

  it('and its own name is no other agency', () => {
    const text = 'Phường Cửa Nam tiếp nhận 980 hồ sơ; UBND phường giải quyết 970 hồ sơ.'
    expect(sectionsOf(`Kết quả.\n\n${text}`).procedures.dossiers).toEqual({
      received: { total: 980 },
      resolved: { total: 970 },
    })
  })
})

it.each([
  ['Cung cấp dịch vụ công toàn trình 1.105, một phần 610.', '610'],
  ['Kỷ luật 11 trường hợp.', '11'],
  ['Cơ quan xếp loại 14 đơn vị.', '14'],
  ['Mọi mặt đều ở mức 95%.', '95%'],
])('what a word names elsewhere is a figure here: %s', (text, figure) => {
  expect(read(`Kết quả.\n\n${text}`).unread.map((each) => each.text)).toContain(figure)
})

it('a part of a rate is not that rate once more', () => {
  const text = 'Kết quả.\n\nGiải quyết 100% hồ sơ đúng hạn, trong đó 95% hồ sơ trước hạn.'
  const { report, repeated } = read(text)
  expect(report).toMatchObject({ procedures: { dossiers: { rates: { punctual: '100' } } } })
  expect(repeated).toEqual([])
})

it('by how much a target was exceeded is no target', () => {
  const { report, unread } = read(
    'Kết quả.\n\nTỷ lệ hồ sơ trực tuyến đạt 95,1% (vượt 15,1% so với chỉ tiêu giao).',
  )
  expect(report).toMatchObject({ procedures: { dossiers: { rates: { online: '95.1' } } } })
  expect(report).not.toHaveProperty('targets')
  expect(unread.map(({ text }) => text)).toEqual(['15,1%'])
})

it('a share has the unit that stands behind its second figure', () => {
  const { statements } = sectionsOf('Kết quả.\n\nGiải ngân nguồn khác 45,6/60 tỷ đồng, đạt 76%.')
  expect(statements).toMatchObject([{ kind: 'share', part: 45.6, whole: 60, published: '76' }])
})

it('a sentence without a figure costs no more than its length', () => {
  const textOf = (size: number) =>
    `${'phường đã tiếp nhận và giải quyết hồ sơ trực tuyến đạt '.repeat(size / 55)}12 hồ sơ.`
  expect(cpuGrowthOf(read, textOf)).toBeLessThan(linear)
})
