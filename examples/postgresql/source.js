/** Where this portal keeps what: names of its tables and columns, its codes and what they stand for. */
export const source = {
  table: 'ho_so',
  id: 'ma_ho_so',
  field: 'linh_vuc',
  channel: { column: 'kenh', codes: { OL: 'online', TT: 'direct', BC: 'postal' } },
  receivedOn: 'ngay_tiep_nhan',
  dueOn: 'ngay_hen_tra',
  outcome: {
    on: 'ngay_ket_thuc',
    kind: { column: 'ket_qua', codes: { XONG: 'resolved', TRA: 'returned', RUT: 'withdrawn' } },
  },
  pauses: { table: 'cho_bo_sung', dossier: 'ma_ho_so', from: 'tu_ngay', to: 'den_ngay' },
}
