CREATE TABLE IF NOT EXISTS ho_so (
  ma_ho_so       text PRIMARY KEY,
  linh_vuc       text NOT NULL,
  kenh           text NOT NULL, -- OL trực tuyến, TT trực tiếp, BC bưu chính
  ngay_tiep_nhan date NOT NULL,
  ngay_hen_tra   date,
  ngay_ket_thuc  date,
  ket_qua        text           -- XONG đã giải quyết, TRA trả lại, RUT công dân rút
);

-- When a dossier waited for the citizen to complete it.
CREATE TABLE IF NOT EXISTS cho_bo_sung (
  ma_ho_so text NOT NULL REFERENCES ho_so,
  tu_ngay  date NOT NULL,
  den_ngay date,
  PRIMARY KEY (ma_ho_so, tu_ngay)
);
