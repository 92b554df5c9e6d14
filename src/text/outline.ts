/** What a part of a text states: facts, what is to be done, or what went wrong (kết quả; phương hướng; tồn tại). */
export type Stance = 'facts' | 'intentions' | 'limits'

const few = '(?:(?:một số|những|các|về|mục tiêu,|đề xuất|nội dung) ){0,3}'
const facts =
  /^(?:về )?(?:kết quả|tình hình|thực trạng|ưu điểm|mặt được|những mặt|đánh giá|thành tựu|phụ lục|biểu|báo cáo|công tác chỉ đạo)/
const intentions = new RegExp(
  `^${few}(?:phương hướng|nhiệm vụ (?:trọng tâm|chủ yếu|và giải pháp|thời gian|trong thời gian|công tác|quý|tháng|6 tháng|năm)|nhiệm vụ, giải pháp|phương hướng, nhiệm vụ|giải pháp (?!mới)|kiến nghị|đề xuất|đề nghị|mục tiêu|chỉ tiêu|yêu cầu|quan điểm|kế hoạch công tác|chương trình công tác|tổ chức thực hiện|thời gian tới|trong thời gian tới)`,
)
const limits = new RegExp(`^${few}(?:tồn tại|hạn chế|khó khăn|vướng mắc|khuyết điểm|nguyên nhân|bất cập)`)

/**
 * What the words of a heading, or the first words of a paragraph, say that follows; `undefined` where a paragraph says
 * nothing of it. @internal
 */
export function stanceOf(words: string, isHeading: boolean): Stance | undefined {
  const start = words.slice(0, 80).toLowerCase().replace(/ {2,}/g, ' ')
  if (intentions.test(start)) return isHeading || startsAlone(start) ? 'intentions' : undefined
  if (limits.test(start)) return isHeading || startsAlone(start) ? 'limits' : undefined
  return isHeading && facts.test(start) ? 'facts' : undefined
}

/** What a text states, as its first heading in capitals says: "KẾ HOẠCH", "BÁO CÁO". @internal */
export function stanceOfDocument(heading: string): Stance | undefined {
  if (/^(?:DỰ THẢO )?(?:NGHỊ QUYẾT|KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN|CHỈ THỊ|PHƯƠNG ÁN)(?: |$)/.test(heading))
    return 'intentions'
  return /^(?:DỰ THẢO )?(?:BÁO CÁO|THÔNG BÁO|TỜ TRÌNH|CÔNG ĐIỆN|KẾT LUẬN)(?: |$)/.test(heading)
    ? 'facts'
    : undefined
}

/** "Hạn chế: …", "* Tồn tại, hạn chế". */
function startsAlone(start: string): boolean {
  return /^[^.;]{4,60}?(?::|$)/.test(start)
}
