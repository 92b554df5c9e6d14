import type { IsoDate } from '../calendar/day.js'
import type { Text } from '../notation/language.js'
import type { RateSlip } from '../quantity/diagnose-rate.js'
import type { SumSlip } from '../quantity/diagnose-sum.js'
import type { Path } from '../quantity/figure.js'

/** The likely slip (nguyên nhân có thể) behind a finding, as data. */
export type Cause =
  | SumSlip
  | Exclude<RateSlip, { kind: 'wrong' }>
  | { readonly kind: 'beyond-word' | 'sign-reversed' | 'percentage-points' | 'share-of-before' }
  | { readonly kind: 'inside-another'; readonly parts: readonly Path[] }
  | { readonly kind: 'left-over'; readonly part: Path; readonly value: number }
  | { readonly kind: 'class-not-named'; readonly value: number }
  | { readonly kind: 'stale-year'; readonly proposed: IsoDate }
  | { readonly kind: 'another-series'; readonly series: string }

/** What is said of each kind of cause; the placeholders are the cause's own data. */
export const causeTexts: Readonly<Record<Cause['kind'], Text>> = {
  'part-left-out': {
    vi: 'Có thể đã bỏ sót “{part}” ({value}).',
    en: 'It probably leaves out “{part}” ({value}).',
  },
  'digits-swapped': {
    vi: 'Có thể “{figure}” bị đảo hai chữ số: {written:decimal} thay vì {proposed:decimal}.',
    en: '“{figure}” probably has two digits swapped: {written:decimal} instead of {proposed:decimal}.',
  },
  'digit-missing': {
    vi: 'Có thể “{figure}” thiếu một chữ số: {written:decimal} thay vì {proposed:decimal}.',
    en: '“{figure}” probably lacks a digit: {written:decimal} instead of {proposed:decimal}.',
  },
  'beyond-word': {
    vi: 'Từ ước lượng không sai, nhưng số thực cách quá một đơn vị của chữ số cuối.',
    en: 'The word of approximation is not wrong, but the figure is more than a unit of the last digit away.',
  },
  'sign-reversed': {
    vi: 'Khớp nếu đổi dấu: tăng thành giảm, giảm thành tăng.',
    en: 'It fits with the other sign: a rise for a fall, or a fall for a rise.',
  },
  'percentage-points': {
    vi: 'Khớp nếu là chênh lệch tính bằng điểm phần trăm; báo cáo cần nói rõ.',
    en: 'It fits as a difference in percentage points; the report must say so.',
  },
  'share-of-before': {
    vi: 'Khớp nếu là tỷ lệ so với kỳ so sánh (bằng …%), không phải mức tăng, giảm.',
    en: 'It fits as a share of what it was, not as a growth.',
  },
  'inside-another': {
    vi: 'Chỉ khớp nếu “{parts}” đã được tính trong một số khác; báo cáo cần nói rõ.',
    en: 'It holds only if “{parts}” is already counted in another figure; the report must say so.',
  },
  'left-over': {
    vi: 'Còn {value} không thuộc loại nào đã nêu; chưa ghi “{part}”.',
    en: '{value} belong to no class that is named; “{part}” is not stated.',
  },
  'class-not-named': {
    vi: 'Còn {value} không thuộc loại nào đã nêu; báo cáo cần nói rõ là loại nào.',
    en: '{value} belong to no class that is named; the report must say to which.',
  },
  'stale-year': {
    vi: 'Có thể giữ nguyên năm của văn bản cũ; ngày đúng có thể là {proposed:date}.',
    en: 'The year is probably left from an older document; the date may be {proposed:date}.',
  },
  'another-series': {
    vi: 'Số này theo đúng thứ tự của loạt {series}; có thể ghi nhầm ký hiệu.',
    en: 'The number fits the series {series}; the symbol is probably mistaken.',
  },
  'no-base': {
    vi: 'Không có đối tượng nào để tính: 0/0 không có tỷ lệ.',
    en: 'There is nothing to take a rate of: 0 of 0 has none.',
  },
  'above-whole': {
    vi: 'Tử số lớn hơn mẫu số.',
    en: 'The part is larger than the whole.',
  },
  'false-hundred': {
    vi: 'Làm tròn thành 100% che mất phần chưa đạt; nên ghi thêm chữ số thập phân.',
    en: 'Rounding to 100% hides what is missing; print more decimals.',
  },
  'false-zero': {
    vi: 'Làm tròn thành 0% che mất phần đã có; nên ghi thêm chữ số thập phân.',
    en: 'Rounding to 0% hides what is there; print more decimals.',
  },
  truncated: {
    vi: 'Số bị cắt bớt thay vì làm tròn; làm tròn là {rounded:percent}.',
    en: 'It is cut off instead of rounded; rounded it is {rounded:percent}.',
  },
  complement: {
    vi: 'Được lấy bằng 100% trừ {partner:percent} thay vì tính trực tiếp.',
    en: 'It is 100% less {partner:percent} instead of being computed.',
  },
  hundredth: {
    vi: 'Có thể ghi số thập phân thay cho phần trăm: {proposed:percent} sẽ khớp.',
    en: 'It is probably a share printed as a percentage: {proposed:percent} fits.',
  },
  'other-base': {
    vi: 'Khớp nếu tính trên {base}: {numerator}/{denominator}.',
    en: 'It fits when taken over {base}: {numerator}/{denominator}.',
  },
}

/** The same cause with each of its paths as `at` has it. @internal */
export function relocateCause(cause: Cause, at: (path: Path) => Path): Cause {
  if ('part' in cause) return { ...cause, part: at(cause.part) }
  if ('parts' in cause) return { ...cause, parts: cause.parts.map(at) }
  if ('figure' in cause) return { ...cause, figure: at(cause.figure) }
  return cause
}

/** The same cause with its paths counted from the root of a document. @internal */
export function rebaseCause(cause: Cause, base: Path): Cause {
  return relocateCause(cause, (path) => [...base, ...path])
}
