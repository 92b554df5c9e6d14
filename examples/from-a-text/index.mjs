// A report that is read from its text, and checked: the program of docs/guides/from-a-text.md.
import { describeFinding } from 'cchc'
import { checkText, readReport } from 'cchc/prose'

const text = `BÁO CÁO
Công tác cải cách hành chính quý I năm 2025

UBND xã Tân Lập báo cáo kết quả như sau:
- Tiếp nhận 1.492 hồ sơ, trong đó trực tuyến 1.482 hồ sơ, trực tiếp 10 hồ sơ.
- Đã giải quyết 1.481 hồ sơ (trước hạn 1.424 hồ sơ, đúng hạn 39 hồ sơ, quá hạn 0 hồ sơ).
- Đoàn thanh niên hướng dẫn 250 hộ dân cài đặt ứng dụng; phấn đấu hết năm đạt 90%.`

const { report, missing, places, unread } = readReport(text)
console.log(JSON.stringify(report.agency))
console.log(JSON.stringify(report.procedures.dossiers.resolved))
console.log(missing.length, text.slice(...places['/procedures/dossiers/resolved/early'][0]))

for (const figure of unread) console.log(`${figure.text}: ${figure.reason}`)

const { reading, check, findings } = checkText(text)
console.log(check.ok, findings.length, reading.unread.length)
for (const { finding, words } of findings) {
  console.log(finding.severity, finding.rule, words.join(', '))
  console.log(`  ${describeFinding(finding)}`)
}

// A part of a report says neither who reports nor of when.
const part = 'Đã tiếp nhận 40 hồ sơ; trả kết quả 38 hồ sơ, đạt 96%.'
console.log(readReport(part).missing.join(', '))
const given = {
  agency: { name: 'UBND xã Tân Lập', level: 'commune', kind: 'people-committee' },
  period: { kind: 'month', year: 2025, ordinal: 9 },
}
for (const { finding, words } of checkText(part, given).findings) console.log(finding.rule, words.join(', '))
