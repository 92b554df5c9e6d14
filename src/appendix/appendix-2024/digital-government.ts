import { choice, heading, rate, rowsOf, usual } from './rows.js'

/** Section 7 of the appendix of 2024: digital government (Chính phủ điện tử, Chính phủ số). */
export const digitalGovernment = /* @__PURE__ */ rowsOf([
  heading(
    '7',
    'Xây dựng và phát triển Chính phủ điện tử, Chính phủ số',
    'Building and development of e-government and digital government',
  ),
  choice(
    '7.1',
    'Cập nhật Kiến trúc chính quyền điện tử phiên bản 2.0',
    'Updating of the e-government architecture, version 2.0',
    [
      { code: 0, label: { vi: 'Chưa', en: 'Not yet' } },
      { code: 1, label: { vi: 'Hoàn thành', en: 'Completed' } },
    ],
    { levels: ['district'] },
  ),
  choice(
    '7.2',
    'Xây dựng và vận hành Hệ thống họp trực tuyến Liên thông 2 cấp: Từ UBND tỉnh đến 100% UBND các huyện Liên thông 3 cấp: Từ UBND tỉnh đến 100% UBND cấp huyện, cấp xã',
    "Building and operation of the online meeting system Connecting 2 levels: from the provincial People's Committee to 100% of district People's Committees Connecting 3 levels: from the provincial People's Committee to 100% of district and commune People's Committees",
    [
      { code: 0, label: { vi: 'Chưa có', en: 'None' } },
      { code: 1, label: { vi: '2 cấp', en: '2 levels' } },
      { code: 2, label: { vi: '3 cấp', en: '3 levels' } },
    ],
  ),
  choice(
    '7.3',
    'Hệ thống thông tin báo cáo và kết nối với Hệ thống thông tin báo cáo của tỉnh',
    'Reporting information system and its connection to that of the province',
    [
      { code: 0, label: { vi: 'Chưa', en: 'Not yet' } },
      { code: 1, label: { vi: 'Đang làm', en: 'In progress' } },
      { code: 2, label: { vi: 'Hoàn thành', en: 'Completed' } },
    ],
    { levels: ['district'] },
  ),
  choice(
    '7.4',
    'Triển khai xây dựng nền tảng chia sẻ, tích hợp dùng chung (LGSP)',
    'Building of the shared platform for integration and sharing (LGSP)',
    [
      { code: 0, label: { vi: 'Chưa', en: 'Not yet' } },
      { code: 1, label: { vi: 'Đang làm', en: 'In progress' } },
      { code: 2, label: { vi: 'Hoàn thành', en: 'Completed' } },
    ],
    { levels: ['district'] },
  ),
  heading('7.5', 'Số liệu về trao đổi văn bản điện tử', 'Figures on the exchange of electronic documents'),
  rate(
    '7.5.1',
    'Tỷ lệ thực hiện kết nối, liên thông các Hệ thống quản lý văn bản điều hành từ cấp huyện đến cấp xã',
    'Rate of connection of the document management systems from the district level to the commune level',
    'closing-stock',
  ),
  rate(
    '7.5.2',
    'Tỷ lệ văn bản trao đổi giữa các cơ quan, đơn vị trên địa bàn dưới dạng điện tử',
    'Share of documents exchanged between agencies and units of the locality in electronic form',
    'flow',
    {
      exclusiveParts: ['7.5.2.fullyElectronic', '7.5.2.electronicAndPaper'],
      inReport: [usual('digitalGovernment.documentExchange.electronicRate')],
    },
  ),
  rate(
    '7.5.2.fullyElectronic',
    'Tỷ lệ văn bản được gửi hoàn toàn dưới dạng điện tử (Sử dụng chữ ký số, chứng thư số và gửi trên môi trường điện tử)',
    'Share of documents sent entirely in electronic form (with digital signatures and certificates, and sent by electronic means)',
    'flow',
    { under: '7.5.2', inReport: [usual('digitalGovernment.documentExchange.fullyElectronicRate')] },
  ),
  rate(
    '7.5.2.electronicAndPaper',
    'Tỷ lệ văn bản được gửi dưới dạng điện tử và song song với văn bản giấy',
    'Share of documents sent in electronic form and in parallel on paper',
    'flow',
    { under: '7.5.2', inReport: [usual('digitalGovernment.documentExchange.withPaperRate')] },
  ),
  heading(
    '7.6',
    'Vận hành Hệ thống thông tin một cửa điện tử tập trung của tỉnh',
    "Operation of the province's centralized electronic one-stop information system",
  ),
  rate(
    '7.6.1',
    'Tỷ lệ đơn vị cấp huyện đã kết nối liên thông với Hệ thống',
    'Share of district units connected to the system',
    'closing-stock',
    { levels: ['district'] },
  ),
  rate(
    '7.6.2',
    'Tỷ lệ đơn vị cấp xã đã kết nối liên thông với Hệ thống',
    'Share of commune units connected to the system',
    'closing-stock',
  ),
])
