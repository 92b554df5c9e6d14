import { describeNotationIssue } from '../notation/describe-notation-issue.js'
import { formatFigure } from '../notation/format-figure.js'
import { type Language, languageOf, type Text } from '../notation/language.js'
import type { FileFault, InputIssue } from './input-issue.js'

/** What two values of an object say against each other, by the reason that the schema gives. @internal */
export const inconsistencies: Readonly<Record<string, Text>> = {
  'columns-in-doubt': {
    vi: 'các cột {columns} đều có thể là cột cần đọc, nên không cột nào được đọc; hãy đặt tiêu đề cho rõ, hoặc nói cột nào, ví dụ {option}',
    en: 'any of the columns {columns} may be the one to read, so none is read; make the headings plain, or say which it is, as in {option}',
  },
  reversed: { vi: 'ngày cuối trước ngày đầu', en: 'the last day comes before the first' },
  'half-open': {
    vi: 'kỳ tự chọn cần đủ ngày đầu và ngày cuối; báo cáo kỳ “đến nay” chỉ cần ngày đầu và ngày ban hành',
    en: 'a custom period needs both its days; a report of a period to the present needs its first day and its day of issue',
  },
  'outcome-before-reception': { vi: 'kết thúc trước khi tiếp nhận', en: 'it ends before it is received' },
  'figures-outside-layout': {
    vi: 'biểu không có cột cho số liệu này: hãy đếm theo cách đếm của biểu',
    en: 'the layout has no column for this figure: count by the policy that it names',
  },
  'due-before-reception': { vi: 'hẹn trả trước khi tiếp nhận', en: 'it is due before it is received' },
  'no-due-day': {
    vi: 'không có ngày hẹn trả: hồ sơ được đếm, nhưng không biết đúng hạn hay quá hạn',
    en: 'it has no due day: it is counted, and nobody can say whether it is late',
  },
  'in-progress-with-end': {
    vi: 'tình trạng là đang giải quyết nhưng có ngày kết thúc',
    en: 'its status says that it is in progress, yet it has a day on which it ended',
  },
  'due-on-day-off': {
    vi: 'ngày hẹn trả là ngày nghỉ: đúng hạn hay quá hạn tùy cách đếm',
    en: 'it is due on a day off, so that whether it is late depends on the counting policy',
  },
  'pause-before-reception': {
    vi: 'yêu cầu bổ sung trước khi tiếp nhận',
    en: 'it pauses before it is received',
  },
  'pause-after-outcome': { vi: 'yêu cầu bổ sung sau khi đã kết thúc', en: 'it pauses after it has ended' },
  'pause-under-outcome': {
    vi: 'vẫn chờ bổ sung khi đã kết thúc',
    en: 'it still pauses when it has ended',
  },
  'pauses-overlap': { vi: 'các lần chờ bổ sung chồng lên nhau', en: 'its pauses overlap' },
  'ended-before-started': { vi: 'kết thúc trước khi bắt đầu', en: 'it ends before it begins' },
  'recurring-due-day': {
    vi: 'thời hạn ghi là thường xuyên, mà nơi khác ghi là không thường xuyên',
    en: 'stands for a recurring task in place of a due day, and the task is said not to be recurring',
  },
  'due-period': {
    vi: 'thời hạn ghi theo kỳ: hãy ghi ngày, như {day}, hoặc nói rõ rằng kỳ là ngày cuối của nó: {option}',
    en: 'a period stands in place of the due day: write a day, as {day}, or say that a period is its last day: {option}',
  },
  'status-against-dates': {
    vi: 'tình trạng trái với các ngày đã ghi',
    en: 'the status contradicts the dates',
  },
  'repeated-task': { vi: 'mã nhiệm vụ bị trùng', en: 'another task has this id' },
  'id-spelling': {
    vi: 'mã hồ sơ viết khác dạng chuẩn (thừa dấu cách, khác bảng mã)',
    en: 'its id is written with other spaces or another form of letters',
  },
  'repeated-id': { vi: 'mã hồ sơ đã được đếm', en: 'a dossier of this id is already counted' },
  'outside-calendar': {
    vi: 'ngoài những năm có lịch ngày làm việc',
    en: 'it lies outside the years of the working-day calendar',
  },
  'misplaced-row': {
    vi: 'số thứ tự và tên là của hai chỉ tiêu khác nhau',
    en: 'its number and its label are those of two indicators',
  },
  'under-another-row': {
    vi: 'dòng này không nằm dưới chỉ tiêu của nó',
    en: 'it stands under another indicator than its own',
  },
  'no-open-end': {
    vi: 'chỉ kỳ tự chọn mới kết thúc “đến nay”',
    en: 'only a custom period ends at the present',
  },
  'unknown-figure': {
    vi: 'báo cáo không có số liệu nào ở chỗ này',
    en: 'no figure of a report stands at this place',
  },
  cycle: {
    vi: 'tiêu chí nằm trong chính nó, hoặc ở cấp quá sâu',
    en: 'the criterion lies inside itself, or too deep',
  },
  maxima: {
    vi: 'điểm tối đa là {maximum}, nhưng các tiêu chí bên trong cộng lại là {sum} (từ {day})',
    en: 'the maximum is {maximum}, but the criteria in it make {sum} (from {day})',
  },
  'scored-group': {
    vi: 'nhóm có tiêu chí bên trong không có cách chấm riêng',
    en: 'a group of criteria is not scored by itself',
  },
  'group-points': {
    vi: 'điểm của nhóm không phải tổng điểm các tiêu chí bên trong',
    en: 'the points of the group are not those of its criteria together',
  },
  'maximum-out-of-reach': {
    vi: 'không mức nào cho điểm tối đa',
    en: 'none of them gives the maximum',
  },
  'band-ends': {
    vi: 'khoảng rỗng, hoặc có hai cận cùng phía',
    en: 'the band is empty, or has two ends on one side',
  },
  'band-gap': { vi: 'giá trị {at} không thuộc khoảng nào', en: 'no band has what lies at {at}' },
  'band-overlap': { vi: 'các khoảng chồng lên nhau tại {at}', en: 'two bands have what lies at {at}' },
  'agency-kind': {
    vi: 'cấp, loại và tên của cơ quan không khớp nhau',
    en: 'the level, kind and name of the agency contradict each other',
  },
  'other-group': {
    vi: 'nhóm xếp hạng không phải nhóm của cơ quan này',
    en: 'the agency does not belong to this group',
  },
  'other-criteria': {
    vi: 'được chấm theo tiêu chí khác với các đơn vị cùng nhóm, nên nhóm chưa xếp hạng',
    en: 'it was scored by other criteria than those it is ranked with, so none of them is ranked',
  },
  'no-ordinal': { vi: 'loại kỳ này không có số thứ tự', en: 'this kind of period has no ordinal' },
}

