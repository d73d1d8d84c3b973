import type { ReactNode } from 'react';

interface Props {
  /** What kind of page it is, or whose. */
  kicker?: ReactNode;
  title: ReactNode;
  /** The language of the title when it is not English. */
  lang?: string | undefined;
  /** The page in one or two sentences. */
  deck?: ReactNode;
  children?: ReactNode;
}

/** What a page begins with. */
export function PageTitle({ kicker, title, lang, deck, children }: Props) {
  return (
    <div className="pt-4 pb-6 first:pt-8">
      {kicker && <p className="text-sm text-ink-2">{kicker}</p>}
      <h1 lang={lang} className="mt-1 mb-3">
        {title}
      </h1>
      {deck && <p className="max-w-176 md:text-lg/snug">{deck}</p>}
      {children}
    </div>
  );
}
