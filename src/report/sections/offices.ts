import { figuresOf, group, rate, type Section, type ValueOf } from '../../check/entries.js'

const { count: documents } = figuresOf('document')
const { count: devices } = figuresOf('device', { overTime: 'closing-stock' })

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
    { id: 'electronic', whole: 'electronic', parts: ['fullyElectronic', 'withPaper'], severity: 'warning' },
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
    // Servers and tablets may be counted in.
    {
      id: 'computers',
      whole: 'computers.total',
      parts: ['computers.desktop', 'computers.laptop'],
      severity: 'warning',
    },
  ],
  parts: [{ part: 'computers.connected', whole: 'computers.total' }],
}
