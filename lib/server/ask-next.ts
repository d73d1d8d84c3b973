import { inject } from 'light-my-request';
import next from 'next';

/** What the framework says at an address. */
export interface Spoken {
  readonly status: number;
  readonly headers: Readonly<Record<string, number | string | string[] | undefined>>;
  readonly body: Buffer;
}

export type Ask = (address: string) => Promise<Spoken>;

/**
 * Starts the framework on the build of a folder. Each question reaches it as a request of its own that holds nothing but
 * the address: no header and no cookie of a visitor can change an answer, so anyone may be given it.
 *
 * @param folder the project's folder
 * @throws Error when there is no build
 */
export async function askNext(folder: string): Promise<Ask> {
  const site = next({ dev: false, dir: folder, customServer: true });
  await site.prepare();
  const handle = site.getRequestHandler();
  return async (address) => {
    const { statusCode, headers, rawPayload } = await inject(handle, { method: 'GET', url: address });
    return { status: statusCode, headers, body: rawPayload };
  };
}
