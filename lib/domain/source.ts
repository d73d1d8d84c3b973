import { z } from 'zod';
import { report, withCode } from './code';
import { daySchema, partialDateSchema } from './partial-date';
import { findAddressFault } from './web-address';

/** Who speaks: the program or law itself, its university, the press, a third party's capture, or a private page. */
export const sourceKinds = ['primary', 'university', 'press', 'capture', 'blog'] as const;

/**
 * Whether a page can be read: it is linked; it is named as weak evidence, for a reason; or it was there when we read it
 * and is no longer.
 */
export const sourceLinks = ['ok', 'evidence-only', 'gone'] as const;

/** Longest quotation we keep from a page, in words. */
export const quoteLimit = 25;

const quoteSchema = z
  .string()
  .refine((text) => text.trim().split(/\s+/).length <= quoteLimit, withCode('quote-too-long'));

/** The address of a public page. */
export const urlSchema = z.string().refine((text) => findAddressFault(text) === undefined, withCode('url-format'));

export const sourceSchema = z
  .strictObject({
    title: z.string().min(1),
    publisher: z.string().min(1),
    url: urlSchema,
    asOf: partialDateSchema.optional(),
    kind: z.enum(sourceKinds),
    link: z.enum(sourceLinks).default('ok'),
    why: z.string().min(1).optional(),
    goneOn: daySchema.optional(),
    quote: quoteSchema.optional(),
    note: z.string().optional(),
  })
  .superRefine((source, context) => {
    if (source.link === 'evidence-only' && !source.why) report(context, 'missing-property', source, { path: ['why'] });
    if (source.link === 'gone' && !source.goneOn) report(context, 'missing-property', source, { path: ['goneOn'] });
  });

/** A page that carries a figure. `evidence-only` pages are named with their reason, `gone` ones with the day. */
export type Source = Readonly<z.infer<typeof sourceSchema>> & {
  /** The record's own short name for the page. */
  readonly id: string;
  /** What the repository that holds it says of its license, where it is a copy in one. */
  readonly license?: string;
};

/** The `sources` map of a record: our own short name for a page, and the page. */
export const sourcesSchema = z.record(z.string(), sourceSchema);

/** The `sources` list beside a figure: names from the record's `sources` map, at least one. YAML reads `2019` as a number. */
export const citesSchema = z
  .array(
    z.union([z.string(), z.number()], withCode('figure-without-source')).transform(String),
    withCode('figure-without-source'),
  )
  .min(1, withCode('figure-without-source'));

/** What stands beside everything that a source says: the date it speaks for, where it has one, and the sources. */
export const citedShape = { asOf: partialDateSchema.optional(), sources: citesSchema };

/**
 * Whether the site may link the page: ordinary pages, and evidence that is one file of a public repository at a
 * fixed commit. Other evidence (captures, copies, private lists) and pages that are gone are named and not linked.
 */
export function isLinkable({ link, url }: Pick<Source, 'link' | 'url'>): boolean {
  return (
    link === 'ok' ||
    (link === 'evidence-only' && /^https:\/\/github\.com\/[^/]+\/[^/]+\/blob\/[0-9a-f]{40}\//.test(url))
  );
}
