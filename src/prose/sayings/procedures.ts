import type { Sayings } from './saying.js'

/** How the figures of procedures in force, their review, feedback and satisfaction are said. */
export const procedureSayings: Readonly<Record<string, Sayings>> = {
  'procedures.catalogue': {
    total: ['procedure authority'],
    province: ['procedure authority province'],
    district: ['procedure authority district'],
    commune: ['procedure authority commune'],
    newlyPublished: ['procedure newly'],
    abolished: ['procedure abolished'],
    online: ['procedure provide online', 'procedure provide service'],
    fullOnline: [
      'procedure provide full',
      'procedure full',
      'procedure provide full nationalPortal',
      'procedure provide full service',
    ],
    partialOnline: ['procedure provide partial', 'procedure partial'],
    informationOnly: null,
    withDossiers: ['procedure withDossiers'],
    withFees: ['procedure withFees'],
    withOnlinePayment: null,
    onNationalPortal: ['procedure nationalPortal', 'procedure online nationalPortal'],
    interlinkedSameLevel: ['procedure sameLevel'],
    interlinkedAcrossLevels: ['procedure acrossLevels'],
    fullOnlineRate: ['rate procedure provide full', 'rate procedure full'],
    onNationalPortalRate: ['rate procedure nationalPortal'],
    withOnlinePaymentRate: null,
  },
  'procedures.review': {
    reviewed: ['procedure reviewed'],
    proposed: ['procedure proposed simplified', 'procedure proposed'],
    simplified: null,
  },
  'procedures.satisfaction': {
    total: ['rating', 'rating surveyed', 'surveyed'],
    verySatisfied: ['rating veryPleased'],
    satisfied: ['rating pleased'],
    neutral: ['rating neutral'],
    dissatisfied: ['rating displeased'],
  },
  'procedures.feedback': {
    received: ['feedback received'],
    answered: ['feedback resolved', 'feedback answered', 'feedback resolved answered'],
    carriedOver: ['feedback carriedOver'],
    answeredCarriedOver: null,
    pending: ['feedback inProgress'],
    refused: null,
  },
}
