import './without-eval.js'
import { toJsonPointer } from 'cchc/check'
import { figuresOf } from './figures-of.js'
import { judge } from './judge.js'
import { nameOf } from './name-of.js'
import { texts } from './texts.js'

const byId = (id) => document.getElementById(id)
const source = byId('source')

let language = 'vi'
/** The JSON as it stands, with what was edited; undefined while there is none. */
let report
/** Where its figures stand; those that are left empty stay listed. */
let paths = []
/** The figures on the page: pointer, the field, and the list beside it for what is found. */
let figures = []

/** Reads the text of the source and lists its figures. */
function open() {
  try {
    report = JSON.parse(source.value)
  } catch {
    report = undefined
  }
  const refused = new Set(remarksOn(report).map(({ pointer }) => pointer))
  paths = figuresOf(report, refused)
  listFigures()
  showFindings()
}

function remarksOn(report) {
  return report === undefined ? [] : judge(report)
}

function listFigures() {
  let group
  figures = []
  byId('figures').replaceChildren()
  for (const path of paths) {
    const owner = toJsonPointer(path.slice(0, -1))
    if (group?.owner !== owner) {
      const legend = element('legend', nameOf(path.slice(0, -1), report, language).join(' › '))
      group = { owner, fieldset: element('fieldset', legend) }
      byId('figures').append(group.fieldset)
    }
    const id = `figure-${figures.length}`
    const label = element('label', nameOf(path, report, language).at(-1))
    const field = element('input')
    const notes = element('ul')
    Object.assign(label, { htmlFor: id })
    Object.assign(field, { id, value: valueAt(path) ?? '', autocomplete: 'off' })
    Object.assign(notes, { id: `${id}-notes` })
    field.setAttribute('aria-describedby', notes.id)
    field.addEventListener('input', () => edit(path, field.value))
    const row = element('div', label, field, notes)
    row.className = 'figure'
    group.fieldset.append(row)
    figures.push({ pointer: toJsonPointer(path), field, notes })
  }
}

/** Puts what was typed into the report; the library reads Vietnamese notation itself. */
function edit(path, typed) {
  const text = typed.trim()
  valueAt(path.slice(0, -1))[path.at(-1)] = text === '' ? null : /^\d+$/.test(text) ? Number(text) : text
  source.value = JSON.stringify(report, null, 2)
  showFindings()
}

function valueAt(path) {
  return path.reduce((value, key) => value[key], report)
}

/** Says what is found in the list of all findings, and beside the figure that each one concerns. */
function showFindings() {
  const remarks = remarksOn(report)
  for (const { field, notes } of figures) {
    notes.replaceChildren()
    field.removeAttribute('aria-invalid')
  }
  const items = remarks.map(({ path, pointer, severity, say }) => {
    const message = `${capitalised(texts[severity][language])}: ${say(language)}`
    const figure = figures.find((each) => isOf(each.pointer, pointer))
    if (figure) {
      figure.notes.append(listItem(severity, message))
      if (severity === 'error') figure.field.setAttribute('aria-invalid', 'true')
    }
    const place = element(
      figure ? 'a' : 'span',
      nameOf(path, report, language).join(' › ') || texts.whole[language],
    )
    if (figure) place.href = `#${figure.field.id}`
    return listItem(severity, place, element('br'), message)
  })
  byId('findings').replaceChildren(...items)
  const summary = summaryOf(remarks)
  // Read aloud only when it changes.
  if (byId('summary').textContent !== summary) byId('summary').textContent = summary
}

/** Whether a finding on `pointer` is about the figure: on itself, or on the bounds that it is one of. */
function isOf(figure, pointer) {
  return figure === pointer || figure.replace(/\/at(Least|Most)$/, '') === pointer
}

function summaryOf(remarks) {
  if (source.value.trim() === '') return texts.empty[language]
  if (report === undefined) return texts.notJson[language]
  if (remarks.length === 0) return texts.none[language]
  const counts = ['error', 'warning', 'info'].flatMap((severity) => {
    const count = remarks.filter((remark) => remark.severity === severity).length
    const plural = language === 'en' && count > 1 ? 's' : ''
    return count === 0 ? [] : [`${count} ${texts[severity][language]}${plural}`]
  })
  return counts.join(', ')
}

function element(name, ...children) {
  const made = document.createElement(name)
  made.append(...children)
  return made
}

function listItem(severity, ...children) {
  const item = element('li', ...children)
  item.dataset.severity = severity
  return item
}

function capitalised(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function speak() {
  language = document.querySelector('input[name="language"]:checked').value
  document.documentElement.lang = language
  for (const place of document.querySelectorAll('[data-en]')) {
    place.dataset.vi ??= place.textContent
    place.textContent = place.dataset[language]
  }
  listFigures()
  showFindings()
}

async function openFile(file) {
  if (!file) return
  source.value = await file.text()
  open()
}

source.addEventListener('input', open)
byId('file').addEventListener('change', ({ target }) => openFile(target.files[0]))
document.addEventListener('dragover', (event) => event.preventDefault())
document.addEventListener('drop', (event) => {
  const [file] = event.dataTransfer.files
  // Text that is dropped goes where it is dropped.
  if (!file) return
  event.preventDefault()
  openFile(file)
})
for (const choice of document.querySelectorAll('input[name="language"]')) {
  choice.addEventListener('change', speak)
}
speak()
