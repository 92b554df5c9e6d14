import { describe, expect, it } from 'vitest'
import { escapeMarkdown } from '../../src/table/markup.js'

describe('escapeMarkdown', () => {
  it.each([
    ['text', 'Tổng số hồ sơ (3)=(4)+(5)', 'Tổng số hồ sơ (3)=(4)+(5)'],
    ['the bars of a cell', 'a | b', 'a \\| b'],
    ['a backslash before a bar', 'a\\|b', 'a\\\\\\|b'],
    ['emphasis', '*khẩn* _gấp_', '\\*khẩn\\* \\_gấp\\_'],
    ['code', '`x`', '\\`x\\`'],
    ['a link', '[a](b)', '\\[a\\](b)'],
    ['a picture', '![a](b)', '\\!\\[a\\](b)'],
    ['strikethrough', '~~bỏ~~', '\\~\\~bỏ\\~\\~'],
    ['a formula', '$5$', '\\$5\\$'],
    ['a heading', '# 1', '\\# 1'],
    ['HTML', '<b> & </b>', '&lt;b&gt; &amp; &lt;/b&gt;'],
    ['an entity', '&nbsp;', '&amp;nbsp;'],
    ['an address that would become a link', 'https://example.org', 'https\\://example.org'],
    ['an address without its protocol', 'WWW.example.org, www.a.vn', 'WWW\\.example.org, www\\.a.vn'],
    ['a colon of a sentence', 'Trong đó: 5', 'Trong đó: 5'],
    ['a full stop of a number', '1.492', '1.492'],
  ])('keeps %s as text', (_, text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown)
  })
})
