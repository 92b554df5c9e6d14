import type { Sayings } from './saying.js'

/** How the figures of the civil service are said. */
export const civilServiceSayings: Readonly<Record<string, Sayings>> = {
  civilService: {
    'staff.total': ['staff all', 'staff all present'],
    'staff.officials': ['staff all official'],
    'staff.civilServants': ['staff all civilServant'],
    'staff.publicEmployees': ['staff all publicEmployee'],
    'staff.contractors': null,
    'staff.partTime': null,
    'staff.qualified': null,
    'staff.qualifiedRate': ['rate staff qualified'],
    'posts.assigned': ['post assigned', 'post2'],
    'posts.present': ['post present'],
    'posts.reduced': ['post reduced'],
    'posts.reducedRate': null,
    'recruitment.civilServants': null,
    'recruitment.publicEmployees': null,
    'training.courses': null,
    'training.participants': null,
    'discipline.total': null,
    'discipline.leaders': null,
    'discipline.serviceUnitStaff': null,
  },
}
