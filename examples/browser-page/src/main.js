import { askReader } from './ask-reader.js'
import example from './example.txt?raw'
import { save } from './save.js'
import { askMissing } from './view/ask-missing.js'
import { element } from './view/element.js'
import { fieldOf, markFigures, showFigures } from './view/show-figures.js'
import { showRemarks } from './view/show-remarks.js'
import { showText } from './view/show-text.js'
import { countFigures, countRemarks, failed, texts } from './view/texts.js'

const byId = (id) => document.getElementById(id)

let language = 'vi'
/** What was opened: its name in both languages, how it is read again with more known of it, and what the reader answered. */
let opened
/** What is being opened; what was begun before it is late. */
let opening

/** Reads a file or text and shows it, or says why it is not read. */
async function open(name, read, options) {
  opening = read
  say(texts.reading)
  document.body.setAttribute('aria-busy', 'true')
  const answer = await read(options).catch(({ message }) => ({ refused: failed(message) }))
  if (opening !== read) return
  document.body.removeAttribute('aria-busy')
  opened = { name, read, options }
  if (answer.refused) opened.refused = answer.refused
  else opened.document = numbered(answer)
  show()
  if (opened.document) byId('work-heading').focus()
}

/** Gives remarks their numbers, by severity as they are listed, and all that is listed an id. */
function numbered(document) {
  const order = ['error', 'warning', 'info']
  const remarks = document.remarks
    .toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity))
    .map((remark, index) => ({ ...remark, id: `remark-${index + 1}`, number: index + 1 }))
  const unread = (document.unread ?? []).map((figure, index) => ({ ...figure, id: `unread-${index + 1}` }))
  return { ...document, remarks, unread }
}

/** Shows what was opened, in the language chosen. */
function show() {
  const { name, document: read, refused } = opened ?? {}
  byId('start').hidden = read !== undefined
  byId('work').hidden = read === undefined
  byId('problem').hidden = refused === undefined
  if (refused) {
    byId('problem').replaceChildren(
      element('h2', {}, `${texts.refused[language]} “${name[language]}”`),
      element('p', {}, refused[language]),
    )
    byId('problem').scrollIntoView({ block: 'nearest' })
    say({ vi: '', en: '' })
  }
  if (!read) return
  byId('work-heading').textContent = name[language]
  byId('document-heading').textContent = texts[read.figures ? 'figures' : 'text'][language]
  if (read.figures) {
    byId('sheet').replaceChildren(showFigures(read.figures, language, edit))
    showFigureRemarks()
  } else showWithText(read)
  const hasComments = read.canComment && read.remarks.length > 0
  const canSave = read.figures ? 'saveJson' : hasComments ? 'saveCommented' : undefined
  byId('save').hidden = canSave === undefined
  if (canSave) byId('save').textContent = texts[canSave][language]
}

function showWithText(read) {
  const marks = [
    ...read.remarks.flatMap(({ id, number, severity, spans, [language]: { message } }) =>
      spans.map((span) => ({ id, number, severity, span, label: message })),
    ),
    ...read.unread.map(({ id, span, reason }) => ({ id, severity: 'unread', span, label: reason[language] })),
  ]
  const { sheet, places } = showText(read, marks, language)
  byId('sheet').replaceChildren(sheet)
  list(read, ({ id }) => places.get(id) ?? [])
}

function showFigureRemarks() {
  const { figures, remarks } = opened.document
  list(opened.document, (remark) => fieldOf(figures, remark))
  markFigures(
    figures,
    remarks.map((remark) => ({ ...remark, label: remark[language].message })),
  )
}

