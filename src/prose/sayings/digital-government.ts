import type { Sayings } from './saying.js'

const digitized = (which: string): Sayings => ({
  [`${which}.required`]: null,
  [`${which}.digitized`]: null,
  [`${which}.pending`]: null,
  [`${which}.rate`]: null,
})

/** How the figures of digital government are said. */
export const digitalSayings: Readonly<Record<string, Sayings>> = {
  'digitalGovernment.onlineFiling': {
    received: null,
    online: ['dossier received level3', 'dossier received level4'],
    rate: ['rate dossier online', 'rate dossier received online'],
  },
  'digitalGovernment.onlinePayment': {
    payable: null,
    paid: ['dossier pay', 'dossier pay online'],
    rate: ['rate pay', 'rate dossier pay'],
  },
  'digitalGovernment.onlinePayment.payments': {
    transactions: ['pay payment taxes', 'payment taxes', 'pay payment fees', 'payment fees', 'pay payment'],
    amount: null,
  },
  'digitalGovernment.digitization': {
    ...digitized('overall'),
    'overall.digitized': ['dossier digitize', 'dossier result digitize'],
    'overall.pending': ['dossier waiting', 'dossier result waiting', 'dossier received waiting'],
    'overall.rate': [
      'rate digitize dossier result',
      'rate digitize component result',
      'rate digitize dossier',
    ],
    ...digitized('intake'),
    'intake.rate': ['rate digitize dossier intake', 'rate digitize component'],
    ...digitized('results'),
    'results.rate': ['rate digitize result'],
  },
  'digitalGovernment.reuse': { eligible: null, reused: ['dossier reuse'], rate: ['rate reuse'] },
  'digitalGovernment.electronicResults': { results: null, electronic: null, rate: ['rate electronicResult'] },
  'digitalGovernment.identityVerification': {
    total: ['verify identity dossier'],
    direct: ['verify identity dossier direct'],
    online: ['verify identity dossier online'],
    households: ['verify household dossier'],
    identityCards: ['verify idCard dossier'],
    databaseUseRate: ['rate database'],
  },
  'digitalGovernment.electronicCertification': { dossiers: ['dossier certify'], copies: null },
  'digitalGovernment.documentExchange': {
    total: null,
    electronic: null,
    fullyElectronic: null,
    withPaper: null,
    electronicRate: ['rate electronic'],
    fullyElectronicRate: null,
    withPaperRate: null,
  },
  'digitalGovernment.equipment': {
    'computers.total': ['computer'],
    'computers.desktop': ['desktop', 'computer desktop'],
    'computers.laptop': ['laptop', 'computer laptop'],
    'computers.connected': ['computer connected'],
    'computers.connectedRate': ['rate computer connected'],
    printers: ['printer'],
    scanners: ['scanner'],
    photocopiers: ['photocopier'],
    staffEquippedRate: ['rate staff equipped', 'rate staff equipped connected'],
  },
}
