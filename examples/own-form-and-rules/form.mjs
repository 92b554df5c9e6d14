// A province's own form of the appendix: the program of docs/guides/the-appendix.md and own-form-and-rules.md.
import {
  appendixFromReport,
  appendixTemplate2024,
  buildReportSchema,
  checkReport,
  describeFinding,
  describeInputIssue,
  extendTemplate,
  parseReport,
} from 'cchc'
import {
  appendixFromRows,
  appendixModel,
  appendixToMarkdown,
  appendixToRows,
  compareTemplates,
} from 'cchc/appendix'

const ours = extendTemplate(appendixTemplate2024, {
  id: 'my-province-2024',
  title: { vi: 'Phụ lục báo cáo của tỉnh', en: 'Appendix of the province' },
  from: '2024-01-01',
  source: { document: 'Công văn hướng dẫn của Sở Nội vụ', confirmed: true },
  drop: ['7.4'],
  rename: { 1.5: { vi: 'Đối thoại với người dân, doanh nghiệp', en: 'Dialogue with citizens' } },
  add: [
    {
      after: '3.2.4.online',
      indicator: {
        key: 'T.1',
        kind: 'rate',
        label: { vi: 'Tỷ lệ hồ sơ thanh toán trực tuyến', en: 'Rate of dossiers paid online' },
        overTime: 'flow',
        formula: { kind: 'ratio', numerator: 'T.1.paid', denominator: '3.2.4.received' },
      },
    },
    {
      after: 'T.1',
      indicator: {
        key: 'T.1.paid',
        kind: 'count',
        under: 'T.1',
        label: { vi: 'Số hồ sơ thanh toán trực tuyến', en: 'Dossiers paid online' },
        unit: 'dossier',
        overTime: 'flow',
        inReport: [{ figure: 'digitalGovernment.onlinePayment.paid', strength: 'same' }],
      },
    },
  ],
})
const { added, dropped, changed } = compareTemplates(appendixTemplate2024, ours)
console.log(added, dropped, changed)

// The appendix follows from the body of the report; what the body does not say stays blank.
const input = {
  title: 'Báo cáo cải cách hành chính quý I năm 2024',
  number: '45/BC-UBND',
  issuedOn: '2024-03-15',
  agency: { name: 'UBND thị trấn Đình Cả', level: 'commune' },
  period: { kind: 'quarter', year: 2024, ordinal: 1, from: '2023-12-15', to: '2024-03-14' },
  direction: { plan: { planned: 10, completed: 3 } },
  procedures: {
    dossiers: {
      received: { total: 1492, online: 1482, directOrPostal: 3, carriedOver: 7 },
      resolved: { total: 1481, early: 1442, onTime: 39, late: 0 },
      inProgress: { total: 11 },
    },
  },
  digitalGovernment: { onlinePayment: { paid: 1346 } },
}
const { appendix, filled, derived } = appendixFromReport(parseReport(input), ours)
console.log(filled.length, derived)
console.log(
  appendixToMarkdown(appendix, ours)
    .split('\n')
    .find((line) => line.includes('3.4.2.')),
)

// Communes send the official table back as a sheet; it is read by the same form.
const sheet = appendixToRows(appendix, ours)
const rowOf = (label) => sheet.find((cells) => cells[1]?.startsWith(label))
rowOf('Số hồ sơ thanh toán trực tuyến')[3] = '134.6'
rowOf('Tỷ lệ hồ sơ TTHC do UBND cấp xã')[3] = '99,1'
const reading = appendixFromRows(sheet, ours)
for (const issue of reading.issues) console.log(issue.cell, describeInputIssue(issue))

// A report with an appendix of this form is parsed and checked by it.
const report = parseReport({ ...input, appendix: reading.appendix }, { schema: buildReportSchema([ours]) })
const { findings } = checkReport(report, { forms: [appendixModel(ours)] })
for (const finding of findings) {
  if (finding.severity !== 'info') console.log(describeFinding(finding))
}