function list(read, placesOf) {
  const { remarks, missing = [], count } = read
  const isClean = remarks.length + missing.length === 0
  byId('remarks').replaceChildren(
    ...(missing.length > 0 ? [askMissing(missing, language, readAgain)] : []),
    ...(isClean ? [element('p', { className: 'none' }, texts.none[language])] : []),
    ...showRemarks(read, placesOf, language),
  )
  const counts = [
    missing.length > 0 ? texts.unchecked[language] : countRemarks(remarks, language),
    ...(count ? [countFigures(count, language)] : []),
  ].join(' · ')
  byId('counts').textContent = counts
  say({ [language]: counts })
}

/** Tells those who do not see it; only what changes is read aloud. */
function say(said) {
  if (byId('status').textContent !== said[language]) byId('status').textContent = said[language]
}

function readAgain(known) {
  open(opened.name, opened.read, { ...opened.options, ...known })
}

/** Puts what was typed into the report; the library reads Vietnamese notation itself. */
async function edit(path, typed) {
  const { document: read } = opened
  const owner = path.slice(0, -1).reduce((value, key) => value[key], read.report)
  owner[path.at(-1)] = typed === '' ? null : /^\d+$/.test(typed) ? Number(typed) : typed
  const figure = read.figures.find((each) => each.path === path)
  figure.value = owner[path.at(-1)]
  // Answers come in the order of the questions: the last one stays.
  const answer = await askReader('pasted', { text: JSON.stringify(read.report) })
  if (opened?.document?.report !== read.report) return
  opened.document = { ...read, remarks: numbered(answer).remarks }
  showFigureRemarks()
}

/** Shows where a link leads, also in what is folded. */
function follow() {
  const target = byId(location.hash.slice(1))
  const folded = target?.closest('details')
  if (!folded || folded.open) return
  folded.open = true
  target.focus()
}

function speak() {
  language = document.querySelector('input[name="language"]:checked').value
  document.documentElement.lang = language
  for (const place of document.querySelectorAll('[data-en]')) {
    place.dataset.vi ??= place.textContent
    place.textContent = place.dataset[language]
  }
  show()
}

function startAgain() {
  opened = undefined
  history.replaceState(null, '', location.pathname)
  show()
  byId('start-heading').focus()
}

async function saveOpened() {
  const { document: read, name } = opened
  if (read.figures) {
    save(
      name.vi.replace(/(\.json)?$/i, '.json'),
      `${JSON.stringify(read.report, null, 2)}\n`,
      'application/json',
    )
    return
  }
  const { bytes, refused } = await askReader('commented', { language })
  if (refused) {
    byId('counts').textContent = refused[language]
    say(refused)
  } else save(name.vi.replace(/(\.\w+)?$/, '-chu-thich$1'), bytes)
}

async function openFile(file) {
  if (!file) return
  const bytes = new Uint8Array(await file.arrayBuffer())
  open({ vi: file.name, en: file.name }, (options) => askReader('file', { bytes, options }))
}

function openText(name, text) {
  open(name, (options) => askReader('pasted', { text, options }))
}

byId('file').addEventListener('change', ({ target }) => {
  openFile(target.files[0])
  // The same file may be chosen again.
  target.value = ''
})
byId('example').addEventListener('click', () => openText(texts.example, example))
byId('paste').addEventListener('submit', (event) => {
  event.preventDefault()
  openText(texts.pasted, byId('source').value)
})
byId('again').addEventListener('click', startAgain)
byId('print').addEventListener('click', () => print())
byId('save').addEventListener('click', saveOpened)
addEventListener('hashchange', follow)
document.addEventListener('dragover', (event) => {
  event.preventDefault()
  document.body.classList.add('over')
})
document.addEventListener('dragleave', ({ relatedTarget }) => {
  if (relatedTarget === null) document.body.classList.remove('over')
})
document.addEventListener('drop', (event) => {
  document.body.classList.remove('over')
  const [file] = event.dataTransfer.files
  // Text that is dropped goes where it is dropped.
  if (!file) return
  event.preventDefault()
  openFile(file)
})
for (const choice of document.querySelectorAll('input[name="language"]'))
  choice.addEventListener('change', speak)
speak()
