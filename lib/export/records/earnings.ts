import { z } from 'zod';
import { compareMedians, subjectMatches } from '#lib/domain/earnings';
import { bound, cited, group, partialDate, sourceIds, words } from './facts';

const subject = {
  cip: z.string().meta({ description: 'Code in the US Classification of Instructional Programs, four digits.' }),
  subject: z.string(),
};

const measured = {
  yearsAfter: bound.meta({ description: 'Years between graduating and the earnings.' }),
  graduated: partialDate.meta({ description: 'When those who are counted graduated, in academic years.' }),
  dollarsOf: words.meta({ description: 'The year whose US dollars the medians are in.' }),
};

const all = <T extends z.ZodType>(one: T) => z.preprocess((list) => list ?? [], z.array(one));

/** Earnings beside a degree. */
export const degreeEarnings = group({
  medians: all(
    z.object({
      ...subject,
      match: z.enum(subjectMatches).meta({
        description: 'How sure we are that the university counts the degree under this subject.',
      }),
      ...measured,
      median: z.number().meta({ description: 'US dollars a year.' }),
      people: z.number().meta({ description: 'How many graduates it is the median of.' }),
      note: words,
      ...cited,
    }),
  ),
  sources: sourceIds,
}).meta({
  description:
    'What master’s graduates of the university in a subject earned, never those of this degree alone. Only graduates with US federal aid who worked are counted.',
});

/** Earnings beside a field. */
export const fieldEarnings = group({
  ...measured,
  medians: all(
    z.preprocess(
      (median) => ({ ...(median as object), difference: compareMedians(median as object)?.dollars }),
      z.object({
        ...subject,
        master: bound.meta({ description: 'US dollars a year.' }),
        bachelor: bound.meta({ description: 'US dollars a year.' }),
        difference: bound.meta({ description: 'Computed: `master` less `bachelor`; not the effect of a degree.' }),
        note: words,
        sources: sourceIds,
      }),
    ),
  ),
  ...cited,
}).meta({
  description: 'Medians of US graduates with federal aid who worked, by subject; the subjects are our choice.',
});
