import { addressWithin, isLeftOut } from '../crawl';
import { all } from '../page';
import type { Check } from '../site';

const targetsOf = (selector: string, name: string, root: Document): string[] =>
  all(root, selector).map((element) => element.getAttribute(name) ?? '');

/** Addresses of this site that a page links to, shows or announces and that do not answer with 200. */
export const linksAnswer: Check = ({ address, document }, { answers }) =>
  [
    ...targetsOf('[href]', 'href', document),
    ...targetsOf('[src]', 'src', document),
    ...targetsOf('meta[property="og:image"]', 'content', document),
  ].flatMap((link) => {
    const target = addressWithin(link, address);
    if (target === undefined || isLeftOut(target)) return [];
    const status = answers.get(target)?.status;
    return status === 200 ? [] : [`${link} answers ${status}`];
  });

/** Links to a part of a page, this one or another, that is not there or there twice. */
export const anchorsExist: Check = ({ address, document }, { pageAt }) =>
  targetsOf('a[href*="#"]', 'href', document).flatMap((link) => {
    const [before = '', anchor = ''] = link.split('#');
    const target = before === '' ? address : addressWithin(before, address);
    const page = target === undefined ? undefined : pageAt(target);
    if (target === undefined || target.includes('?')) return [];
    const count = page ? all(page.document, `[id="${anchor}"]`).length : 0;
    return count === 1 ? [] : [`${link} has ${count} targets`];
  });

/** Other forms of a page that it announces and that are of another type than it says. */
export const alternatesAreTrue: Check = ({ address, document }, { answers }) =>
  all(document, 'link[type][href]').flatMap((link) => {
    const [href, type] = [link.getAttribute('href') ?? '', link.getAttribute('type')];
    const target = addressWithin(href, address);
    const found = target === undefined ? undefined : answers.get(target)?.type;
    return found === type ? [] : [`${href} is ${found}, announced as ${type}`];
  });

/** Forms whose address does not answer as a page. */
export const formsLead: Check = ({ address, document }, { answers }) =>
  targetsOf('form[action]', 'action', document).flatMap((action) => {
    const answer = answers.get(addressWithin(action, address) ?? '');
    return answer?.status === 200 && answer.type === 'text/html' ? [] : [`the form ${action} leads nowhere`];
  });

/** Links to other sites that give them a hold on this window, or that are no sound address. */
export const outsideLinksAreSafe: Check = ({ address, document }) =>
  all(document, 'a[href]').flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    if (!URL.canParse(href, 'http://localhost')) return [`${href} is no address`];
    if (link.hasAttribute('target')) return [`${href} opens another window`];
    return /^(https?:|mailto:|\/|#|\?)/.test(href) || addressWithin(href, address) ? [] : [`${href} is no web address`];
  });
