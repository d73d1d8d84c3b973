import { buildIsFresh } from './build-stamp';

process.exitCode = buildIsFresh() ? 0 : 1;
