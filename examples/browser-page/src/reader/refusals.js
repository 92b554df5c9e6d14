import { describeInputIssue } from 'cchc'

/** An issue of a file in both languages. */
export function saidOf(issue) {
  const say = (language) => {
    const said = describeInputIssue(issue, language)
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
  }
  return { vi: say('vi'), en: say('en') }
}

/** A file that is not read, for the first of its issues. */
export function refusedFor([issue]) {
  return { refused: saidOf(issue) }
}

function sayThen(vi, en, then) {
  return { vi: `${vi} ${then.vi}`, en: `${en} ${then.en}` }
}

/** Why what was given is not read, and what to do: what this page knows better than the readers of files. */
export const refusals = {
  empty: { vi: 'Không có gì để đọc: văn bản trống.', en: 'There is nothing to read: the text is empty.' },
  pdf: sayThen('Trang này không đọc PDF.', 'This page does not read PDF.', {
    vi: 'Hãy thả tệp Word gốc; hoặc mở PDF, chọn hết, chép rồi dán văn bản vào đây. Bản quét không có chữ để chép: cần tệp gốc.',
    en: 'Drop the Word file that it was made from; or open the PDF, select all, copy, and paste the text here. A scan has no text to copy: the original is needed.',
  }),
  picture: sayThen(
    'Đây là ảnh hoặc bản quét, không có chữ để đọc.',
    'This is a picture or a scan without text.',
    {
      vi: 'Hãy thả tệp Word gốc của báo cáo.',
      en: 'Drop the Word file that it was made from.',
    },
  ),
  encoding: sayThen('Tệp không phải văn bản Unicode.', 'The file is no Unicode text.', {
    vi: 'Hãy lưu lại với mã hóa UTF-8, hoặc thả tệp .docx.',
    en: 'Save it as UTF-8, or drop a .docx.',
  }),
  font: sayThen(
    'Văn bản dùng phông chữ TCVN3 (ABC) hoặc VNI.',
    'The text is written in a TCVN3 (ABC) or VNI font.',
    { vi: 'Hãy chuyển sang Unicode rồi thả lại.', en: 'Convert it to Unicode and drop it again.' },
  ),
  json: sayThen('Nội dung bắt đầu như JSON nhưng không phải JSON.', 'This begins as JSON, but is not JSON.', {
    vi: 'Hãy kiểm tra dấu ngoặc và dấu phẩy.',
    en: 'Look at its brackets and commas.',
  }),
}
