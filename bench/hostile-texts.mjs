/**
 * Texts that somebody may hand over to make reading them take long, each made as long as is asked.
 *
 * @type {Readonly<Record<string, (length: number) => string>>}
 */
export const hostileTexts = {
  'parts of parts': repeated('100 TTHC, trong đó: '),
  'one sentence without end': repeated('đã tiếp nhận hồ sơ và giải quyết đúng hạn '),
  'one sentence of figures': counted((index) => `đã tiếp nhận ${index} hồ sơ và giải quyết ${index} hồ sơ `),
  'lines of one letter': repeated('a\n'),
  'lines of one digit': repeated('1\n'),
  'parentheses left open': repeated('(trong đó 5 hồ sơ '),
  'parentheses in each other': (length) => '('.repeat(length / 2) + ')'.repeat(length / 2),
  digits: repeated('1'),
  'groups of digits': repeated('123.456,7'),
  dots: repeated('.'),
  spaces: repeated(' '),
  'kinds of spaces': repeated(' \u00a0 \u2003'),
  tabs: repeated('\t'),
  'invisible characters': repeated('\u200b'),
  'marks without a letter': repeated('\u0301'),
  'decomposed letters': (length) => repeated('Đã tiếp nhận 12 hồ sơ.\n')(length).normalize('NFD'),
  'line ends of all kinds': repeated('Đã tiếp nhận 12 hồ sơ\r\nvà 5\rhồ sơ\n\r'),
  'documents cited': counted(
    (index) => `Kế hoạch số ${index}/KH-UBND ngày 1/1/2024 của UBND xã về cải cách; `,
  ),
  'one document cited again': repeated('UBND xã ban hành Kế hoạch số 1/KH-UBND về cải cách.\n'),
  'documents without a type': counted((index) => `số ${index}/KH-UBND ngày 1/1/2024\n`),
  'a table': counted((index) => `| ${index} | Hộ tịch ${index} | ${(index * 7) % 1000} | ${index % 9} |\n`),
  'a table of tabs': counted((index) => `${index}\tHộ tịch ${index}\t${(index * 7) % 1000}\t${index % 9}\n`),
  'a table of other widths': counted((index) => `${'| 1 '.repeat(1 + (index % 7))}|\n`),
  'one row': repeated('| 12 '),
  'one row of tabs': repeated('12\t'),
  'tasks of one number': (length) =>
    `| STT | Nhiệm vụ | Thời hạn |\n${repeated('| 1 | Việc | 31/12/2024 |\n')(length)}`,
  'headings of an appendix': repeated(
    'TT\tCác chỉ tiêu\tKết quả\t\tGhi chú\n1.1\tTỷ lệ\t%\t5\t\n\nx\n\ny\n\n',
  ),
  'headings only': repeated('I. KẾT QUẢ THỰC HIỆN\n'),
  'a paragraph of figures': repeated('12 '),
  'figures in sentences': counted((index) => `Đã tiếp nhận ${index} hồ sơ, giải quyết ${index} hồ sơ. `),
  'figures in lines': counted((index) => `Đã tiếp nhận ${index} hồ sơ, giải quyết ${index} hồ sơ.\n`),
  'received among resolved': repeated('Đã giải quyết 5 hồ sơ, trong đó tiếp nhận mới 3 hồ sơ.\n'),
  'units that make up a whole': repeated('Đã tiếp nhận 9 hồ sơ (cấp tỉnh 5 hồ sơ, cấp huyện 4 hồ sơ).\n'),
  units: counted((index) => `UBND xã Tân An ${index} đã tiếp nhận ${index} hồ sơ.\n`),
  'words before a figure': repeated('hồ sơ, '),
  'và and no more': repeated('và '),
  'figures joined by và': repeated('5 hồ sơ và '),
  'shares of wholes': repeated('5 hồ sơ/tổng số 6 hồ sơ, '),
  'numbers of columns': repeated('STT Lĩnh vực (1) (2) (3) (4) (5)\n'),
  'indexes without a result': repeated('Chỉ số cải cách hành chính năm 2023 '),
  'days from and to': repeated('từ ngày 1/1/2024 đến ngày 31/3/2024 '),
  'page numbers': repeated('tiếp nhận\n12\nhồ sơ\n'),
  'last sentences': repeated('Trên đây là báo cáo của UBND xã '),
  'halves of letters': repeated('\ud800'),
}

/** @param {string} piece */
function repeated(piece) {
  return (/** @type {number} */ length) => piece.repeat(Math.ceil(length / piece.length))
}

/** @param {(index: number) => string} pieceAt */
function counted(pieceAt) {
  return (/** @type {number} */ length) => {
    const pieces = []
    for (let index = 1, made = 0; made < length; index++) {
      const piece = pieceAt(index)
      pieces.push(piece)
      made += piece.length
    }
    return pieces.join('')
  }
}
