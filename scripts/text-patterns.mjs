// What texts the readers of `src/notation` and `src/calendar` accept, as patterns for JSON Schema. Only what every
// engine of regular expressions has (no look-ahead, no flags), so that Java, .NET, PHP and Go read them alike.

/** Every kind of space, spelt out where `\s` of some engines has only those of ASCII. */
const spaces = `\\t-\\r ${String.fromCharCode(0xa0, 0x1680, 0x2000)}-${String.fromCharCode(0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000)}`
const gap = `[${spaces}]+`
const edge = `[${spaces}]*`

/** Characters that reading takes out. */
const invisible = '\u00AD\u200B-\u200D\u2060\uFEFF'
/** Characters that reading composes or replaces by Vietnamese letters. */
const alike = '\u0300-\u036F\u212AƣƢðÐƉ'
const dash = '[-\u2010-\u2015\u2212]'

/** Texts that the readers must put right first; which of them they accept is left to them. */
export const notNormalized = new RegExp(`[${invisible}${alike}]`, 'u')

/** A whole text of some forms; one of these characters with invisible ones among them is left to the reader. */
function exactly(characters, ...forms) {
  const some = characters + spaces
  return `^${edge}(?:${forms.join('|')})${edge}$|^[${some}]*[${invisible}][${some}${invisible}]*$`
}

/** A whole text with words in it. */
function worded(...forms) {
  return `^${edge}(?:${forms.join('|')})${edge}$|[${invisible}${alike}]`
}

function anyCase(word) {
  const letters = [...word].map((letter) => {
    const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()]
    if (letter === ' ') return gap
    return lower === upper ? letter : `[${lower}${upper}]`
  })
  return letters.join('')
}

const anyOf = (...words) => `(?:${words.map(anyCase).join('|')})`

/** Three digits a group, by dots or by spaces, never both; sixteen digits at most. */
const count = [
  '0*[0-9]{1,16}',
  '[1-9][0-9]{0,2}(?:\\.[0-9]{3}){1,4}',
  '[1-9](?:\\.[0-9]{3}){5}',
  `[1-9][0-9]{0,2}(?:${gap}[0-9]{3}){1,4}`,
  `[1-9](?:${gap}[0-9]{3}){5}`,
].join('|')

/** A comma before the decimals, or a dot where it cannot group digits: `1.234` could be both. */
function decimal(places = 18) {
  const long = places > 3 ? `|[0-9]{4,${places}}` : ''
  return [
    '0*[0-9]{1,20}',
    `0*[0-9]{1,18},[0-9]{1,${places}}`,
    `0*[0-9]{1,18}\\.(?:[0-9]{1,2}${long})`,
    '(?:0[0-9]*|[1-9][0-9]{3,17})\\.[0-9]{3}',
    '[1-9][0-9]{0,2}(?:\\.[0-9]{3}){2,6}',
    `[1-9][0-9]{0,2}(?:\\.[0-9]{3}){1,6},[0-9]{1,${places}}`,
    `[0-9]{1,3}(?:${gap}[0-9]{3}){1,9}(?:,[0-9]{1,${places}})?`,
  ].join('|')
}

/** The same from 0 to 100. */
const upToHundred = [
  '0*(?:[0-9]{1,2}|100)',
  '0*(?:[0-9]{1,2},[0-9]{1,18}|100,0{1,18})',
  '0*(?:[0-9]{1,2}\\.(?:[0-9]{1,2}|[0-9]{4,18})|100\\.(?:0{1,2}|0{4,18}))',
  '0+(?:[0-9]{0,2}\\.[0-9]{3}|100\\.000)',
  `0{1,3}(?:${gap}000)*${gap}(?:0[0-9]{2}(?:,[0-9]{1,18})?|100(?:,0{1,18})?)`,
].join('|')

/** As percentages stand in JSON; the only place where three decimals may follow a dot. */
const canonicalPercentage = '(?:0|[1-9][0-9]?)(?:\\.[0-9]{1,12})?|100(?:\\.0{1,12})?'

/** A dash, or the dots of a form left blank: not reported. */
const blank = `${dash}+|\\.{2,}|…+`
const blankCharacters = '\u2010-\u2015\u2212…\\-'

const counted = anyOf(
  ...['hồ sơ', 'thủ tục', 'thủ tục hành chính', 'tthc', 'văn bản', 'nhiệm vụ', 'vấn đề', 'đơn vị', 'cơ quan'],
  ...[
    'cơ quan, đơn vị',
    'người',
    'cá nhân',
    'tổ chức',
    'hộ',
    'trường hợp',
    'lượt',
    'lượt người',
    'cuộc',
    'đợt',
  ],
  ...['lớp', 'tin', 'tin, bài', 'bài', 'phiếu', 'ý kiến', 'kiến nghị', 'tài khoản', 'dịch vụ', 'giao dịch'],
  ...['kết quả', 'báo cáo', 'kế hoạch', 'quyết định', 'công chức', 'viên chức', 'cán bộ', 'máy', 'bộ'],
)
/** A count, perhaps with what is counted behind it. */
const countOf = `(?:${count})(?:${edge}${counted}\\.?)?`

