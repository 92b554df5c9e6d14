import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPercentage } from '../../src/notation/format-percentage.js'
import { parseApproximatePercentage } from '../../src/notation/parse-approximate-percentage.js'
import { parsePercentage } from '../../src/notation/parse-percentage.js'
import { asPublished, decimalString } from './arbitraries.js'

describe('parsePercentage', () => {
  it.each([
    ['93,08%', '93.08'],
    ['98.8%', '98.8'],
    ['99,30 %', '99.30'],
    ['100', '100'],
    ['0%', '0'],
    ['30%', '30'],
  ])('reads %j', (text, value) => {
    expect(parsePercentage(text)).toEqual({ ok: true, value })
  })

  it.each([
    ['%', 'empty', 0],
    ['', 'empty', 0],
    ['93,08%%', 'unexpected-character', 5],
    ['12.345%', 'ambiguous', 2],
    ['NaN%', 'unexpected-character', 0],
  ])('refuses %j as %s at %i', (text, code, position) => {
    expect(parsePercentage(text)).toMatchObject({ ok: false, issue: { code, text, position } })
  })

  it('reads back every percentage that is printed', () => {
    fc.assert(
      fc.property(decimalString(100), (value) => {
        expect(parsePercentage(formatPercentage(value))).toEqual({ ok: true, value })
      }),
    )
  })
})

describe('FR14: “đạt” before a rate says nothing', () => {
  it.each([
    ['đạt 95%', '95'],
    ['Đạt tỷ lệ 99,5%', '99.5'],
    ['đạt trên 95%', { atLeast: '95', atMost: '96', soft: 'atMost', words: 'đạt trên 95%' }],
    ['đạt từ 95% trở lên', { atLeast: '95', words: 'đạt từ 95% trở lên' }],
    ['đạt từ 90 đến 95%', { atLeast: '90', atMost: '95', words: 'đạt từ 90 đến 95%' }],
  ])('reads %j', (text, value) => {
    expect(parseApproximatePercentage(text)).toEqual({ ok: true, value })
  })

  it.each([
    ['đạt', 0],
    ['đạt đạt 95%', 4],
    ['đạt trên 9x%', 10],
    ['chưa đạt 95%', 0],
  ])('refuses %j at %i', (text, position) => {
    expect(parseApproximatePercentage(text)).toMatchObject({ ok: false, issue: { text, position } })
  })
})

describe('parseApproximatePercentage', () => {
  it.each([
    ['93,08%', '93.08'],
    ['trên 99,5%', { atLeast: '99.5', atMost: '99.6', soft: 'atMost' }],
    ['gần 91%', { atLeast: '90', atMost: '91', soft: 'atLeast' }],
    ['gần 90%', { atLeast: '80', atMost: '90', soft: 'atLeast' }],
    ['khoảng 95%', { atLeast: '94.5', atMost: '95.5', soft: 'both' }],
    ['dưới 5%', { atMost: '5' }],
    ['ít nhất 5%', { atLeast: '5' }],
    ['gần 0%', { atLeast: '0', atMost: '0', soft: 'atLeast' }],
    ['khoảng 0,0%', { atLeast: '0.0', atMost: '0.05', soft: 'both' }],
    ['Hơn 0,50 %', { atLeast: '0.50', atMost: '0.51', soft: 'atMost' }],
  ])('reads %j', (text, value) => {
    expect(parseApproximatePercentage(text)).toEqual({ ok: true, value: asPublished(text, value) })
  })

  it('gives the position in the whole text', () => {
    expect(parseApproximatePercentage('gần 9x%')).toEqual({
      ok: false,
      issue: { code: 'unexpected-character', text: 'gần 9x%', position: 5 },
    })
  })
})
