import type { RequestListener } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What the server counts of itself; names follow the conventions of Prometheus. */
export function createMetrics(storeSize: () => number) {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'http_requests_total',
    help: 'Requests answered.',
    labelNames: ['method', 'status', 'stored'] as const,
    registers,
  });
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'From the first byte asked to the last byte handed over.',
    labelNames: ['stored'] as const,
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers,
  });
  const bytes = new Counter({ name: 'http_response_bytes_total', help: 'Bytes of bodies sent.', registers });
  new Gauge({
    name: 'answer_store_bytes',
    help: 'Bytes that stored answers take.',
    registers,
    collect() {
      this.set(storeSize());
    },
  });
  return { registry, requests, seconds, bytes };
}

export type Metrics = ReturnType<typeof createMetrics>;

/** Tells the counts to whoever asks; on a port of its own, which a firewall keeps for those who run the site. */
export const tellMetrics =
  ({ registry }: Metrics): RequestListener =>
  async (_request, response) => {
    response.writeHead(200, { 'content-type': registry.contentType }).end(await registry.metrics());
  };
