// Writes docs/input-issues.md, in both languages, from the sentences of the package: each code of an input issue, each reason
// under it, and what is said of it. `npm run catalogue` writes it beside the rules; a test refuses a stale page.
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import {
  describeInputIssue,
  fileFaults,
  inconsistencies,
  tableDetails,
} from '../dist/esm/check/describe-input-issue.js'
import { notationSentences, remedies } from '../dist/esm/notation/describe-notation-issue.js'

/** What each code is about, and issues of it. */
const codes = [
  {
    about: { vi: 'Thiếu khóa hoặc ô bắt buộc', en: 'A key or a cell that must be there is not' },
    issues: [{ code: 'missing' }],
  },
  {
    about: {
      vi: 'Khóa không có trong mô hình; `nearest` là khóa gần nhất, nếu không có thì `known` là các khóa có ở đó',
      en: 'A key that the model does not have; `nearest` is the one most likely meant, else `known` are those that it has',
    },
    issues: [
      { code: 'unknown-key', key: 'recievedOn', nearest: 'receivedOn' },
      { code: 'unknown-key', key: 'quarter', known: ['kind', 'year', 'ordinal'] },
    ],
  },
  {
    about: { vi: 'Một khóa ghi hai lần trong cùng một đối tượng', en: 'One key twice in one object' },
    issues: [{ code: 'repeated-key', key: 'title' }],
  },
  {
    about: {
      vi: 'Sai kiểu dữ liệu: `expected` là kiểu cần, `received` là kiểu nhận được',
      en: 'A value of another type: `expected` is what is needed, `received` what stands there',
    },
    issues: [{ code: 'wrong-type', expected: ['string'], received: 'boolean', value: 'true' }],
  },
  {
    about: {
      vi: 'Không thuộc các giá trị cho phép (`options`)',
      en: 'None of the allowed words (`options`)',
    },
    issues: [
      {
        code: 'not-an-option',
        options: ['resolved', 'returned', 'withdrawn'],
        value: 'resolve',
        nearest: 'resolved',
      },
    ],
  },
  {
    about: {
      vi: 'Nhỏ hơn mức cho phép; `items` khi nói về số phần tử của danh sách',
      en: 'Below what is allowed; `items` where it is the length of a list',
    },
    issues: [
      { code: 'too-small', minimum: 0 },
      { code: 'too-small', minimum: 1, items: true },
    ],
  },
  {
    about: { vi: 'Lớn hơn mức cho phép', en: 'Above what is allowed' },
    issues: [
      { code: 'too-large', maximum: 2199 },
      { code: 'too-large', maximum: 100_000, items: true },
    ],
  },
  {
    about: { vi: 'Không đúng dạng', en: 'Not of its form' },
    issues: [{ code: 'wrong-format', format: 'YYYY-MM-DD', value: '31/3/2025' }],
  },
]

const groups = [
  {
    code: 'unreadable',
    key: 'notation.code',
    about: {
      vi: 'Số, tỷ lệ hoặc ngày viết không đọc được; `notation` nêu chữ, vị trí và các cách đọc',
      en: 'A figure, a rate or a day as it is written cannot be read; `notation` has the text, the position and its readings',
    },
    sentences: notationSentences,
  },
  {
    code: 'unreadable',
    key: 'notation.remedy',
    about: {
      vi: 'Cách xử lý kèm theo, khi người gọi khai báo thêm thì đọc được',
      en: 'What the caller can state so that it can be read',
    },
    sentences: remedies,
  },
  {
    code: 'inconsistent',
    key: 'reason',
    about: {
      vi: 'Các giá trị của một đối tượng không khớp nhau',
      en: 'Values of one object that cannot stand together',
    },
    sentences: inconsistencies,
  },
  {
    code: 'other',
    key: 'detail',
    about: { vi: 'Bảng tính nói về cả bảng hoặc cả dòng', en: 'What is said of a table or a row as a whole' },
    sentences: tableDetails,
  },
  {
    code: 'file',
    key: 'reason',
    about: {
      vi: 'Tệp không đọc được, hoặc điều cần biết về tệp đã đọc',
      en: 'A file that is not read, or what is to be known of one that is',
    },
    sentences: fileFaults,
  },
]

/** The codes of input issues as Markdown. */
export function issuePage() {
  return [
    '# Mã lỗi dữ liệu vào · Codes of input issues',
    '',
    'Sinh từ mã nguồn bằng `npm run catalogue`; không sửa tay. Mỗi lỗi có `path` (chỗ sai) và `code`; câu nói do',
    '`describeInputIssue(issue, language)` viết, bằng tiếng Việt hoặc tiếng Anh. Hãy so mã, đừng so câu.',
    '',
    'Generated from the source by `npm run catalogue`; do not edit. Each issue has a `path` (where) and a `code`; its sentence',
    'comes from `describeInputIssue(issue, language)`, in Vietnamese or English. Compare codes, never sentences.',
    '',
    ...table(
      ['`code`', 'Khi nào · When', 'Ví dụ · Example'],
      codes.flatMap(({ about, issues }) =>
        issues.map((issue) => [`\`${issue.code}\``, both(about), both(said({ path: [], ...issue }))]),
      ),
    ),
    ...groups.flatMap(({ code, key, about, sentences }) => [
      `## ${code}: ${key}`,
      '',
      `${both(about)}.`,
      '',
      ...table(
        [`\`${key}\``, 'Tiếng Việt', 'English'],
        Object.entries(sentences).map(([reason, { vi, en }]) => [`\`${reason}\``, vi, en]),
      ),
    ]),
  ].join('\n')
}

function said(issue) {
  return { vi: describeInputIssue(issue, 'vi'), en: describeInputIssue(issue, 'en') }
}

function table(heads, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line), '']
}

function both({ vi, en }) {
  return `${vi} · ${en}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(new URL('../docs/input-issues.md', import.meta.url), issuePage())
}
