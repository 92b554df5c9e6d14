// Writes docs/rules.md and docs/rules.vi.md from the rules themselves. `npm run catalogue` after a change of rules; a
// test refuses a stale page.
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { addDays } from '../dist/esm/calendar/index.js'
import { describeFinding, packageRules, runRules } from '../dist/esm/index.js'

const words = {
  en: {
    title: 'Rule catalogue',
    intro: 'Generated from the rules by `npm run catalogue`; do not edit. Every sample is also a test.',
    severity: 'Severity',
    basis: 'Basis',
    inForce: 'In force',
    passing: 'Passes on',
    failing: 'Fails on',
    severities: { error: 'error', warning: 'warning', info: 'info' },
    arithmetic: 'arithmetic',
    consistency: 'consistency',
    unconfirmed: 'unconfirmed',
    from: 'from',
    to: 'to',
  },
  vi: {
    title: 'Danh mục quy tắc',
    intro: 'Sinh từ các quy tắc bằng `npm run catalogue`; không sửa tay. Mỗi mẫu cũng là một phép thử.',
    severity: 'Mức độ',
    basis: 'Căn cứ',
    inForce: 'Áp dụng',
    passing: 'Đạt với',
    failing: 'Không đạt với',
    severities: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
    arithmetic: 'số học',
    consistency: 'nhất quán',
    unconfirmed: 'chưa xác nhận',
    from: 'từ',
    to: 'đến',
  },
}

/** The catalogue in one language, as Markdown. */
export function ruleCatalogue(language) {
  const say = words[language]
  const rules = [...packageRules.values()]
  rules.sort((a, b) => (a.id < b.id ? -1 : 1))
  const list = rules.map(({ id, title }) => `- [\`${id}\`](#${id.replace('/', '')}) ${title[language]}`)
  return `# ${say.title}\n\n${say.intro}\n\n${list.join('\n')}\n\n${rules.map((rule) => section(rule, language)).join('\n')}`
}

function section(rule, language) {
  const say = words[language]
  const force = rule.inForce ? [`- ${say.inForce}: ${daysOfForce(rule.inForce, say)}`] : []
  return [
    `## ${rule.id}`,
    '',
    `${rule.title[language]}. (${rule.title[language === 'vi' ? 'en' : 'vi']}.)`,
    '',
    `- ${say.severity}: ${say.severities[rule.severity]}`,
    `- ${say.basis}: ${rule.basis.map((basis) => basisText(basis, say)).join('; ')}`,
    ...force,
    '',
    `${say.passing}:`,
    '',
    '```json',
    JSON.stringify(rule.samples.passing[0]),
    '```',
    '',
    `${say.failing}:`,
    ...rule.samples.failing.flatMap(({ subject }) => [
      '',
      '```json',
      JSON.stringify(subject),
      '```',
      '',
      ...messages(rule, subject, language),
    ]),
    '',
  ].join('\n')
}

function messages(rule, subject, language) {
  const { findings } = runRules(
    { scopes: [{ select: () => [{ path: [], subject }], rules: [rule] }] },
    subject,
    { on: rule.inForce?.[0]?.from },
  )
  const say = words[language]
  return findings.map(
    (finding) => `> **${say.severities[finding.severity]}** ${describeFinding(finding, language)}`,
  )
}

function basisText(basis, say) {
  if (typeof basis === 'string') return say[basis]
  const parts = [basis.document, basis.article].filter(Boolean).join(', ')
  const notes = [range(basis, say), basis.confirmed ? '' : say.unconfirmed].filter(Boolean)
  return notes.length === 0 ? parts : `${parts} (${notes.join('; ')})`
}

function daysOfForce(inForce, say) {
  const end = inForce.find(({ value }) => value === null)
  return range({ from: inForce[0].from, to: end && addDays(end.from, -1) }, say)
}

function range({ from, to }, say) {
  return [from && `${say.from} ${from}`, to && `${say.to} ${to}`].filter(Boolean).join(' ')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const docs = new URL('../docs/', import.meta.url)
  await writeFile(new URL('rules.md', docs), ruleCatalogue('en'))
  await writeFile(new URL('rules.vi.md', docs), ruleCatalogue('vi'))
}
