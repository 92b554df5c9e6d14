import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeHtml } from '../../src/table/markup.js'

const characters: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

describe('escapeHtml', () => {
  it.each([
    ['Tổng số hồ sơ', 'Tổng số hồ sơ'],
    ['< 15 ngày & > 5 ngày', '&lt; 15 ngày &amp; &gt; 5 ngày'],
    ['<script>alert("x")</script>', '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;'],
    [
      `xã "Bình Dương" (tên gọi khác: 'An Bình')`,
      'xã &quot;Bình Dương&quot; (tên gọi khác: &#39;An Bình&#39;)',
    ],
    ['&amp;', '&amp;amp;'],
    ['', ''],
  ])('writes %j as %j', (text, html) => {
    expect(escapeHtml(text)).toBe(html)
  })

  it('opens no element or attribute, and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...`&<>"'#;ltgamp39 ừ`) }), (text) => {
        const html = escapeHtml(text)
        expect(html).not.toMatch(/[<>"']/)
        expect(html.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => characters[entity] ?? '')).toBe(text)
      }),
    )
  })
})
