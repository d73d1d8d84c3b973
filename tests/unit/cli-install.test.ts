import { describe, expect, it } from 'vitest';
import { inStep } from '../../lib/cli/install.mjs';

const next = { version: '16.4.6' };

describe('inStep', () => {
  it('holds when every package is installed in its version', () => {
    const lock = { packages: { '': { version: '0.1.0' }, 'node_modules/next': next } };
    expect(inStep(lock, { packages: { 'node_modules/next': next } })).toBe(true);
  });

  it('fails for a missing package and for another version', () => {
    const lock = { packages: { 'node_modules/next': next } };
    expect(inStep(lock, { packages: {} })).toBe(false);
    expect(inStep(lock, { packages: { 'node_modules/next': { version: '16.4.5' } } })).toBe(false);
  });

  it('lets a binary for another platform be missing, but not be of another version', () => {
    const lock = { packages: { 'node_modules/@next/swc-win32': { version: '16.4.6', optional: true } } };
    expect(inStep(lock, { packages: {} })).toBe(true);
    expect(inStep(lock, { packages: { 'node_modules/@next/swc-win32': { version: '1.0.0' } } })).toBe(false);
  });

  it('does not mind a package too many', () => {
    expect(inStep({ packages: {} }, { packages: { 'node_modules/next': next } })).toBe(true);
  });
});
