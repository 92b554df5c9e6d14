import { figuresOf, group, rate, type Section, type ValueOf } from '../../check/entries.js'

// A superior counts its own offices beside those below it, or alone.
const ofOffices = { alsoOwn: true } as const
const { count: documents } = figuresOf('document', ofOffices)
const stock = { overTime: 'closing-stock' } as const
const { count: devices } = figuresOf('device', { ...stock, ...ofOffices })
const { count: staff } = figuresOf('person', { ...stock, ...ofOffices })
const { figure: certificates } = figuresOf('certificate', { ...stock, ...ofOffices })
const { count: boxes } = figuresOf('mailbox', { ...stock, ...ofOffices })
const { count: systems } = figuresOf('system', { ...stock, ...ofOffices })
const { count: groups } = figuresOf('group', stock)
const { count: agencies } = figuresOf('agency', { additive: false, ...stock })

const amongElectronic = {
  otherBases: [
    { name: { vi: 'số văn bản điện tử', en: 'the electronic documents' }, denominator: 'electronic' },
  ],
}

const exchangeEntries = {
  /** Exchanged in any form. */
  total: documents('Tổng số văn bản trao đổi', 'Documents exchanged'),
  /** In electronic form: `fullyElectronic` + `withPaper`. */
  electronic: documents('Văn bản trao đổi dưới dạng điện tử', 'Documents exchanged electronically'),
  /** In electronic form alone, signed digitally. */
  fullyElectronic: documents(
    'Văn bản gửi hoàn toàn dưới dạng điện tử',
    'Documents sent electronically alone',
  ),
  /** In electronic form and on paper. */
  withPaper: documents(
    'Văn bản gửi dưới dạng điện tử song song với văn bản giấy',
    'Documents sent electronically and on paper',
  ),
  /** `electronic` among `total`, as published. */
  electronicRate: rate(
    'Tỷ lệ văn bản trao đổi dưới dạng điện tử',
    'Rate of documents exchanged electronically',
    'electronic',
    'total',
  ),
  /** `fullyElectronic` among `total`, as published. */
  fullyElectronicRate: rate(
    'Tỷ lệ văn bản gửi hoàn toàn dưới dạng điện tử',
    'Rate of documents sent electronically alone',
    'fullyElectronic',
    'total',
    amongElectronic,
  ),
  /** `withPaper` among `total`, as published. */
  withPaperRate: rate(
    'Tỷ lệ văn bản gửi dưới dạng điện tử song song với văn bản giấy',
    'Rate of documents sent electronically and on paper',
    'withPaper',
    'total',
    amongElectronic,
  ),
}

/** The documents exchanged with other agencies (trao đổi văn bản điện tử) in the period. */
export interface DocumentExchange extends ValueOf<typeof exchangeEntries> {}

/** The documents exchanged (trao đổi văn bản điện tử); some reports count those sent, others those received as well. */
export const documentExchange: Section<DocumentExchange, typeof exchangeEntries> = {
  title: { vi: 'Trao đổi văn bản điện tử', en: 'Documents exchanged electronically' },
  layout: 'figures',
  entries: exchangeEntries,
  sums: [
    {
      id: 'electronic',
      whole: 'electronic',
      parts: ['fullyElectronic', 'withPaper'],
      severity: 'warning',
      classes: 'some',
    },
  ],
  parts: [
    { part: 'electronic', whole: 'total', severity: 'warning' },
    { part: 'fullyElectronic', whole: 'total', severity: 'warning' },
    { part: 'withPaper', whole: 'total', severity: 'warning' },
  ],
}

const equipmentEntries = {
  /** Computers: desktop and laptop. */
  computers: group('Máy tính', {
    /** All: `desktop` + `laptop`. */
    total: devices('Tổng số máy tính', 'Computers'),
    /** Desktop computers. */
    desktop: devices('Số máy tính bàn', 'Desktop computers'),
    /** Laptop computers. */
    laptop: devices('Số máy tính xách tay', 'Laptop computers'),
    /** Of all, on a network. */
    connected: devices('Số máy tính kết nối mạng', 'Computers on a network'),
    /** `connected` among `total`, as published. */
    connectedRate: rate(
      'Tỷ lệ máy tính kết nối mạng',
      'Rate of computers on a network',
      'connected',
      'total',
    ),
  }),
  /** Servers: apart from the computers, or among them. */
  servers: devices('Số máy chủ', 'Servers'),
  /** Tablets: apart from the computers, or among them. */
  tablets: devices('Số máy tính bảng', 'Tablets'),
  /** Printers. */
  printers: devices('Số máy in', 'Printers'),
  /** Scanners. */
  scanners: devices('Số máy quét', 'Scanners'),
  /** Photocopiers. */
  photocopiers: devices('Số máy photocopy', 'Photocopiers'),
  /** Staff with a computer among all staff, as published. */
  staffEquippedRate: rate('Tỷ lệ cán bộ, công chức được trang bị máy tính', 'Rate of staff with a computer'),
}

