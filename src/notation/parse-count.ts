import { isBlank, normalizeText } from './normalize-text.js'
import { type Reading, read, readOther, unreadable } from './reading.js'

/** Three digits a group, by dots or by spaces, never both. */
const grouped = /^[1-9]\d{0,2}(?:(?:\.\d{3})+|(?: \d{3})+)$/

/** What is counted, behind the figure. @internal */
export const countedUnits: readonly string[] = [
  [
    'hồ sơ',
    'hs',
    'bộ hồ sơ',
    'lượt hồ sơ',
    'thủ tục',
    'thủ tục hành chính',
    'tthc',
    'dịch vụ',
    'dịch vụ công',
    'giao dịch',
  ],
  [
    'văn bản',
    'vbqppl',
    'báo cáo',
    'kế hoạch',
    'quyết định',
    'nghị quyết',
    'chỉ thị',
    'công văn',
    'thông báo',
    'tờ trình',
  ],
  [
    'nhiệm vụ',
    'chỉ tiêu',
    'tiêu chí',
    'mục tiêu',
    'nội dung',
    'vấn đề',
    'kết quả',
    'sáng kiến',
    'giải pháp',
    'mô hình',
  ],
  [
    'đơn vị',
    'cơ quan',
    'cơ quan, đơn vị',
    'tổ chức',
    'doanh nghiệp',
    'phòng',
    'xã',
    'phường',
    'thôn',
    'tổ dân phố',
    'hộ',
  ],
  [
    'người',
    'người dân',
    'công dân',
    'cá nhân',
    'cán bộ',
    'công chức',
    'viên chức',
    'cán bộ, công chức',
    'học viên',
    'biên chế',
  ],
  [
    'trường hợp',
    'lượt',
    'lượt người',
    'vụ',
    'vụ việc',
    'cuộc',
    'cuộc họp',
    'hội nghị',
    'đợt',
    'lần',
    'lớp',
    'lớp tập huấn',
  ],
  [
    'tin',
    'tin, bài',
    'tin bài',
    'bài',
    'bài viết',
    'phiếu',
    'ý kiến',
    'kiến nghị',
    'phản ánh',
    'phản ánh, kiến nghị',
    'đơn',
  ],
  ['tài khoản', 'máy', 'máy tính', 'bộ', 'chữ ký số', 'chứng thư số'],
].flat()
const unit = /* @__PURE__ */ new RegExp(`(?<=\\d) ?(?:${/* @__PURE__ */ countedUnits.join('|')})\\.?$`, 'i')

/**
 * Reads a count (số lượng) as officials write it: `"1.492"`, `"2 096"`, `"05"`, `"2096"`.
 *
 * A unit of what is counted may follow (`"1.492 hồ sơ"`). Dots and spaces group digits by three. A comma is the decimal mark of Vietnamese, so `"1,5"` is not a
 * count; `"1.5"` and `"1,492"` can be read two ways and are issues, never guesses. The value is an integer
 * from 0 to 2^53 - 1. Linear time.
 *
 * @example
 * ```ts
 * import { parseCount } from 'cchc/notation'
 *
 * parseCount('1.492') // { ok: true, value: 1492 }
 * parseCount('1.5')   // { ok: false, issue: { code: 'ambiguous', text: '1.5', position: 1, readings: [1.5, 1500] } }
 * ```
 */
export function parseCount(input: string): Reading<number> {
  if (typeof input !== 'string') return readOther(input, parseCount)
  const text = normalizeText(input)
  if (isBlank(text)) return unreadable('empty', text)
  if (text.startsWith('-')) return unreadable('negative', text)
  const figure = text.replace(unit, '')
  const stray = figure.search(/[^\d., ]/)
  if (stray >= 0) return unreadable('unexpected-character', text, stray, { allowed: '0123456789. ' })
  if (/^\d+$/.test(figure)) return readInteger(figure, text)
  if (grouped.test(figure)) return readInteger(figure.replace(/[. ]/g, ''), text)
  const [whole, integer, decimals = ''] = /^(\d{1,3}),(\d{3})$|^\d+\.\d{1,2}$/.exec(figure) ?? []
  if (whole !== undefined) {
    // Excel shows 1.500 as 1.5.
    const fraction = Number(whole.replace(',', '.'))
    const readings =
      integer === undefined ? [fraction, Math.round(fraction * 1000)] : [Number(integer + decimals), fraction]
    // A count is below 2^53.
    return Math.max(...readings) >= 2 ** 53
      ? unreadable('too-large', text)
      : unreadable('ambiguous', text, text.search(/[.,]/), { readings })
  }
  if (/^[\d.]*\d,\d+$/.test(figure)) return unreadable('fractional', text, text.indexOf(','))
  return unreadable('broken-grouping', text, text.search(/[., ]/))
}

function readInteger(digits: string, text: string): Reading<number> {
  const significant = digits.replace(/^0+(?=\d)/, '')
  // Sixteen digits are the most that a safe integer has.
  if (significant.length > 16 || !Number.isSafeInteger(Number(significant)))
    return unreadable('too-large', text)
  return read(Number(significant))
}
