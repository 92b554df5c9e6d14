import { checkReport, describeFinding, describeInputIssue, safeParseReport } from 'cchc'
import { toJsonPointer } from 'cchc/check'
import express from 'express'

/** What is said of a request that holds no report, by HTTP status. */
const titles = {
  400: { vi: 'Nội dung gửi lên không phải JSON', en: 'The body is not JSON' },
  413: { vi: 'Nội dung gửi lên lớn hơn 1 MB', en: 'The body is larger than 1 MB' },
  415: { vi: 'Chỉ nhận application/json', en: 'Only application/json is taken' },
}
const notAReport = { vi: 'Không đúng mô hình báo cáo', en: 'This is not a report' }

export const app = express()
app.disable('x-powered-by')

app.post('/reports', express.json({ limit: '1mb' }), (request, response) => {
  // express.json leaves other types alone.
  if (request.body === undefined) return refuse(request, response, 415)
  const language = languageOf(request, response)
  const reading = safeParseReport(request.body)
  if (!reading.success) {
    const issues = reading.issues.map((issue) => ({
      pointer: toJsonPointer(issue.path),
      code: issue.code,
      message: describeInputIssue(issue, language),
    }))
    return response.status(422).type('application/problem+json').send({ title: notAReport[language], issues })
  }

  const { ok, findings, ruleErrors } = checkReport(reading.report)
  // A rule that throws is a fault of the rule: the sender can do nothing about it.
  if (ruleErrors.length > 0) throw new Error(JSON.stringify(ruleErrors))
  // Warnings are for people to look at; only what cannot be right is refused.
  response.status(ok ? 200 : 422).send({
    ok,
    findings: findings.map((finding) => ({
      severity: finding.severity,
      pointer: toJsonPointer(finding.path),
      rule: finding.rule,
      message: describeFinding(finding, language),
    })),
  })
})

/** What express.json refuses: syntax (400), size (413), encoding and charset (415). */
app.use((error, request, response, next) => {
  if (!(error.status in titles)) return next(error)
  refuse(request, response, error.status, error.message)
})

function refuse(request, response, status, detail) {
  const title = titles[status][languageOf(request, response)]
  response.status(status).type('application/problem+json').send({ title, detail })
}

/** Vietnamese, unless the client asks for English. */
function languageOf(request, response) {
  const language = request.acceptsLanguages('vi', 'en') || 'vi'
  response.vary('Accept-Language').set('Content-Language', language)
  return language
}
