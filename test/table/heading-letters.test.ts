import { expect, it } from 'vitest'
import { headingLetters } from '../../src/table/heading.js'

it.each([
  ['Đơn vị\ntính', 'đơnvịtính'],
  ['SỐ LIỆU (4)', 'sốliệu'],
  ['Tổng số (3)=(4)+(5)', 'tổngsố'],
  ['Đúng hạn (gồm cả trước hạn)', 'đúnghạngồmcảtrướchạn'],
  ['x'.repeat(301), ''],
])('the letters of %j are %j', (heading, letters) => {
  expect(headingLetters(heading)).toBe(letters)
})
