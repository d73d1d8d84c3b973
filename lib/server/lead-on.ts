import { meantAddress, pagesNear } from '#lib/site/meant-address';
import { routes } from '#lib/site/routes';
import type { Ask } from './ask-next';

/**
 * Asks so that an address with nothing behind it leads on: to the one that it surely means, else to a page that names
 * those like it. Only what is said of such addresses changes, so no page can be hidden and no way be a circle.
 */
export function leadingOn(ask: Ask): Ask {
  return async (address) => {
    const spoken = await ask(address);
    if (spoken.status !== 404) return spoken;
    const [path = '', search] = address.split('?');
    const meant = meantAddress(path);
    if (meant) {
      const location = search ? `${meant}?${search}` : meant;
      const there = await ask(location);
      // Nothing may be there either, or a record may have moved on: what is said there holds here.
      if (there.status !== 200) return there;
      return { status: 308, headers: { location }, body: Buffer.alloc(0) };
    }
    return pagesNear(path).length > 0 ? ask(routes.missing(path)) : spoken;
  };
}
