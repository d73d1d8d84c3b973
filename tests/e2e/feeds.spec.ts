import { type Atom, type Json, parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { siteUrl } from '#lib/site/config';
import { expect, test } from '../support/watched-page';

const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

const feeds = [
  { folder: '', page: '/', least: 1 },
  { folder: '/programs/mit-supply-chain-management', page: '/programs/mit-supply-chain-management', least: 2 },
  { folder: '/programs/queensland-business-leadership', page: '/programs/queensland-business-leadership', least: 1 },
];
