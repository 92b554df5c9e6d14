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
    payable: ['dossier withFees'],
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
  'digitalGovernment.electronicResults': {
    results: null,
    electronic: null,
    dossiersWithResult: ['dossier electronicResult'],
    rate: ['rate electronicResult'],
  },
  'digitalGovernment.identityVerification': {
    total: ['verify identity dossier'],
    direct: ['verify identity dossier direct'],
    online: ['verify identity dossier online'],
    households: ['verify household dossier'],
    identityCards: ['verify idCard dossier'],
    databaseUseRate: ['rate database'],
  },
  'digitalGovernment.electronicCertification': { dossiers: ['dossier certify'], copies: null },
  'digitalGovernment.identityAccounts': {
    issued: ['account granted'],
    activated: ['account activated', 'account granted activated'],
  },
  'digitalGovernment.signatures': {
    total: ['certificate granted'],
    organizations: ['certificate organizations', 'certificate granted organizations'],
    individuals: ['certificate individuals', 'certificate granted individuals'],
    documentsRate: ['rate document signed', 'rate document electronic signed'],
    staffRate: ['rate staff certificate used', 'rate staff certificate granted'],
  },
  'digitalGovernment.mailboxes': {
    staffRate: ['rate staff mailbox granted', 'rate staff mailbox used'],
  },
  'digitalGovernment.workFiles': {
    total: ['workFile'],
    electronic: ['workFile overNetwork'],
    rate: ['rate workFile overNetwork'],
  },
  'digitalGovernment.connectivity': {
    publicWifi: ['publicWifi'],
    digitalTeams: ['digitalTeam'],
  },
  'digitalGovernment.documentExchange': {
    total: null,
    electronic: null,
    fullyElectronic: null,
    withPaper: null,
    electronicRate: ['rate electronic'],
    fullyElectronicRate: ['rate document fullyElectronic'],
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
