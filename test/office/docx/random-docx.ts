import { type PartsBeside, run } from '../make-docx.js'

/** A sequence of numbers below `below`, the same for the same seed. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

/** Letters that are read, each of which stands in a document but once. */
export const isRead = (letter: string) => letter >= '\u4E00' && letter <= '\u9FFF'
/** Letters of boxes and notes, which stand elsewhere in the file than in the text. */
export const isElsewhere = (letter: string) => letter >= '\uA000' && letter <= '\uA4FF'

/** A random document of Word with all that text stands in; it is valid, and each letter of it stands in it but once. */
export function randomDocx(seed: number): { readonly body: string; readonly beside: PartsBeside } {
  const below = randomNumbers(seed)
  const chance = (percent: number) => below(100) < percent
  const some = (most: number, make: () => string) => Array.from({ length: 1 + below(most) }, make).join('')
  let [read, unread, elsewhere, id] = [0x4e00, 0xac00, 0xa000, 100]
  const letters = (next: () => number, most = 6) => {
    const count = 1 + below(most)
    return Array.from({ length: count }, () => {
      const code = next()
      if (next === nextElsewhere) return String.fromCharCode(code)
      if (chance(5)) return `&#x${code.toString(16)};`
      if (chance(3)) return `<![CDATA[${String.fromCharCode(code)}]]>`
      if (chance(4)) return `${String.fromCharCode(code)}&amp;`
      return String.fromCharCode(code) + (chance(10) ? ' ' : '')
    }).join('')
  }
  const nextRead = () => read++
  const nextUnread = () => unread++
  const nextElsewhere = () => elsewhere++
  const change = () => `w:id="${id++}" w:author="A"`
  const properties = () =>
    chance(40)
      ? `<w:rPr>${chance(50) ? '<w:b/>' : ''}${chance(30) ? '<w:i/>' : ''}${chance(30) ? '<w:color w:val="FF0000"/>' : ''}${chance(15) ? `<w:rPrChange ${change()}><w:rPr><w:b/></w:rPr></w:rPrChange>` : ''}</w:rPr>`
      : ''
  const text = () => {
    const said = letters(nextRead)
    return chance(70)
      ? `<w:t xml:space="preserve">${said}</w:t>`
      : `<w:t>${chance(20) ? ' ' : ''}${said}</w:t>`
  }
  const inRun = () => {
    if (chance(10)) return '<w:tab/>'
    if (chance(6)) return '<w:br/>'
    if (chance(4)) return '<w:noBreakHyphen/>'
    if (chance(3)) return '<w:lastRenderedPageBreak/>'
    return text()
  }
  const readRun = () => `<w:r>${properties()}${some(3, inRun)}</w:r>`
  const deletedRun = () =>
    `<w:r>${properties()}<w:delText>${letters(nextUnread).replace(/<!\[CDATA\[|\]\]>/g, '')}</w:delText></w:r>`
  const field = () =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${some(2, readRun)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  const box = () =>
    `<w:r><w:pict><v:shape id="b${id++}" style="width:10pt"><v:textbox><w:txbxContent><w:p><w:r><w:t>${letters(nextElsewhere)}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
  let notes = ''
  const note = () => {
    const own = id++
    notes += `<w:footnote w:id="${own}"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>${letters(nextElsewhere)}</w:t></w:r></w:p></w:footnote>`
    return `<w:r><w:footnoteReference w:id="${own}"/></w:r>`
  }
  const inline = (depth: number): string => {
    const within = () => some(3, () => (depth > 2 ? readRun() : inline(depth + 1)))
    switch (below(depth > 2 ? 1 : 24)) {
      case 1:
        return `<w:hyperlink w:anchor="x">${within()}</w:hyperlink>`
      case 2:
      case 3:
        return `<w:ins ${change()}>${some(2, readRun)}</w:ins>`
      case 4:
        return `<w:del ${change()}>${some(2, deletedRun)}</w:del>`
      case 5:
        return `<w:customXml w:element="place">${within()}</w:customXml>`
      case 6:
        return `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${within()}</w:sdtContent></w:sdt>`
      case 7:
        return field()
      case 8:
        return `<w:fldSimple w:instr="SEQ x">${some(2, readRun)}</w:fldSimple>`
      case 9:
        return `<w:r><w:rPr><w:vanish/></w:rPr><w:t>${letters(nextUnread)}</w:t></w:r>`
      case 10:
        return chance(30) ? box() : readRun()
      case 11:
        return chance(50) ? note() : readRun()
      case 12:
        return `<w:proofErr w:type="spellStart"/>${readRun()}<w:proofErr w:type="spellEnd"/>`
      case 13:
        return `<w:bookmarkStart w:id="${id}" w:name="m${id}"/>${readRun()}<w:bookmarkEnd w:id="${id++}"/>`
      default:
        return readRun()
    }
  }
  const paragraph = () => {
    const list = chance(20) ? `<w:numPr><w:ilvl w:val="${below(2)}"/><w:numId w:val="1"/></w:numPr>` : ''
    const joins = chance(6) ? `<w:rPr><w:del ${change()}/></w:rPr>` : ''
    return `<w:p>${list || joins ? `<w:pPr>${list}${joins}</w:pPr>` : ''}${chance(92) ? some(4, () => inline(0)) : ''}</w:p>`
  }
  const table = (depth: number): string => {
    const columns = 1 + below(4)
    const row = () => {
      const cells: string[] = []
      for (let left = columns; left > 0; ) {
        const span = chance(20) ? 1 + below(left) : 1
        left -= span
        const merged = chance(10) ? `<w:vMerge${chance(50) ? ' w:val="restart"' : ''}/>` : ''
        const isHidden = merged === '<w:vMerge/>'
        const content = isHidden
          ? '<w:p/>'
          : some(2, () => (depth < 1 && chance(8) ? table(depth + 1) : paragraph()))
        cells.push(
          `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}${merged}</w:tcPr>${content}<w:p/></w:tc>`,
        )
      }
      return `<w:tr>${cells.join('')}</w:tr>`
    }
    return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="1000"/>'.repeat(columns)}</w:tblGrid>${some(3, row)}</w:tbl>`
  }
  const blocks = some(6, () => (chance(20) ? table(0) : paragraph()))
  const numbering = `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
  const separators = ['separator', 'continuationSeparator']
    .map(
      (type, at) =>
        `<w:footnote w:type="${type}" w:id="${at}"><w:p><w:r><w:${type}/></w:r></w:p></w:footnote>`,
    )
    .join('')
  return {
    body: `${blocks}<w:p><w:r>${text()}</w:r></w:p><w:sectPr/>`,
    beside: {
      numbering,
      styles: '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>',
      footnotes: separators + notes,
      ...(chance(30) && {
        comments: `<w:comment w:id="2" w:author="Đồng nghiệp" w:initials="Đ"><w:p>${run('có sẵn')}</w:p></w:comment>`,
      }),
    },
  }
}
