-- 20,000 dossiers of the first half of 2024, the same on every run: all follows from the running number n.
INSERT INTO ho_so
SELECT
  'HS' || lpad(n::text, 6, '0'),
  (ARRAY['Chứng thực', 'Hộ tịch', 'Đất đai', 'Bảo trợ xã hội', 'Thi đua - khen thưởng'])[1 + n % 11 % 5],
  (ARRAY['OL', 'OL', 'OL', 'TT', 'OL', 'BC', 'OL'])[1 + n % 7],
  received,
  CASE WHEN n % 211 > 0 THEN received + days END,
  CASE WHEN n % 13 > 0 AND received + taken < DATE '2024-07-01' THEN received + taken END,
  CASE WHEN n % 13 > 0 AND received + taken < DATE '2024-07-01'
       THEN CASE WHEN n % 97 = 0 THEN 'TRA' WHEN n % 101 = 0 THEN 'RUT' ELSE 'XONG' END END
FROM generate_series(1, 20000) AS n,
  LATERAL (SELECT DATE '2024-01-01' + n * 179 % 181 AS received, 3 + n % 5 * 4 AS days) AS dates,
  LATERAL (SELECT days - 2 + n % 3 + CASE WHEN n % 23 = 0 THEN 6 ELSE 0 END AS taken) AS work
ON CONFLICT DO NOTHING;

INSERT INTO cho_bo_sung
SELECT ma_ho_so, ngay_tiep_nhan + 1, ngay_tiep_nhan + 3
FROM ho_so
WHERE right(ma_ho_so, 2) = '50' AND coalesce(ngay_ket_thuc > ngay_tiep_nhan + 3, TRUE)
ON CONFLICT DO NOTHING;
