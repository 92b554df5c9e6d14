import type { Indicator } from './indicator.js'
import type { AppendixTemplate } from './template.js'
import { templateFaults } from './template-faults.js'

/**
 * Describes a form of the appendix (khai báo mẫu phụ lục), and holds its rows against each other. The keys and the
 * codes of choices are kept in the type, so that `valueOf` knows the type of each value.
 *
 * Throws an `InvalidTemplateError` that names every fault: a key twice, a formula of a row that is not there or of
 * itself, a row "Trong đó" that does not follow its parent.
 *
 * @example
 * ```ts
 * import { defineTemplate } from 'cchc/appendix'
 *
 * const template = defineTemplate({
 *   id: 'my-district-2024',
 *   title: { vi: 'Phụ lục của huyện', en: 'Appendix of the district' },
 *   source: { document: 'Công văn hướng dẫn của huyện', confirmed: true },
 *   indicators: [
 *     { key: '1', kind: 'heading', label: { vi: 'Khảo sát', en: 'Survey' } },
 *     {
 *       key: '1.1',
 *       kind: 'choice',
 *       label: { vi: 'Hình thức khảo sát', en: 'Form of the survey' },
 *       choices: [
 *         { code: 0, label: { vi: 'Trực tuyến', en: 'Online' } },
 *         { code: 1, label: { vi: 'Phát phiếu', en: 'On paper' } },
 *       ],
 *     },
 *   ],
 * })
 * template.indicators.length // 2
 * ```
 */
export function defineTemplate<const Row extends Indicator>(
  template: AppendixTemplate<Row>,
): AppendixTemplate<Row> {
  const faults = templateFaults(template)
  if (faults.length > 0) throw new InvalidTemplateError(template.id, faults)
  return template
}

/**
 * A template whose rows contradict each other (mẫu phụ lục sai); `faults` says how.
 *
 * @example
 * ```ts
 * import { defineTemplate } from 'cchc/appendix'
 *
 * defineTemplate({
 *   id: 'twice',
 *   title: { vi: 'Phụ lục', en: 'Appendix' },
 *   source: { document: 'Công văn hướng dẫn của huyện', confirmed: true },
 *   indicators: [
 *     { key: '1', kind: 'heading', label: { vi: 'Khảo sát', en: 'Survey' } },
 *     { key: '1', kind: 'heading', label: { vi: 'Khảo sát', en: 'Survey' } },
 *   ],
 * }) // throws InvalidTemplateError
 * ```
 */
export class InvalidTemplateError extends Error {
  override readonly name = 'InvalidTemplateError'
  readonly faults: readonly string[]

  constructor(id: string, faults: readonly string[]) {
    super(`the template ${id} cannot be used\n${faults.join('\n')}`)
    this.faults = faults
  }
}
