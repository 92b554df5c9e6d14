/**
 * Words that mean the same over a column of dossier counts; those of a line are taken for one another. The words
 * of a layout need not be here. "Trực tiếp" (at the counter) and "Trực tiếp, dịch vụ bưu chính" (and by post) are
 * different figures, and so are "Đúng hạn" and "Đúng và trước hạn".
 * @internal
 */
export const headingSynonyms: readonly (readonly string[])[] = [
  ['STT', 'TT', 'Số TT', 'Số thứ tự'],
  [
    'Lĩnh vực',
    'Tên lĩnh vực',
    'Lĩnh vực giải quyết',
    'Lĩnh vực, công việc',
    'Lĩnh vực, công việc giải quyết',
    'Lĩnh vực, công việc giải quyết theo cấp',
    'Lĩnh vực TTHC',
    'Đơn vị',
    'Tên đơn vị',
    'Cơ quan, đơn vị',
  ],
  ['Ghi chú', 'Chú thích'],
  ['Tổng số', 'Tổng', 'Tổng cộng', 'Cộng', 'Tổng số hồ sơ'],
  [
    'Số hồ sơ nhận giải quyết',
    'Số hồ sơ nhận giải quyết (tiếp nhận)',
    'Số lượng hồ sơ nhận giải quyết',
    'Hồ sơ nhận giải quyết',
    'Số lượng hồ sơ tiếp nhận',
    'Số hồ sơ tiếp nhận',
    'Hồ sơ tiếp nhận',
    'Tiếp nhận',
  ],
  ['Trực tuyến', 'Trực tuyến (trong đó)', 'Tiếp nhận trực tuyến', 'Nộp trực tuyến', 'Qua mạng'],
  ['Trực tiếp', 'Tiếp nhận trực tiếp', 'Nộp trực tiếp'],
  [
    'Trực tiếp, dịch vụ bưu chính',
    'Trực tiếp, dịch vụ bưu chính (trong đó)',
    'Trực tiếp, dịch vụ bưu chính công ích',
    'Trực tiếp và dịch vụ bưu chính',
    'Trực tiếp, bưu chính',
    'Trực tiếp, BCCI',
    'Trực tiếp hoặc qua bưu chính',
    'Trực tiếp hoặc qua dịch vụ bưu chính công ích',
  ],
  ['Từ kỳ trước', 'Kỳ trước', 'Tồn kỳ trước', 'Kỳ trước chuyển sang', 'Từ kỳ trước chuyển sang'],
  [
    'Số lượng hồ sơ đã giải quyết',
    'Số hồ sơ đã giải quyết',
    'Hồ sơ đã giải quyết',
    'Đã giải quyết',
    'Hồ sơ đã xử lý',
    'Đã xử lý',
  ],
  ['Trước hạn', 'Sớm hạn'],
  ['Đúng hạn', 'Đúng hạn (gồm cả trả lại/xin rút)'],
  ['Đúng và trước hạn', 'Trước và đúng hạn', 'Trước hạn và đúng hạn', 'Trước hạn, đúng hạn'],
  ['Quá hạn', 'Qúa hạn', 'Trễ hạn', 'Chậm hạn'],
  [
    'Số lượng hồ sơ đang giải quyết',
    'Số hồ sơ đang giải quyết',
    'Hồ sơ đang giải quyết',
    'Đang giải quyết',
    'Hồ sơ đang xử lý',
    'Đang xử lý',
  ],
  ['Trong hạn', 'Trong hạn (gồm cả chờ bổ sung)', 'Chưa đến hạn', 'Còn hạn'],
]
