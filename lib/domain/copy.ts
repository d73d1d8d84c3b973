import { z } from 'zod';
import { daySchema } from './partial-date';
import type { Source } from './source';

/** What we say of a license that is not named. */
export const unnamedLicenses = ['none-stated', 'not-looked-up'] as const;

/** What a public repository that holds a copy of a page says of its license. */
export const copySchema = z.strictObject({
  /** Its SPDX identifier: `MIT`. */
  license: z.union([z.enum(unnamedLicenses), z.string().regex(/^[A-Z0-9][A-Za-z0-9.+-]*$/)]),
  /** What we looked at. */
  seen: z.string().min(1),
  /** The day we did. */
  on: daySchema,
});

/** The repositories that hold copies, each under `owner/name`. */
export type Copies = ReadonlyMap<string, z.infer<typeof copySchema>>;

/** The repository on GitHub that a capture is a file of, as `owner/name`; nothing for other sources. */
export const repositoryOf = ({ kind, url }: Pick<Source, 'kind' | 'url'>): string | undefined =>
  kind === 'capture'
    ? /^https:\/\/(?:github\.com|raw\.githubusercontent\.com)\/([^/]+\/[^/]+)\//.exec(url)?.[1]
    : undefined;
