import { failed, notEvaluated, passed, type Verdict } from '../../../check/rule.js'
import type { Tally } from '../../../dossier/tally.js'
import { tallyFigures } from '../../../dossier/tally-figures.js'
import type { Path } from '../../../quantity/figure.js'
import { labelIn } from '../period-text.js'
import type { SectionInParts } from './section-in-parts.js'

/**
 * The verdict on the dossiers received over several periods, where the reports do not say how many came in each: their
 * totals less what the later ones carried over. `undefined` for another figure, and where these are said.
 * @internal
 */
export function totalWithOpening(
  { section, whole, parts, periods }: SectionInParts,
  key: string,
): Verdict | undefined {
  if (!isOfDossiers(section) || key !== 'received.total') return undefined
  const {
    'received.total': { label, read: readTotal },
    'received.inPeriod': inPeriod,
    'received.carriedOver': carriedOver,
  } = tallyFigures
  const tallies = parts as readonly Tally[]
  if ([whole as Tally, ...tallies].every((tally) => inPeriod.read(tally) != null)) return undefined
  const stated = readTotal(whole as Tally)
  const totals = tallies.map((tally, index) => ({
    path: ['parts', index, 'received', 'total'],
    value: readTotal(tally),
    label: labelIn(label, periods.parts[index] ?? periods.whole),
  }))
  const openings = tallies.slice(1).map((tally, index) => ({
    path: ['parts', index + 1, 'received', 'carriedOver'],
    value: carriedOver.read(tally),
    label: labelIn(carriedOver.label, periods.parts[index + 1] ?? periods.whole),
  }))
  if (stated == null && totals.every(({ value }) => value == null)) return undefined
  const path: Path = ['whole', 'received', 'total']
  const missing = [{ path, value: stated }, ...totals, ...openings].filter(({ value }) => value == null)
  if (stated == null || missing.length > 0) return notEvaluated(...missing.map((figure) => figure.path))
  const sumOf = (figures: typeof totals) => figures.reduce((sum, { value }) => sum + (value ?? 0), 0)
  const expected = sumOf(totals) - sumOf(openings)
  if (stated === expected) return passed
  return failed({
    path,
    label: labelIn(label, periods.whole),
    actual: stated,
    expected,
    difference: stated - expected,
    operands: [...totals, ...openings].map((figure) => ({ ...figure, value: figure.value ?? null })),
  })
}

function isOfDossiers(section: string): boolean {
  return section === 'procedures.dossiers' || section === 'procedures.table'
}
