import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { appendixSchema } from '../../src/appendix/appendix.js'
import { appendixTemplate2024 } from '../../src/appendix/appendix-template-2024.js'
import { dateOrInstantSchema, isoDateSchema } from '../../src/calendar/day-schemas.js'
import { periodSchema } from '../../src/calendar/period.js'
import { toInputIssues } from '../../src/check/input-issue.js'
import {
  amountInUnitSchema,
  approximateMeasureSchema,
  changedFigureSchema,
  countSchema,
  exactCountSchema,
  figureSchema,
  measureSchema,
  moneySchema,
  percentageSchema,
  publishedRateSchema,
  requiredFigureSchema,
  signedFigureSchema,
  signedRateSchema,
} from '../../src/quantity/figure-schemas.js'
import { cpuGrowthOf, linear } from '../growth.js'
import { kindOf } from './agreement.js'
import { ordinalPattern, textPatterns } from './schemas.js'

const exactFigureSchema = z
  .unknown()
  .transform((value): unknown => ({
    template: 'cchc-2024',
    values: { '1': { atLeast: value, atMost: Number.MAX_SAFE_INTEGER } },
  }))
  .pipe(appendixSchema(appendixTemplate2024) as unknown as z.ZodType<unknown, unknown>)

const readers: readonly (readonly [string, z.ZodType, readonly string[]])[] = [
  ['exactCount', exactCountSchema, ['1.492', '12 hồ sơ', '-']],
  [
    'count',
    countSchema,
    ['gần 2.840', '≥95', 'từ 500 hồ sơ trở lên', 'từ 5 đến 8 nhiệm vụ', 'từ 1,5 đến 2 triệu', '5 trở xuống'],
  ],
  ['approximateMeasure', approximateMeasureSchema, ['từ 95% trở lên', '≤ 1', 'từ 5 đến 8,5%', '1.234,5']],
  ['count', countSchema, ['1.492', '2 096', '05', '9.007.199.254.740.991', '12 hồ sơ', '-', '…']],
  ['measure', measureSchema, ['99,9%', '1.234,5', '0.123', '1 234']],
  ['percentage', percentageSchema, ['99,30%', '99.300', '100', '05,5 %', '0.125']],
  ['publishedRate', publishedRateSchema, ['gần 90%', 'ít nhất 5%', 'khoảng 99', '93,08 %', 'dưới 500%']],
  ['figure', figureSchema, ['gần 27.000', '1,2 triệu', 'từ 5 đến 8', '86,59', 'KHOẢNG 5 tỉ', '1.234,567']],
  [
    'requiredFigure',
    requiredFigureSchema,
    ['7.611 tỷ đồng', '86,594', 'gần 48,6 nghìn tỷ VND', '5 lượt người'],
  ],
  [
    'signedFigure',
    signedFigureSchema,
    [
      '-0,07',
      'giảm 0,07 điểm',
      '+ 1.492',
      'tăng gần 7.611 tỷ đồng',
      '-1,5 điểm phần trăm',
      'Giảm từ 5 đến 8',
    ],
  ],
  [
    'changedFigure',
    changedFigureSchema,
    ['99,30%', '-2,3%', 'gần 91 %', '-1,5 điểm', '7.611 tỷ đồng', '-5%'],
  ],
  [
    'signedRate',
    signedRateSchema,
    [
      ...['tăng 12,3%', '-12,30%', 'giảm gần 5%', '12.3', '-', 'gấp đôi', 'Tăng lên gấp 2,5 lần'],
      ...['giảm hơn một nửa', 'tăng hơn 3 lần', 'gần gấp ba lần', 'giảm xuống 2 lần'],
    ],
  ],
  ['exactFigure', exactFigureSchema, ['1.492', '86,59', '1234,567']],
  ['amountInUnit', amountInUnitSchema, ['1.492', 'gần 196', '1.234,5', 'từ 5 đến 8,5', 'đạt trên 95 hồ sơ']],
  ['money', moneySchema, ['gần 196 triệu đồng', '450.000đ', '5 tỷ', 'từ 5 đến 8 VND', 'trên 2,50 nghìn']],
  ['year', periodSchema.in.shape.year, ['2024', '02199', '1.999', '2 000']],
  ['isoDate', isoDateSchema, ['2024-02-29', '1900-01-01']],
  ['dateOrInstant', dateOrInstantSchema, ['2024-02-29', '2024-03-31T23:59:59.5+0700', '2024-03-31 08:00Z']],
]

