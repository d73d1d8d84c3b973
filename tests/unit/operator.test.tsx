import { afterEach, describe, expect, test, vi } from 'vitest';
import { securityText } from '#lib/export/security-text';
import { missingSettings, type OperatorSettings, readOperator } from '#lib/site/operator';
import { render, textOf } from '../support/picture';

const settings = (given: Partial<OperatorSettings>): OperatorSettings => ({
  OPERATOR_NAME: undefined,
  OPERATOR_ROLES: undefined,
  OPERATOR_QUALIFICATION: undefined,
  OPERATOR_INTERESTS: undefined,
  CORRECTIONS_MAIL: undefined,
  ACCESS_MAIL: undefined,
  SECURITY_MAIL: undefined,
  ANSWER_DAYS: undefined,
  ...given,
});

describe('who runs the site', () => {
  test('is unknown when nothing is set, and the start says what visitors miss', () => {
    const nobody = readOperator(settings({ OPERATOR_NAME: ' ', CORRECTIONS_MAIL: '' }));
    expect(nobody).toEqual({});
    expect(missingSettings(nobody).map((line) => line.split(' ')[0])).toEqual([
      'OPERATOR_NAME',
      'OPERATOR_ROLES',
      'OPERATOR_QUALIFICATION',
      'OPERATOR_INTERESTS',
      'CORRECTIONS_MAIL',
    ]);
  });

  test('mail about access and security goes where corrections go, unless it has an address of its own', () => {
    const said = readOperator(settings({ CORRECTIONS_MAIL: 'a@example.org', SECURITY_MAIL: ' s@example.org ' }));
    expect(said).toEqual({ mail: 'a@example.org', accessMail: 'a@example.org', securityMail: 's@example.org' });
  });

  for (const bad of [
    'example.org',
    'a@b',
    'a b@example.org',
    'mailto:a@example.org',
    'a@example.org?cc=b@example.org',
  ]) {
    test(`${bad} is no mail address`, () => {
      expect(() => readOperator(settings({ CORRECTIONS_MAIL: bad }))).toThrow(
        `CORRECTIONS_MAIL must be a mail address such as corrections@example.org, found "${bad}".`,
      );
    });
  }

  for (const bad of ['0', '14 days', '-1', '1.5', '100']) {
    test(`${bad} is no number of days`, () => {
      expect(() => readOperator(settings({ ANSWER_DAYS: bad }))).toThrow('ANSWER_DAYS must be a number of days');
    });
  }
});

test('security.txt names the address, and expires 180 days after the end of the day', () => {
  const text = securityText('s@example.org', new Date('2026-01-01T13:00:00Z'));
  expect(text).toMatch(/^Contact: mailto:s@example\.org\nExpires: 2026-07-01T00:00:00Z\n/);
  expect(text).toMatch(/\nCanonical: http\S+\/\.well-known\/security\.txt\n/);
});

describe('how to reach us', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  async function open(given: Partial<OperatorSettings>) {
    vi.resetModules();
    for (const [name, value] of Object.entries(settings(given))) vi.stubEnv(name, value);
    const { HowToReachUs } = await import('#components/about/how-to-reach-us');
    const { WhoRunsIt } = await import('#components/about/who-runs-it');
    return render(
      <>
        <WhoRunsIt />
        <HowToReachUs />
      </>,
    );
  }

  test('each way has its address; an answer in time is promised only by the operator', async () => {
    const document = await open({
      OPERATOR_NAME: 'Example Society',
      OPERATOR_QUALIFICATION: 'Ten years as a registrar',
      CORRECTIONS_MAIL: 'a@example.org',
      SECURITY_MAIL: 's@example.org',
      ANSWER_DAYS: '14',
    });
    const mails = [...document.querySelectorAll('a[href^="mailto:"]')].map(textOf);
    expect(mails).toEqual(['a@example.org', 's@example.org']);
    expect(document.querySelector('a[href="/.well-known/security.txt"]')).not.toBeNull();
    expect(textOf(document.body)).toContain('Example Society');
    expect(textOf(document.body)).toContain('What qualifies themTen years as a registrar');
    expect(textOf(document.body)).toContain(
      'Whoever runs this site has not told who does what and what they earn or hold elsewhere.',
    );
    expect(textOf(document.body)).toContain('We answer within 14 days.');
  });

  test('one day is a day', async () => {
    expect(textOf((await open({ ANSWER_DAYS: '1' })).body)).toContain('We answer within 1 day.');
  });

  test('what is not set is said, once', async () => {
    const document = await open({});
    expect(document.querySelector('a[href^="mailto:"], a[href*="security.txt"]')).toBeNull();
    expect(textOf(document.body).match(/has not told/g)).toHaveLength(1);
    expect(textOf(document.body)).toContain('No mail address has been set');
    expect(textOf(document.querySelector('a[href$="/issues/new"]'))).toContain('a report at');
    expect(textOf(document.body)).toContain('a private report at github.com, which needs an account');
    expect([...document.querySelectorAll('dd')].filter((told) => textOf(told) === '')).toEqual([]);
    expect(textOf(document.body)).toContain('How soon an answer comes is not promised.');
  });
});
