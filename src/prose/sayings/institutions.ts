import type { Sayings } from './saying.js'

/** How the figures of legal documents are said. */
export const institutionSayings: Readonly<Record<string, Sayings>> = {
  institutions: {
    'legalDocuments.issued': ['legal issued'],
    'legalDocuments.inspected': ['legal inspected'],
    'legalDocuments.reviewed': ['legal reviewed'],
    'legalDocuments.toHandle': ['legal toHandle', 'legal reviewed toHandle'],
    'legalDocuments.handled': ['legal resolved', 'legal toHandle resolved', 'toHandle resolved'],
    'legalDocuments.handledRate': ['rate handledAfter'],
    'legalDocuments.submitted': ['legal submitted'],
    'legalDocuments.pending': ['legal inProgress', 'legal toHandle inProgress', 'toHandle inProgress'],
  },
}
