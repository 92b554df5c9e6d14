import * as z from 'zod'
import { countSchema, percentageSchema } from '../quantity/figure-schemas.js'

const count = (title: string) => countSchema.nullish().meta({ title })
const rate = (title: string) => percentageSchema.nullish().meta({ title })

/**
 * Schema of a tally of dossiers (số liệu hồ sơ thủ tục hành chính): one row of form II.06a, for a unit, a field
 * of work, or the whole.
 *
 * Every figure is optional; absent and `null` mean "not reported", never 0. Counts are integers from 0 or
 * Vietnamese notation (`"1.492"`); rates are percentages with the digits that were published (`"99.30"`).
 *
 * @example
 * ```ts
 * import { tallySchema } from 'cchc/dossier'
 *
 * tallySchema.parse({ received: { total: '1.492', carriedOver: '07' } }) // { received: { total: 1492, carriedOver: 7 } }
 * ```
 */
export const tallySchema = /* @__PURE__ */ z
  .strictObject({
    /** The unit or field of the row. */
    label: z.string().nullish().meta({ title: 'Đơn vị, lĩnh vực' }),
    /** Dossiers received. */
    received: z
      .strictObject({
        /** All dossiers to be dealt with in the period: `inPeriod` + `carriedOver`. II.06a column 3. */
        total: count('Tổng số hồ sơ tiếp nhận'),
        /** Received in the period itself: `online` + `directOrPostal`. */
        inPeriod: count('Hồ sơ tiếp nhận trong kỳ'),
        /** Received online. II.06a column 4. */
        online: count('Hồ sơ tiếp nhận trực tuyến'),
        /** Received at the counter. */
        direct: count('Hồ sơ tiếp nhận trực tiếp'),
        /** Received through the public postal service. */
        postal: count('Hồ sơ tiếp nhận qua dịch vụ bưu chính công ích'),
        /** Received at the counter or by post, where the two are not told apart. II.06a column 5. */
        directOrPostal: count('Hồ sơ tiếp nhận trực tiếp hoặc qua bưu chính'),
        /** Received before the period and still open at its start. II.06a column 6. */
        carriedOver: count('Hồ sơ từ kỳ trước chuyển sang'),
      })
      .nullish()
      .meta({ title: 'Hồ sơ tiếp nhận' }),
    /** Dossiers resolved in the period. */
    resolved: z
      .strictObject({
        /** All resolved: `early` + `onTime` + `late` (+ `withoutDeadline`). II.06a column 7. */
        total: count('Tổng số hồ sơ đã giải quyết'),
        /** Before the due day. II.06a column 8. */
        early: count('Hồ sơ giải quyết trước hạn'),
        /** On the due day. II.06a column 9. */
        onTime: count('Hồ sơ giải quyết đúng hạn'),
        /** `early` + `onTime`, where the two are not told apart. */
        punctual: count('Hồ sơ giải quyết đúng và trước hạn'),
        /** After the due day. II.06a column 10. */
        late: count('Hồ sơ giải quyết quá hạn'),
        /** Resolved without ever having a due day, so neither in time nor late. */
        withoutDeadline: count('Hồ sơ đã giải quyết không có thời hạn'),
      })
      .nullish()
      .meta({ title: 'Hồ sơ đã giải quyết' }),
    /** Dossiers still open at the end of the period. */
    inProgress: z
      .strictObject({
        /** All in progress: `inTime` + `overdue` (+ classes told apart). II.06a column 11. */
        total: count('Tổng số hồ sơ đang giải quyết'),
        /** Not yet past the due day. II.06a column 12. */
        inTime: count('Hồ sơ đang giải quyết trong hạn'),
        /** Past the due day. II.06a column 13. */
        overdue: count('Hồ sơ đang giải quyết quá hạn'),
        /** Waiting for the citizen: a class of its own in some reports, counted in `inTime` in others. */
        awaitingSupplement: count('Hồ sơ chờ bổ sung'),
        /** Without a due day, so neither in time nor overdue. */
        withoutDeadline: count('Hồ sơ đang giải quyết không có thời hạn'),
      })
      .nullish()
      .meta({ title: 'Hồ sơ đang giải quyết' }),
    /** Returned or refused without a result. */
    returned: count('Hồ sơ trả lại, từ chối'),
    /** Withdrawn by the citizen. */
    withdrawn: count('Hồ sơ rút'),
    /** Rates as published. */
    rates: z
      .strictObject({
        /** Online among those received in the period. */
        online: rate('Tỷ lệ hồ sơ tiếp nhận trực tuyến'),
        /** Resolved among all received. */
        resolved: rate('Tỷ lệ hồ sơ đã giải quyết'),
        /** Early among those resolved. */
        early: rate('Tỷ lệ hồ sơ giải quyết trước hạn'),
        /** On time among those resolved. */
        onTime: rate('Tỷ lệ hồ sơ giải quyết đúng hạn'),
        /** Early or on time among those resolved. */
        punctual: rate('Tỷ lệ hồ sơ giải quyết đúng và trước hạn'),
        /** Late among those resolved. */
        late: rate('Tỷ lệ hồ sơ giải quyết quá hạn'),
        /** Overdue among those in progress. */
        overdue: rate('Tỷ lệ hồ sơ đang giải quyết quá hạn'),
      })
      .nullish()
      .meta({ title: 'Tỷ lệ công bố' }),
    /** A portal's own data, carried along untouched. */
    extensions: z.record(z.string(), z.unknown()).nullish().meta({ title: 'Dữ liệu riêng' }),
  })
  .meta({ title: 'Số liệu hồ sơ TTHC' })

/** A tally of dossiers (số liệu hồ sơ thủ tục hành chính), as parsed by `tallySchema`. */
export interface Tally extends z.output<typeof tallySchema> {}
