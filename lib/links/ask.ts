/** What came back from one address, or why nothing did. */
export type Reply =
  | { readonly status: number; readonly location?: string | undefined; readonly retryAfter?: string | undefined }
  | { readonly problem: string };

interface Request {
  readonly method: 'HEAD' | 'GET';
  /** How long to wait for the head of the answer, in milliseconds. */
  readonly timeout: number;
  readonly userAgent: string;
}

function problemOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'TIMEOUT';
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.message;
}

/** Asks once and follows nothing. Only the head of the answer is read. */
async function request(url: string, { method, timeout, userAgent }: Request): Promise<Reply> {
  try {
    const { status, headers, body } = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.8' },
      signal: AbortSignal.timeout(timeout),
    });
    await body?.cancel();
    return {
      status,
      location: headers.get('location') ?? undefined,
      retryAfter: headers.get('retry-after') ?? undefined,
    };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

/**
 * Asks one address, politely: for the head alone, and for the page only where the head is refused. Some servers say 403
 * or 404 to HEAD and 200 to GET, so any such answer is no verdict; 429 is, for it asks us to stop.
 */
export async function ask(url: string, { method, ...how }: Request): Promise<Reply> {
  const reply = await request(url, { method, ...how });
  const isRefused = 'status' in reply && reply.status >= 400 && reply.status !== 429;
  return method === 'HEAD' && isRefused ? request(url, { method: 'GET', ...how }) : reply;
}
