import dns from 'node:dns';

// Content holds addresses of public sites only, so a test that serves pages itself needs a name that leads here.
const lookup = dns.lookup;
dns.lookup = (name, ...rest) => lookup(name === 'pages.example.edu' ? '127.0.0.1' : name, ...rest);