/** The equipment (trang thiết bị) at the end of the period. */
export interface Equipment extends ValueOf<typeof equipmentEntries> {}

/** The equipment (trang thiết bị). */
export const equipment: Section<Equipment, typeof equipmentEntries> = {
  title: { vi: 'Trang thiết bị', en: 'Equipment' },
  layout: 'figures',
  entries: equipmentEntries,
  sums: [
    {
      id: 'computers',
      whole: 'computers.total',
      parts: ['computers.desktop', 'computers.laptop'],
      mayInclude: ['servers', 'tablets'],
      severity: 'warning',
      classes: 'some',
    },
  ],
  parts: [{ part: 'computers.connected', whole: 'computers.total' }],
}

const signatureEntries = {
  /** Digital certificates issued and in force: `organizations` + `individuals`. */
  total: certificates('Tổng số chứng thư số đã cấp', 'Digital certificates'),
  /** To agencies and organizations. */
  organizations: certificates('Số chứng thư số của cơ quan, tổ chức', 'Certificates of organizations'),
  /** To persons. */
  individuals: certificates('Số chứng thư số của cá nhân', 'Certificates of persons'),
  /** Staff that has to sign. */
  staff: staff('Số cán bộ, công chức cần có chữ ký số', 'Staff that has to sign'),
  /** Of them, those with a digital signature. */
  staffWithSignature: staff('Số cán bộ, công chức có chữ ký số', 'Staff with a digital signature'),
  /** `staffWithSignature` among `staff`, as published. */
  staffRate: rate(
    'Tỷ lệ cán bộ, công chức sử dụng chữ ký số',
    'Rate of staff with a digital signature',
    'staffWithSignature',
    'staff',
  ),
  /** Leaders who sign digitally among all leaders, as published. */
  leadersRate: rate('Tỷ lệ lãnh đạo ký số văn bản', 'Rate of leaders who sign digitally'),
  /** Documents sent out. */
  documents: documents('Số văn bản đi', 'Documents sent out'),
  /** Of them, signed digitally. */
  documentsSigned: documents('Số văn bản đi được ký số', 'Documents signed digitally'),
  /** `documentsSigned` among `documents`, as published. */
  documentsRate: rate(
    'Tỷ lệ văn bản đi được ký số',
    'Rate of documents signed digitally',
    'documentsSigned',
    'documents',
  ),
  /** Adults with a digital signature among all adults, as published. */
  adultsRate: rate('Tỷ lệ dân số trưởng thành có chữ ký số', 'Rate of adults with a digital signature'),
}

/** Digital signatures and certificates (chữ ký số, chứng thư số) at the end of the period. */
export interface Signatures extends ValueOf<typeof signatureEntries> {}

/** Digital signatures (chữ ký số). */
export const signatures: Section<Signatures, typeof signatureEntries> = {
  title: { vi: 'Chữ ký số, chứng thư số', en: 'Digital signatures' },
  layout: 'figures',
  entries: signatureEntries,
  // Devices and software may have certificates of their own.
  sums: [
    {
      id: 'certificates',
      whole: 'total',
      parts: ['organizations', 'individuals'],
      severity: 'warning',
      classes: 'some',
    },
  ],
  parts: [
    { part: 'staffWithSignature', whole: 'staff' },
    { part: 'documentsSigned', whole: 'documents' },
  ],
}

const mailboxEntries = {
  /** Mailboxes issued. */
  issued: boxes('Số hộp thư điện tử công vụ đã cấp', 'Official mailboxes issued'),
  /** Of them, in use. */
  used: boxes('Số hộp thư điện tử công vụ thường xuyên sử dụng', 'Official mailboxes in use'),
  /** `used` among `issued`, as published. */
  usedRate: rate(
    'Tỷ lệ hộp thư điện tử công vụ thường xuyên sử dụng',
    'Rate of official mailboxes in use',
    'used',
    'issued',
  ),
  /** Staff with a mailbox among all staff, as published. */
  staffRate: rate('Tỷ lệ cán bộ, công chức có hộp thư điện tử công vụ', 'Rate of staff with a mailbox'),
}

/** Official mailboxes (hộp thư điện tử công vụ) at the end of the period. */
export interface Mailboxes extends ValueOf<typeof mailboxEntries> {}

/** Official mailboxes (hộp thư điện tử công vụ). */
export const mailboxes: Section<Mailboxes, typeof mailboxEntries> = {
  title: { vi: 'Hộp thư điện tử công vụ', en: 'Official mailboxes' },
  layout: 'figures',
  entries: mailboxEntries,
  parts: [{ part: 'used', whole: 'issued' }],
}

