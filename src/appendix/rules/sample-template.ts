import { type AppendixModel, type AppendixToCheck, appendixModel } from '../appendix-model.js'
import { defineTemplate } from '../define-template.js'
import type { AppendixRelation, ConsecutiveAppendices } from './consecutive-appendices.js'

/** A small form with a row of every kind, for the samples of the rules. */
export const sampleModel: AppendixModel = /* @__PURE__ */ appendixModel(
  /* @__PURE__ */ defineTemplate({
    id: 'sample',
    title: { vi: 'Phụ lục ví dụ', en: 'Sample appendix' },
    from: '2024-01-01',
    to: '2024-12-31',
    source: { document: 'Ví dụ', confirmed: true },
    indicators: [
      { key: '1', kind: 'heading', label: { vi: 'Thủ tục hành chính', en: 'Procedures' } },
      {
        key: '1.1',
        kind: 'choice',
        label: { vi: 'Hình thức khảo sát', en: 'Form of the survey' },
        choices: [
          { code: 0, label: { vi: 'Trực tuyến', en: 'Online' } },
          { code: 1, label: { vi: 'Phát phiếu', en: 'On paper' } },
          { code: 2, label: { vi: 'Kết hợp', en: 'Both' } },
        ],
      },
      {
        key: '1.2',
        kind: 'count',
        label: { vi: 'Số thủ tục công bố mới', en: 'Procedures newly announced' },
        unit: 'procedure',
        overTime: 'flow',
      },
      {
        key: '1.3',
        kind: 'count',
        label: { vi: 'Số thủ tục bãi bỏ', en: 'Procedures abolished' },
        unit: 'procedure',
        overTime: 'flow',
      },
      {
        key: '1.4',
        kind: 'count',
        label: { vi: 'Tổng số thủ tục', en: 'All procedures' },
        unit: 'procedure',
        overTime: 'closing-stock',
        formula: { kind: 'sum', parts: ['1.4.district', '1.4.commune'] },
        carries: { more: ['1.2'], less: ['1.3'] },
      },
      {
        key: '1.4.district',
        kind: 'count',
        label: { vi: 'Số thủ tục cấp huyện', en: 'Procedures of the district' },
        under: '1.4',
        unit: 'procedure',
        overTime: 'closing-stock',
        levels: ['district'],
      },
      {
        key: '1.4.commune',
        kind: 'count',
        label: { vi: 'Số thủ tục cấp xã', en: 'Procedures of the commune' },
        under: '1.4',
        unit: 'procedure',
        overTime: 'closing-stock',
      },
      {
        key: '2.1',
        kind: 'rate',
        label: { vi: 'Tỷ lệ hồ sơ giải quyết đúng hạn', en: 'Share of dossiers resolved on time' },
        overTime: 'flow',
        formula: { kind: 'ratio', numerator: '2.1.onTime', denominator: '2.1.resolved' },
      },
      {
        key: '2.1.resolved',
        kind: 'count',
        label: { vi: 'Số hồ sơ đã giải quyết', en: 'Dossiers resolved' },
        under: '2.1',
        unit: 'dossier',
        overTime: 'cumulative',
      },
      {
        key: '2.1.onTime',
        kind: 'count',
        label: { vi: 'Số hồ sơ giải quyết đúng hạn', en: 'Dossiers resolved on time' },
        under: '2.1',
        unit: 'dossier',
        overTime: 'cumulative',
      },
      {
        key: '2.1.late',
        kind: 'count',
        label: { vi: 'Số hồ sơ giải quyết trễ hạn', en: 'Dossiers resolved late' },
        under: '2.1',
        unit: 'dossier',
        overTime: 'cumulative',
        formula: { kind: 'difference', from: '2.1.resolved', less: '2.1.onTime' },
      },
      {
        key: '3.1',
        kind: 'rate',
        label: { vi: 'Tỷ lệ văn bản điện tử', en: 'Share of electronic documents' },
        overTime: 'flow',
        exclusiveParts: ['3.1.electronic', '3.1.both'],
      },
      {
        key: '3.1.electronic',
        kind: 'rate',
        label: { vi: 'Tỷ lệ gửi hoàn toàn điện tử', en: 'Share sent electronically only' },
        under: '3.1',
        overTime: 'flow',
      },
      {
        key: '3.1.both',
        kind: 'rate',
        label: { vi: 'Tỷ lệ gửi song song bản giấy', en: 'Share sent on paper as well' },
        under: '3.1',
        overTime: 'flow',
      },
      {
        key: '4.1',
        kind: 'amount',
        label: { vi: 'Kế hoạch giải ngân', en: 'Disbursement planned' },
        unit: 'million-dong',
        overTime: 'cumulative',
      },
      {
        key: '4.2',
        kind: 'amount',
        label: { vi: 'Đã giải ngân', en: 'Disbursed' },
        unit: 'million-dong',
        overTime: 'cumulative',
        partOf: '4.1',
      },
    ],
  }),
)

/** A filled-in sample appendix, and what its rules are told beside it. */
export function sample(
  values: Readonly<Record<string, number | string | null>>,
  { units, ...beside }: Omit<Partial<AppendixToCheck>, 'appendix' | 'model'> & SampleUnits = {},
): AppendixToCheck {
  return {
    appendix: { template: 'sample', values, ...(units && { units }) },
    model: sampleModel,
    ...beside,
  }
}

interface SampleUnits {
  readonly units?: Readonly<Record<string, string>>
}

type Values = Readonly<Record<string, number | string | null>>

/** Two sample appendices of one year, or of the same period of two. */
export function sampleSeries(
  previous: Values,
  next: Values,
  relation: AppendixRelation = 'next-period',
): ConsecutiveAppendices {
  return {
    previous: { template: 'sample', values: previous },
    next: { template: 'sample', values: next },
    model: sampleModel,
    relation,
    sameYear: relation === 'next-period',
  }
}