/** What tables of cells say of themselves as a whole. @internal */
export const tableDetails: Readonly<Record<string, Text>> = {
  'no-header': { vi: 'không tìm thấy dòng tiêu đề của mẫu nào', en: 'no header row of a known form' },
  'perhaps-total': {
    vi: 'có thể là dòng tổng, nhưng được đọc như một dòng số liệu',
    en: 'it may be a total, and is read as a row',
  },
  'after-total': {
    vi: 'dòng không có số thứ tự đứng sau dòng tổng, được đọc như một dòng số liệu',
    en: 'a row without a number stands below the total, and is read as a row',
  },
  'two-subtotals': {
    vi: 'hai dòng cộng của cùng một phần không bằng nhau',
    en: 'two sums of one part differ',
  },
  'another-period': {
    vi: 'số liệu của kỳ khác (lũy kế, kỳ trước) không thuộc bảng này',
    en: 'figures of another period are no part of this table',
  },
  'of-which': {
    vi: 'dòng "trong đó" đã nằm trong dòng trên, không được đọc',
    en: 'a row "of which" lies inside the row above and is not read',
  },
  'not-counts': {
    vi: 'dòng tỷ lệ hoặc so sánh, không phải số hồ sơ',
    en: 'a row of rates or comparisons, not of dossiers',
  },
  'too-deep': {
    vi: 'dòng nằm sâu hơn bốn cấp, không được đọc',
    en: 'it lies deeper than four levels and is not read',
  },
  'no-such-column': { vi: 'không có cột này trong bảng', en: 'the table has no such column' },
  'repeated-column': {
    vi: 'bảng có nhiều cột mang tên này',
    en: 'several columns of the table have this name',
  },
  'legacy-font': {
    vi: 'chữ gõ bằng phông cũ (TCVN3, VNI), không đọc được; hãy chuyển mã sang Unicode (UniKey: Ctrl + Shift + F6) rồi nhập lại',
    en: 'it is typed in a legacy font (TCVN3, VNI) and cannot be read; convert it to Unicode (UniKey: Ctrl + Shift + F6)',
  },
  'another-table': { vi: 'một bảng khác bắt đầu ở đây', en: 'another table begins here' },
  'other-table': {
    vi: 'không đọc bảng này: của kỳ khác, hoặc đã có một bảng như vậy',
    en: 'this table is not read: it is of another period, or there is such a table already',
  },
}

