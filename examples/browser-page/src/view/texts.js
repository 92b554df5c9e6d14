/** What the page says beside what stands in both languages in index.html. */
export const texts = {
  pasted: { vi: 'Văn bản đã dán', en: 'Pasted text' },
  example: { vi: 'Báo cáo ví dụ', en: 'Example report' },
  reading: { vi: 'Đang đọc…', en: 'Reading…' },
  refused: { vi: 'Chưa đọc được', en: 'Not read:' },
  text: { vi: 'Văn bản', en: 'Text' },
  figures: { vi: 'Số liệu', en: 'Figures' },
  table: { vi: 'Bảng', en: 'Table' },
  unchecked: { vi: 'Chưa kiểm tra được', en: 'Not checked yet' },
  none: { vi: 'Không có phát hiện nào', en: 'Nothing was found' },
  notes: { vi: 'Về tệp này', en: 'On this file' },
  unreadNote: {
    vi: 'Số chưa hiểu là số chưa được kiểm tra; trong văn bản, chúng có màu nhạt.',
    en: 'What is not understood is not checked; in the text it is pale.',
  },
  edit: {
    vi: 'Sửa số nào, phát hiện thay đổi ngay; để trống nghĩa là không báo cáo.',
    en: 'Findings follow every change; empty means not reported.',
  },
  whole: { vi: 'Cả báo cáo', en: 'The whole report' },
  seen: { vi: 'Trong văn bản', en: 'In the text' },
  field: { vi: 'Số liệu', en: 'Figure' },
  actual: { vi: 'Báo cáo ghi', en: 'The report says' },
  expected: { vi: 'Đáng lẽ', en: 'Expected' },
  difference: { vi: 'Lệch', en: 'Off by' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  rule: { vi: 'Quy tắc', en: 'Rule' },
  saveJson: { vi: 'Tải JSON đã sửa', en: 'Download the edited JSON' },
  saveCommented: { vi: 'Tải về bản có chú thích', en: 'Download with comments' },
  severity: {
    error: { vi: 'Lỗi', en: 'Errors' },
    warning: { vi: 'Cảnh báo', en: 'Warnings' },
    info: { vi: 'Lưu ý', en: 'Notes' },
  },
}

/** “2 lỗi · 1 cảnh báo”. */
export function countRemarks(remarks, language) {
  const counts = Object.entries({
    error: ['lỗi', 'error'],
    warning: ['cảnh báo', 'warning'],
    info: ['lưu ý', 'note'],
  })
    .map(([severity, [vi, en]]) => {
      const count = remarks.filter((remark) => remark.severity === severity).length
      return count === 0 ? '' : language === 'vi' ? `${count} ${vi}` : `${count} ${en}${count > 1 ? 's' : ''}`
    })
    .filter((text) => text !== '')
  return counts.join(', ') || texts.none[language]
}

/** “đọc được 40 trong 44 số liệu”. */
export function countFigures({ read, all }, language) {
  return language === 'vi' ? `đọc được ${read} trong ${all} số liệu` : `${read} of ${all} figures read`
}

export function failed(message) {
  return { vi: `Trang gặp lỗi khi đọc: ${message}`, en: `The page failed while reading: ${message}` }
}

export function unreadHeading(count, language) {
  return language === 'vi' ? `${count} số liệu chưa hiểu` : `${count} figures not understood`
}
