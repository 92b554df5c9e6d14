import { element } from './element.js'
import { texts } from './texts.js'

/** The figures of JSON in fields, those of one place in one group; `edit` is told of each change. */
export function showFigures(figures, language, edit) {
  const sheet = element('div', { className: 'sheet figures' }, element('p', {}, texts.edit[language]))
  let group
  for (const [index, { path, names, value }] of figures.entries()) {
    const owner = JSON.stringify(path.slice(0, -1))
    if (group?.owner !== owner) {
      const legend = element('legend', {}, names[language].slice(0, -1).join(' › '))
      group = { owner, fieldset: element('fieldset', {}, legend) }
      sheet.append(group.fieldset)
    }
    const id = fieldId(index)
    const field = element('input', { id, value: value ?? '', autocomplete: 'off' })
    field.addEventListener('input', () => edit(path, field.value.trim()))
    group.fieldset.append(
      element(
        'div',
        { className: 'field' },
        element('label', { htmlFor: id }, names[language].at(-1)),
        field,
        element('span', { id: `${id}-remarks`, className: 'remarks-here' }),
      ),
    )
  }
  return sheet
}

/** Shows at each field which remarks concern it, by links to them. */
export function markFigures(figures, remarks) {
  for (const [index, { pointer }] of figures.entries()) {
    const field = document.getElementById(fieldId(index))
    const here = remarks.filter((remark) => isOf(pointer, remark.pointer))
    const links = here.map(({ id, number, severity, label }) =>
      element(
        'a',
        {
          className: 'badge',
          href: `#${id}`,
          title: label,
          'data-severity': severity,
          'aria-describedby': `${id}-message`,
        },
        String(number),
      ),
    )
    document.getElementById(`${field.id}-remarks`).replaceChildren(...links)
    field.toggleAttribute('aria-invalid', false)
    if (here.some(({ severity }) => severity === 'error')) field.setAttribute('aria-invalid', 'true')
    const described = here.map(({ id }) => `${id}-message`).join(' ')
    if (described === '') field.removeAttribute('aria-describedby')
    else field.setAttribute('aria-describedby', described)
  }
}

/** The field that a remark is about, as a link of the list of remarks. */
export function fieldOf(figures, remark) {
  const index = figures.findIndex(({ pointer }) => isOf(pointer, remark.pointer))
  if (index < 0) return []
  return [{ id: fieldId(index), words: String(figures[index].value ?? '') || '—' }]
}

const fieldId = (index) => `figure-${index}`

/** Whether a remark on `pointer` is about the figure: on itself, or on the bounds that it is one of. */
function isOf(figure, pointer) {
  return figure === pointer || figure.replace(/\/at(Least|Most)$/, '') === pointer
}
