import { joinAbbreviations, oneSpelling } from '../notation/name-key.js'
import { normalizeText } from '../notation/normalize-text.js'

/** Abbreviations that mean one thing wherever they stand in the name of an agency. */
const abbreviations = /* @__PURE__ */ wordsOf({
  ub: 'ủy ban',
  ubnd: 'ủy ban nhân dân',
  hđnd: 'hội đồng nhân dân',
  mttq: 'mặt trận tổ quốc',
  ubmttq: 'ủy ban mặt trận tổ quốc',
  vn: 'việt nam',
  tw: 'trung ương',
  vp: 'văn phòng',
  bpmc: 'bộ phận một cửa',
  pvhcc: 'phục vụ hành chính công',
  ttpvhcc: 'trung tâm phục vụ hành chính công',
  hcc: 'hành chính công',
  tp: 'thành phố',
  tx: 'thị xã',
  hcm: 'hồ chí minh',
  bp: 'bộ phận',
  vphđnd: 'văn phòng hội đồng nhân dân',
  tthđnd: 'thường trực hội đồng nhân dân',
  tntkq: 'tiếp nhận trả kết quả',
  tnmt: 'tài nguyên môi trường',
  lđtbxh: 'lao động thương binh xã hội',
  gdđt: 'giáo dục đào tạo',
  vhtt: 'văn hóa thông tin',
  vhttdl: 'văn hóa thể thao du lịch',
  khcn: 'khoa học công nghệ',
  khđt: 'kế hoạch đầu tư',
  tckh: 'tài chính kế hoạch',
  gtvt: 'giao thông vận tải',
  tttt: 'thông tin truyền thông',
  nnptnt: 'nông nghiệp phát triển nông thôn',
  cntt: 'công nghệ thông tin',
  tphcm: 'thành phố hồ chí minh',
  ubmttqvn: 'ủy ban mặt trận tổ quốc việt nam',
  bhxh: 'bảo hiểm xã hội',
  bql: 'ban quản lí',
  kkt: 'khu kinh tế',
  kcn: 'khu công nghiệp',
  ktht: 'kinh tế hạ tầng',
  kthtđt: 'kinh tế hạ tầng đô thị',
  vhxh: 'văn hóa xã hội',
  nnmt: 'nông nghiệp môi trường',
  dttg: 'dân tộc tôn giáo',
  qlđt: 'quản lí đô thị',
  vpđk: 'văn phòng đăng kí',
  vpđkđđ: 'văn phòng đăng kí đất đai',
})

/** As well behind "Sở" and "Phòng", where TP is no thành phố. */
const departments = /* @__PURE__ */ wordsOf({
  nv: 'nội vụ',
  tp: 'tư pháp',
  tc: 'tài chính',
  xd: 'xây dựng',
  ct: 'công thương',
})

/** Single letters that stand for a unit only with a dot: "H. Tuy Phước", "P.12". */
const dotted = /* @__PURE__ */ wordsOf({ 'h.': 'huyện', 'q.': 'quận', 'x.': 'xã', 't.': 'tỉnh' })

/** A map, since a word of a name may be "constructor". */
function wordsOf(spelled: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(spelled))
}

// The words of names are in one spelling when they are held against these: "quản lí" for "quản lý".

/** What follows "TT" where it is a trung tâm, not a thị trấn, and "P." where it is a phòng, not a phường. */
const afterCenter =
  /^(?:phục vụ|pvhcc|hành chính|hcc|y tế|y học|văn hóa|giáo dục|phát triển|dịch vụ|chính trị|kiểm |thông tin|xúc tiến|khuyến |công nghệ|công tác|kĩ thuật|ứng dụng|nghiên cứu|đào tạo|bồi dưỡng|dạy nghề|huấn luyện|hướng nghiệp|ngoại ngữ|tin học|tư vấn|hỗ trợ|bảo (?:dưỡng|hành|hiểm|tàng|tồn|trì|trợ|vệ)|đăng kí|đấu giá|bán đấu|lưu trữ|quan trắc|quản lí|giám |dân số|chăm sóc|cấp cứu|pháp y|phòng (?:cháy|chống)|điều (?:dưỡng|hành|phối|trị)|nước (?:sạch|sinh)|cấp nước|thoát nước|giống |nông (?:hóa|lâm|nghiệp|thôn)|thủy (?:lợi|nông|sản|văn)|chăn nuôi|trồng trọt|thú y|bảo trợ|trợ giúp|truyền |phát thanh|thể |nghệ thuật|triển lãm|hội nghị|thư viện|sát hạch|khảo thí|môi trường|qui hoạch|quĩ đất|tiếp |một cửa|mạng |dữ liệu|chuyển đổi|điện (?:ảnh|lực|toán|tử)|đổi mới|khởi nghiệp|du lịch|việc làm|lao động|cai nghiện|nuôi dưỡng|học tập|[b-df-hj-np-tv-xzđ]{2,}(?: |$))/
