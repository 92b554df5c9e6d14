import { failed, passed, type Rule, sharedBy } from '../../check/rule.js'
import type { Text } from '../../notation/language.js'
import { type LegacyFont, legacyFontOf } from '../../notation/legacy-font.js'
import type { Report } from '../report.js'
import { doubtfulTexts } from '../texts-of-report.js'
import { sampleReport } from './sample-report.js'

const fonts: Readonly<Record<LegacyFont, Text>> = {
  TCVN3: { vi: 'phông chữ cũ TCVN3', en: 'the legacy font TCVN3' },
  VNI: { vi: 'phông chữ cũ VNI', en: 'the legacy font VNI' },
  'look-alike': {
    vi: 'chữ chỉ giống chữ Việt (“ƣ” thay cho “ư”, do chép từ PDF)',
    en: 'letters that only look Vietnamese (“ƣ” for “ư”, as copied from PDF)',
  },
}

/** No message needs more of a text. */
const mostShown = 60

/**
 * Every text is in Unicode: one in a legacy font is not found by its words, and has no name in common with any other. One
 * finding names all such texts.
 */
export const legacyFont: Rule<Report> = {
  id: 'report/legacy-font',
  severity: 'info',
  title: { vi: 'Văn bản dùng bộ mã Unicode', en: 'Texts are in Unicode' },
  message: {
    vi: '“{actual}” dùng {font} (cả thảy {count} chỗ); hãy chuyển mã sang Unicode (UniKey: Ctrl + Shift + F6) rồi nhập lại.',
    en: '“{actual}” is in {font} ({count} texts in all); convert to Unicode (UniKey: Ctrl + Shift + F6) and read again.',
  },
  basis: ['consistency'],
  check: (report, context) => {
    const doubtful = sharedBy(context, doubtfulTexts, report)
    const found = doubtful.filter(({ text }) => legacyFontOf(text) !== undefined)
    const [first] = found
    if (first === undefined) return passed
    return failed({
      path: first.path,
      actual: shown(first.text),
      operands: found.map(({ path, text }) => ({ path, value: shown(text) })),
      data: { font: fonts[legacyFontOf(first.text) ?? 'look-alike'], count: found.length },
    })
  },
  samples: {
    passing: [
      sampleReport({ title: 'Báo cáo của UBND xã Ea H’Leo, tỉnh Đắk Lắk' }),
      sampleReport({ place: "K'Bang" }),
    ],
    failing: [
      {
        subject: sampleReport({ agency: { name: 'UBND x· Hßa B×nh', level: 'commune' } }),
        finds: { path: ['agency', 'name'], actual: 'UBND x· Hßa B×nh', data: { count: 1 } },
      },
      {
        subject: sampleReport({
          procedures: { table: { rows: [{ label: 'Hoä tòch' }, { label: 'Ñaát ñai' }] } },
        }),
        finds: { path: ['procedures', 'table', 'rows', 0, 'label'], actual: 'Hoä tòch', data: { count: 2 } },
      },
      {
        subject: sampleReport({
          citations: [{ type: 'Kế hoạch', number: '37/KH-UBND', subject: 'kỳ trƣớc' }],
        }),
        finds: { path: ['citations', 0, 'subject'], actual: 'kỳ trƣớc' },
      },
    ],
  },
}

function shown(text: string): string {
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text
}
