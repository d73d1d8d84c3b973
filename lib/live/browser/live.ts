import { addressOf, currentAddress } from './address';
import { areaOf, showPage, stylesOf } from './swap';

/** The answers of this visit: back and forward show them at once, so that the browser finds its place on them. */
const answers = new Map<string, Document>();

let shown = currentAddress();
let request: AbortController | undefined;
/** Whether the latest click asked for nothing but to follow: not for another tab, a window or a download. */
let isPlain = true;

async function fetchAnswer(address: string, signal: AbortSignal): Promise<Document> {
  const response = await fetch(address, { signal });
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
  if (response.status !== 200 || response.redirected || !isPage) throw new Error();
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  // Markup of another build needs its own style sheets.
  if (!areaOf(page) || stylesOf(page) !== stylesOf(document)) throw new Error();
  return page;
}

function show(address: string, page: Document, toTop = false): void {
  answers.set(address, page);
  shown = address;
  showPage(page, toTop);
}

function setBusy(busy: boolean): void {
  areaOf(document)?.setAttribute('aria-busy', `${busy}`);
  // A browser ends requests when it leaves the page; that must not be taken for a failure and opened after all.
  window.onbeforeunload = busy ? () => request?.abort() : null;
}

/** Fetches an answer and hands it on; only the latest one counts. What fails is opened as an ordinary page. */
async function ask(address: string, use: (page: Document) => void): Promise<void> {
  request?.abort();
  const mine = new AbortController();
  request = mine;
  setBusy(true);
  try {
    use(await fetchAnswer(address, mine.signal));
  } catch {
    if (!mine.signal.aborted) location.assign(address);
  } finally {
    if (request === mine) setBusy(false);
  }
}

function open(address: string, toTop: boolean): void {
  void ask(address, (page) => {
    if (address !== shown) {
      history.replaceState({ top: scrollY }, '');
      history.pushState(null, '', address);
    }
    show(address, page, toTop);
    if (toTop) scrollTo(0, 0);
  });
}

function resetForms(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-live]')) form.reset();
}

/** The address is the browser's already; what cannot be shown at it is loaded. */
function goBackTo(address: string, known: Document): void {
  try {
    show(address, known);
    // The first answer was kept with what had been ticked on it.
    resetForms();
  } catch {
    location.reload();
  }
}

document.addEventListener('click', (event) => {
  isPlain = !(event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-live]');
  if (!link || !isPlain || link.target || link.hasAttribute('download')) return;
  event.preventDefault();
  open(link.href, link.dataset.live === 'top');
});

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches('[data-live]') || !isPlain || form.target) return;
  event.preventDefault();
  // Safari gives no focus to a button that is clicked; from there it goes on to the answer.
  if (!form.contains(document.activeElement)) event.submitter?.focus({ preventScroll: true });
  open(addressOf(form), false);
});

addEventListener('popstate', () => {
  const address = currentAddress();
  request?.abort();
  if (address === shown) return;
  const known = answers.get(address);
  if (known) goBackTo(address, known);
  else
    void ask(address, (page) => {
      show(address, page);
      scrollTo(0, history.state?.top ?? 0);
    });
});

// The form says what the address says, also where a browser brings back what was ticked since: on a page that it kept
// whole, and on one that it loads again. What a visitor chose on a new page, before this ran, is left alone.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) resetForms();
});
const [loading] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (loading?.type !== 'navigate') resetForms();
answers.set(shown, document.cloneNode(true) as Document);
