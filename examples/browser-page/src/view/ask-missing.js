import { element } from './element.js'

const texts = {
  heading: { vi: 'Cần biết thêm', en: 'More must be known' },
  why: {
    vi: 'Văn bản chưa nói đủ để kiểm tra.',
    en: 'The text does not say enough to be checked.',
  },
  title: {
    vi: 'Không thấy tên báo cáo: thêm dòng tên ở đầu văn bản.',
    en: 'It has no title: put its title into the first line.',
  },
  agency: { vi: 'Cơ quan báo cáo', en: 'Agency that reports' },
  level: { vi: 'Cấp', en: 'Level' },
  period: { vi: 'Kỳ báo cáo', en: 'Period' },
  year: { vi: 'Năm', en: 'Year' },
  check: { vi: 'Kiểm tra', en: 'Check' },
  levels: {
    commune: { vi: 'xã', en: 'commune' },
    district: { vi: 'huyện', en: 'district' },
    province: { vi: 'tỉnh', en: 'province' },
    central: { vi: 'trung ương', en: 'central' },
  },
  kinds: {
    month: { vi: 'tháng', en: 'month' },
    quarter: { vi: 'quý', en: 'quarter' },
    'half-year': { vi: '6 tháng', en: 'half-year' },
    'nine-months': { vi: '9 tháng', en: 'nine months' },
    year: { vi: 'năm', en: 'year' },
  },
}
/** The kinds of period of which a year has several: how many, and how one asks for one. */
const severalIn = {
  month: { most: 12, which: { vi: 'Tháng mấy', en: 'Which month' } },
  quarter: { most: 4, which: { vi: 'Quý mấy', en: 'Which quarter' } },
  'half-year': { most: 2, which: { vi: 'Nửa năm thứ mấy', en: 'Which half' } },
}

/** Asks for what a text does not say of itself; `tell` is told of it. */
export function askMissing(missing, language, tell) {
  const agency = element('input', { required: true, autocomplete: 'off' })
  const level = choice(texts.levels, language)
  const kind = choice(texts.kinds, language)
  const ordinal = element('input', { type: 'number', min: 1, required: true })
  const year = element('input', { type: 'number', min: 1900, max: 2199, required: true })
  const which = field('', ordinal)
  const limit = () => {
    const several = severalIn[kind.value]
    which.hidden = ordinal.disabled = several === undefined
    if (several === undefined) return
    ordinal.max = several.most
    which.firstChild.textContent = several.which[language]
  }
  kind.addEventListener('change', limit)
  limit()
  const asked = {
    agency: [field(texts.agency[language], agency), field(texts.level[language], level)],
    period: [field(texts.period[language], kind), which, field(texts.year[language], year)],
  }
  const form = element(
    'form',
    { className: 'missing' },
    element('h3', {}, texts.heading[language]),
    element('p', {}, texts[missing.join() === 'title' ? 'title' : 'why'][language]),
    ...missing.flatMap((key) => asked[key] ?? []),
    ...(missing.some((key) => key in asked)
      ? [element('button', { className: 'button primary' }, texts.check[language])]
      : []),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    tell({
      ...(missing.includes('agency') && { agency: { name: agency.value.trim(), level: level.value } }),
      ...(missing.includes('period') && {
        period: {
          kind: kind.value,
          year: Number(year.value),
          ...(!ordinal.disabled && { ordinal: Number(ordinal.value) }),
        },
      }),
    })
  })
  return form
}

function choice(options, language) {
  return element(
    'select',
    {},
    ...Object.entries(options).map(([value, name]) => element('option', { value }, name[language])),
  )
}

function field(name, control) {
  return element('label', {}, element('span', {}, name), control)
}
