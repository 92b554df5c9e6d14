/**
 * Question 11: what does reading and checking a document of Word cost beside checking its text alone? Does one of a
 * megabyte take less than a second and 300 MB, and one of twice the length not much longer?
 */
import { readdirSync, readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { readDocx } from '../dist/esm/office/index.js'
import { checkText } from '../dist/esm/prose/index.js'
import { write } from './answer.mjs'
import { measure, timeOfProcess } from './measure.mjs'

const bytesOfXml = 1_000_000
const most = { times: 2.5, seconds: 1, megabytes: 300 }

const folder = new URL('../examples/reports/', import.meta.url)
const lines = readdirSync(folder).flatMap((name) =>
  name.endsWith('.txt') ? readFileSync(new URL(name, folder), 'utf8').split('\n') : [],
)
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** A document of the reports, one after the other, until its text in XML has so many bytes. */
function documentOf(/** @type {number} */ bytes) {
  const paragraphs = []
  for (let at = 0, size = 0; size < bytes; at++) {
    const text = (lines[at % lines.length] ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    const xml = `<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
    size += Buffer.byteLength(xml)
    paragraphs.push(xml)
  }
  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/d.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="d.xml"/></Relationships>`,
    'd.xml': `<w:document xmlns:w="${main}"><w:body>${paragraphs.join('')}</w:body></w:document>`,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))
}

/** The text of a document, which is read. */
function textOf(/** @type {Uint8Array} */ bytes) {
  const reading = readDocx(bytes)
  if (!reading.success) throw new Error(JSON.stringify(reading.issues))
  return reading.data.text
}

const [once, twice] = [documentOf(bytesOfXml), documentOf(2 * bytesOfXml)]
const text = textOf(once)
checkText(text)
const megabytes = process.resourceUsage().maxRSS / 1024

const times = await measure(
  {
    text: () => checkText(text),
    once: () => checkText(textOf(once)),
    twice: () => checkText(textOf(twice)),
  },
  { rounds: 5, warmUps: 1, clock: timeOfProcess },
)
/** The shortest round: the collection of memory falls on any. */
const least = (/** @type {string} */ name) => Math.min(...(times.get(name)?.rounds ?? []))
const [seconds, growth] = [least('once') / 1000, least('twice') / least('once')]

write({
  title: `Checking a document of Word of ${text.length.toLocaleString('en')} characters in a megabyte of XML`,
  figures: [
    { name: 'checkText of its text', value: least('text'), unit: 'ms', ratio: 1 },
    {
      name: 'readDocx and checkText',
      value: least('once'),
      unit: 'ms',
      ratio: least('once') / least('text'),
    },
  ],
  limits: [
    { text: `seconds: at most ${most.seconds}`, value: seconds, met: seconds <= most.seconds },
    {
      text: `megabytes of memory, all in all: at most ${most.megabytes}`,
      value: megabytes,
      met: megabytes <= most.megabytes,
    },
    { text: `twice as long: at most ${most.times}`, value: growth, met: growth <= most.times },
  ],
  notes: ['Times are those of the processor, the least of several.'],
})
