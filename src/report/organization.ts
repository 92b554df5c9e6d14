import * as z from 'zod'
import { countSchema, publishedRateSchema } from '../quantity/figure-schemas.js'
import type { SectionFigure, SectionModel } from './section-model.js'

const count = (title: string) => countSchema.nullish().meta({ title })
const rate = (title: string) => publishedRateSchema.nullish().meta({ title })

/**
 * Schema of the section on organization (cải cách tổ chức bộ máy), at the end of the period.
 *
 * @example
 * ```ts
 * import { organizationSchema } from 'cchc/report'
 *
 * organizationSchema.parse({ serviceUnits: { baseline: 5, current: 4, reduced: 1, reducedRate: '20%' } })
 * // { serviceUnits: { baseline: 5, current: 4, reduced: 1, reducedRate: '20' } }
 * ```
 */
export const organizationSchema = /* @__PURE__ */ z
  .strictObject({
    /** Specialized departments. */
    departments: z
      .strictObject({
        /** All there are. */
        total: count('Số phòng chuyên môn'),
        /** Of them, arranged as the Government's criteria require. */
        arranged: count('Số phòng chuyên môn đã hoàn thành sắp xếp'),
        /** `arranged` among `total`, as published. */
        rate: rate('Tỷ lệ phòng chuyên môn đã hoàn thành sắp xếp'),
      })
      .nullish()
      .meta({ title: 'Phòng chuyên môn' }),
    /** Public service units (đơn vị sự nghiệp công lập). */
    serviceUnits: z
      .strictObject({
        /** In 2015, which reductions are counted from. */
        baseline: count('Số đơn vị sự nghiệp công lập năm 2015'),
        /** Now. */
        current: count('Số đơn vị sự nghiệp công lập hiện có'),
        /** Fewer than in 2015. */
        reduced: count('Số đơn vị sự nghiệp công lập đã cắt giảm so với năm 2015'),
        /** `reduced` among `baseline`, as published. */
        reducedRate: rate('Tỷ lệ đơn vị sự nghiệp công lập đã cắt giảm so với năm 2015'),
      })
      .nullish()
      .meta({ title: 'Đơn vị sự nghiệp công lập' }),
    /** Villages and residential groups. */
    residentialGroups: count('Số thôn, tổ dân phố'),
  })
  .meta({ title: 'Cải cách tổ chức bộ máy' })

/** The section on organization (cải cách tổ chức bộ máy). */
export interface Organization extends z.output<typeof organizationSchema> {}

const figures = {
  'departments.total': {
    label: { vi: 'Số phòng chuyên môn', en: 'Departments' },
    unit: 'agency',
    overTime: 'closing-stock',
    read: ({ departments }) => departments?.total,
  },
  'departments.arranged': {
    label: { vi: 'Số phòng chuyên môn đã hoàn thành sắp xếp', en: 'Departments arranged' },
    unit: 'agency',
    overTime: 'closing-stock',
    read: ({ departments }) => departments?.arranged,
  },
  'serviceUnits.baseline': {
    label: { vi: 'Số đơn vị sự nghiệp công lập năm 2015', en: 'Public service units in 2015' },
    unit: 'agency',
    overTime: 'closing-stock',
    read: ({ serviceUnits }) => serviceUnits?.baseline,
  },
  'serviceUnits.current': {
    label: { vi: 'Số đơn vị sự nghiệp công lập hiện có', en: 'Public service units now' },
    unit: 'agency',
    overTime: 'closing-stock',
    read: ({ serviceUnits }) => serviceUnits?.current,
  },
  'serviceUnits.reduced': {
    label: {
      vi: 'Số đơn vị sự nghiệp công lập đã cắt giảm so với năm 2015',
      en: 'Public service units fewer than in 2015',
    },
    unit: 'agency',
    overTime: 'closing-stock',
    read: ({ serviceUnits }) => serviceUnits?.reduced,
  },
  residentialGroups: {
    label: { vi: 'Số thôn, tổ dân phố', en: 'Villages and residential groups' },
    unit: 'group',
    overTime: 'closing-stock',
    read: ({ residentialGroups }) => residentialGroups,
  },
} as const satisfies Readonly<Record<string, SectionFigure<Organization>>>

/** The figures of organization. */
export const organizationModel: SectionModel<Organization, keyof typeof figures> = {
  path: ['organization'],
  title: { vi: 'Cải cách tổ chức bộ máy', en: 'Organization' },
  layout: 'figures',
  figures,
  // Some were set up since, so that the balance is not always the number cut.
  sums: [
    {
      id: 'service-units',
      whole: 'serviceUnits.baseline',
      parts: ['serviceUnits.current', 'serviceUnits.reduced'],
      severity: 'warning',
    },
  ],
  parts: [{ part: 'departments.arranged', whole: 'departments.total' }],
  rates: {
    'departments.rate': {
      label: { vi: 'Tỷ lệ phòng chuyên môn đã hoàn thành sắp xếp', en: 'Rate of departments arranged' },
      read: ({ departments }) => departments?.rate,
      base: {
        name: { vi: 'số phòng chuyên môn', en: 'the departments' },
        numerator: 'departments.arranged',
        denominator: 'departments.total',
      },
    },
    'serviceUnits.reducedRate': {
      label: {
        vi: 'Tỷ lệ đơn vị sự nghiệp công lập đã cắt giảm so với năm 2015',
        en: 'Rate by which public service units are fewer than in 2015',
      },
      read: ({ serviceUnits }) => serviceUnits?.reducedRate,
      base: {
        name: { vi: 'số đơn vị năm 2015', en: 'the units in 2015' },
        numerator: 'serviceUnits.reduced',
        denominator: 'serviceUnits.baseline',
      },
    },
  },
}
