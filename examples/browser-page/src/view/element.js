/** Makes an element: `properties` by their names in the DOM, `data-` and `aria-` as attributes. */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined) continue
    if (/^(?:data|aria)-|^role$/.test(key)) made.setAttribute(key, value)
    else made[key] = value
  }
  made.append(...children)
  return made
}