const sign = `(?:${edge}%)?`
const scaled = [
  `(?:${decimal(12)})${gap}${anyOf('nghìn', 'ngàn')}${gap}${anyOf('tỷ', 'tỉ')}`,
  `(?:${decimal(9)})${gap}${anyOf('tỷ', 'tỉ')}`,
  `(?:${decimal(6)})${gap}${anyOf('triệu')}`,
  `(?:${decimal(3)})${gap}${anyOf('nghìn', 'ngàn')}`,
].join('|')
const approximately = `(?:${anyOf('gần', 'dưới', 'trên', 'hơn', 'ít nhất', 'khoảng')}${gap})?`
const range = `${anyCase('từ')}${gap}(?:${count})${gap}${anyCase('đến')}${gap}(?:${count})`
/** Before a unit of money a dot before three digits groups them. */
const scaledMoney = `${scaled}|[1-9][0-9]{0,2}\\.[0-9]{3}${gap}(?:${[
  anyOf('tỷ', 'tỉ', 'triệu', 'nghìn', 'ngàn'),
  `${anyOf('nghìn', 'ngàn')}${gap}${anyOf('tỷ', 'tỉ')}`,
].join('|')})`
/** At most six decimals. */
const score = ['[0-9]+,[0-9]{1,6}', '[1-9][0-9]{0,2}(?:\\.[0-9]{3})+,[0-9]{1,6}'].join('|')
const currency = `${edge}${anyOf('đồng', 'đ', 'vnđ', 'vnd')}`

const day = [
  `(?:19|20|21)[0-9]{2}${dash}(?:0[13578]|1[02])${dash}(?:0[1-9]|[12][0-9]|3[01])`,
  `(?:19|20|21)[0-9]{2}${dash}(?:0[469]|11)${dash}(?:0[1-9]|[12][0-9]|30)`,
  `(?:19|20|21)[0-9]{2}${dash}02${dash}(?:0[1-9]|1[0-9]|2[0-8])`,
  `(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)${dash}02${dash}29`,
].join('|')
const time = '(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.,][0-9]+)?)?'
const offset = `(?:Z|(?:\\+|${dash})(?:[01][0-9]|2[0-3])(?::?[0-5][0-9])?)`

/** The pattern of each kind of text. */
export const textPatterns = {
  count: worded(blank, countOf),
  measure: exactly(`0-9.,%${blankCharacters}`, blank, `(?:${decimal()})${sign}`),
  percentage: `^(?:${canonicalPercentage})$|${exactly(`0-9.,%${blankCharacters}`, blank, `(?:${upToHundred})${sign}`)}`,
  publishedRate: `^(?:${canonicalPercentage})$|${worded(
    blank,
    `(?:${anyOf('trên', 'hơn', 'ít nhất')}${gap})?(?:${upToHundred})${sign}`,
    `${anyOf('gần', 'dưới', 'khoảng')}${gap}(?:${decimal()})${sign}`,
  )}`,
  figure: worded(blank, range, score, `${approximately}(?:${countOf}|${scaled})`),
  exactFigure: worded(blank, countOf, score),
  requiredFigure: worded(
    range,
    score,
    `${range}${currency}`,
    `${approximately}(?:${countOf}|${scaled})`,
    `${approximately}(?:${count}|${scaledMoney})${currency}`,
  ),
  money: worded(
    blank,
    `${range}${currency}`,
    `${approximately}(?:${count}|${scaledMoney})${currency}`,
    `${approximately}(?:${scaledMoney})`,
  ),
  year: exactly('0-9.', '0*(?:19|20|21)[0-9]{2}', `(?:1(?:\\.|${gap})9|2(?:\\.|${gap})[01])[0-9]{2}`),
  isoDate: `^(?:${day.replaceAll(dash, '-')})$`,
  dateOrInstant: exactly('0-9TZ:.,+\u2010-\u2015\u2212\\-', `(?:${day})(?:(?:T|${gap})${time}${offset})?`),
}

/** A whole number from 1 to `limit`, which is 12, 4 or 2: which month, quarter or half. */
export function ordinalPattern(limit) {
  return exactly('0-9.', limit === 12 ? '0*(?:[1-9]|1[0-2])' : `0*[1-${limit}]`)
}
