import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

interface Certificate {
  readonly key: string;
  readonly certificate: string;
}

/** Signs a certificate for a day, with itself. */
export function makeCertificate(folder: string): Certificate {
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const subject = ['-subj', '/CN=steppingstone.example', '-days', '1'];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', certificate, ...subject],
    {
      stdio: 'ignore',
    },
  );
  return { key, certificate };
}

interface Proxy {
  readonly folder: string;
  readonly certificate: Certificate;
  readonly port: number;
  /** The port of the server behind it. */
  readonly to: number;
}

/** Where nginx writes; all of it below the folder. */
const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

const settings = ({ certificate, key }: Certificate, port: number, to: number): string => `
daemon off;
pid nginx.pid;
error_log stderr error;
events {}
http {
${folders.map((name) => `  ${name}_temp_path ${name};`).join('\n')}
  access_log off;
  server {
    listen 127.0.0.1:${port} ssl;
    ssl_certificate ${certificate};
    ssl_certificate_key ${key};
    location / {
      proxy_pass http://127.0.0.1:${to};
      proxy_http_version 1.1;
      # As it was claimed: nothing is put right here.
      proxy_set_header Host $http_host;
      proxy_read_timeout 20s;
    }
  }
}
`;

/** Ends TLS in front of a server and passes every header of a request on, also those that only proxies should write. */
export async function startProxy({ folder, certificate, port, to }: Proxy) {
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, settings(certificate, port, to));
  chmodSync(folder, 0o755);
  for (const name of folders) mkdirSync(join(folder, name));
  const nginx = spawn('nginx', ['-p', folder, '-c', file], { stdio: ['ignore', 'ignore', 'inherit'] });
  const isUp = () =>
    ask(port, '/', {}).then(
      () => true,
      () => false,
    );
  while (!(await isUp())) {
    if (nginx.exitCode !== null) throw new Error(`nginx ended with ${nginx.exitCode}: ${readFileSync(file, 'utf8')}`);
    await pause(50);
  }
  return {
    port,
    async end(): Promise<void> {
      const ended = once(nginx, 'exit');
      nginx.kill('SIGTERM');
      await ended;
    },
  };
}

interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

/** Asks over TLS, as `steppingstone.example` unless the headers name another host. */
export async function ask(port: number, path: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  const sent = request({
    host: '127.0.0.1',
    port,
    path,
    headers: { host: 'steppingstone.example', ...headers },
    // Its certificate is signed by itself.
    rejectUnauthorized: false,
    timeout: 20_000,
  });
  sent.on('timeout', () => sent.destroy(new Error(`${path} does not answer.`)));
  sent.end();
  const [response] = await once(sent, 'response');
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part);
  const { statusCode, headers: told } = response;
  return {
    status: statusCode,
    location: told.location,
    type: told['content-type'],
    body: Buffer.concat(parts).toString('latin1'),
  };
}
