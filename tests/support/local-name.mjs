import dns from 'node:dns';

// Content holds addresses of public sites only, so a test that serves pages itself needs a name that leads here.
dns.lookup = new Proxy(dns.lookup, {
  apply: (lookup, self, [name, ...rest]) =>
    Reflect.apply(lookup, self, [name === 'pages.example.edu' ? '127.0.0.1' : name, ...rest]),
});