const softwareEntries = {
  /** All: `deployed` + `inDeployment` + `intended`. */
  total: systems('Tổng số hệ thống, nền tảng, phần mềm', 'Systems'),
  /** In use. */
  deployed: systems('Số hệ thống, nền tảng, phần mềm đã triển khai', 'Systems in use'),
  /** Being introduced, or planned. */
  inDeployment: systems('Số hệ thống, nền tảng, phần mềm đang triển khai', 'Systems being introduced'),
  /** Intended, without a plan. */
  intended: systems('Số hệ thống, nền tảng, phần mềm dự kiến, chưa triển khai', 'Systems intended'),
  /** Units that have to be connected. */
  units: agencies('Số đơn vị phải kết nối, liên thông hệ thống', 'Units to connect'),
  /** Of them, connected. */
  unitsConnected: agencies('Số đơn vị đã kết nối, liên thông hệ thống', 'Units connected'),
  /** `unitsConnected` among `units`, as published. */
  unitsRate: rate(
    'Tỷ lệ đơn vị đã kết nối, liên thông hệ thống',
    'Rate of units connected',
    'unitsConnected',
    'units',
  ),
}

/** Systems, platforms and software (hệ thống, nền tảng số, phần mềm dùng chung) at the end of the period. */
export interface Software extends ValueOf<typeof softwareEntries> {}

/** Systems, platforms and software. */
export const software: Section<Software, typeof softwareEntries> = {
  title: { vi: 'Hệ thống, nền tảng số, phần mềm', en: 'Systems and software' },
  layout: 'figures',
  entries: softwareEntries,
  sums: [
    {
      id: 'systems',
      whole: 'total',
      parts: ['deployed', 'inDeployment', 'intended'],
      classes: 'some',
    },
  ],
  parts: [{ part: 'unitsConnected', whole: 'units' }],
}

const fileEntries = {
  /** All files of work. */
  total: documents('Số hồ sơ công việc', 'Files of work', { unit: 'file' }),
  /** Of them, kept and dealt with electronically. */
  electronic: documents('Số hồ sơ công việc xử lý trên môi trường mạng', 'Electronic files of work', {
    unit: 'file',
  }),
  /** `electronic` among `total`, as published. */
  rate: rate(
    'Tỷ lệ hồ sơ công việc xử lý trên môi trường mạng',
    'Rate of electronic files of work',
    'electronic',
    'total',
  ),
  /** Staff that keeps electronic files among all staff, as published. */
  staffRate: rate(
    'Tỷ lệ cán bộ, công chức lập hồ sơ công việc điện tử',
    'Rate of staff with electronic files',
  ),
}

/** Files of work (hồ sơ công việc), which are no dossiers of procedures, in the period. */
export interface WorkFiles extends ValueOf<typeof fileEntries> {}

/** Files of work (hồ sơ công việc). */
export const workFiles: Section<WorkFiles, typeof fileEntries> = {
  title: { vi: 'Hồ sơ công việc điện tử', en: 'Electronic files of work' },
  layout: 'figures',
  entries: fileEntries,
  parts: [{ part: 'electronic', whole: 'total' }],
}

const connectivityEntries = {
  /** Villages and residential groups. */
  residentialGroups: groups('Số thôn, tổ dân phố', 'Villages and residential groups'),
  /** Of them, with mobile broadband. */
  withBroadband: groups(
    'Số thôn, tổ dân phố có internet băng rộng di động',
    'Villages and residential groups with mobile broadband',
  ),
  /** `withBroadband` among `residentialGroups`, as published. */
  broadbandRate: rate(
    'Tỷ lệ thôn, tổ dân phố có internet băng rộng di động',
    'Rate of villages and residential groups with mobile broadband',
    'withBroadband',
    'residentialGroups',
  ),
  /** Points of public wireless internet. */
  publicWifi: devices('Số điểm phát wifi công cộng', 'Points of public wireless internet'),
  /** Community digital teams (tổ công nghệ số cộng đồng). */
  digitalTeams: figuresOf('team', stock).count('Số tổ công nghệ số cộng đồng', 'Community digital teams'),
  /** Their members. */
  digitalTeamMembers: staff('Số thành viên tổ công nghệ số cộng đồng', 'Members of community digital teams'),
}

/** How villages are connected and helped (hạ tầng số, tổ công nghệ số cộng đồng) at the end of the period. */
export interface Connectivity extends ValueOf<typeof connectivityEntries> {}

/** How villages are connected and helped. */
export const connectivity: Section<Connectivity, typeof connectivityEntries> = {
  title: { vi: 'Hạ tầng số', en: 'Digital infrastructure' },
  layout: 'figures',
  entries: connectivityEntries,
  parts: [{ part: 'withBroadband', whole: 'residentialGroups' }],
}
