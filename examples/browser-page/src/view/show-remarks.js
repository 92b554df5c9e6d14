import { element } from './element.js'
import { texts, unreadHeading } from './texts.js'

/**
 * The list of remarks by severity, then of the figures that were not understood, then of notes on the file. `placesOf` answers the links to where
 * one stands: `{ id, words }`.
 */
export function showRemarks({ remarks, unread, notes = [] }, placesOf, language) {
  const lists = ['error', 'warning', 'info'].flatMap((severity) => {
    const items = remarks.filter((remark) => remark.severity === severity)
    if (items.length === 0) return []
    const heading = `${texts.severity[severity][language]} (${items.length})`
    return [
      element('h3', { 'data-severity': severity }, heading),
      element('ol', {}, ...items.map((remark) => remarkItem(remark, placesOf(remark), language))),
    ]
  })
  if (unread.length > 0) lists.push(unreadList(unread, placesOf, language))
  if (notes.length > 0) {
    const items = notes.map((note) => element('li', {}, note[language]))
    lists.push(element('h3', {}, texts.notes[language]), element('ul', { className: 'notes' }, ...items))
  }
  return lists
}

function remarkItem(remark, places, language) {
  const { id, number, severity, rule, names, [language]: said } = remark
  const values = ['actual', 'expected', 'difference'].filter((key) => said[key] !== undefined)
  return element(
    'li',
    { id, className: 'remark', tabIndex: -1, value: number, 'data-severity': severity },
    ...(names
      ? [element('p', { className: 'path' }, names[language].join(' › ') || texts.whole[language])]
      : []),
    element('p', { id: `${id}-message`, className: 'message', 'data-number': number }, said.message),
    ...(said.cause ? [element('p', { className: 'cause' }, said.cause)] : []),
    ...(values.length > 1
      ? [element('dl', { className: 'values' }, ...values.map((key) => term(key, said[key], language)))]
      : []),
    ...(places.length > 0 ? [placeLinks(texts[names ? 'field' : 'seen'][language], places)] : []),
    ...(rule
      ? [
          element(
            'dl',
            { className: 'grounds' },
            term('basis', said.basis.join('; '), language),
            term('rule', element('code', {}, rule), language),
          ),
        ]
      : []),
  )
}

function term(key, value, language) {
  return element(
    'div',
    { 'data-term': key },
    element('dt', {}, texts[key][language]),
    element('dd', {}, value),
  )
}

/** The most places that one remark leads to. */
const mostPlaces = 8

function placeLinks(label, places) {
  const links = places
    .slice(0, mostPlaces)
    .flatMap(({ id, words }) => [' ', element('a', { href: `#${id}` }, words)])
  return element('p', { className: 'places' }, `${label}:`, ...links)
}

function unreadList(unread, placesOf, language) {
  return element(
    'details',
    { className: 'unread' },
    element('summary', {}, unreadHeading(unread.length, language)),
    element('p', {}, texts.unreadNote[language]),
    element(
      'ul',
      {},
      ...unread.map((figure) => {
        const links = placesOf(figure).flatMap(({ id, words }) => [
          element('a', { href: `#${id}` }, words),
          ' ',
        ])
        return element(
          'li',
          { id: figure.id, tabIndex: -1 },
          ...links,
          element('span', { id: `${figure.id}-message` }, figure.reason[language]),
        )
      }),
    ),
  )
}
