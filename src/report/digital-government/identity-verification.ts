import * as z from 'zod'
import { countSchema, publishedRateSchema } from '../../quantity/figure-schemas.js'
import type { SectionFigure, SectionModel } from '../section-model.js'

const count = (title: string) => countSchema.nullish().meta({ title })
const rate = (title: string) => publishedRateSchema.nullish().meta({ title })

/**
 * Schema of the verification of citizens' data against the national population database (xác thực thông tin định danh
 * công dân), in dossiers of the period.
 *
 * @example
 * ```ts
 * import { identityVerificationSchema } from 'cchc/report'
 *
 * identityVerificationSchema.parse({ total: '1.973', direct: 143, online: '1.830' })
 * // { total: 1973, direct: 143, online: 1830 }
 * ```
 */
export const identityVerificationSchema = /* @__PURE__ */ z
  .strictObject({
    /** Whose applicant's identity was verified: `direct` + `online`. */
    total: count('Hồ sơ xác thực thông tin định danh công dân'),
    /** Among those received at the counter. */
    direct: count('Hồ sơ trực tiếp xác thực thông tin định danh công dân'),
    /** Among those received online. */
    online: count('Hồ sơ trực tuyến xác thực thông tin định danh công dân'),
    /** Whose household was verified. */
    households: count('Hồ sơ xác thực thông tin hộ gia đình'),
    /** Whose identity card was verified. */
    identityCards: count('Hồ sơ xác thực thông tin CMND hoặc CCCD'),
    /** How far the population database is used, as published. */
    databaseUseRate: rate('Tỷ lệ khai thác Cơ sở dữ liệu quốc gia về dân cư'),
  })
  .meta({ title: 'Xác thực thông tin công dân' })

/** The verification of identities (xác thực thông tin), as parsed by `identityVerificationSchema`. */
export interface IdentityVerification extends z.output<typeof identityVerificationSchema> {}

const figures = {
  total: {
    label: { vi: 'Hồ sơ xác thực thông tin định danh công dân', en: 'Dossiers with a verified identity' },
    unit: 'dossier',
    overTime: 'flow',
    read: ({ total }) => total,
  },
  direct: {
    label: {
      vi: 'Hồ sơ trực tiếp xác thực thông tin định danh công dân',
      en: 'Verified, received at the counter',
    },
    unit: 'dossier',
    overTime: 'flow',
    read: ({ direct }) => direct,
  },
  online: {
    label: { vi: 'Hồ sơ trực tuyến xác thực thông tin định danh công dân', en: 'Verified, received online' },
    unit: 'dossier',
    overTime: 'flow',
    read: ({ online }) => online,
  },
  households: {
    label: { vi: 'Hồ sơ xác thực thông tin hộ gia đình', en: 'Dossiers with a verified household' },
    unit: 'dossier',
    overTime: 'flow',
    read: ({ households }) => households,
  },
  identityCards: {
    label: { vi: 'Hồ sơ xác thực thông tin CMND hoặc CCCD', en: 'Dossiers with a verified identity card' },
    unit: 'dossier',
    overTime: 'flow',
    read: ({ identityCards }) => identityCards,
  },
} as const satisfies Readonly<Record<string, SectionFigure<IdentityVerification>>>

/** The figures of the verification of identities. */
export const identityVerificationModel: SectionModel<IdentityVerification, keyof typeof figures> = {
  path: ['digitalGovernment', 'identityVerification'],
  title: { vi: 'Xác thực thông tin công dân', en: 'Verification of identities' },
  layout: 'figures',
  figures,
  sums: [{ id: 'channels', whole: 'total', parts: ['direct', 'online'] }],
  parts: [],
  rates: {
    databaseUseRate: {
      label: {
        vi: 'Tỷ lệ khai thác Cơ sở dữ liệu quốc gia về dân cư',
        en: 'Rate of use of the population database',
      },
      read: ({ databaseUseRate }) => databaseUseRate,
    },
  },
}
