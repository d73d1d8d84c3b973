import { z } from 'zod';
import { type PartialDate, partialDateSchema } from './partial-date';

/** Who speaks: the program or law itself, its university, the press, a third party's capture, or a private page. */
export const sourceKinds = ['primary', 'university', 'press', 'capture', 'blog'] as const;

/** Longest quotation we keep from a page, in words. */
export const quoteLimit = 25;

const quoteSchema = z
  .string()
  .refine((text) => text.trim().split(/\s+/).length <= quoteLimit, { params: { code: 'quote-too-long' } });

export const sourceSchema = z
  .strictObject({
    title: z.string().min(1),
    publisher: z.string().min(1),
    url: z.string().refine((text) => /^https?:\/\/\S+$/.test(text) && URL.canParse(text), {
      params: { code: 'url-format' },
    }),
    asOf: partialDateSchema.optional(),
    kind: z.enum(sourceKinds),
    link: z.enum(['ok', 'evidence-only']).default('ok'),
    why: z.string().min(1).optional(),
    quote: quoteSchema.optional(),
    note: z.string().optional(),
  })
  .superRefine((source, context) => {
    if (source.link === 'evidence-only' && !source.why) {
      context.issues.push({ code: 'custom', input: source, path: ['why'], params: { code: 'missing-property' } });
    }
  });

/** A page that carries a figure. `evidence-only` pages are named with their reason and not linked. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly asOf?: PartialDate | undefined;
  readonly kind: (typeof sourceKinds)[number];
  readonly link: 'ok' | 'evidence-only';
  readonly why?: string | undefined;
  readonly quote?: string | undefined;
  readonly note?: string | undefined;
}

/** The `sources` map of a record: our own short name for a page, and the page. */
export const sourcesSchema = z.record(z.string(), sourceSchema);

/** The `sources` list beside a figure: names from the record's `sources` map, at least one. YAML reads `2019` as a number. */
export const citesSchema = z.unknown().transform((value, context): string[] => {
  const isName = (id: unknown): boolean => typeof id === 'string' || typeof id === 'number';
  if (Array.isArray(value) && value.length > 0 && value.every(isName)) return value.map(String);
  context.issues.push({ code: 'custom', input: value, params: { code: 'figure-without-source' } });
  return z.NEVER;
});

/**
 * Whether the site may link the page: ordinary pages, and evidence that is one file of a public repository at a
 * fixed commit. Other evidence (captures, copies, private lists) is named and not linked.
 */
export function isLinkable(source: Source): boolean {
  return source.link === 'ok' || /^https:\/\/github\.com\/[^/]+\/[^/]+\/blob\/[0-9a-f]{40}\//.test(source.url);
}
