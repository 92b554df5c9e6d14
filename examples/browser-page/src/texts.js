/** What the page says beside its headings, which stand in both languages in index.html. */
export const texts = {
  empty: { vi: 'Chưa có báo cáo.', en: 'There is no report yet.' },
  notJson: { vi: 'Nội dung chưa phải JSON.', en: 'This is not JSON.' },
  whole: { vi: 'Cả báo cáo', en: 'The whole report' },
  none: { vi: 'Không có phát hiện nào.', en: 'Nothing was found.' },
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'lưu ý', en: 'note' },
}
