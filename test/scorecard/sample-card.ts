import type { Criterion, ScorecardDeclaration, Scoring } from '../../src/scorecard/scorecard.js'

const text = (vi: string) => ({ vi, en: vi })

/** A criterion that is scored in some way, or a group. */
export function criterion(code: string, maximum: number, rest: Scoring | readonly Criterion[]): Criterion {
  return {
    code,
    label: text(`Tiêu chí ${code}`),
    maximum,
    ...('way' in rest ? { scoring: rest } : { children: rest }),
  }
}

/** A rate of dossiers handed over: `given.NAME` of `given.all`. */
export function rateOfGiven(name: string, threshold?: number): Scoring {
  const of = { numerator: `given.${name}`, denominator: 'given.all' }
  return { way: 'proportional', of, ...(threshold !== undefined && { threshold }) }
}

/** A card of some criteria. */
export function card(criteria: readonly Criterion[], rest: Partial<ScorecardDeclaration> = {}) {
  return {
    id: 'sample',
    title: text('Chỉ số mẫu'),
    basis: { document: 'Quyết định mẫu', confirmed: true },
    decimals: 2,
    criteria,
    ...rest,
  } satisfies ScorecardDeclaration
}
