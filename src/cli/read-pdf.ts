import { fileIssue, type OfficeReading } from '../office/office-reading.js'
import { type PdfDocument, type PdfPage, readPdfPages } from '../office/pdf/read-pdf-pages.js'

/** A report has a few dozen. */
const mostPages = 1000

/**
 * Reads a PDF with the words of its pages as `unpdf` gives them, which is loaded for this alone and installed by whoever
 * wants it.
 */
export async function readPdf(bytes: Uint8Array): Promise<OfficeReading<PdfDocument>> {
  let unpdf: typeof import('unpdf')
  try {
    unpdf = await import('unpdf')
  } catch {
    return { success: false, issues: [fileIssue('pdf-reader')] }
  }
  try {
    // It takes the bytes for itself.
    const document = await unpdf.getDocumentProxy(bytes.slice(), { verbosity: 0 })
    if (document.numPages > mostPages)
      return {
        success: false,
        issues: [fileIssue('pdf-pages', { found: document.numPages, maximum: mostPages })],
      }
    const pages: PdfPage[] = []
    for (let number = 1; number <= document.numPages; number++)
      pages.push(await (await document.getPage(number)).getTextContent())
    await document.cleanup()
    return readPdfPages(pages)
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    return { success: false, issues: [fileIssue(isLocked ? 'pdf-encrypted' : 'pdf-damaged')] }
  }
}
