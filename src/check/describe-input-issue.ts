import { describeNotationIssue } from '../notation/describe-notation-issue.js'
import { formatFigure } from '../notation/format-figure.js'
import { type Language, languageOf, type Text } from '../notation/language.js'
import type { InputIssue } from './input-issue.js'

/** What two values of an object say against each other, by the reason that the schema gives. */
const reasons: Readonly<Record<string, Text>> = {
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
  'no-ordinal': { vi: 'loại kỳ này không có số thứ tự', en: 'this kind of period has no ordinal' },
}

/** What tables of cells say of themselves as a whole. */
const details: Readonly<Record<string, Text>> = {
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
  'legacy-font': {
    vi: 'chữ gõ bằng phông cũ (TCVN3, VNI), không đọc được; hãy chuyển mã sang Unicode (UniKey: Ctrl + Shift + F6) rồi nhập lại',
    en: 'it is typed in a legacy font (TCVN3, VNI) and cannot be read; convert it to Unicode (UniKey: Ctrl + Shift + F6)',
  },
  'another-table': { vi: 'một bảng khác bắt đầu ở đây', en: 'another table begins here' },
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
  formula: { vi: 'công thức chưa có kết quả', en: 'a formula without a result' },
  error: { vi: 'ô lỗi', en: 'an error cell' },
  superscript: { vi: 'số có ký tự nhỏ phía trên', en: 'a figure with a superscript' },
  subscript: { vi: 'số có ký tự nhỏ phía dưới', en: 'a figure with a subscript' },
  struck: { vi: 'số có phần bị gạch bỏ', en: 'a figure with digits struck out' },
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
export function describeInputIssue(issue: InputIssue, asked: Language = 'vi'): string {
  const language = languageOf(asked)
  const say = (vi: string, en: string) => (language === 'vi' ? vi : en)
  const nameOf = (type: string) => typeNames[type]?.[language] ?? type
  switch (issue.code) {
    case 'missing':
      return say('thiếu giá trị bắt buộc', 'a required value is missing')
    case 'unknown-key':
      return say(`khóa “${issue.key}” không có trong mô hình`, `the key “${issue.key}” is not known`)
    case 'repeated-key':
      return say(`khóa “${issue.key}” xuất hiện hai lần`, `the key “${issue.key}” appears twice`)
    case 'wrong-type': {
      const expected = issue.expected.map(nameOf).join(say(' hoặc ', ' or '))
      return say(
        `cần ${expected}, nhận được ${nameOf(issue.received)}`,
        `needs ${expected}, got ${nameOf(issue.received)}`,
      )
    }
    case 'not-an-option':
      return say(
        `phải là một trong: ${issue.options.join(', ')}`,
        `must be one of: ${issue.options.join(', ')}`,
      )
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
      return say(`phải có dạng ${issue.format}`, `must be of the form ${issue.format}`)
    case 'inconsistent':
      return (reasons[issue.reason]?.[language] ?? issue.reason).replace(/\{(\w+)\}/g, (_, name) => {
        const value = issue.data?.[name] ?? ''
        return typeof value === 'number' ? formatFigure(value, language) : value
      })
    case 'other': {
      const { detail, found = '', wanted = [] } = issue
      const said = details[detail]?.[language] ?? say(`không hợp lệ (${detail})`, `is not valid (${detail})`)
      if (wanted.length === 0) return said
      const looked = found === '' ? '' : say(`; đã xem dòng “${found}”`, `; looked at “${found}”`)
      return `${said}${looked}; ${say('cần', 'needs')} ${wanted.map((heading) => `“${heading}”`).join(', ')}`
    }
  }
}
