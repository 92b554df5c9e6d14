import { failed, passed, type Rule } from '../../check/rule.js'
import { nameKey } from '../../notation/name-key.js'
import type { Report } from '../report.js'
import { sampleReport } from './sample-report.js'

/** The report that another corrects was issued before it, and is not the same. */
export const replaces: Rule<Report> = {
  id: 'report/replaces',
  severity: 'error',
  title: {
    vi: 'Báo cáo được thay thế, đính chính là báo cáo khác, ban hành trước',
    en: 'The report that is corrected is another one, issued before',
  },
  message: {
    vi: 'Báo cáo được thay thế {which}, nhưng báo cáo này {own}.',
    en: 'The report that is corrected {which}, but this one {own}.',
  },
  basis: ['consistency'],
  check: ({ number, issuedOn, replaces: replaced, revision }) => {
    if (replaced == null) return []
    const { number: itsNumber, issuedOn: itsDay } = replaced
    if (itsDay != null && issuedOn != null && itsDay > issuedOn)
      return failed({
        path: ['replaces', 'issuedOn'],
        actual: itsDay,
        expected: issuedOn,
        operands: [{ path: ['issuedOn'], value: issuedOn }],
        data: { which: onDay(itsDay), own: onDay(issuedOn) },
      })
    const isSame = itsNumber != null && number != null && nameKey(itsNumber) === nameKey(number)
    // A correction may keep the number of what it corrects, and its day where it says that it is one.
    if (!isSame || revision != null || itsDay == null || itsDay !== issuedOn) return passed
    return failed({
      path: ['replaces', 'number'],
      actual: itsNumber,
      operands: [
        { path: ['number'], value: number },
        { path: ['issuedOn'], value: issuedOn },
      ],
      data: { which: numbered(itsNumber), own: numbered(number) },
    })
  },
  samples: {
    passing: [
      sampleReport({
        number: '45/BC-UBND',
        issuedOn: '2024-06-20',
        replaces: { number: '40/BC-UBND', issuedOn: '2024-06-18' },
      }),
      sampleReport({
        number: '40/BC-UBND',
        issuedOn: '2024-06-18',
        revision: 1,
        replaces: { number: '40/BC-UBND', issuedOn: '2024-06-18' },
      }),
    ],
    failing: [
      {
        subject: sampleReport({ issuedOn: '2024-06-20', replaces: { issuedOn: '2024-06-28' } }),
        finds: { path: ['replaces', 'issuedOn'], actual: '2024-06-28', expected: '2024-06-20' },
      },
      {
        subject: sampleReport({
          number: '45/BC-UBND',
          issuedOn: '2024-06-20',
          replaces: { number: '45/BC-UBND', issuedOn: '2024-06-20' },
        }),
        finds: { path: ['replaces', 'number'] },
      },
    ],
  },
}

function onDay(day: string) {
  const [year, month, date] = day.split('-').map(Number)
  return { vi: `ghi ngày ${date}/${month}/${year}`, en: `bears ${date}/${month}/${year}` }
}

function numbered(number: string) {
  return { vi: `có số ${number}`, en: `bears the number ${number}` }
}
