const asDocx = {
  vi: 'Hãy mở tệp bằng Word và lưu thành .docx (Tệp › Lưu thành), rồi thả lại.',
  en: 'Open it in Word, save it as .docx (File › Save As), and drop it again.',
}

function sayThen(vi, en, then = asDocx) {
  return { vi: `${vi} ${then.vi}`, en: `${en} ${then.en}` }
}

/** Why a file is not read, and what to do. */
export const refusals = {
  empty: { vi: 'Tệp hoặc văn bản trống.', en: 'The file or text is empty.' },
  'old-office': sayThen(
    'Đây là tệp Office đời cũ (.doc, .xls) hoặc tệp có mật khẩu.',
    'This is a file of an old Office (.doc, .xls), or one with a password.',
    {
      vi: 'Hãy mở bằng Word hoặc Excel, bỏ mật khẩu nếu có, lưu thành .docx hoặc .xlsx, rồi thả lại.',
      en: 'Open it in Word or Excel, remove the password, save it as .docx or .xlsx, and drop it again.',
    },
  ),
  'rich-text': sayThen('Đây là tệp RTF.', 'This is an RTF file.'),
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
