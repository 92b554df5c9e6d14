/**
 * Question 4: what does checking the reports of a whole country cost beside reading them?
 */
import { appendixModel, appendixTemplate2024, checkAppendix } from '../dist/esm/appendix/index.js'
import { consolidate } from '../dist/esm/consolidation/index.js'
import { listFacts } from '../dist/esm/facts/index.js'
import { checkReport, parseReport } from '../dist/esm/report/index.js'
import { requireReport } from '../dist/esm/report/require-report.js'
import { answer } from './answer.mjs'
import { assertSame } from './assert-same.mjs'
import { measure } from './measure.mjs'
import { sampleProvinces } from './sample-reports.mjs'

const provinces = await sampleProvinces()
const texts = provinces.map(({ reports }) => Array.from(reports(), (report) => JSON.stringify(report)))
const allTexts = texts.flat()
const byProvince = texts.map((ofProvince) => ofProvince.map((text) => parseReport(JSON.parse(text))))
const reports = byProvince.flat()
const appendices = reports.flatMap(({ appendix }) => appendix ?? [])
const appendixTexts = appendices.map((appendix) => JSON.stringify(appendix))
const model = appendixModel(appendixTemplate2024)
const ofCommune = /** @type {const} */ ({ level: 'commune', on: '2025-03-14' })

const check = () => reports.reduce((count, report) => count + checkReport(report).findings.length, 0)
const checkAppendices = () =>
  appendices.reduce((count, appendix) => count + checkAppendix(appendix, model, ofCommune).findings.length, 0)
const consolidateAll = () =>
  provinces.map(({ hierarchy }, index) => consolidate(byProvince[index] ?? [], hierarchy))

assertSame('reports and appendices', [reports.length, appendices.length], [3321, 3321])
assertSame('findings in consistent reports', [check(), checkAppendices()], [0, 0])
assertSame(
  'units without a report',
  consolidateAll().flatMap(({ missing, excluded }) => [...missing, ...excluded]),
  [],
)

const measured = await measure(
  {
    'JSON.parse of the reports': () => {
      for (const text of allTexts) JSON.parse(text)
    },
    'checkReport, already read': check,
    'telling that the reports were read': () => {
      for (const report of reports) requireReport(report)
    },
    'JSON.parse of the appendices': () => {
      for (const text of appendixTexts) JSON.parse(text)
    },
    'checkAppendix, already read': checkAppendices,
  },
  { rounds: 15, warmUps: 3 },
)
// These take longer: few rounds tell enough.
const slow = await measure(
  {
    'JSON.parse, parseReport and checkReport': () => {
      for (const text of allTexts) checkReport(parseReport(JSON.parse(text)))
    },
    listFacts: () => {
      let count = 0
      for (const report of reports) for (const _ of listFacts(report)) count++
      return count
    },
    'consolidate, by province': consolidateAll,
  },
  { rounds: 5, warmUps: 1 },
)

const bytes = Buffer.byteLength(allTexts.join(''))
answer({
  title: `Checking ${reports.length.toLocaleString('en')} full reports of ${Math.round(bytes / reports.length / 100) / 10} kB with their appendices`,
  against: 'JSON.parse of the reports',
  measured: new Map([...measured, ...slow]),
  limits: [
    { one: 'checkReport, already read', other: 'JSON.parse of the reports', atMost: 4 },
    { one: 'telling that the reports were read', other: 'checkReport, already read', atMost: 0.05 },
    { one: 'checkAppendix, already read', other: 'JSON.parse of the appendices', atMost: 5 },
    {
      one: 'JSON.parse, parseReport and checkReport',
      other: 'JSON.parse of the reports',
      atMost: 11,
    },
    { one: 'listFacts', other: 'JSON.parse of the reports' },
    { one: 'consolidate, by province', other: 'JSON.parse of the reports' },
  ],
  notes: [
    'Every section of every report is filled in and consistent: all rules run to their end and find nothing.',
    'The form of the appendix is made ready once. parseReport leaves to zod what is wrong.',
  ],
})
