import * as z from 'zod'
import { countSchema } from '../../quantity/figure-schemas.js'
import type { SectionFigure, SectionModel } from '../section-model.js'

const count = (title: string) => countSchema.nullish().meta({ title })

/**
 * Schema of electronic certification (chứng thực điện tử) in the period.
 *
 * @example
 * ```ts
 * import { electronicCertificationSchema } from 'cchc/report'
 *
 * electronicCertificationSchema.parse({ dossiers: '07', copies: 12 }) // { dossiers: 7, copies: 12 }
 * ```
 */
export const electronicCertificationSchema = /* @__PURE__ */ z
  .strictObject({
    /** Dossiers of certification. */
    dossiers: count('Hồ sơ thực hiện chứng thực điện tử'),
    /** Electronic copies certified from originals. */
    copies: count('Bản sao điện tử đã chứng thực từ bản chính'),
  })
  .meta({ title: 'Chứng thực điện tử' })

/** Electronic certification (chứng thực điện tử), as parsed by `electronicCertificationSchema`. */
export interface ElectronicCertification extends z.output<typeof electronicCertificationSchema> {}

const figures = {
  dossiers: {
    label: { vi: 'Hồ sơ thực hiện chứng thực điện tử', en: 'Dossiers of electronic certification' },
    unit: 'dossier',
    overTime: 'flow',
    read: ({ dossiers }) => dossiers,
  },
  copies: {
    label: { vi: 'Bản sao điện tử đã chứng thực từ bản chính', en: 'Electronic copies certified' },
    unit: 'copy',
    overTime: 'flow',
    read: ({ copies }) => copies,
  },
} as const satisfies Readonly<Record<string, SectionFigure<ElectronicCertification>>>

/** The figures of electronic certification. */
export const electronicCertificationModel: SectionModel<ElectronicCertification, keyof typeof figures> = {
  path: ['digitalGovernment', 'electronicCertification'],
  title: { vi: 'Chứng thực điện tử', en: 'Electronic certification' },
  layout: 'figures',
  figures,
  sums: [],
  parts: [],
  rates: {},
}
