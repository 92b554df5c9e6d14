import { figuresOf, held, type Section, section, text, type ValueOf } from '../../check/entries.js'
import type { Figure } from '../../quantity/figure.js'

const own = { additive: false, overTime: 'derived' } as const
const { figure: points } = figuresOf('point', own)

const componentEntries = {
  /** The group of criteria, or the criterion. */
  name: text('Tiêu chí, nhóm tiêu chí'),
  /** Points reached. */
  points: points('Điểm thành phần', 'Points of a component'),
  /** The most points that can be reached. */
  maximum: points('Điểm thành phần tối đa', 'Maximum of a component'),
}

/** A component of an index (thành phần của chỉ số): its points, of a maximum. */
export interface RankingComponent extends ValueOf<typeof componentEntries> {}

/** All the components of an index (các thành phần của chỉ số), whose points add up to those of the index. */
const components: Section<RankingComponent, typeof componentEntries, 'list'> = {
  title: { vi: 'Điểm thành phần', en: 'Components' },
  layout: 'list',
  entries: componentEntries,
  parts: [{ part: 'points', whole: 'maximum' }],
}

const entries = {
  /** The index: PAR INDEX, SIPAS… */
  index: held<string>('Chỉ số', { isRequired: true }),
  /** The agency that is ranked; absent: the one that reports. */
  agency: text('Cơ quan được xếp hạng'),
  /** The year that the index measures, not that of its publication. */
  year: held<number>('Năm đánh giá'),
  /** The month of that year, 1 to 12, of an index of every month. */
  month: held<number>('Tháng đánh giá'),
  /** The week of that year, 1 to 53, of an index of every week. */
  week: held<number>('Tuần đánh giá'),
  /** Points reached. */
  points: points('Điểm đạt được', 'Points'),
  /** The most points that can be reached. */
  maximum: points('Điểm tối đa', 'Maximum of points'),
  /** Points more than the time before, signed: -0.07, or "giảm 0,07 điểm", where it lost 0.07 points. */
  pointsChange: held<Figure>('Điểm tăng, giảm so với kỳ trước'),
  /** The rank, 1 the best. */
  rank: figuresOf('rank', own).ordinal('Xếp hạng', 'Rank'),
  /** How many are ranked. */
  of: figuresOf('agency', own).count('Số đơn vị được xếp hạng', 'Number ranked'),
  /** Places that it rose (tăng bậc) since the time before; negative where it fell. */
  rankChange: held<number>('Số bậc tăng, giảm so với kỳ trước'),
  /** The components of the points: all of them, or none. */
  components: section(components),
}

/** A result in an index (kết quả xếp hạng): points of a maximum, rank n of N. */
export interface Ranking extends ValueOf<typeof entries> {
  /** The index: PAR INDEX, SIPAS… */
  index: string
}

/** The results in indexes (kết quả xếp hạng). */
export const ranking: Section<Ranking, typeof entries, 'list'> = {
  title: { vi: 'Kết quả xếp hạng', en: 'Ranking' },
  layout: 'list',
  entries,
  parts: [
    { part: 'points', whole: 'maximum' },
    { part: 'rank', whole: 'of' },
  ],
}
