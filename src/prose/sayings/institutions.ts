import type { Sayings } from './saying.js'

/** How the figures of legal documents are said. */
export const institutionSayings: Readonly<Record<string, Sayings>> = {
  institutions: {
    'legalDocuments.issued': ['legal issued'],
    'legalDocuments.inspected': ['legal inspected'],
    'legalDocuments.reviewed': ['legal reviewed'],
    'legalDocuments.toHandle': ['legal toHandle'],
    'legalDocuments.handled': ['legal resolved'],
    'legalDocuments.handledRate': null,
  },
}
