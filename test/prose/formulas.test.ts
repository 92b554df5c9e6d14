import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReport } from '../../src/prose/index.js'
import { type Formula, formulas } from '../../src/prose/sayings/formulas.js'

const read = (sentence: string, level: 'province' | 'district' | 'commune' = 'district') =>
  readReport(`BÁO CÁO\nKết quả công tác cải cách hành chính\n\n${sentence}`, {
    agency: { name: 'Ủy ban nhân dân', level },
    period: { kind: 'year', year: 2025 },
  })

/** The figures of a report by their dotted places, as printed. */
function figuresOf(report: unknown): Record<string, unknown> {
  const { title, type, agency, period, statements, ...sections } = report as Record<string, unknown>
  const leaves = (value: unknown, path: string): [string, unknown][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`))
      : [[path, value]]
  return Object.fromEntries(leaves(sections, ''))
}

/** A sentence that a formula makes, and the figures that it says. */
function saidBy({ words }: Formula, choose: (most: number) => number): { text: string; keys: string[] } {
  const parts = words.match(/\[[^\]]*\]|[{}]|[^\s[\]{}]+/g) ?? []
  const keys: string[] = []
  const said: string[] = []
  let left = 0
  for (const [at, part] of parts.entries()) {
    if (part === '{' && parts[at + 3]?.startsWith('%=')) left += 1
    else if (part === '{') left += left > 0 || choose(2) === 0 ? 1 : 0
    else if (part === '}') left -= left > 0 ? 1 : 0
    else if (left > 0) continue
    else if (part.startsWith('[')) {
      const choices = part.slice(1, -1).split('|')
      said.push(choices[choose(choices.length)] as string)
    } else if (/^[#%$]\w/.test(part)) {
      keys.push(part.slice(1))
      const figure = `${10 + keys.length}`
      said.push(part[0] === '%' ? `${figure}%` : part[0] === '$' ? `${figure} tỷ đồng` : figure)
    } else said.push(part)
  }
  return { text: `${said.filter((word) => word !== '').join(' ')}.`.replace(/ ([,;:])/g, '$1'), keys }
}

describe('a sentence of a fixed form', () => {
  it.each(formulas.map((formula) => [formula.section, formula.words.slice(0, 60), formula] as const))(
    'of %s says what it says in every wording: %s',
    (section, _, formula) => {
      fc.assert(
        fc.property(fc.infiniteStream(fc.nat({ max: 1000 })), (stream) => {
          const choose = (most: number) => (stream.next().value as number) % most
          const { text, keys } = saidBy(formula, choose)
          const places = Object.keys(
            figuresOf(read(`${formula.ofAutonomy ? 'Tự chủ tài chính' : 'Đến nay'}, ${text}`).report),
          )
          const wanted = keys.map((key) => `${section}.${key}`)
          const inTotal = wanted.map((key) => key.replace(`${section}.`, `${section}.total.`))
          expect([
            text,
            wanted.every((key, at) => places.includes(key) || places.includes(inTotal[at] as string)),
          ]).toEqual([text, true])
        }),
        { numRuns: 40 },
      )
    },
  )

  it.each([
    [
      'Số thôn của xã giảm từ 41 xuống còn 26 thôn (giảm 15 thôn, đạt 36,6%).',
      { before: 41, after: 26, reduced: 15, reducedRate: '36.6' },
    ],
    ['Số thôn giảm 15 thôn (từ 41 thôn xuống 26 thôn).', { before: 41, after: 26, reduced: 15 }],
    ['Trước sắp xếp có 41 thôn, sau sắp xếp còn 26 thôn.', { before: 41, after: 26 }],
  ])('on an arrangement: %s', (text, expected) => {
    expect(read(text).report).toMatchObject({
      organization: { arrangement: { residentialGroups: expected } },
    })
  })

  it('and on inspections of departments and communes', () => {
    const { report } = read(
      'UBND huyện đã kiểm tra 08/12 phòng chuyên môn và 11/15 xã, thị trấn, đạt tỷ lệ lần lượt 66,7% và 73,3%.',
    )
    expect(report).toMatchObject({
      direction: {
        inspections: {
          departments: { inspected: 8, total: 12, rate: '66.7' },
          communes: { inspected: 11, total: 15, rate: '73.3' },
        },
      },
    })
  })

  it.each([
    ['a goal', 'Phấn đấu trong năm tới số thôn giảm từ 41 xuống 26 thôn.'],
    ['another unit', 'Huyện Tân Lập có số thôn giảm từ 41 xuống 26 thôn.'],
    ['another year', 'Năm 2019, số thôn giảm từ 41 xuống 26 thôn.'],
    ['something else that is counted', 'Số hộ nghèo ở các thôn giảm từ 41 xuống 26 thôn.'],
    ['words that go on', 'Số thôn giảm từ 41 xuống 26 thôn đặc biệt khó khăn.'],
    ['an approximate figure', 'Số thôn giảm từ khoảng 41 xuống 26 thôn.'],
    ['what was inspected of it', 'Đã kiểm tra phòng cháy tại 08/12 phòng chuyên môn.'],
  ])('says nothing of %s', (_, text) => {
    expect(figuresOf(read(text, 'province').report)).toEqual({})
  })
})
