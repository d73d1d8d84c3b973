import type { Page } from '@playwright/test';

/** What came of using the controls of a page that updates in place. */
export interface Used {
  readonly controls: number;
  /** Where the page then said anything else than the same address fetched anew. */
  readonly faults: readonly string[];
}

/**
 * Uses each control that a page updates in place with: follows each link, fills each field, chooses another line of each
 * menu, ticks or clears the first and the last box of each filter, and sends the form; and goes back each time. The page
 * must stay the same document.
 */
export const useEveryControl = (page: Page): Promise<Used> =>
  page.evaluate(async () => {
    type Field = HTMLInputElement | HTMLSelectElement;
    const faults: string[] = [];
    const areaOf = (of: Document): Element => of.querySelector('[data-live-area]') ?? of.createElement('p');
    const links = () => [...areaOf(document).querySelectorAll<HTMLAnchorElement>('a[data-live]')];
    const fields = () =>
      [...document.querySelectorAll<Field>('form[data-live] :is(input,select)[name]:not([type=hidden])')].filter(
        ({ type, name }, index, all) =>
          type !== 'checkbox' || all[index - 1]?.name !== name || all[index + 1]?.name !== name,
      );
    const nameOf = (field: Field): string => `${field.name} ${field.type === 'checkbox' ? field.value : ''}`.trim();

    /** All that a visitor is told: words, filters and links, title, and the address to share. What others added is left out. */
    function toldBy(of: Document): Record<string, string> {
      const area = areaOf(of).cloneNode(true) as Element;
      for (const added of area.querySelectorAll('[data-foreign]')) added.remove();
      const forms = [...areaOf(of).querySelectorAll<HTMLFormElement>('form[data-live]')];
      return {
        title: of.title,
        canonical: of.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '',
        words: (area.textContent ?? '').replace(/[\s·]/g, ''),
        links: [...area.querySelectorAll('a')].map((link) => link.getAttribute('href')).join(' '),
        forms: forms.map((form) => JSON.stringify([...new FormData(form)])).join(' '),
      };
    }

    async function toldAnew(): Promise<Record<string, string>> {
      const response = await fetch(location.href);
      return toldBy(new DOMParser().parseFromString(await response.text(), 'text/html'));
    }
    const atFirst = await toldAnew();

    function compare(what: string, anew: Record<string, string>): void {
      const shown = toldBy(document);
      for (const [part, told] of Object.entries(anew)) {
        if (shown[part] !== told) faults.push(`${what}: other ${part} than at ${location.search}`);
      }
    }

    /** Resolves when the answer that an action asked for is shown. */
    const shownAfter = (act: () => void): Promise<void> =>
      new Promise((resolve) => {
        const watcher = new MutationObserver(() => {
          if (areaOf(document).getAttribute('aria-busy') !== 'false') return;
          watcher.disconnect();
          resolve();
        });
        watcher.observe(areaOf(document), { attributes: true, attributeFilter: ['aria-busy'] });
        act();
      });

    async function use(what: string, address: string, act: () => void): Promise<void> {
      const before = location.href;
      await shownAfter(act);
      if (location.href !== address || address.includes(encodeURIComponent('·'))) {
        faults.push(`${what}: leads to ${location.search}`);
      }
      compare(what, await toldAnew());
      if (location.href === before) return;
      await new Promise((resolve) => {
        addEventListener('popstate', resolve, { once: true });
        history.back();
      });
      if (location.href !== before) faults.push(`${what}: back leads to ${location.search}`);
      compare(`back from ${what}`, atFirst);
    }

    function fill(field: Field): void {
      if (field instanceof HTMLSelectElement) {
        const other = [...field.options].findLast(({ selected }) => !selected);
        if (other) other.selected = true;
      } else if (field.type === 'checkbox') field.click();
      else field.value = field.type === 'number' ? '12' : 'data';
    }

    let controls = 0;
    for (const index of links().keys()) {
      controls += 1;
      const href = links()[index]?.href ?? '';
      await use(`link ${index}`, href, () => links()[index]?.click());
    }
    for (const index of fields().keys()) {
      const field = fields()[index];
      const form = field?.form;
      if (!field || !form) continue;
      controls += 1;
      fill(field);
      const asked = [...new FormData(form)].map(([name, value]) => [name, String(value)]).filter(([, value]) => value);
      const address = Object.assign(new URL(form.action), { search: `${new URLSearchParams(asked)}` });
      await use(nameOf(field), address.href, () => form.querySelector<HTMLElement>('[type=submit]')?.click());
    }
    return { controls, faults };
  });
