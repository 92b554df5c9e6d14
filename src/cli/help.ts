import type { Text } from '../notation/language.js'

/** What `cchc --help` prints. */
export const help: Text = {
  vi: `Cách dùng: cchc check TỆP… [tùy chọn]

Kiểm tra báo cáo cải cách hành chính dạng JSON: mỗi số liệu được đối chiếu với các số liệu khác,
mỗi phát hiện nêu rõ số nào, đúng phải là bao nhiêu, lệch bao nhiêu và căn cứ vào đâu.

  TỆP                            tệp JSON; “-” là đầu vào chuẩn
  --format text|json|markdown    dạng kết quả (mặc định: text)
  --lang vi|en                   ngôn ngữ (mặc định: vi)
  --waivers TỆP                  danh sách miễn trừ: [{ "rule", "path", "reason", "by", "until"? }]
  --fail-on error|warning|info   mức thấp nhất làm lệnh thất bại (mặc định: error)
  -h, --help                     in hướng dẫn này
  -v, --version                  in phiên bản

Mã thoát: 0 không có phát hiện từ mức --fail-on trở lên; 1 có; 2 không đọc được đầu vào.

Ví dụ: cchc check bao-cao-quy-1.json --fail-on warning
`,
  en: `Usage: cchc check FILE… [options]

Checks administrative-reform reports in JSON: every figure is held against the others,
every finding says which figure, what it should be, by how much it is off, and on what basis.

  FILE                           a JSON file; “-” is standard input
  --format text|json|markdown    form of the result (default: text)
  --lang vi|en                   language (default: vi)
  --waivers FILE                 accepted findings: [{ "rule", "path", "reason", "by", "until"? }]
  --fail-on error|warning|info   least severity that makes the command fail (default: error)
  -h, --help                     print this help
  -v, --version                  print the version

Exit code: 0 no finding at or above --fail-on; 1 some; 2 input that cannot be read.

Example: cchc check q1-report.json --fail-on warning
`,
}
