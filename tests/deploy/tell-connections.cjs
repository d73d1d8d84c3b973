// Preloaded into every process of a build or a server: writes down each connection that is tried beyond this machine, also
// where the asker hides that it failed; with CONNECTIONS=all those within it as well.
const { appendFileSync } = require('node:fs');
const { Socket } = require('node:net');

const own = /^(localhost|127\.\d+\.\d+\.\d+|::1|::|0\.0\.0\.0)$/;
const { CONNECTIONS, CONNECTIONS_FILE = '' } = process.env;
const { connect } = Socket.prototype;

Object.assign(Socket.prototype, {
  /**
   * @this {import('node:net').Socket}
   * @param {any[]} given options, or port and host, or the list of them that Node's own functions hand over
   */
  connect(...given) {
    const [options, second] = given.flat();
    const named = options?.host ?? (typeof second === 'string' ? second : '');
    const host = named || (options?.port ? 'localhost' : '');
    if (host && (CONNECTIONS === 'all' || !own.test(host))) appendFileSync(CONNECTIONS_FILE, `${host}\n`);
    return Reflect.apply(connect, this, given);
  },
});
