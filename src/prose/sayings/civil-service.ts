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
    'staff.byEducation.postgraduate': ['education postgraduate'],
    'staff.byEducation.university': ['education university'],
    'staff.byEducation.college': ['education college'],
    'staff.byEducation.intermediate': ['education intermediate'],
    'staff.byEducation.elementary': ['education elementary'],
    'staff.qualifiedRate': ['rate staff qualified'],
    'posts.assigned': ['post assigned'],
    'posts.present': ['post present'],
    'posts.reduced': ['post reduced'],
    'posts.reducedRate': null,
    'recruitment.civilServants': ['civilServant recruited'],
    'recruitment.publicEmployees': ['publicEmployee recruited'],
    'training.courses': ['course'],
    'training.participants': ['participant'],
    'discipline.total': ['staff disciplined'],
    'discipline.leaders': null,
    'discipline.serviceUnitStaff': null,
  },
}
