import type { Dated } from '../calendar/dated.js'
import type { Text } from '../notation/language.js'
import { type Level, localGovernmentLaw } from './level.js'

/** What sort of agency one is (loại cơ quan). */
export type AgencyKind = (typeof agencyKinds)[number]['kind']

/** A kind of agency with its names and, for the levels that have not always had it, the law on which they have it. */
export interface AgencyKindFacts {
  readonly kind: string
  readonly title: Text
  /** The levels that ever had it; absent: all. */
  readonly levels?: readonly Level[]
  /** When a level has it (`true`); a level that is absent always has. */
  readonly law?: Readonly<Partial<Record<Level, Dated<true>>>>
}

const local = ['province', 'district', 'commune'] as const

/**
 * The kinds of agencies that write, receive or appear in administrative-reform reports (loại cơ quan).
 *
 * The commune's center for public administrative services takes the place of its one-stop shop from
 * 2025-07-01; provinces had such centers before. Source: Nghị định 118/2025/NĐ-CP, in force 01/7/2025. A special zone (đặc
 * khu) is a unit of the commune level since then.
 *
 * @example
 * ```ts
 * import { agencyKinds } from 'cchc/agency'
 *
 * agencyKinds.find(({ kind }) => kind === 'one-stop-shop')?.title.vi // 'Bộ phận Một cửa'
 * ```
 */
export const agencyKinds = [
  { kind: 'government', title: { vi: 'Chính phủ', en: 'Government' }, levels: ['central'] },
  { kind: 'prime-minister', title: { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' }, levels: ['central'] },
  { kind: 'ministry', title: { vi: 'bộ, cơ quan ngang bộ', en: 'ministry' }, levels: ['central'] },
  { kind: 'steering-committee', title: { vi: 'ban chỉ đạo', en: 'steering committee' } },
  { kind: 'people-committee', title: { vi: 'Ủy ban nhân dân', en: 'people’s committee' }, levels: local },
  { kind: 'people-council', title: { vi: 'Hội đồng nhân dân', en: 'people’s council' }, levels: local },
  {
    kind: 'special-zone',
    title: { vi: 'đặc khu', en: 'special zone' },
    levels: ['commune'],
    law: { commune: [{ from: '2025-07-01', value: true, basis: localGovernmentLaw.twoTiers }] },
  },
  { kind: 'office', title: { vi: 'văn phòng', en: 'office' } },
  { kind: 'department', title: { vi: 'cơ quan chuyên môn (sở, phòng)', en: 'specialized department' } },
  { kind: 'branch', title: { vi: 'chi nhánh', en: 'branch' } },
  { kind: 'one-stop-shop', title: { vi: 'Bộ phận Một cửa', en: 'one-stop shop' } },
  {
    kind: 'public-service-center',
    title: { vi: 'Trung tâm Phục vụ hành chính công', en: 'public administrative service center' },
    law: {
      commune: [
        {
          from: '2025-07-01',
          value: true,
          basis: { document: 'Nghị định 118/2025/NĐ-CP', from: '2025-07-01', confirmed: true },
        },
      ],
    },
  },
  { kind: 'public-service-unit', title: { vi: 'đơn vị sự nghiệp công lập', en: 'public service unit' } },
  { kind: 'party-committee', title: { vi: 'cấp ủy Đảng', en: 'Party committee' } },
  {
    kind: 'front-committee',
    title: { vi: 'Ủy ban Mặt trận Tổ quốc Việt Nam', en: 'Fatherland Front committee' },
  },
  { kind: 'inspection-team', title: { vi: 'đoàn kiểm tra', en: 'inspection team' } },
] as const satisfies readonly AgencyKindFacts[]
