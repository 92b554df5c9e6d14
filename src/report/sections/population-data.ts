import { figuresOf, rate, type Section, type ValueOf } from '../../check/entries.js'

const { count } = figuresOf('dossier')
const { figure: accounts } = figuresOf('account', { overTime: 'closing-stock' })

const reuseEntries = {
  /** That can reuse data. */
  eligible: count('Hồ sơ có thể khai thác, sử dụng lại dữ liệu số hóa', 'Dossiers that can reuse data'),
  /** Of them, that did. */
  reused: count('Hồ sơ đã khai thác, sử dụng lại dữ liệu số hóa', 'Dossiers that reuse data'),
  /** `reused` among `eligible`, as published. */
  rate: rate(
    'Tỷ lệ khai thác, sử dụng lại thông tin, dữ liệu số hóa',
    'Rate of dossiers that reuse data',
    'reused',
    'eligible',
  ),
  /** Components of dossiers that need not be handed in again. */
  components: figuresOf('component').count(
    'Số thành phần hồ sơ được tái sử dụng',
    'Components of dossiers reused',
  ),
}

/** The reuse of digitized data (khai thác, sử dụng lại dữ liệu số hóa), in dossiers of the period. */
export interface DataReuse extends ValueOf<typeof reuseEntries> {}

/** The reuse of digitized data (khai thác, sử dụng lại dữ liệu số hóa). */
export const dataReuse: Section<DataReuse, typeof reuseEntries> = {
  title: { vi: 'Khai thác, sử dụng lại dữ liệu số hóa', en: 'Reuse of digitized data' },
  layout: 'figures',
  entries: reuseEntries,
  parts: [{ part: 'reused', whole: 'eligible' }],
}

const verificationEntries = {
  /** Whose applicant's identity was verified: `direct` + `online`. */
  total: count('Hồ sơ xác thực thông tin định danh công dân', 'Dossiers with a verified identity'),
  /** Among those received at the counter. */
  direct: count('Hồ sơ trực tiếp xác thực thông tin định danh công dân', 'Verified, received at the counter'),
  /** Among those received online. */
  online: count('Hồ sơ trực tuyến xác thực thông tin định danh công dân', 'Verified, received online'),
  /** Whose household was verified. */
  households: count('Hồ sơ xác thực thông tin hộ gia đình', 'Dossiers with a verified household'),
  /** Whose identity card was verified. */
  identityCards: count('Hồ sơ xác thực thông tin CMND hoặc CCCD', 'Dossiers with a verified identity card'),
  /** How far the population database is used, as published. */
  databaseUseRate: rate(
    'Tỷ lệ khai thác Cơ sở dữ liệu quốc gia về dân cư',
    'Rate of use of the population database',
  ),
}

/**
 * The verification of citizens' data against the national population database (xác thực thông tin định danh công dân), in
 * dossiers of the period.
 */
export interface IdentityVerification extends ValueOf<typeof verificationEntries> {}

/** The verification of identities (xác thực thông tin công dân). */
export const identityVerification: Section<IdentityVerification, typeof verificationEntries> = {
  title: { vi: 'Xác thực thông tin công dân', en: 'Verification of identities' },
  layout: 'figures',
  entries: verificationEntries,
  sums: [{ id: 'channels', whole: 'total', parts: ['direct', 'online'] }],
}

const accountEntries = {
  /** Accounts of electronic identity issued. */
  issued: accounts('Số tài khoản định danh điện tử đã cấp', 'Identity accounts issued'),
  /** Of them, activated. */
  activated: accounts('Số tài khoản định danh điện tử đã kích hoạt', 'Identity accounts activated'),
  /** `activated` among `issued`, as published. */
  activatedRate: rate(
    'Tỷ lệ tài khoản định danh điện tử đã kích hoạt',
    'Rate of identity accounts activated',
    'activated',
    'issued',
  ),
}

/** Accounts of electronic identity (tài khoản định danh điện tử, VNeID) at the end of the period. */
export interface IdentityAccounts extends ValueOf<typeof accountEntries> {}

/** Accounts of electronic identity. */
export const identityAccounts: Section<IdentityAccounts, typeof accountEntries> = {
  title: { vi: 'Tài khoản định danh điện tử', en: 'Identity accounts' },
  layout: 'figures',
  entries: accountEntries,
  parts: [{ part: 'activated', whole: 'issued', severity: 'warning' }],
}
