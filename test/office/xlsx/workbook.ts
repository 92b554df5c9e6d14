import { strToU8, zipSync } from 'fflate'
import { cellAddress } from '../../../src/table/table-issue.js'

/** A sheet of a workbook for tests: its rows as XML, and what stands before and behind them. */
export interface SheetParts {
  readonly name?: string
  readonly state?: string
  readonly data?: string
  readonly before?: string
  readonly behind?: string
  /** Relationships of the sheet, as XML. */
  readonly relations?: string
}

export interface WorkbookParts {
  readonly sheets: readonly SheetParts[]
  /** The items of the shared strings, as XML. */
  readonly strings?: string
  /** The inside of the styles. */
  readonly styles?: string
  readonly properties?: string
  /** Strict Open XML; another prefix; parts of other names. */
  readonly isStrict?: boolean
  readonly prefix?: string
  readonly folder?: string
  readonly more?: Readonly<Record<string, string | Uint8Array>>
  readonly types?: string
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The parts of a small workbook, before they are zipped. */
export function partsOf(given: WorkbookParts): Record<string, Uint8Array> {
  const {
    sheets,
    strings,
    styles,
    properties = '',
    isStrict = false,
    prefix = '',
    folder = 'xl',
    more,
    types = '',
  } = given
  const base = isStrict ? 'http://purl.oclc.org/ooxml' : 'http://schemas.openxmlformats.org'
  const year = isStrict ? '' : '/2006'
  const main = `${base}/spreadsheetml${year}/main`
  const relations = `${base}/officeDocument${year}/relationships`
  const tag = (name: string) => (prefix === '' ? name : `${prefix}:${name}`)
  const xmlns = prefix === '' ? `xmlns="${main}"` : `xmlns:${prefix}="${main}"`
  // Elements of the tests are written without a prefix.
  const inside = (xml: string) =>
    prefix === '' ? xml : xml.replace(/<(\/?)(?=[a-z]+)(?![a-z]+:)/gi, `<$1${prefix}:`)
  const part = (root: string, xml: string, attributes = '') =>
    `${declaration}<${tag(root)} ${xmlns} xmlns:r="${relations}"${attributes}>${inside(xml)}</${tag(root)}>`
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`
  const relationsPart = (xml: string) =>
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${xml}</Relationships>`
  const kind = (name: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${folder}/workbook.xml" ContentType="${kind('sheet.main')}"/>${sheets
      .map(
        (_, index) =>
          `<Override PartName="/${folder}/sheets/s${index + 1}.xml" ContentType="${kind('worksheet')}"/>`,
      )
      .join(
        '',
      )}${strings === undefined ? '' : `<Override PartName="/${folder}/strings.xml" ContentType="${kind('sharedStrings')}"/>`}${styles === undefined ? '' : `<Override PartName="/${folder}/looks.xml" ContentType="${kind('styles')}"/>`}${types}</Types>`,
    '_rels/.rels': relationsPart(relation('rId1', 'officeDocument', `${folder}/workbook.xml`)),
    [`${folder}/workbook.xml`]: part(
      'workbook',
      `${properties}<sheets>${sheets
        .map(
          ({ name, state }, at) =>
            `<sheet name="${name ?? `Biểu ${at + 1}`}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${at + 1}"/>`,
        )
        .join('')}</sheets>`,
    ),
    [`${folder}/_rels/workbook.xml.rels`]: relationsPart(
      sheets.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `sheets/s${at + 1}.xml`)).join('') +
        (strings === undefined ? '' : relation('rIdS', 'sharedStrings', 'strings.xml')) +
        (styles === undefined ? '' : relation('rIdL', 'styles', `/${folder}/looks.xml`)),
    ),
    ...(strings === undefined ? {} : { [`${folder}/strings.xml`]: part('sst', strings) }),
    ...(styles === undefined ? {} : { [`${folder}/looks.xml`]: part('styleSheet', styles) }),
    ...Object.fromEntries(
      sheets.flatMap(({ data = '', before = '', behind = '', relations: own }, at) => [
        [
          `${folder}/sheets/s${at + 1}.xml`,
          part('worksheet', `${before}<sheetData>${data}</sheetData>${behind}`),
        ],
        ...(own === undefined ? [] : [[`${folder}/sheets/_rels/s${at + 1}.xml.rels`, relationsPart(own)]]),
      ]),
    ),
    ...more,
  }
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      typeof content === 'string' ? strToU8(content) : content,
    ]),
  )
}

/** A small workbook as bytes. */
export function workbookOf(given: WorkbookParts): Uint8Array {
  return zipSync(partsOf(given), { level: 1, mtime: '2024-03-11' })
}

/** A workbook of one sheet. */
export function sheetOf(
  data: string,
  more: Omit<WorkbookParts, 'sheets'> & Omit<SheetParts, 'data'> = {},
): Uint8Array {
  const { name, state, before, behind, relations, ...rest } = more
  return workbookOf({ ...rest, sheets: [{ data, name, state, before, behind, relations } as SheetParts] })
}

/** A cell as a clerk types it: a text, a number, a percentage (0.3 is 30 %), a formula with its result, nothing. */
export type TypedCell =
  | string
  | number
  | null
  | { readonly percent: number }
  | { readonly formula: string; readonly result: number }

/** The styles that `typedRows` needs: 1 is a percentage without, 2 one with two decimals. */
export const typedStyles = '<cellXfs count="3"><xf/><xf numFmtId="9"/><xf numFmtId="10"/></cellXfs>'

/** The data of a sheet, of rows as a clerk types them. */
export function typedRows(rows: readonly (readonly TypedCell[])[]): string {
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const inside = (cell: Exclude<TypedCell, null>) => {
    if (typeof cell === 'string') return ` t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
    if (typeof cell === 'number') return `><v>${cell}</v></c>`
    return 'percent' in cell
      ? ` s="${Number.isInteger(cell.percent * 100) ? 1 : 2}"><v>${cell.percent}</v></c>`
      : `><f>${cell.formula}</f><v>${cell.result}</v></c>`
  }
  return rows
    .map((cells, row) => {
      const typed = cells.map((cell, column) =>
        cell === null ? '' : `<c r="${cellAddress(row, column)}"${inside(cell)}`,
      )
      return `<row r="${row + 1}">${typed.join('')}</row>`
    })
    .join('')
}
