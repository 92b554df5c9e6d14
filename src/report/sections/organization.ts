import { figuresOf, group, rate, type Section, type ValueOf } from '../../check/entries.js'

// A superior counts its own offices and service units, or those of all below it: they are not added up.
const { count } = figuresOf('agency', { additive: false, overTime: 'closing-stock' })

const entries = {
  /** Departments of the people's committee. */
  departments: group('Phòng chuyên môn', {
    /** All there are. */
    total: count('Số phòng chuyên môn', 'Departments'),
    /** Of them, arranged as the Government's criteria require. */
    arranged: count('Số phòng chuyên môn đã hoàn thành sắp xếp', 'Departments arranged'),
    /** `arranged` among `total`, as published. */
    rate: rate(
      'Tỷ lệ phòng chuyên môn đã hoàn thành sắp xếp',
      'Rate of departments arranged',
      'arranged',
      'total',
    ),
  }),
  /** Public service units (đơn vị sự nghiệp công lập). */
  serviceUnits: group('Đơn vị sự nghiệp công lập', {
    /** In 2015, which reductions are counted from. */
    baseline: count('Số đơn vị sự nghiệp công lập năm 2015', 'Public service units in 2015'),
    /** Now. */
    current: count('Số đơn vị sự nghiệp công lập hiện có', 'Public service units now'),
    /** Fewer than in 2015. */
    reduced: count(
      'Số đơn vị sự nghiệp công lập đã cắt giảm so với năm 2015',
      'Public service units fewer than in 2015',
    ),
    /** `reduced` among `baseline`, as published. */
    reducedRate: rate(
      'Tỷ lệ đơn vị sự nghiệp công lập đã cắt giảm so với năm 2015',
      'Rate by which public service units are fewer than in 2015',
      'reduced',
      'baseline',
    ),
  }),
  /** Villages and residential groups. */
  residentialGroups: figuresOf('group').count('Số thôn, tổ dân phố', 'Villages and residential groups', {
    overTime: 'closing-stock',
  }),
}

/** The section on organization (cải cách tổ chức bộ máy), at the end of the period. */
export interface Organization extends ValueOf<typeof entries> {}

/** The figures of organization. */
export const organization: Section<Organization, typeof entries> = {
  title: { vi: 'Cải cách tổ chức bộ máy', en: 'Organization' },
  layout: 'figures',
  entries,
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
}