/** Words and marks of figures and dates, by which texts near what is readable come about. */
const tokens = [
  ...[
    '0',
    '1',
    '5',
    '9',
    '00',
    '12',
    '99',
    '100',
    '000',
    '123',
    '492',
    '1.492',
    '2024',
    '9007199254740',
    '02',
    '29',
    '31',
  ],
  ...[
    '.',
    ',',
    '.',
    ',',
    ' ',
    ' ',
    '%',
    '-',
    '+',
    ':',
    'T',
    'Z',
    '/',
    '\u00A0',
    '\u2003',
    '\t',
    '\n',
    '\u3000',
    '–',
    '−',
  ],
  ...[
    'gần ',
    'dưới ',
    'Trên ',
    'hơn ',
    'ít nhất ',
    'KHOẢNG ',
    'từ ',
    '≥',
    '<= ',
    ' trở lên',
    ' trở xuống',
    ' đến ',
    ' tỷ',
    ' tỉ',
    ' triệu',
    ' nghìn',
    ' ngàn',
    ' hồ sơ',
    '...',
    '…',
  ],
  ...[' đồng', 'đ', 'VNĐ', ' vnd', '\u200B', '\u00AD', 'ga\u0302\u0300n ', 'ðồng', ' trieu', 'x', '٣', '5'],
  ...['2024-02-29', '2024-03-31', '08:30', '+07:00'],
]
const texts = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.constantFrom(...tokens), { maxLength: 7 }).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'0159., %') }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
)

describe.each(readers)('the pattern of %s', (name, schema, readable) => {
  const pattern = new RegExp(textPatterns[name] ?? '', 'u')

  /** Whether the pattern and the reader agree, or what they differ by. */
  function difference(text: string): string | undefined {
    const reading = schema.safeParse(text, { reportInput: true })
    if (reading.success) return pattern.test(text) ? undefined : 'the reader accepts it'
    if (!pattern.test(text)) return undefined
    const kinds = toInputIssues(reading.error).map((issue) => kindOf({ ...issue, path: [] }, text))
    return kinds.includes(undefined) ? 'the pattern accepts it' : undefined
  }

  it('accepts what the reader does', () => {
    for (const text of readable)
      expect([text, pattern.test(text), schema.safeParse(text).success]).toEqual([text, true, true])
  })

  it('agrees with the reader on texts of its words', () => {
    let accepted = 0
    fc.assert(
      fc.property(texts, (text) => {
        expect(difference(text)).toBeUndefined()
        if (pattern.test(text)) accepted++
      }),
      { numRuns: 10_000, seed: 2024 },
    )
    expect(accepted).toBeGreaterThan(/date|year/i.test(name) ? 5 : 300)
  })

  it('agrees with the reader on readable texts with any character put in, or one left out', () => {
    const apart: string[] = []
    for (const text of readable) {
      for (let index = 0; index <= text.length; index++) {
        const [before, after] = [text.slice(0, index), text.slice(index)]
        const near = [...characters, ''].flatMap((each) => [
          before + each + after,
          before + each + after.slice(1),
        ])
        apart.push(...near.filter((each) => difference(each) !== undefined))
      }
    }
    expect(apart).toEqual([])
  })

  it('agrees with the reader on every character beside a readable text', () => {
    const text = readable[0] ?? ''
    const apart: string[] = []
    for (let code = 0; code < 0x1_0000; code++) {
      // No script between these has anything to do with figures; the rest of the plane are forms of compatibility.
      if (code === 0x3100) code = 0xf900
      const each = String.fromCodePoint(code)
      for (const near of [each + text, text.slice(0, 2) + each + text.slice(2)])
        if (difference(near) !== undefined) apart.push(near)
    }
    expect(apart).toEqual([])
  })

  it('answers in linear time on long texts', () => {
    for (const part of ['0', '1', ' ', '1 ', '.000', '\u200B', '\uFEFF', ' 000', ',', '0%', 'gần '])
      for (const end of ['', 'x', ',5', '%%']) {
        const growth = cpuGrowthOf(
          (text: string) => pattern.test(text),
          (size) => part.repeat(size) + end,
          20_000,
        )
        expect(growth, `${part} … ${end}`).toBeLessThan(linear)
      }
  })

  it('has only what every engine has', () => {
    expect(textPatterns[name]).not.toMatch(/\(\?[^:]|\\[^tr.+-]/)
  })
})

const characters = [...'0159., %-:TZđĐgầnxK\u00A0\u2003\u3000\u200B\u00AD\u0300\u0302\u212AƣÐ–−\n\t٣']

it('the pattern of a day has every day of 1900 to 2199 and no other', () => {
  const pattern = new RegExp(textPatterns.isoDate ?? '', 'u')
  const two = (number: number) => String(number).padStart(2, '0')
  const apart: string[] = []
  for (let year = 1898; year <= 2201; year++) {
    for (let month = 0; month <= 13; month++) {
      for (let day = 0; day <= 32; day++) {
        const text = `${year}-${two(month)}-${two(day)}`
        if (pattern.test(text) !== isoDateSchema.safeParse(text).success) apart.push(text)
      }
    }
  }
  expect(apart).toEqual([])
})

it.each([12, 4, 2])('the pattern of an ordinal up to %i has each of them and no other', (limit) => {
  const pattern = new RegExp(ordinalPattern(limit), 'u')
  const texts = Array.from({ length: 200 }, (_, number) => [`${number}`, `0${number}`, ` ${number} `]).flat()
  const right = texts.filter((text) => Number(text) >= 1 && Number(text) <= limit)
  expect(texts.filter((text) => pattern.test(text))).toEqual(right)
})
