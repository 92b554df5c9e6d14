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
    online: [
      'dossier received level3',
      'dossier received level4',
      'dossier full',
      'dossier partial',
      'dossier received full',
      'dossier received partial',
      'dossier online full',
      'dossier online partial',
    ],
    rate: ['rate dossier online', 'rate dossier received online'],
  },
  'digitalGovernment.onlinePayment': {
    payable: ['dossier withFees'],
    paid: ['dossier pay', 'dossier pay online'],
    rate: ['rate pay', 'rate dossier pay'],
  },
  'digitalGovernment.onlinePayment.payments': {
    transactions: ['pay payment taxes', 'payment taxes', 'pay payment fees', 'payment fees', 'pay payment'],
    amount: ['pay amount', 'amount pay fees'],
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
    'intake.digitized': ['dossier digitize intake'],
    ...digitized('results'),
    'results.digitized': ['digitize result'],
    'results.rate': ['rate digitize result'],
    ...digitized('earlierResults'),
    'earlierResults.digitized': ['digitize earlierResult'],
    'earlierResults.rate': ['rate digitize earlierResult'],
  },
  'digitalGovernment.synchronization': {
    received: null,
    synchronized: ['dossier synchronized'],
    rate: ['rate dossier synchronized'],
  },
  'digitalGovernment.reuse': { eligible: null, reused: ['dossier reuse'], rate: ['rate reuse'] },
  'digitalGovernment.electronicResults': {
    results: ['result granted'],
    electronic: ['result electronicResult'],
    dossiersWithResult: ['dossier electronicResult'],
    rate: ['rate electronicResult'],
  },
  'digitalGovernment.identityVerification': {
    total: ['verify identity dossier', 'verify database dossier'],
    direct: ['verify identity dossier direct', 'verify database dossier direct'],
    online: ['verify identity dossier online', 'verify database dossier online'],
    households: ['verify household dossier'],
    identityCards: ['verify idCard dossier'],
    databaseUseRate: ['rate database'],
  },
  'digitalGovernment.electronicCertification': { dossiers: ['dossier certify'], copies: null },
  'digitalGovernment.identityAccounts': {
    issued: ['account granted'],
    activated: ['account activated', 'account granted activated'],
    activatedRate: ['rate account activated'],
  },
  'digitalGovernment.signatures': {
    total: ['certificate granted'],
    organizations: ['certificate organizations', 'certificate granted organizations'],
    individuals: ['certificate individuals', 'certificate granted individuals'],
    documents: null,
    documentsSigned: ['document signed', 'document outgoing signed', 'outgoing signed'],
    documentsRate: ['rate document signed', 'rate document electronic signed', 'rate outgoing signed'],
    adultsRate: ['rate certificate adults', 'rate certificate individuals adults'],
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
    publicWifi: ['publicWifi', 'publicWifi installed'],
    digitalTeams: ['digitalTeam', 'digitalTeam team'],
    digitalTeamMembers: ['digitalTeam member'],
  },
  'digitalGovernment.documentExchange': {
    total: ['document exchanged'],
    electronic: null,
    fullyElectronic: null,
    withPaper: ['document withPaper', 'document exchanged withPaper'],
    electronicRate: ['rate electronic'],
    fullyElectronicRate: ['rate document fullyElectronic'],
    withPaperRate: null,
  },
  'digitalGovernment.equipment': {
    'computers.total': ['computer', 'computer provided'],
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
