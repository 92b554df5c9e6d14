/**
 * Question 10: what does reading a workbook cost beside unpacking it? And does a workbook of twice the rows take much
 * longer, or one of rows that hold nothing?
 */
import { strToU8, unzipSync, zipSync } from 'fflate'
import { readXlsx } from '../dist/esm/office/index.js'
import { write } from './answer.mjs'
import { measure, timeOfProcess } from './measure.mjs'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const most = 2.5

/** A workbook of one sheet with these rows. */
function workbook(/** @type {string} */ rows) {
  const relations = (/** @type {string} */ type, /** @type {string} */ target) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/${type}" Target="${target}"/></Relationships>`
  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/b.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    '_rels/.rels': relations('officeDocument', 'b.xml'),
    'b.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    '_rels/b.xml.rels': relations('worksheet', 's.xml'),
    's.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))
}

/** Rows of dossiers: twelve cells each, some of them formulas. */
function filled(/** @type {number} */ count) {
  return workbook(
    Array.from({ length: count }, (_, row) => {
      const cells = Array.from({ length: 12 }, (_, column) =>
        column % 4 === 0
          ? `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="inlineStr"><is><t>Hồ sơ ${row}</t></is></c>`
          : `<c r="${String.fromCharCode(65 + column)}${row + 1}"><f>A${row}+1</f><v>${row}</v></c>`,
      )
      return `<row r="${row + 1}">${cells.join('')}</row>`
    }).join(''),
  )
}

const empty = (/** @type {number} */ count) =>
  workbook(Array.from({ length: count }, (_, row) => `<row r="${row + 1}" s="1" customFormat="1"/>`).join(''))

const rows = 2000
const [once, twice, few, all] = [filled(rows), filled(2 * rows), empty(50_000), empty(100_000)]
const times = await measure(
  {
    unpack: () => unzipSync(once),
    once: () => readXlsx(once),
    twice: () => readXlsx(twice),
    few: () => readXlsx(few),
    all: () => readXlsx(all),
  },
  { rounds: 3, warmUps: 1, clock: timeOfProcess },
)
/** The shortest round: the collection of memory falls on any. */
const least = (/** @type {string} */ name) => Math.min(...(times.get(name)?.rounds ?? []))
const [filledTwice, emptyTwice] = [least('twice') / least('once'), least('all') / least('few')]

write({
  title: `Reading a workbook of ${rows} rows of 12 cells`,
  figures: [
    { name: 'unpacking it', value: least('unpack'), unit: 'ms', ratio: 1 },
    { name: 'readXlsx', value: least('once'), unit: 'ms', ratio: least('once') / least('unpack') },
  ],
  limits: [
    { text: `twice as many rows: at most ${most}`, value: filledTwice, met: filledTwice <= most },
    {
      text: `twice as many empty rows: at most ${most}`,
      value: emptyTwice,
      met: emptyTwice <= most,
    },
  ],
  notes: [],
})
