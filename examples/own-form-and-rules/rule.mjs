// A rule of your own: the program of docs/guides/own-form-and-rules.md.
import { checkReport, describeFinding, parseReport, scope, verifyRule } from 'cchc'
import { failed, notEvaluated, passed, rulesById } from 'cchc/check'
import { reportRuleset } from 'cchc/report'

const late = ['procedures', 'dossiers', 'resolved', 'late']
const letters = ['extensions', 'apologies']
const sample = (late, apologies) => ({
  procedures: { dossiers: { resolved: { late } } },
  extensions: { apologies },
})

const apologies = {
  id: 'my-province/apologies',
  severity: 'warning',
  title: { vi: 'Hồ sơ quá hạn có thư xin lỗi', en: 'Late dossiers have letters of apology' },
  message: {
    vi: 'Có {expected} hồ sơ quá hạn nhưng chỉ có {actual} thư xin lỗi.',
    en: '{expected} dossiers are late, with {actual} letters of apology only.',
  },
  basis: [
    {
      document: 'Nghị định 61/2018/NĐ-CP',
      article: 'Điều 19 khoản 9',
      from: '2018-06-21',
      to: '2025-06-30',
      confirmed: true,
    },
  ],
  check: ({ procedures, extensions }) => {
    const [owed, sent] = [procedures?.dossiers?.resolved?.late, extensions?.apologies]
    if (owed == null || sent == null) return notEvaluated(owed == null ? late : letters)
    if (sent >= owed) return passed
    const operands = [{ path: late, value: owed }]
    return failed({ path: letters, actual: sent, expected: owed, difference: sent - owed, operands })
  },
  samples: {
    passing: [sample(2, 2)],
    failing: [
      { subject: sample(2, 1), finds: { actual: 1, difference: -1 } },
      { subject: sample(134, 0), finds: { expected: 134 } },
    ],
  },
}
console.log(JSON.stringify(verifyRule(apologies)))

const whole = (report) => [{ path: [], subject: report }]
const ruleset = { scopes: [...reportRuleset.scopes, scope(whole, [apologies])] }

const report = parseReport({
  title: 'Báo cáo quý I năm 2024',
  agency: { name: 'UBND xã', level: 'commune' },
  period: { kind: 'quarter', year: 2024, ordinal: 1 },
  procedures: { dossiers: { resolved: { total: 602, early: 600, onTime: 0, late: 2 } } },
  extensions: { apologies: 1 },
})
for (const finding of checkReport(report, { ruleset }).findings) {
  console.log(finding.rule, describeFinding(finding, 'vi', rulesById(ruleset)))
}
