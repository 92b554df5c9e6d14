/** A report with one error, on `/statements/0/whole`: the sum of Diêu Trì township, nine months of 2024. */
export const slippingReport = {
  title: 'Báo cáo cải cách hành chính 9 tháng đầu năm 2024',
  agency: { name: 'UBND thị trấn Diêu Trì', level: 'commune' },
  period: { kind: 'nine-months', year: 2024 },
  procedures: {
    dossiers: {
      received: { total: 1492, online: 1482, directOrPostal: 3, carriedOver: 7 },
      resolved: { total: 1481, early: 1442, onTime: 39, late: 0 },
      rates: { online: '99.3' },
    },
  },
  statements: [{ kind: 'sum', label: 'Hồ sơ được xác thực', whole: 1968, parts: [143, 1830] }],
}
