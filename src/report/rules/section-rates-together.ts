import { judgeRatesTogether, ratesTogetherMessage } from '../../check/rates-together.js'
import type { Rule } from '../../check/rule.js'
import type { FiguresOfSection } from '../section-places.js'
import { sampleFigures } from './sample-report.js'

/** Published rates of a section whose counts are not all there: those of parts are together not above that of their whole. */
export const sectionRatesTogether: Rule<FiguresOfSection> = {
  id: 'section/rates-together',
  severity: 'warning',
  title: {
    vi: 'Tỷ lệ các phần trong từng mục cộng lại không vượt tỷ lệ chung, không quá 100%',
    en: 'Rates of parts in a section together are not above that of their whole, nor above 100%',
  },
  message: ratesTogetherMessage,
  basis: ['arithmetic'],
  check: ({ model, place }) => judgeRatesTogether(model, place) ?? [],
  samples: {
    passing: [
      sampleFigures({
        digitalGovernment: {
          documentExchange: { electronicRate: '97', fullyElectronicRate: '90', withPaperRate: '7' },
        },
      }),
    ],
    failing: [
      {
        subject: sampleFigures({
          digitalGovernment: {
            documentExchange: { electronicRate: '50', fullyElectronicRate: '80', withPaperRate: '10' },
          },
        }),
        finds: { path: ['withPaperRate'], severity: 'warning', difference: '40' },
      },
      {
        subject: sampleFigures({ civilService: { staff: { qualifiedRate: '101' } } }),
        finds: { path: ['staff', 'qualifiedRate'], difference: '1' },
      },
    ],
  },
}
