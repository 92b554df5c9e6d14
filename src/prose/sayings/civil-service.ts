import type { Sayings } from './saying.js'

/** A class of staff; of units it would be another figure, so that staff or its evaluation must be named. */
const evaluated = (key: string, meaning: string): Sayings => ({
  [`evaluation.${key}`]: [`evaluated ${meaning}`, `staff evaluated ${meaning}`],
  [`evaluation.${key}Rate`]: [`rate staff evaluated ${meaning}`, `rate evaluated ${meaning}`],
})

/** How the figures of the civil service are said. */
export const civilServiceSayings: Readonly<Record<string, Sayings>> = {
  civilService: {
    'staff.total': ['staff all', 'staff all present'],
    'staff.officials': ['staff all official'],
    'staff.civilServants': ['staff all civilServant'],
    'staff.publicEmployees': ['staff all publicEmployee'],
    'staff.contractors': null,
    'staff.partTime': ['partTime', 'partTime present'],
    'staff.qualified': null,
    'staff.byEducation.postgraduate': ['education postgraduate'],
    'staff.byEducation.university': ['education university'],
    'staff.byEducation.college': ['education college'],
    'staff.byEducation.intermediate': ['education intermediate'],
    'staff.byEducation.elementary': ['education elementary'],
    'staff.qualifiedRate': ['rate staff qualified'],
    'posts.assigned': ['post assigned', 'post civilServant assigned'],
    'posts.present': ['post present', 'post civilServant present'],
    'posts.reduced': ['post reduced'],
    'posts.reducedRate': null,
    'recruitment.total': ['civilServant publicEmployee recruited'],
    'recruitment.civilServants': ['civilServant recruited'],
    'recruitment.publicEmployees': ['publicEmployee recruited'],
    'training.courses': ['course'],
    'training.participants': ['participant', 'participant course'],
    'discipline.total': ['staff disciplined'],
    'discipline.leaders': null,
    'discipline.serviceUnitStaff': null,
    'evaluation.total': ['staff evaluated', 'evaluated'],
    ...evaluated('excellent', 'excellentTask'),
    ...evaluated('good', 'goodTask'),
    ...evaluated('completed', 'completed'),
    ...evaluated('notCompleted', 'undoneTask'),
  },
}
