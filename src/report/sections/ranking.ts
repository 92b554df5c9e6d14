import { figuresOf, held, type Section, type ValueOf } from '../../check/entries.js'

const own = { additive: false, overTime: 'derived' } as const
const { figure: points } = figuresOf('point', own)

const entries = {
  /** The index: PAR INDEX, SIPAS… */
  index: held<string>('Chỉ số', { isRequired: true }),
  /** The year that the index measures, not that of its publication. */
  year: held<number>('Năm đánh giá'),
  /** Points reached. */
  points: points('Điểm đạt được', 'Points'),
  /** The most points that can be reached. */
  maximum: points('Điểm tối đa', 'Maximum of points'),
  /** The rank, 1 the best. */
  rank: figuresOf('rank', own).ordinal('Xếp hạng', 'Rank'),
  /** How many are ranked. */
  of: figuresOf('agency', own).count('Số đơn vị được xếp hạng', 'Number ranked'),
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
