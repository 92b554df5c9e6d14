/**
 * The letters and digits of a label or unit, and "%", whatever its case, marks, spaces and punctuation: scanning
 * takes "lũy kế" for "lũy kể", and "tỷ lệ" is also written "tỉ lệ". Expects a text after `normalizeText`, as cells are.
 * @internal
 */
export function textKey(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/đ/g, 'd')
    .replace(/y/g, 'i')
    .replace(/[^\p{L}\p{N}%]+/gu, '')
}
