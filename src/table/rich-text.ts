/** How a run of text is marked so that it is no part of a figure: a footnote or power, or struck out. */
export type TextMark = 'superscript' | 'subscript' | 'struck'

/** A text made of runs: what its unmarked runs say, all that it says, and the first mark. @internal */
export interface RichText {
  readonly plain: string
  readonly whole: string
  readonly mark: TextMark | undefined
}

/** The text of a list of runs as exceljs has them; what is no run says nothing. @internal */
export function readRuns(runs: readonly unknown[]): RichText {
  return joinRuns(
    runs.map((run) => {
      const { text, font } = (run ?? {}) as { readonly text?: unknown; readonly font?: unknown }
      return { text: String(text ?? ''), mark: markOf(font) }
    }),
  )
}

/** The mark of a font of exceljs. @internal */
export function markOf(font: unknown): TextMark | undefined {
  const { strike, vertAlign } = (font ?? {}) as { readonly strike?: unknown; readonly vertAlign?: unknown }
  if (strike === true) return 'struck'
  return vertAlign === 'superscript' || vertAlign === 'subscript' ? vertAlign : undefined
}

const tags: Readonly<Record<string, TextMark>> = { sup: 'superscript', sub: 'subscript', s: 'struck' }
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
}

/** The text of the markup that SheetJS makes of a cell of runs (`1<sup>2</sup>`). @internal */
export function readMarkup(markup: string): RichText {
  const open: TextMark[] = []
  const runs: { text: string; mark: TextMark | undefined }[] = []
  for (const [, close, tag, text] of markup.matchAll(/<(\/?)(\w+)[^>]*>|([^<]+)/g)) {
    const mark = tag === undefined ? undefined : tags[tag.toLowerCase()]
    if (mark !== undefined && close === '') open.push(mark)
    else if (mark !== undefined) open.pop()
    else if (tag?.toLowerCase() === 'br') runs.push({ text: ' ', mark: undefined })
    if (text !== undefined) {
      runs.push({ text: unescaped(text), mark: open[0] })
    }
  }
  return joinRuns(runs)
}

/** The text of the runs of a file, as SheetJS keeps them. @internal */
export function readXmlRuns(xml: string): RichText {
  return joinRuns(
    xml.split(/<\/(?:\w+:)?r>/).map((run) => ({
      text: unescaped(/<(?:\w+:)?t(?: [^>]*)?>([^<]*)/.exec(run)?.[1] ?? ''),
      mark: markOf({
        strike: /<(?:\w+:)?strike(?: val="(?:1|true)")? ?\/>/.test(run),
        vertAlign: /<(?:\w+:)?vertAlign val="(\w+)"/.exec(run)?.[1],
      }),
    })),
  )
}

function unescaped(text: string): string {
  return text.replace(/&(\w+|#39);/g, (entity, name) => entities[name] ?? entity)
}

function joinRuns(runs: readonly { readonly text: string; readonly mark: TextMark | undefined }[]): RichText {
  const marked = runs.find(({ text, mark }) => mark !== undefined && text.trim() !== '')
  return {
    plain: runs.map(({ text, mark }) => (mark === undefined ? text : '')).join(''),
    whole: runs.map(({ text }) => text).join(''),
    mark: marked?.mark,
  }
}
