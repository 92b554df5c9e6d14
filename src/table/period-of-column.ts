/** What headings say of the period of a column: that of the report, figures added up to its end, or others. @internal */
export type PeriodOfColumn = 'reported' | 'cumulated' | 'other' | 'unsaid'

const other =
  /k[ỳì] (?:báo cáo )?(?:trước|sau|tới|gốc)|cùng k[ỳì]|(?:năm|qu[ýí]|tháng) (?:trước|ngoái|sau|tới)|liền (?:trước|kề)|kế hoạch|mục tiêu|dự kiến|so với|tăng|giảm|chênh lệch/
const cumulated = /l(?:ũy|uỹ|uy|ũi) k[ếể]|cộng dồn|từ đầu năm/
const reported =
  /(?:k[ỳì]|qu[ýí]|tháng|năm|thời điểm) (?:báo cáo|này|nay)|trong (?:k[ỳì]|qu[ýí]|tháng)(?!\p{L})|hiện tại/u
const named =
  /qu[ýí] ?(?:\d|[ivx]+(?!\p{L}))|tháng ?\d|\d ?tháng|năm ?\d{4}|(?<!\d)20\d\d(?!\d)|cả năm|k[ỳì] ?(?:\d|[ivx]+(?!\p{L}))/u

/** The period that the headings over a column tell, the plainest word first. @internal */
export function periodOfHeadings(headings: string): PeriodOfColumn {
  const words = headings.toLowerCase()
  if (other.test(words)) return 'other'
  if (cumulated.test(words)) return 'cumulated'
  return reported.test(words) ? 'reported' : 'unsaid'
}

/** Whether a heading speaks of a period: "Kỳ báo cáo", "Quý II", "Cùng kỳ 2024". @internal */
export function isOfAPeriod(heading: string): boolean {
  return periodOfHeadings(heading) !== 'unsaid' || named.test(heading.toLowerCase())
}
