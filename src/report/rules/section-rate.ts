import { figurePath } from '../../check/figure-model.js'
import { figureRateVerdict } from '../../check/figure-rate-verdict.js'
import { rateMessage } from '../../check/rate-verdict.js'
import { notEvaluated, passed, type Rule } from '../../check/rule.js'
import { agreesPlainly, type PublishedRate } from '../../quantity/agrees-with-ratio.js'
import type { RateBase } from '../../quantity/diagnose-rate.js'
import { isExact, type Path } from '../../quantity/figure.js'
import type { CompiledSection } from '../compiled-section.js'
import { type FigureFromRows, figureFromRows } from '../figure-from-rows.js'
import { type GiveVerdict, judgeSections } from '../judge-sections.js'
import type { Report } from '../report.js'
import type { SectionRateBase } from '../section-model.js'
import type { SectionPlace } from '../section-places.js'
import { sectionWouldHold } from '../section-would-hold.js'
import { sampleReport } from './sample-report.js'

/** Each published rate of a section agrees with its figures; the rate of a total row with those of the rows, if need be. */
export const sectionRate: Rule<Report> = {
  id: 'section/rate',
  severity: 'error',
  title: {
    vi: 'Tỷ lệ công bố trong từng mục khớp với số lượng',
    en: 'A published rate of a section agrees with its figures',
  },
  message: rateMessage,
  basis: ['arithmetic'],
  check: (report) => judgeSections(report, ({ rates }) => rates.length > 0, judge),
  samples: {
    passing: [
      sampleReport({
        digitalGovernment: {
          onlineFiling: {
            rows: [
              { label: 'Các cơ quan chuyên môn', received: 288, online: 286, rate: '99.31' },
              { label: 'Các xã, phường', received: 14_945, online: 14_933, rate: '99.92' },
            ],
            total: { rate: '99.91' },
          },
        },
      }),
      sampleReport({
        publicFinance: {
          investment: {
            planned: 5_000_000_000,
            disbursed: { atMost: 4_000_000_000 },
            rate: { atMost: '80' },
          },
        },
      }),
    ],
    failing: [
      {
        subject: sampleReport({
          digitalGovernment: {
            digitization: { total: { overall: { required: 1221, digitized: 1154, rate: '92' } } },
          },
        }),
        finds: {
          path: ['digitalGovernment', 'digitization', 'total', 'overall', 'rate'],
          severity: 'error',
          expected: '94.51',
          difference: '-2.51',
        },
      },
      {
        subject: sampleReport({
          digitalGovernment: {
            onlineFiling: {
              rows: [
                { label: 'Các cơ quan chuyên môn', received: 288, online: 286 },
                { label: 'Các xã, phường', received: 14_945, online: 14_933 },
              ],
              total: { rate: '99.90' },
            },
          },
        }),
        finds: {
          path: ['digitalGovernment', 'onlineFiling', 'total', 'rate'],
          severity: 'warning',
          cause: { kind: 'truncated', rounded: '99.91' },
        },
      },
      {
        subject: sampleReport({
          procedures: { catalogue: { total: 182, online: 166, fullOnline: 66, fullOnlineRate: '39.8' } },
        }),
        finds: { severity: 'warning', expected: '36.26' },
      },
    ],
  },
}

function judge(section: CompiledSection, place: SectionPlace, give: GiveVerdict): void {
  for (const [key, { label, read, base, otherBases }] of section.rates) {
    const published = read(place.section)
    if (published == null || base === undefined) continue
    if (agreesAsReported(section, place, published, base)) {
      give(passed)
      continue
    }
    const numerator = figureFromRows(section, place, base.numerator)
    const denominator = figureFromRows(section, place, base.denominator)
    if (numerator === undefined || denominator === undefined) {
      give(notEvaluated(...missingOf(base, numerator, denominator)))
      continue
    }
    const verdict = figureRateVerdict(
      {
        published: { path: figurePath(key), rate: published },
        base: { name: base.name, numerator: numerator.figure, denominator: denominator.figure },
        ...(otherBases && {
          otherBases: otherBases.flatMap((other) => locateBase(section, place, other)),
        }),
        wouldHold: (path, value) => sectionWouldHold(section, place, path, value),
      },
      label,
    )
    give(verdict, [...numerator.rows, ...denominator.rows])
  }
}

/** Most rates are exact, and agree with figures that are reported. */
function agreesAsReported(
  { model: { figures } }: CompiledSection,
  { section }: SectionPlace,
  published: PublishedRate,
  base: SectionRateBase<string>,
): boolean {
  if (typeof published !== 'string') return false
  const numerator = figures[base.numerator]?.read(section)
  const denominator = figures[base.denominator]?.read(section)
  return (
    typeof numerator === 'number' &&
    typeof denominator === 'number' &&
    agreesPlainly(published, { numerator, denominator })
  )
}

function missingOf(
  base: SectionRateBase<string>,
  numerator: FigureFromRows | undefined,
  denominator: FigureFromRows | undefined,
): readonly Path[] {
  return [...(numerator ? [] : [base.numerator]), ...(denominator ? [] : [base.denominator])].map(figurePath)
}

function locateBase(
  section: CompiledSection,
  place: SectionPlace,
  { name, numerator, denominator }: SectionRateBase<string>,
): readonly RateBase[] {
  const part = figureFromRows(section, place, numerator)?.figure
  const whole = figureFromRows(section, place, denominator)?.figure
  if (part === undefined || whole === undefined || !isExact(part.value) || !isExact(whole.value)) return []
  return [{ name, numerator: { ...part, value: part.value }, denominator: { ...whole, value: whole.value } }]
}
