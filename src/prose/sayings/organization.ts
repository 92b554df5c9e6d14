import type { Sayings } from './saying.js'

/** How the figures of organization are said: most in tables, not in sentences. */
export const organizationSayings: Readonly<Record<string, Sayings>> = {
  organization: {
    'departments.total': null,
    'departments.arranged': null,
    'departments.rate': null,
    'serviceUnits.baseline': null,
    'serviceUnits.current': ['serviceUnit present'],
    'serviceUnits.reduced': null,
    'serviceUnits.reducedRate': null,
    residentialGroups: null,
  },
}