const afterOffice =
  /^(?:nội vụ|tư pháp|tài chính|tài nguyên|kinh tế|lao động|lđ|văn hóa|vh|giáo dục|gd|y tế|thanh tra|nông nghiệp|dân tộc|quản lí|hành chính|tổ chức|[b-df-hj-np-tv-xzđ]{2,}(?: |$))/
const afterStanding = /^(?:hđnd|hội đồng|mttq|mặt trận|ub|ủy ban|(?:đảng|huyện|quận|thị|thành|tỉnh) ủy)/
/** Names of places have capitals throughout: "TT Diêu Trì", but "TT Giới thiệu việc làm", "TT IOC". */
const centerAsWritten = /(?<!\p{L})TT\.? ?(?:\p{L}+,? \p{Ll}|\p{Lu}{2,}(?!\p{L}| \p{Lu}{2}))/u

/**
 * Brings the name of an agency into one form for comparison (tên cơ quan để so sánh): abbreviations spelled
 * out (UBND, HĐND, MTTQ, VP, TP., TX., TT., H., P.), tone marks in one place (uỷ, ủy), lower case, composed
 * letters, no punctuation, no "và", i for y as the only vowel. Two names that come out equal mean the same agency, as far
 * as the words say.
 *
 * The result is for comparing, not for printing. Nothing fails; an unknown abbreviation stays as it is. "Bộ
 * phận Tiếp nhận và Trả kết quả" is the one-stop shop (Bộ phận Một cửa). Linear time.
 *
 * @example
 * ```ts
 * import { normalizeAgencyName } from 'cchc/agency'
 *
 * normalizeAgencyName('UBND TT. Diêu Trì')                   // 'ủy ban nhân dân thị trấn diêu trì'
 * normalizeAgencyName('Uỷ ban nhân dân thị trấn Diêu Trì')   // 'ủy ban nhân dân thị trấn diêu trì'
 * ```
 */
export function normalizeAgencyName(name: string): string {
  const written = normalizeText(name)
  const text = joinAbbreviations(written.toLowerCase())
  const isCenter = written.includes('TT') && centerAsWritten.test(written)
  const isPlain = /^[a-zß-öø-ɏạ-ỹ\d ]*$/.test(text)
  const words = (isPlain ? text.split(' ') : (text.match(/[\p{L}\p{M}\d]+\.?/gu) ?? [])).map(inOneSpelling)
  return words
    .map((word, index) => spellOut(word, words, index, isCenter))
    .filter((word) => word !== 'và')
    .join(' ')
    .replace(/bộ phận tiếp nhận trả kết quả(?= |$)/g, 'bộ phận một cửa')
    .replace(/mặt trận tổ quốc(?: việt nam)+(?= |$)/g, 'mặt trận tổ quốc')
}

/** A point behind a word is none of its letters. */
function inOneSpelling(word: string): string {
  return word.endsWith('.') ? `${oneSpelling(word.slice(0, -1))}.` : oneSpelling(word)
}

function spellOut(word: string, words: readonly string[], index: number, isCenter: boolean): string {
  const letters = word.endsWith('.') ? word.slice(0, -1) : word
  const before = words[index - 1] ?? ''
  const isOffice = before === 'sở' || before === 'phòng' || before === 'p.'
  const department = isOffice ? departments.get(letters) : undefined
  if (department !== undefined) return department
  if (letters === 'tt') return spellOutTt(before, wordsAfter(words, index), isCenter)
  if (word === 'p.') return afterOffice.test(wordsAfter(words, index)) ? 'phòng' : 'phường'
  if (/\d$/.test(letters)) {
    const numbered = /^([pq])(\d{1,3})$/.exec(letters)
    if (numbered) return `${numbered[1] === 'p' ? 'phường' : 'quận'} ${Number(numbered[2])}`
    if (/^0\d{1,2}$/.test(letters)) return String(Number(letters))
  }
  return dotted.get(word) ?? abbreviations.get(letters) ?? letters
}

function wordsAfter(words: readonly string[], index: number): string {
  return words.slice(index + 1, index + 3).join(' ')
}

function spellOutTt(before: string, after: string, isCenter: boolean): string {
  if (before === 'ban' || afterStanding.test(after)) return 'thường trực'
  if (afterCenter.test(after)) return 'trung tâm'
  // A trung tâm has no UBND.
  return isCenter && !/^(?:ubnd|hđnd|dân)$/.test(before) ? 'trung tâm' : 'thị trấn'
}
