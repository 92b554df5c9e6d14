import { strToU8 } from 'fflate'

/** A text on a page of a test: where its first letter stands, and how large it is. */
export interface PlacedText {
  readonly text: string
  readonly left: number
  readonly base: number
  readonly size?: number
  /** Whether it runs upward. */
  readonly isTurned?: boolean
}

/** How wide letters are, in parts of their height: all alike. */
export const letterWidth = 0.5

/** A PDF in which each letter is one of UTF-16, with or without a table that says so. */
export function pdfOf(pages: readonly (readonly PlacedText[])[], hasTable = true): Uint8Array {
  const hex = (text: string) =>
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')
  const streams = pages.map((texts) =>
    texts
      .map(({ text, left, base, size = 13, isTurned = false }) => {
        const turn = isTurned ? '0 1 -1 0' : '1 0 0 1'
        return `BT /F1 ${size} Tf ${turn} ${left} ${base} Tm <${hex(text)}> Tj ET`
      })
      .join('\n'),
  )
  const table = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end`
  const first = 6
  const stream = (text: string) => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${first + 2 * at} 0 R`).join(' ')}] >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Times /Encoding /Identity-H /DescendantFonts [4 0 R]${hasTable ? ' /ToUnicode 5 0 R' : ''} >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Times /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${letterWidth * 1000} /FontDescriptor << /Type /FontDescriptor /FontName /Times /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>`,
    stream(table),
    ...streams.flatMap((text, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * at + 1} 0 R >>`,
      stream(text),
    ]),
  ]
  let file = '%PDF-1.7\n'
  const places = objects.map((object, at) => {
    const place = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const start = file.length
  const lines = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return strToU8(file, true)
}
