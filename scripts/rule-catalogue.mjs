// Writes docs/rules.md, in both languages, from the rules themselves. `npm run catalogue` after a change of rules; a test
// refuses a stale page.
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { addDays } from '../dist/esm/calendar/index.js'
import { describeFinding, packageRules, runRules } from '../dist/esm/index.js'

const languages = ['vi', 'en']
const severities = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'lưu ý', en: 'info' },
}
const reasons = {
  arithmetic: { vi: 'số học', en: 'arithmetic' },
  consistency: { vi: 'nhất quán', en: 'consistency' },
}

/** The catalogue as Markdown. */
export function ruleCatalogue() {
  const rules = [...packageRules.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const list = rules.map(({ id, title }) => `- [\`${id}\`](#${id.replace('/', '')}) ${both(title)}`)
  return [
    '# Danh mục quy tắc · Rule catalogue',
    '',
    'Sinh từ các quy tắc bằng `npm run catalogue`; không sửa tay. Mỗi mẫu cũng là một phép thử.',
    '',
    'Generated from the rules by `npm run catalogue`; do not edit. Every sample is also a test.',
    '',
    ...list,
    '',
    ...rules.flatMap(section),
  ].join('\n')
}

function section(rule) {
  return [
    `## ${rule.id}`,
    '',
    `${both(rule.title)}.`,
    '',
    `- Mức độ · Severity: ${both(severities[rule.severity])}`,
    `- Căn cứ · Basis: ${rule.basis.map(basisText).join('; ')}`,
    ...(rule.inForce ? [`- Áp dụng · In force: ${both(days(daysOfForce(rule.inForce)))}`] : []),
    '',
    'Đạt với · Passes on:',
    '',
    ...json(rule.samples.passing[0]),
    'Không đạt với · Fails on:',
    '',
    ...rule.samples.failing.flatMap(({ subject }) => [...json(subject), ...messages(rule, subject)]),
  ]
}

function json(value) {
  return ['```json', JSON.stringify(value), '```', '']
}

function messages(rule, subject) {
  const scopes = [{ select: () => [{ path: [], subject }], rules: [rule] }]
  const { findings } = runRules({ scopes }, subject, { on: rule.inForce?.[0]?.from })
  return findings.flatMap((finding) =>
    languages.flatMap((language) => [
      `> **${severities[finding.severity][language]}** ${describeFinding(finding, language)}`,
      language === 'vi' ? '>' : '',
    ]),
  )
}

function basisText(basis) {
  if (typeof basis === 'string') return both(reasons[basis])
  const source = [basis.document, basis.article].filter(Boolean).join(', ')
  const { vi, en } = days(basis)
  const notes = {
    vi: [vi, basis.confirmed ? '' : 'chưa xác nhận'].filter(Boolean).join('; '),
    en: [en, basis.confirmed ? '' : 'unconfirmed'].filter(Boolean).join('; '),
  }
  return notes.vi === '' ? source : `${source} (${both(notes)})`
}

function daysOfForce(inForce) {
  const end = inForce.find(({ value }) => value === null)
  return { from: inForce[0].from, to: end && addDays(end.from, -1) }
}

function days({ from, to }) {
  return {
    vi: [from && `từ ${from}`, to && `đến ${to}`].filter(Boolean).join(' '),
    en: [from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(' '),
  }
}

function both({ vi, en }) {
  return `${vi} · ${en}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(new URL('../docs/rules.md', import.meta.url), ruleCatalogue())
}
