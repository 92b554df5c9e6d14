import type { Sayings } from './saying.js'

/** A class of staff; of units it would be another figure, so that its evaluation must be named. */
const evaluated = (key: string, meaning: string): Sayings => ({
  [`evaluation.${key}`]: [`evaluated ${meaning}`],
  [`evaluation.${key}Rate`]: [`rate evaluated ${meaning}`],
})

/** How the figures of the civil service are said. */
export const civilServiceSayings: Readonly<Record<string, Sayings>> = {
  civilService: {
    'staff.total': ['staff all', 'staff all present', 'staff present'],
    'staff.officials': ['staff all official'],
    'staff.civilServants': ['staff all civilServant'],
    'staff.publicEmployees': ['staff all publicEmployee'],
    'staff.contractors': ['contractor', 'contractor present', 'staff all contractor'],
    'staff.partTime': ['partTime', 'partTime present'],
    'staff.qualified': ['staff qualified', 'staff all qualified'],
    'staff.byEducation.postgraduate': ['education postgraduate'],
    'staff.byEducation.university': ['education university'],
    'staff.byEducation.college': ['education college'],
    'staff.byEducation.intermediate': ['education intermediate'],
    'staff.byEducation.elementary': ['education elementary'],
    'staff.qualifiedRate': ['rate staff qualified'],
    'posts.assigned': ['post assigned', 'post civilServant assigned'],
    'posts.present': ['post present', 'post civilServant present'],
    'posts.reduced': ['post reduced'],
    'serviceUnitPosts.assigned': ['unitPost assigned'],
    'serviceUnitPosts.present': ['unitPost present'],
    'serviceUnitPosts.reduced': ['unitPost reduced'],
    'posts.reducedRate': null,
    'recruitment.total': ['civilServant publicEmployee recruited', 'staff recruited'],
    'recruitment.civilServants': ['civilServant recruited'],
    'recruitment.publicEmployees': ['publicEmployee recruited'],
    'recruitment.specialCivilServants': ['civilServant recruited specialCase'],
    'recruitment.specialPublicEmployees': ['publicEmployee recruited specialCase'],
    'recruitment.leadersByExam': ['leader exam'],
    'training.courses': ['course', 'course attend', 'class attend', 'participant class'],
    'training.participants': ['participant', 'participant course', 'participant attend'],
    'discipline.total': ['staff disciplined', 'disciplined'],
    'discipline.leaders': ['leader disciplined', 'staff leader disciplined'],
    'discipline.serviceUnitStaff': ['unitPost disciplined', 'staff unitPost disciplined'],
    'mergedStaff.surplus': ['surplus', 'staff surplus'],
    'mergedStaff.settled': ['surplus resolved', 'staff surplus resolved'],
    'mergedStaff.pending': ['surplus inProgress', 'staff surplus inProgress'],
    'mergedStaff.settledRate': ['rate surplus resolved'],
    'mergedStaff.retired': ['surplus retired', 'surplus resolved retired', 'staff surplus resolved retired'],
    'mergedStaff.resigned': [
      'surplus resigned',
      'surplus resolved resigned',
      'staff surplus resolved resigned',
    ],
    'mergedStaff.reassigned': [
      'surplus reassigned',
      'surplus resolved reassigned',
      'staff surplus resolved reassigned',
    ],
    'evaluation.total': ['evaluated'],
    ...evaluated('excellent', 'excellentTask'),
    ...evaluated('good', 'goodTask'),
    ...evaluated('completed', 'completed'),
    ...evaluated('notCompleted', 'undoneTask'),
  },
}