/** What prevents reading a file, and what to do about it. @internal */
export const fileFaults: Readonly<Record<FileFault, Text>> = {
  empty: { vi: 'tệp trống', en: 'the file is empty' },
  'too-large': { vi: 'tệp lớn hơn {maximum} MB', en: 'the file is larger than {maximum} MB' },
  'unknown-format': {
    vi: 'không nhận ra loại tệp; cần tệp {wanted}',
    en: 'the format of the file is not known; a file {wanted} is needed',
  },
  word: { vi: 'là tệp Word; cần tệp {wanted}', en: 'it is a Word document; a file {wanted} is needed' },
  'old-word': {
    vi: 'là tệp Word 97–2003 (.doc): mở bằng Word, chọn “Lưu thành”, kiểu “Tài liệu Word (*.docx)”',
    en: 'it is a document of Word 97–2003 (.doc): open it in Word and save it as “Word Document (*.docx)”',
  },
  'word-xml': {
    vi: 'là tài liệu Word dạng XML: mở bằng Word, chọn “Lưu thành”, kiểu “Tài liệu Word (*.docx)”',
    en: 'it is a Word document in XML: open it in Word and save it as “Word Document (*.docx)”',
  },
  excel: { vi: 'là tệp Excel; cần tệp {wanted}', en: 'it is an Excel workbook; a file {wanted} is needed' },
  'old-excel': {
    vi: 'là tệp Excel 97–2003 (.xls): mở bằng Excel, chọn “Lưu thành”, kiểu “Sổ làm việc Excel (*.xlsx)”',
    en: 'it is a workbook of Excel 97–2003 (.xls): open it in Excel and save it as “Excel Workbook (*.xlsx)”',
  },
  encrypted: {
    vi: 'tệp có mật khẩu: mở bằng Word hoặc Excel, vào “Tệp”, “Thông tin”, “Bảo vệ”, bỏ mật khẩu rồi lưu lại',
    en: 'it is protected by a password: open it in Word or Excel, take the password off under “File”, “Info”, “Protect”, and save it',
  },
  opendocument: {
    vi: 'là tệp OpenDocument (.odt, .ods): mở bằng LibreOffice hoặc Word, chọn “Lưu thành”, kiểu {wanted}',
    en: 'it is an OpenDocument file (.odt, .ods): open it in LibreOffice or Word and save it as {wanted}',
  },
  'rich-text': {
    vi: 'là tệp RTF: mở bằng Word, chọn “Lưu thành”, kiểu {wanted}',
    en: 'it is an RTF file: open it in Word and save it as {wanted}',
  },
  'web-page': {
    vi: 'là trang web: mở bằng Word hoặc Excel, chọn “Lưu thành”, kiểu {wanted}',
    en: 'it is a web page: open it in Word or Excel and save it as {wanted}',
  },
  pdf: { vi: 'là tệp PDF; cần tệp {wanted}', en: 'it is a PDF file; a file {wanted} is needed' },
  text: { vi: 'là tệp văn bản thuần; cần tệp {wanted}', en: 'it is plain text; a file {wanted} is needed' },
  damaged: {
    vi: 'tệp hỏng hoặc tải về chưa đủ: mở bằng Word hoặc Excel, chọn “Mở và sửa” rồi lưu lại, hoặc tải lại',
    en: 'it is damaged or incomplete: repair it in Word or Excel (“Open and Repair”) and save it, or download it again',
  },
  'encrypted-entry': {
    vi: 'một phần của tệp nén có mật khẩu: bỏ mật khẩu rồi lưu lại',
    en: 'a part of the archive is protected by a password: take it off and save it again',
  },
  zip64: {
    vi: 'tệp nén ở dạng ZIP64: mở bằng Word hoặc Excel rồi lưu lại',
    en: 'it is an archive of the form ZIP64: open it in Word or Excel and save it again',
  },
  'too-many-entries': {
    vi: 'tệp nén có {found} phần, nhiều hơn {maximum}',
    en: 'the archive has {found} entries, more than {maximum}',
  },
  bomb: {
    vi: 'khi giải nén thì lớn bất thường: không đọc',
    en: 'it would become unusually large when unpacked, and is not read',
  },
  'unsafe-path': {
    vi: 'tên phần trong tệp nén dẫn ra ngoài tệp: không đọc',
    en: 'the name of an entry leads out of the archive, and it is not read',
  },
  'repeated-entry': { vi: 'tệp nén có hai phần cùng tên', en: 'two entries of the archive have one name' },
  compression: {
    vi: 'tệp nén theo cách không dùng trong Word và Excel: mở bằng Word hoặc Excel rồi lưu lại',
    en: 'it is compressed in a way that Word and Excel do not use: open it there and save it again',
  },
  'not-xml': { vi: 'XML hỏng ở vị trí {at}', en: 'its XML is broken at {at}' },
  'document-type': {
    vi: 'XML có khai báo kiểu tài liệu (DTD): không đọc',
    en: 'its XML has a document type declaration (DTD), and is not read',
  },
  'too-deep': { vi: 'XML lồng sâu hơn {maximum} cấp', en: 'its XML is nested deeper than {maximum} levels' },
  encoding: {
    vi: 'XML không ở mã UTF-8 hay UTF-16',
    en: 'its XML is neither in UTF-8 nor in UTF-16',
  },
  'no-main-part': {
    vi: 'tệp nén không chứa tài liệu; cần tệp {wanted}',
    en: 'the archive holds no document; a file {wanted} is needed',
  },
  'hidden-text': {
    vi: 'có {count} ký tự ẩn, không in ra và không được đọc',
    en: '{count} letters are hidden: they are not printed, and not read',
  },
  'hidden-sheet': {
    vi: 'trang tính “{sheet}” bị ẩn, không được đọc',
    en: 'sheet “{sheet}” is hidden, and not read',
  },
  'hidden-cells': {
    vi: 'trang tính “{sheet}” có {count} dòng, cột ẩn: không in ra nhưng vẫn được đọc',
    en: 'sheet “{sheet}” has {count} hidden rows and columns: they are not printed, but read',
  },
  'struck-text': {
    vi: 'có {count} ký tự bị gạch ngang, không được đọc',
    en: '{count} letters are struck out, and not read',
  },
  'tracked-changes': {
    vi: 'có {count} sửa đổi đang theo dõi, được đọc như đã chấp nhận',
    en: '{count} tracked changes are read as if they were accepted',
  },
  pictures: {
    vi: 'có {count} ảnh; chữ và số trong ảnh không được đọc',
    en: '{count} pictures: what they show is not read',
  },
  embedded: {
    vi: 'có {count} tài liệu chèn nguyên tệp, không được đọc',
    en: '{count} documents are put in as whole files, and not read',
  },
  'missing-part': {
    vi: 'thiếu một phần của tệp: mở bằng Word hoặc Excel, chọn “Mở và sửa” rồi lưu lại',
    en: 'a part of the file is missing: repair it in Word or Excel (“Open and Repair”) and save it',
  },
  'formula-without-result': {
    vi: 'trang tính “{sheet}”: {count} công thức chưa có kết quả, ô đầu tiên {cell}: mở bằng Excel, bấm F9 rồi lưu lại',
    en: 'sheet “{sheet}”: {count} formulas have no result, the first in {cell}: open it in Excel, press F9 and save it',
  },
  'unreadable-cell': {
    vi: 'trang tính “{sheet}”: {count} ô không đọc được giá trị, ô đầu tiên {cell}: mở bằng Excel rồi lưu lại',
    en: 'sheet “{sheet}”: the values of {count} cells cannot be read, the first in {cell}: open it in Excel and save it again',
  },
  'misplaced-cell': {
    vi: 'trang tính “{sheet}”: {count} ô không có địa chỉ đúng hoặc trùng ô khác, ô đầu tiên {cell}, không được đọc',
    en: 'sheet “{sheet}”: {count} cells have no address of their own, the first near {cell}, and are not read',
  },
  'too-many-cells': {
    vi: 'trang tính “{sheet}”: quá nhiều ô, không đọc từ ô {cell}',
    en: 'sheet “{sheet}”: it has too many cells and is not read from {cell} on',
  },
  'pdf-scan': {
    vi: 'tệp PDF là ảnh quét, không có chữ: hãy dùng tệp Word gốc, hoặc nhận dạng chữ (OCR) rồi lưu lại',
    en: 'the PDF is a scan without text: use the Word document it came from, or recognize its text (OCR) and save it',
  },
  'pdf-fonts': {
    vi: 'phông chữ trong tệp PDF không cho biết chữ ({count} ký tự không đọc được): hãy dùng tệp Word gốc, hoặc in lại ra PDF từ Word',
    en: 'the fonts of the PDF do not say what letters they show ({count} cannot be read): use the Word document it came from, or print it to PDF again from Word',
  },
  'pdf-encrypted': {
    vi: 'tệp PDF có mật khẩu: mở bằng mật khẩu, in ra một tệp PDF không có mật khẩu, hoặc dùng tệp Word gốc',
    en: 'the PDF is protected by a password: open it, print it to a PDF without one, or use the Word document it came from',
  },
  'pdf-damaged': {
    vi: 'tệp PDF hỏng hoặc tải về chưa đủ: hãy tải lại, hoặc dùng tệp Word gốc',
    en: 'the PDF is damaged or incomplete: download it again, or use the Word document it came from',
  },
  'pdf-pages': {
    vi: 'tệp PDF có {found} trang, nhiều hơn {maximum}',
    en: 'the PDF has {found} pages, more than {maximum}',
  },
  'pdf-reader': {
    vi: 'để đọc tệp PDF cần cài thêm gói unpdf: npm install unpdf',
    en: 'reading PDF needs the package unpdf beside this one: npm install unpdf',
  },
  'pdf-empty-pages': {
    vi: 'có {count} trang không có chữ (ảnh quét), không được đọc',
    en: '{count} pages have no text (scans), and are not read',
  },
  'pdf-letters': {
    vi: 'có {count} ký tự mà phông chữ không cho biết là chữ gì',
    en: '{count} letters are unknown, since their font does not say what they show',
  },
  'pdf-slanted': {
    vi: 'có {count} dòng chữ viết nghiêng theo trang hoặc quay ngang (hình mờ, con dấu, bảng ngang), không được đọc',
    en: '{count} pieces of text stand slanted or turned (watermarks, stamps, tables on their side), and are not read',
  },
  'no-text': {
    vi: 'tài liệu không có chữ nào để ghi chú',
    en: 'the document has no words to comment on',
  },
}

