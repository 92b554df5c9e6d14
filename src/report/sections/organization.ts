import { figuresOf, group, rate, type Section, section, text, type ValueOf } from '../../check/entries.js'

// A superior counts its own offices and service units, or those of all below it: they are not added up.
const own = { additive: false, overTime: 'closing-stock' } as const
const { count } = figuresOf('agency', own)
const { count: places } = figuresOf('group', { overTime: 'closing-stock' })

/** What an arrangement found, and what it left. */
const arranged = (vi: string, en: string, made = count) =>
  group(`Sắp xếp ${vi}`, {
    /** Before. */
    before: made(`Số ${vi} trước sắp xếp`, `${en} before the arrangement`),
    /** After. */
    after: made(`Số ${vi} sau sắp xếp`, `${en} after the arrangement`),
    /** Fewer than before. */
    reduced: made(`Số ${vi} giảm sau sắp xếp`, `${en} fewer after the arrangement`),
    /** `reduced` among `before`, as published. */
    reducedRate: rate(
      `Tỷ lệ ${vi} giảm sau sắp xếp`,
      `Rate by which the arrangement made ${en.toLowerCase()} fewer`,
      'reduced',
      'before',
    ),
  })

const classes = ['excellent', 'good', 'fair', 'average', 'weak'] as const

const rated = (key: string, vi: string, en: string) =>
  rate(`Tỷ lệ đơn vị xếp loại ${vi}`, `Rate of units classed as ${en}`, key, 'total')

const classEntries = {
  /** The units that are classed: the departments, the communes. */
  label: text('Khối đơn vị'),
  /** All that are classed. */
  total: count('Số đơn vị được xếp loại', 'Units classed'),
  /** Excellent. */
  excellent: count('Số đơn vị xếp loại xuất sắc', 'Units classed as excellent'),
  /** Good. */
  good: count('Số đơn vị xếp loại tốt', 'Units classed as good'),
  /** Fair. */
  fair: count('Số đơn vị xếp loại khá', 'Units classed as fair'),
  /** Average. */
  average: count('Số đơn vị xếp loại trung bình', 'Units classed as average'),
  /** Weak. */
  weak: count('Số đơn vị xếp loại yếu', 'Units classed as weak'),
  /** `excellent` among `total`, as published. */
  excellentRate: rated('excellent', 'xuất sắc', 'excellent'),
  /** `good` among `total`, as published. */
  goodRate: rated('good', 'tốt', 'good'),
  /** `fair` among `total`, as published. */
  fairRate: rated('fair', 'khá', 'fair'),
  /** `average` among `total`, as published. */
  averageRate: rated('average', 'trung bình', 'average'),
  /** `weak` among `total`, as published. */
  weakRate: rated('weak', 'yếu', 'weak'),
}

/** The units of one kind by class (xếp loại kết quả cải cách hành chính). */
export interface ClassificationRow extends ValueOf<typeof classEntries> {}

/** Units by class (xếp loại đơn vị). */
const classification: Section<ClassificationRow, typeof classEntries, 'table'> = {
  title: { vi: 'Xếp loại kết quả cải cách hành chính của đơn vị', en: 'Units by class' },
  layout: 'table',
  entries: classEntries,
  sums: [{ id: 'classes', whole: 'total', parts: classes, classes: 'some' }],
}

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
    /** Given up in the period. */
    reducedInPeriod: count(
      'Số đơn vị sự nghiệp công lập giảm trong kỳ',
      'Public service units given up in the period',
      { overTime: 'flow' },
    ),
  }),
  /** What an arrangement (sắp xếp, sáp nhập) found and left, by what was arranged. */
  arrangement: group('Sắp xếp tổ chức bộ máy', {
    /** Agencies of the people's committee (sở, ban, ngành; cơ quan chuyên môn). */
    organs: arranged('cơ quan chuyên môn', 'Specialized agencies'),
    /** Departments inside agencies. */
    departments: arranged('phòng, tổ chức bên trong', 'Departments inside agencies'),
    /** Public service units. */
    serviceUnits: arranged('đơn vị sự nghiệp công lập', 'Public service units'),
    /** Communes (đơn vị hành chính cấp xã). */
    communes: arranged('đơn vị hành chính cấp xã', 'Communes'),
    /** Villages and residential groups. */
    residentialGroups: arranged('thôn, tổ dân phố', 'Villages and residential groups', places),
  }),
  /** The communes there are (đơn vị hành chính cấp xã). */
  communes: group('Đơn vị hành chính cấp xã', {
    /** All: `rural` + `wards` + `towns` + `specialZones`. */
    total: count('Số đơn vị hành chính cấp xã', 'Communes'),
    /** Rural communes. */
    rural: count('Số xã', 'Rural communes'),
    /** Wards. */
    wards: count('Số phường', 'Wards'),
    /** Towns; there are none since 2025-07-01. */
    towns: count('Số thị trấn', 'Towns'),
    /** Special zones; there are some since 2025-07-01. */
    specialZones: count('Số đặc khu', 'Special zones'),
  }),
  /** Units by class. */
  classification: section(classification),
  /** Villages and residential groups. */
  residentialGroups: places('Số thôn, tổ dân phố', 'Villages and residential groups'),
}

/** The section on organization (cải cách tổ chức bộ máy), at the end of the period. */
export interface Organization extends ValueOf<typeof entries> {}

const kinds = ['organs', 'departments', 'serviceUnits', 'communes', 'residentialGroups'] as const

/** The figures of organization. */
export const organization: Section<Organization, typeof entries> = {
  title: { vi: 'Cải cách tổ chức bộ máy', en: 'Organization' },
  layout: 'figures',
  entries,
  sums: [
    // Some were set up since, so that the balance is not always the number cut.
    {
      id: 'service-units',
      whole: 'serviceUnits.baseline',
      parts: ['serviceUnits.current', 'serviceUnits.reduced'],
      severity: 'warning',
    },
    ...kinds.map((kind) => ({
      id: `arrangement-${kind}`,
      whole: `arrangement.${kind}.before` as const,
      parts: [`arrangement.${kind}.after`, `arrangement.${kind}.reduced`] as const,
      severity: 'warning' as const,
    })),
    {
      id: 'communes',
      whole: 'communes.total',
      parts: ['communes.rural', 'communes.wards', 'communes.towns', 'communes.specialZones'],
      classes: 'all',
    },
  ],
  parts: [
    { part: 'departments.arranged', whole: 'departments.total' },
    // Others may have been set up since.
    { part: 'serviceUnits.reducedInPeriod', whole: 'serviceUnits.reduced', severity: 'warning' },
  ],
}
