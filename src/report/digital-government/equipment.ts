import * as z from 'zod'
import { countSchema, publishedRateSchema } from '../../quantity/figure-schemas.js'
import type { SectionFigure, SectionModel } from '../section-model.js'

const count = (title: string) => countSchema.nullish().meta({ title })
const rate = (title: string) => publishedRateSchema.nullish().meta({ title })

/**
 * Schema of the equipment (trang thiết bị) at the end of the period.
 *
 * @example
 * ```ts
 * import { equipmentSchema } from 'cchc/report'
 *
 * equipmentSchema.parse({ computers: { total: 25, desktop: 20, laptop: '05' }, printers: 12 })
 * // { computers: { total: 25, desktop: 20, laptop: 5 }, printers: 12 }
 * ```
 */
export const equipmentSchema = /* @__PURE__ */ z
  .strictObject({
    /** Computers: desktop and laptop. */
    computers: z
      .strictObject({
        /** All: `desktop` + `laptop`. */
        total: count('Tổng số máy tính'),
        /** Desktop computers. */
        desktop: count('Số máy tính bàn'),
        /** Laptop computers. */
        laptop: count('Số máy tính xách tay'),
        /** Of all, on a network. */
        connected: count('Số máy tính kết nối mạng'),
        /** `connected` among `total`, as published. */
        connectedRate: rate('Tỷ lệ máy tính kết nối mạng'),
      })
      .nullish()
      .meta({ title: 'Máy tính' }),
    /** Printers. */
    printers: count('Số máy in'),
    /** Scanners. */
    scanners: count('Số máy quét'),
    /** Photocopiers. */
    photocopiers: count('Số máy photocopy'),
    /** Staff with a computer among all staff, as published. */
    staffEquippedRate: rate('Tỷ lệ cán bộ, công chức được trang bị máy tính'),
  })
  .meta({ title: 'Trang thiết bị' })

/** The equipment (trang thiết bị), as parsed by `equipmentSchema`. */
export interface Equipment extends z.output<typeof equipmentSchema> {}

const figures = {
  'computers.total': {
    label: { vi: 'Tổng số máy tính', en: 'Computers' },
    unit: 'device',
    overTime: 'closing-stock',
    read: ({ computers }) => computers?.total,
  },
  'computers.desktop': {
    label: { vi: 'Số máy tính bàn', en: 'Desktop computers' },
    unit: 'device',
    overTime: 'closing-stock',
    read: ({ computers }) => computers?.desktop,
  },
  'computers.laptop': {
    label: { vi: 'Số máy tính xách tay', en: 'Laptop computers' },
    unit: 'device',
    overTime: 'closing-stock',
    read: ({ computers }) => computers?.laptop,
  },
  'computers.connected': {
    label: { vi: 'Số máy tính kết nối mạng', en: 'Computers on a network' },
    unit: 'device',
    overTime: 'closing-stock',
    read: ({ computers }) => computers?.connected,
  },
  printers: {
    label: { vi: 'Số máy in', en: 'Printers' },
    unit: 'device',
    overTime: 'closing-stock',
    read: ({ printers }) => printers,
  },
  scanners: {
    label: { vi: 'Số máy quét', en: 'Scanners' },
    unit: 'device',
    overTime: 'closing-stock',
    read: ({ scanners }) => scanners,
  },
  photocopiers: {
    label: { vi: 'Số máy photocopy', en: 'Photocopiers' },
    unit: 'device',
    overTime: 'closing-stock',
    read: ({ photocopiers }) => photocopiers,
  },
} as const satisfies Readonly<Record<string, SectionFigure<Equipment>>>

/** The figures of the equipment. */
export const equipmentModel: SectionModel<Equipment, keyof typeof figures> = {
  path: ['digitalGovernment', 'equipment'],
  title: { vi: 'Trang thiết bị', en: 'Equipment' },
  layout: 'figures',
  figures,
  sums: [{ id: 'computers', whole: 'computers.total', parts: ['computers.desktop', 'computers.laptop'] }],
  parts: [{ part: 'computers.connected', whole: 'computers.total' }],
  rates: {
    'computers.connectedRate': {
      label: { vi: 'Tỷ lệ máy tính kết nối mạng', en: 'Rate of computers on a network' },
      read: ({ computers }) => computers?.connectedRate,
      base: {
        name: { vi: 'tổng số máy tính', en: 'all computers' },
        numerator: 'computers.connected',
        denominator: 'computers.total',
      },
    },
    staffEquippedRate: {
      label: { vi: 'Tỷ lệ cán bộ, công chức được trang bị máy tính', en: 'Rate of staff with a computer' },
      read: ({ staffEquippedRate }) => staffEquippedRate,
    },
  },
}