const typeNames: Readonly<Record<string, Text>> = {
  number: { vi: 'số', en: 'a number' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  fraction: { vi: 'số lẻ', en: 'a fraction' },
  string: { vi: 'chuỗi', en: 'a text' },
  boolean: { vi: 'đúng/sai', en: 'true or false' },
  object: { vi: 'đối tượng', en: 'an object' },
  record: { vi: 'đối tượng', en: 'an object' },
  array: { vi: 'mảng', en: 'an array' },
  null: { vi: 'giá trị trống', en: 'nothing' },
  date: { vi: 'ngày', en: 'a date' },
  Date: { vi: 'một Date', en: 'a Date' },
  formula: { vi: 'công thức chưa có kết quả', en: 'a formula without a result' },
  error: { vi: 'ô lỗi', en: 'an error cell' },
  superscript: { vi: 'số có ký tự nhỏ phía trên', en: 'a figure with a superscript' },
  subscript: { vi: 'số có ký tự nhỏ phía dưới', en: 'a figure with a subscript' },
  struck: { vi: 'số có phần bị gạch bỏ', en: 'a figure with digits struck out' },
}

function quoted(value: string | undefined): string {
  return value === undefined ? '' : `“${value}” `
}

function shown(value: string | undefined): string {
  return value === undefined ? '' : ` “${value}”`
}

/** What the words of the models mean that are the same wherever they stand. */
const wordNames: Readonly<Record<string, string>> = {
  online: 'trực tuyến',
  direct: 'trực tiếp',
  postal: 'bưu chính công ích',
  resolved: 'đã giải quyết',
  returned: 'trả lại',
  withdrawn: 'rút',
  'in-progress': 'đang thực hiện',
  'not-started': 'chưa thực hiện',
  completed: 'đã hoàn thành',
  cancelled: 'hủy bỏ',
  plan: 'kế hoạch',
  assigned: 'được giao',
  central: 'trung ương',
  province: 'cấp tỉnh',
  district: 'cấp huyện',
  commune: 'cấp xã',
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  'half-year': 'sáu tháng',
  'nine-months': 'chín tháng',
  year: 'năm',
  'year-to-date': 'lũy kế từ đầu năm',
  custom: 'kỳ tự chọn',
  periodic: 'định kỳ',
  thematic: 'chuyên đề',
  'ad-hoc': 'đột xuất',
  direction: 'chỉ đạo, điều hành',
  institutions: 'thể chế',
  procedures: 'thủ tục hành chính',
  organization: 'tổ chức bộ máy',
  civilService: 'chế độ công vụ',
  publicFinance: 'tài chính công',
  digitalGovernment: 'chính quyền số',
  'at-least': 'ít nhất',
  'at-most': 'nhiều nhất',
  share: 'tỷ lệ',
  sum: 'tổng',
  change: 'tăng giảm',
  error: 'lỗi',
  warning: 'cảnh báo',
  info: 'lưu ý',
  off: 'tắt',
}

/** An allowed word with its Vietnamese name. */
function named(option: string, language: Language): string {
  const name = Object.hasOwn(wordNames, option) ? wordNames[option] : undefined
  return language === 'vi' && name !== undefined ? `${option} (${name})` : option
}

/**
 * Says in Vietnamese (default) or English what a schema refused (dữ liệu không hợp lệ). The place is not repeated:
 * it is the issue's path.
 *
 * @example
 * ```ts
 * import { describeInputIssue } from 'cchc/check'
 *
 * describeInputIssue({ path: ['title'], code: 'missing' }) // 'thiếu giá trị bắt buộc'
 * ```
 */
export function describeInputIssue(issue: InputIssue, language: Language = 'vi'): string {
  return issue.code === 'file'
    ? sentenceOf(fileFaults, issue, languageOf(language))
    : describeDataIssue(issue, language)
}

/**
 * Says what a schema or a reader of tables refused, which is never a file: what says no more is spared the sentences of files.
 * @internal
 */
export function describeDataIssue(issue: InputIssue, asked: Language = 'vi'): string {
  const language = languageOf(asked)
  const say = (vi: string, en: string) => (language === 'vi' ? vi : en)
  const nameOf = (type: string) => typeNames[type]?.[language] ?? type
  const meant = (nearest: string | undefined) =>
    nearest === undefined ? '' : say(`; ý bạn là “${nearest}”?`, `; did you mean “${nearest}”?`)
  const keysOf = (known: readonly string[] | undefined) =>
    known === undefined
      ? ''
      : say(`; các khóa có: ${known.join(', ')}`, `; the keys are: ${known.join(', ')}`)
  const isOfTable = 'cell' in issue
  switch (issue.code) {
    case 'missing':
      return isOfTable
        ? say(
            'có số liệu mà không có tiêu đề hoặc tên chỉ tiêu, nên không đọc',
            'figures without a heading or a label are not read',
          )
        : say('thiếu giá trị bắt buộc', 'a required value is missing')
    case 'unknown-key':
      return `${
        isOfTable
          ? say(
              `không đọc “${issue.key}”, vì mẫu không có`,
              `“${issue.key}” is not read: the form does not have it`,
            )
          : say(`khóa “${issue.key}” không có trong mô hình`, `the key “${issue.key}” is not known`)
      }${meant(issue.nearest)}${keysOf(issue.known)}`
    case 'repeated-key':
      return isOfTable
        ? say(
            `không đọc “${issue.key}”, vì đã có ở trên`,
            `“${issue.key}” is not read: it stands there already`,
          )
        : say(`khóa “${issue.key}” xuất hiện hai lần`, `the key “${issue.key}” appears twice`)
    case 'wrong-type': {
      const expected = issue.expected.map(nameOf).join(say(' hoặc ', ' or '))
      const remedy =
        issue.received === 'Date'
          ? say(
              '; dayOf của cchc/host đổi thành ngày dạng YYYY-MM-DD',
              '; dayOf of cchc/host makes a day YYYY-MM-DD of it',
            )
          : keysOf(issue.known)
      return say(
        `cần ${expected}, nhận được ${nameOf(issue.received)}${shown(issue.value)}${remedy}`,
        `needs ${expected}, got ${nameOf(issue.received)}${shown(issue.value)}${remedy}`,
      )
    }
    case 'not-an-option': {
      const options = issue.options.map((option) => named(option, language)).join(', ')
      const allowed = say(`phải là một trong: ${options}`, `must be one of: ${options}`)
      return `${quoted(issue.value)}${allowed}${meant(issue.nearest)}`
    }
    case 'too-small':
      return issue.items
        ? say(
            `cần ít nhất ${issue.minimum} phần tử`,
            `needs at least ${issue.minimum} ${issue.minimum === 1 ? 'item' : 'items'}`,
          )
        : say(`phải từ ${issue.minimum} trở lên`, `must be at least ${issue.minimum}`)
    case 'too-large': {
      // Years have four digits, which are not grouped.
      const maximum = issue.maximum < 10_000 ? String(issue.maximum) : formatFigure(issue.maximum, language)
      return issue.items
        ? say(`không được quá ${maximum} phần tử`, `must have at most ${maximum} items`)
        : say(`không được quá ${maximum}`, `must be at most ${maximum}`)
    }
    case 'unreadable':
      return describeNotationIssue(issue.notation, language)
    case 'wrong-format':
      return `${quoted(issue.value)}${say(`phải có dạng ${issue.format}`, `must be of the form ${issue.format}`)}`
    case 'inconsistent':
      return sentenceOf(inconsistencies, issue, language)
    case 'file':
      return issue.reason
    case 'other': {
      const { detail, found = '', wanted = [] } = issue
      const said =
        tableDetails[detail]?.[language] ?? say(`không hợp lệ (${detail})`, `is not valid (${detail})`)
      if (wanted.length === 0 && found !== '') return `${said}; ${say('các cột có', 'it has')}: ${found}`
      if (wanted.length === 0) return said
      const looked = found === '' ? '' : say(`; đã xem dòng “${found}”`, `; looked at “${found}”`)
      return `${said}${looked}; ${say('cần', 'needs')} ${wanted.map((heading) => `“${heading}”`).join(', ')}`
    }
  }
}

/** The sentence of a reason with its data, or the reason itself where it has none. */
function sentenceOf(
  sentences: Readonly<Record<string, Text>>,
  { reason, data }: Extract<InputIssue, { readonly code: 'inconsistent' | 'file' }>,
  language: Language,
): string {
  return (sentences[reason]?.[language] ?? reason).replace(/\{(\w+)\}/g, (_, name) => {
    const value = data?.[name] ?? ''
    return typeof value === 'number' ? formatFigure(value, language) : value
  })
}
