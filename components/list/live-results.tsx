'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, type MouseEvent, type ReactNode, useEffect, useRef, useTransition } from 'react';

interface Props {
  /** Changes with the query: the forms inside then show what the server rendered. */
  search: string;
  children: ReactNode;
}

/** The address a GET form would open; empty fields are left out. */
function addressOf(form: HTMLFormElement): string {
  const chosen = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[name, value]] : [],
  );
  return `${form.getAttribute('action')}?${new URLSearchParams(chosen)}`;
}

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/**
 * Forms and links marked `data-live` update the page in place: the server renders the answer, focus stays where it
 * is, and the count in its status region is announced. Without script they are ordinary forms and links.
 */
export function LiveResults({ search, children }: Props) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const area = useRef<HTMLDivElement>(null);
  const shown = useRef(search);

  useEffect(() => {
    if (shown.current === search) return;
    shown.current = search;
    for (const form of area.current?.querySelectorAll<HTMLFormElement>('form[data-live]') ?? []) form.reset();
  }, [search]);

  function open(address: string, toTop: boolean) {
    startTransition(() => router.push(address, { scroll: toTop }));
  }

  function onSubmit(event: FormEvent<HTMLDivElement>) {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.matches('[data-live]')) return;
    event.preventDefault();
    open(addressOf(form), false);
  }

  function onClick(event: MouseEvent<HTMLDivElement>) {
    if (!isPlainClick(event) || !(event.target instanceof Element)) return;
    const link = event.target.closest('a[data-live]');
    const address = link?.getAttribute('href');
    if (!link || !address) return;
    event.preventDefault();
    open(address, link.getAttribute('data-live') === 'top');
  }

  return (
    <div ref={area} onSubmit={onSubmit} onClick={onClick} aria-busy={pending} className="group/live">
      {children}
    </div>
  );
}
