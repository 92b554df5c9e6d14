import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeNotationIssue } from '../../src/notation/describe-notation-issue.js'
import { formatCount } from '../../src/notation/format-count.js'
import { parseCount } from '../../src/notation/parse-count.js'

describe('FR11: what is counted may stand behind', () => {
  it.each([
    'hồ sơ',
    'HS',
    'lượt hồ sơ',
    'vụ việc',
    'dịch vụ công',
    'người dân',
    'phản ánh, kiến nghị',
    'chữ ký số.',
  ])('%s', (unit) => {
    expect(parseCount(`2.096 ${unit}`)).toEqual({ ok: true, value: 2096 })
    expect(parseCount(`5${unit}`)).toEqual({ ok: true, value: 5 })
  })

  it.each(['ngày', 'giờ', 'đồng', 'triệu', '%', 'xyz', 'hồ sơ hồ sơ', 'hồ'])('but not %s', (unit) => {
    expect(parseCount(`5 ${unit}`).ok).toBe(false)
  })
})

describe('parseCount', () => {
  it.each([
    ['1.492', 1492],
    ['15.205', 15205],
    ['05', 5],
    ['00', 0],
    ['0', 0],
    ['2 096', 2096],
    ['2\u00A0096', 2096],
    ['2096', 2096],
    ['1.234.567', 1234567],
    [' 966\n', 966],
    ['9.007.199.254.740.991', Number.MAX_SAFE_INTEGER],
    ['000000000000000000007', 7],
  ])('reads %j', (text, value) => {
    expect(parseCount(text)).toEqual({ ok: true, value })
  })

  it.each([
    ['', 'empty', 0],
    ['  \u200B', 'empty', 0],
    ['-5', 'negative', 0],
    ['−5', 'negative', 0],
    ['1.5', 'ambiguous', 1],
    ['1,492', 'ambiguous', 1],
    ['1,5', 'fractional', 1],
    ['1.492,5', 'fractional', 5],
    ['1.49.2', 'broken-grouping', 1],
    ['1..492', 'broken-grouping', 1],
    ['0.123', 'broken-grouping', 1],
    ['1.4925', 'broken-grouping', 1],
    ['2 09', 'broken-grouping', 1],
    ['1.492 000', 'broken-grouping', 1],
    ['.', 'broken-grouping', 0],
    ['12 tỷ', 'unexpected-character', 3],
    ['12%', 'unexpected-character', 2],
    ['12 trên 15', 'unexpected-character', 3],
    ['12 hồ sơ quá hạn', 'unexpected-character', 3],
    ['hồ sơ', 'unexpected-character', 0],
    ['1.5 hồ sơ', 'ambiguous', 1],
    ['NaN', 'unexpected-character', 0],
    ['1e3', 'unexpected-character', 1],
    ['+5', 'unexpected-character', 0],
    ['9.007.199.254.740.992', 'too-large', 0],
    ['99999999999999999999', 'too-large', 0],
  ])('refuses %j as %s at %i', (text, code, position) => {
    const reading = parseCount(text)
    expect(reading).toMatchObject({ ok: false, issue: { code, position } })
  })

  it('N5 reads Vietnamese numbers by the declared format, and names what it cannot read', () => {
    expect(parseCount('1.234')).toEqual({ ok: true, value: 1234 })
    expect(parseCount('1,5')).toMatchObject({ ok: false, issue: { code: 'fractional', position: 1 } })
    expect(parseCount('12 xyz')).toMatchObject({
      ok: false,
      issue: { code: 'unexpected-character', text: '12 xyz', position: 3 },
    })
  })

  it.each(['-', '–', '—', '…', '...', '--', ' − '])(
    'FR10: takes %j for nothing, not for a negative',
    (text) => {
      expect(parseCount(text)).toMatchObject({ ok: false, issue: { code: 'empty' } })
    },
  )

  it.each([
    ['1,234', [1234, 1.234]],
    ['1.5', [1.5, 1500]],
    ['12.25', [12.25, 12250]],
  ])('FR11: gives both readings of %j', (text, readings) => {
    expect(parseCount(text)).toMatchObject({ ok: false, issue: { code: 'ambiguous', readings } })
  })

  it('FR11: offers no reading that a count cannot have, and says so in both languages', () => {
    for (const text of ['9007199254741.5', `${'9'.repeat(40)}.8`, `${'9'.repeat(400)}.85`]) {
      const reading = parseCount(text)
      expect(reading).toMatchObject({ ok: false, issue: { code: 'too-large' } })
      for (const language of ['vi', 'en'] as const)
        if (!reading.ok) expect(describeNotationIssue(reading.issue, language)).not.toBe('')
    }
    expect(parseCount('900719925474.5')).toMatchObject({ ok: false, issue: { code: 'ambiguous' } })
  })

  it('FR11: says what a count may hold', () => {
    expect(parseCount('12%')).toMatchObject({ ok: false, issue: { allowed: '0123456789. ' } })
  })

  it.each([
    ['1.492 hồ sơ', 1492],
    ['1.492 Hồ Sơ'.normalize('NFD'), 1492],
    ['05 thủ tục hành chính', 5],
    ['2 096\u00a0lượt người', 2096],
    ['12 văn bản.', 12],
  ])('FR11: reads the unit of %j away', (text, value) => {
    expect(parseCount(text)).toEqual({ ok: true, value })
  })

  it.each([
    [1492, { ok: true, value: 1492 }],
    [5n, { ok: true, value: 5 }],
    [1.234, { ok: false }],
    [1.5, { ok: false, issue: { code: 'fractional' } }],
    [Number.NaN, { ok: false }],
    [-5, { ok: false, issue: { code: 'negative' } }],
    [null, { ok: false, issue: { code: 'empty' } }],
    [undefined, { ok: false, issue: { code: 'empty' } }],
    [true, { ok: false }],
    [{}, { ok: false }],
    [[5], { ok: false }],
    [Symbol('x'), { ok: false }],
    [() => 5, { ok: false }],
  ])('FR18: never throws on %o, which is no text', (given, reading) => {
    expect(parseCount(given as string)).toMatchObject(reading)
  })

  it('reads back every count that is printed', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.boolean(), (count, leadingZero) => {
        expect(parseCount(formatCount(count, { leadingZero }))).toEqual({ ok: true, value: count })
      }),
    )
  })
})
