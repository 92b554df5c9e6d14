import type {
  AmountIndicator,
  ChoiceIndicator,
  CountIndicator,
  HeadingIndicator,
  RateIndicator,
} from '../../src/appendix/indicator.js'

export const label = (key: string) => ({ vi: `Dòng ${key}`, en: `Row ${key}` })

const dossiers = { vi: 'Hồ sơ', en: 'Dossiers' }
const millions = { vi: 'Triệu đồng', en: 'Million đồng' }

/** Rows of a form, with as few facts as each kind needs. */
export function heading(key: string): HeadingIndicator {
  return { key, kind: 'heading', label: label(key) }
}

export function count(key: string, facts: Partial<CountIndicator> = {}): CountIndicator {
  return { key, kind: 'count', label: label(key), unit: dossiers, overTime: 'flow', ...facts }
}

export function amount(key: string, facts: Partial<AmountIndicator> = {}): AmountIndicator {
  return { key, kind: 'amount', label: label(key), unit: millions, overTime: 'flow', ...facts }
}

export function rate(key: string, facts: Partial<RateIndicator> = {}): RateIndicator {
  return { key, kind: 'rate', label: label(key), overTime: 'flow', ...facts }
}

export function choice(key: string, ...codes: readonly number[]): ChoiceIndicator {
  return {
    key,
    kind: 'choice',
    label: label(key),
    choices: codes.map((code) => ({ code, label: label(key) })),
  }
}

export function sum(...parts: readonly string[]) {
  return { kind: 'sum', parts } as const
}

export function difference(from: string, less: string) {
  return { kind: 'difference', from, less } as const
}

export function ratio(numerator: string | ReturnType<typeof difference>, denominator: string) {
  return { kind: 'ratio', numerator, denominator } as const
}
