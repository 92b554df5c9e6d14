import { describe, expect, it } from 'vitest'
import type { CheckedFile } from '../../src/cli/check-file.js'
import { markdownPrinter } from '../../src/cli/print-markdown.js'
import type { Language } from '../../src/notation/language.js'
import { printAll } from './run-cli.js'

const printMarkdown = (files: readonly CheckedFile[], language: Language) =>
  printAll(markdownPrinter(language), files)
const result = { ok: false, findings: [], rules: {}, gaps: [], ruleErrors: [] }
const checked = (name: string, more: Partial<typeof result> | object = {}): CheckedFile => ({
  file: 'report.json',
  outcome: 'checked',
  heading: { vi: name, en: name },
  result: { ...result, ...more },
})

describe('FX5: printMarkdown', () => {
  it('prints a rule that threw beside what was found', () => {
    const ruleErrors = [{ rule: 'own/rule', path: ['targets', 0], message: 'x | y is no function' }]
    expect(printMarkdown([checked('UBND xã A', { ruleErrors })], 'en')).toContain(
      '| `own/rule` | `/targets/0` | x \\| y is no function |',
    )
  })

  it('prints what cannot be read, with every issue', () => {
    const page = printMarkdown(
      [
        { file: 'a.json', outcome: 'unreadable', reason: { vi: 'không phải JSON', en: 'is not JSON' } },
        {
          file: 'b.json',
          outcome: 'invalid',
          issues: [
            { path: ['title'], code: 'missing' },
            { path: ['a|b'], code: 'unknown-key', key: '~~x~~' },
          ],
        },
      ],
      'en',
    )
    expect(page).toContain('## `a.json`\n\nCannot be read: is not JSON\n')
    expect(page).toContain('| `/title` | a required value is missing |')
    expect(page).toContain('| `/a\\|b` | ')
    expect(page).toContain('\\~\\~x\\~\\~')
  })

  it.each([
    ['strikes nothing out', 'UBND ~~xã~~', '## UBND \\~\\~xã\\~\\~'],
    ['sets no formula', 'UBND $x$', '## UBND \\$x\\$'],
    ['links no address', 'https://x.vn www.x.vn', '## https\\://x.vn www\\.x.vn'],
    ['mentions no one', '@admin a@b.vn', '## \\@\u2060admin a\\@\u2060b.vn'],
    ['refers to no issue', 'UBND #12', '## UBND \\#\u206012'],
    ['opens no element', '<img src=x>', '## &lt;img src=x&gt;'],
    ['is one line', 'UBND\n# xã', '## UBND \\# xã'],
  ])('%s in the text of a report', (_, name, heading) => {
    expect(printMarkdown([checked(name)], 'vi').split('\n')[0]).toBe(heading)
  })
})
