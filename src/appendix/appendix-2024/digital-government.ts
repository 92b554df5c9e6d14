import { rows } from './rows.js'

/** Section 7 of the appendix of 2024: digital government (Chính phủ điện tử, Chính phủ số). */
export const digitalGovernment = /* @__PURE__ */ rows([
  {
    key: '7',
    kind: 'heading',
    label: {
      vi: 'Xây dựng và phát triển Chính phủ điện tử, Chính phủ số',
      en: 'Building and development of e-government and digital government',
    },
  },
  {
    key: '7.1',
    kind: 'choice',
    label: {
      vi: 'Cập nhật Kiến trúc chính quyền điện tử phiên bản 2.0',
      en: 'Updating of the e-government architecture, version 2.0',
    },
    levels: ['district'],
    choices: [
      { code: 0, label: { vi: 'Chưa', en: 'Not yet' } },
      { code: 1, label: { vi: 'Hoàn thành', en: 'Completed' } },
    ],
  },
  {
    key: '7.2',
    kind: 'choice',
    label: {
      vi: 'Xây dựng và vận hành Hệ thống họp trực tuyến Liên thông 2 cấp: Từ UBND tỉnh đến 100% UBND các huyện Liên thông 3 cấp: Từ UBND tỉnh đến 100% UBND cấp huyện, cấp xã',
      en: "Building and operation of the online meeting system Connecting 2 levels: from the provincial People's Committee to 100% of district People's Committees Connecting 3 levels: from the provincial People's Committee to 100% of district and commune People's Committees",
    },
    choices: [
      { code: 0, label: { vi: 'Chưa có', en: 'None' } },
      { code: 1, label: { vi: '2 cấp', en: '2 levels' } },
      { code: 2, label: { vi: '3 cấp', en: '3 levels' } },
    ],
  },
  {
    key: '7.3',
    kind: 'choice',
    label: {
      vi: 'Hệ thống thông tin báo cáo và kết nối với Hệ thống thông tin báo cáo của tỉnh',
      en: 'Reporting information system and its connection to that of the province',
    },
    levels: ['district'],
    choices: [
      { code: 0, label: { vi: 'Chưa', en: 'Not yet' } },
      { code: 1, label: { vi: 'Đang làm', en: 'In progress' } },
      { code: 2, label: { vi: 'Hoàn thành', en: 'Completed' } },
    ],
  },
  {
    key: '7.4',
    kind: 'choice',
    label: {
      vi: 'Triển khai xây dựng nền tảng chia sẻ, tích hợp dùng chung (LGSP)',
      en: 'Building of the shared platform for integration and sharing (LGSP)',
    },
    levels: ['district'],
    choices: [
      { code: 0, label: { vi: 'Chưa', en: 'Not yet' } },
      { code: 1, label: { vi: 'Đang làm', en: 'In progress' } },
      { code: 2, label: { vi: 'Hoàn thành', en: 'Completed' } },
    ],
  },
  {
    key: '7.5',
    kind: 'heading',
    label: {
      vi: 'Số liệu về trao đổi văn bản điện tử',
      en: 'Figures on the exchange of electronic documents',
    },
  },
  {
    key: '7.5.1',
    kind: 'rate',
    label: {
      vi: 'Tỷ lệ thực hiện kết nối, liên thông các Hệ thống quản lý văn bản điều hành từ cấp huyện đến cấp xã',
      en: 'Rate of connection of the document management systems from the district level to the commune level',
    },
    overTime: 'closing-stock',
  },
  {
    key: '7.5.2',
    kind: 'rate',
    label: {
      vi: 'Tỷ lệ văn bản trao đổi giữa các cơ quan, đơn vị trên địa bàn dưới dạng điện tử',
      en: 'Share of documents exchanged between agencies and units of the locality in electronic form',
    },
    overTime: 'flow',
    exclusiveParts: ['7.5.2.fullyElectronic', '7.5.2.electronicAndPaper'],
    inReport: [{ figure: 'digitalGovernment.documentExchange.electronicRate', strength: 'usual' }],
  },
  {
    key: '7.5.2.fullyElectronic',
    kind: 'rate',
    label: {
      vi: 'Tỷ lệ văn bản được gửi hoàn toàn dưới dạng điện tử (Sử dụng chữ ký số, chứng thư số và gửi trên môi trường điện tử)',
      en: 'Share of documents sent entirely in electronic form (with digital signatures and certificates, and sent by electronic means)',
    },
    under: '7.5.2',
    overTime: 'flow',
    inReport: [{ figure: 'digitalGovernment.documentExchange.fullyElectronicRate', strength: 'usual' }],
  },
  {
    key: '7.5.2.electronicAndPaper',
    kind: 'rate',
    label: {
      vi: 'Tỷ lệ văn bản được gửi dưới dạng điện tử và song song với văn bản giấy',
      en: 'Share of documents sent in electronic form and in parallel on paper',
    },
    under: '7.5.2',
    overTime: 'flow',
    inReport: [{ figure: 'digitalGovernment.documentExchange.withPaperRate', strength: 'usual' }],
  },
  {
    key: '7.6',
    kind: 'heading',
    label: {
      vi: 'Vận hành Hệ thống thông tin một cửa điện tử tập trung của tỉnh',
      en: "Operation of the province's centralized electronic one-stop information system",
    },
  },
  {
    key: '7.6.1',
    kind: 'rate',
    label: {
      vi: 'Tỷ lệ đơn vị cấp huyện đã kết nối liên thông với Hệ thống',
      en: 'Share of district units connected to the system',
    },
    levels: ['district'],
    overTime: 'closing-stock',
  },
  {
    key: '7.6.2',
    kind: 'rate',
    label: {
      vi: 'Tỷ lệ đơn vị cấp xã đã kết nối liên thông với Hệ thống',
      en: 'Share of commune units connected to the system',
    },
    overTime: 'closing-stock',
  },
])
