// The same from CommonJS: docs/guides/start.md.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')

const { checkReport, parseReport } = require('cchc')

const report = parseReport(JSON.parse(readFileSync(join(__dirname, 'report.json'), 'utf8')))
console.log(
  checkReport(report)
    .findings.map(({ rule }) => rule)
    .join(),
)
