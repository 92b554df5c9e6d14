import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toJsonPointer } from '../../src/check/json-pointer.js'
import { readPdf } from '../../src/cli/read-pdf.js'
import { checkText } from '../../src/prose/check-text.js'
import { letterWidth, type PlacedText, pdfOf } from '../office/pdf/make-pdf.js'

const size = 10
const [left, right, top, foot] = [85, 545, 780, 60]
const pitch = 15

/** A text as Word prints it: paragraphs broken to fit, cells in columns, a number on top of each page but the first. */
function printed(text: string): Uint8Array {
  const pages: PlacedText[][] = [[]]
  let base = top
  const put = (...texts: readonly Omit<PlacedText, 'base'>[]) => {
    if (base < foot) {
      pages.push([{ text: String(pages.length + 1), left: 300, base: top + pitch, size }])
      base = top
    }
    pages.at(-1)?.push(...texts.map((each) => ({ ...each, base })))
    base -= pitch
  }
  const width = Math.floor((right - left) / (size * letterWidth))
  const lines = text.split('\n').map((line) => line.split('\t'))
  for (const [at, cells] of lines.entries()) {
    if (cells.length > 1) {
      let [from, to] = [at, at]
      while ((lines[from - 1]?.length ?? 0) > 1) from -= 1
      while ((lines[to + 1]?.length ?? 0) > 1) to += 1
      const table = lines.slice(from, to + 1)
      // A heading may stand over several columns.
      const wide = cells.map((_, column) =>
        Math.max(
          ...table.map((row, index) =>
            index < 2 && row[column + 1] === '' ? 0 : (row[column] ?? '').length,
          ),
        ),
      )
      const room = wide.reduce((sum, letters) => sum + letters + 4, 0)
      const small = Math.min(size, (right - left) / (room * letterWidth))
      const lefts = wide.map((_, column) =>
        wide.slice(0, column).reduce((sum, letters) => sum + (letters + 4) * letterWidth * small, left),
      )
      put(...cells.map((cell, index) => ({ text: cell, left: lefts[index] as number, size: small })))
      continue
    }
    const [line = ''] = cells
    let rest = line.trim()
    if (rest === '') base -= pitch / 2
    while (rest !== '') {
      const space = rest.length <= width ? rest.length : rest.lastIndexOf(' ', width)
      const end = space <= 0 ? width : space
      put({ text: rest.slice(0, end), left, size })
      rest = rest.slice(end).trim()
    }
  }
  return pdfOf(pages)
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const reading = await readPdf(bytes)
  if (!reading.success) throw new Error(JSON.stringify(reading.issues))
  return reading.data.text
}

const found = (text: string) =>
  checkText(text).findings.map(({ finding }) => [finding.rule, finding.severity, toJsonPointer(finding.path)])

describe('a report as PDF', () => {
  it.each(['binh-duong-2024-7-months', 'dieu-tri-2024-9-months', 'dinh-ca-2024-q1', 'duc-pho-2024-5-months'])(
    'has the findings of its text: %s',
    async (name) => {
      const text = readFileSync(`examples/reports/${name}.txt`, 'utf8')
      const expected = found(text)
      expect(expected.length).toBeGreaterThan(0)
      expect(found(await textOf(printed(text)))).toEqual(expected)
    },
  )
})

describe('readPdf', () => {
  const reasonOf = async (bytes: Uint8Array) => {
    const reading = await readPdf(bytes)
    return reading.success
      ? undefined
      : reading.issues.map((issue) => ('reason' in issue ? issue.reason : issue.code))
  }

  it('reads Vietnamese letters in their order', async () => {
    const page = [
      { text: 'UBND XÃ TÂN LẬP', left: 60, base: 780 },
      { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', left: 260, base: 780 },
      { text: 'Đã tiếp nhận 1.492 hồ sơ', left: 85, base: 700 },
      { text: 'DỰ THẢO', left: 40, base: 300, isTurned: true },
    ]
    expect(await textOf(pdfOf([page]))).toBe(
      'UBND XÃ TÂN LẬP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐã tiếp nhận 1.492 hồ sơ',
    )
  })

  it('leaves the bytes as they are', async () => {
    const bytes = pdfOf([[{ text: 'a', left: 85, base: 700 }]])
    const before = bytes.slice()
    await readPdf(bytes)
    expect(bytes).toEqual(before)
  })

  it('says why it does not read', async () => {
    expect(await reasonOf(pdfOf([[]]))).toEqual(['pdf-scan'])
    expect(await reasonOf(new Uint8Array())).toEqual(['pdf-damaged'])
    expect(await reasonOf(Uint8Array.from('%PDF-1.7\nnothing', (letter) => letter.charCodeAt(0)))).toEqual([
      'pdf-damaged',
    ])
  })
})
