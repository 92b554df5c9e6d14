import { figureSumVerdict } from '../../check/figure-sum-verdict.js'
import { passed, type Rule, type Verdict } from '../../check/rule.js'
import { sumMessage } from '../../check/sum-failure.js'
import { verdictAt } from '../../check/verdict-at.js'
import type { Text } from '../../notation/language.js'
import type { Figure, LocatedFigure, Path } from '../../quantity/figure.js'
import { type CompiledSection, figureIn, judgedSections } from '../compiled-section.js'
import type { Report } from '../report.js'
import { type SectionPlace, sectionPlaces } from '../section-places.js'
import { sectionWouldHold } from '../section-would-hold.js'
import { sampleReport } from './sample-report.js'

/** The total row of a table of a section is the sum of its rows, column by column; a blank cell makes it a lower bound. */
export const sectionTotal: Rule<Report> = {
  id: 'section/table-total',
  severity: 'error',
  title: {
    vi: 'Dòng tổng số trong từng mục = tổng các dòng',
    en: 'The total row of a table of a section = the sum of its rows',
  },
  message: sumMessage,
  basis: ['arithmetic'],
  check: (report) =>
    judgedSections.flatMap((section) => {
      if (section.model.layout !== 'table') return []
      const places = sectionPlaces(section.model, report)
      const total = places.at(-1)
      return total?.rows === undefined || total.rows.length === 0
        ? []
        : judgeTable(section, total, total.rows)
    }),
  samples: {
    passing: [
      sampleReport({
        digitalGovernment: {
          onlinePayment: {
            payments: {
              rows: [
                { purpose: 'fees', transactions: 423, amount: { atLeast: 9_000_000, atMost: 10_000_000 } },
                {
                  purpose: 'fees',
                  transactions: 9580,
                  amount: { atLeast: 195_000_000, atMost: 196_000_000 },
                },
              ],
              total: { transactions: 10_003, amount: { atLeast: 205_000_000, atMost: 206_000_000 } },
            },
          },
        },
      }),
    ],
    failing: [
      {
        subject: sampleReport({
          digitalGovernment: {
            onlineFiling: {
              rows: [
                { label: 'Các cơ quan chuyên môn', received: 288, online: 286 },
                { label: 'Các xã, phường', received: 14_945, online: 14_933 },
              ],
              total: { received: 15_233, online: 15_129 },
            },
          },
        }),
        finds: {
          path: ['digitalGovernment', 'onlineFiling', 'total', 'online'],
          expected: 15_219,
          difference: -90,
        },
      },
      {
        subject: sampleReport({
          digitalGovernment: {
            onlinePayment: {
              payments: {
                rows: [{ amount: { atLeast: 9_000_000, atMost: 10_000_000 } }, { amount: 196_000_000 }],
                total: { amount: 210_000_000 },
              },
            },
          },
        }),
        finds: { expected: { atLeast: 205_000_000, atMost: 206_000_000 }, difference: 4_000_000 },
      },
    ],
  },
}

function judgeTable(
  section: CompiledSection,
  total: SectionPlace,
  rows: readonly SectionPlace[],
): readonly Verdict[] {
  const { model, keys } = section
  return keys.flatMap((key) => {
    if (addsUp(section, total, rows, key)) return passed
    const whole = figureIn(model, total.section, key)
    if (whole === undefined) return []
    const cells = rows.map((row) => figureIn(model, row.section, key))
    const at = (place: SectionPlace, path: Path) => [...place.path, ...path].slice(model.path.length)
    const verdict = figureSumVerdict({
      whole: { ...whole, path: at(total, whole.path), label: inRow(whole.label, total) },
      terms: cells.flatMap((cell, index): LocatedFigure<Figure>[] => {
        const row = rows[index]
        return cell && row ? [{ ...cell, path: at(row, cell.path), label: inRow(cell.label, row) }] : []
      }),
      missing: rows.flatMap((row, index) => (cells[index] ? [] : [at(row, key.split('.'))])),
      wouldHold: ([part, ...rest], value) => {
        const place = part === 'total' ? total : rows[rest[0] as number]
        const path = part === 'total' ? rest : rest.slice(1)
        return place === undefined || sectionWouldHold(section, place, path, value)
      },
    })
    return verdictAt(model.path, verdict)
  })
}

/** Most columns are of whole numbers, all of them there. */
function addsUp(
  { model: { figures } }: CompiledSection,
  total: SectionPlace,
  rows: readonly SectionPlace[],
  key: string,
): boolean {
  const whole = figures[key]?.read(total.section)
  let sum = 0
  for (const row of rows) {
    const cell = figures[key]?.read(row.section)
    if (typeof cell !== 'number' || !Number.isSafeInteger(cell)) return false
    sum += cell
  }
  return Number.isSafeInteger(sum) && whole === sum
}

/** The name of a figure with that of its row. */
function inRow(label: Text | undefined, { section, rows }: SectionPlace): Text | undefined {
  const row = section.label ?? (rows ? undefined : '')
  if (!label || row === '') return label
  return row === undefined
    ? { vi: `Tổng số: ${label.vi}`, en: `Total: ${label.en}` }
    : { vi: `${row}: ${label.vi}`, en: `${row}: ${label.en}` }
}
