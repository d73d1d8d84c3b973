import { expect, test } from 'vitest';
import { clausesFor, clocksOf } from '#lib/domain/applied-clauses';
import type { Program } from '#lib/domain/catalog';
import { leadInWords } from '#lib/pages/clock';
import { programProfile } from '#lib/pages/program';
import { termsProfile } from '#lib/pages/terms';
import { contentTree } from '../support/content-tree';
import { realCatalog } from '../support/real-catalog';
import { checked, page, soundTree } from '../support/sound-tree';

const catalog = await realCatalog();
const { programs, terms } = catalog;

function find(slug: string): Program {
  const program = programs.find((one) => one.slug === slug);
  if (!program) throw new Error(`There is no program ${slug}.`);
  return program;
}

test('a rule that no program shows is one of a platform that the programs it names have left', () => {
  const shown = new Set(programs.flatMap((program) => clausesFor(terms, program).map(({ id }) => id)));
  const hidden = terms.flatMap(({ terms: rules }) => rules.filter(({ id }) => !shown.has(id)));
  const unexplained = hidden.filter(
    ({ appliesTo }) =>
      !appliesTo?.programs?.every((slug) =>
        appliesTo.platforms?.some((platform) => find(slug).formerPlatforms.includes(platform)),
      ),
  );
  expect(unexplained.map(({ id }) => id)).toEqual([]);
});

test('no two rules have one name', () => {
  const ids = terms.flatMap(({ terms: rules }) => rules.map(({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('each rule on a program’s page has a number in the sources of that page', () => {
  const silent = programs.flatMap((program) => {
    const { clock, citations } = programProfile(catalog, program);
    return clock.clauses.filter(({ sources }) => citations.numbersOf(sources).length === 0).map(({ id }) => id);
  });
  expect(silent).toEqual([]);
});

test('the supply chain program of MIT leads with a week for refunds, two years for a bundle and five for a course', () => {
  const { clock } = programProfile(catalog, find('mit-supply-chain-management'));
  expect(clocksOf(clock.leading).map(({ kind, number, unit }) => `${kind} ${number} ${unit}`)).toEqual([
    'refund 7 days',
    'access 24 months',
    'expiry 5 years',
  ]);
});

test('a rule that seems replaced does not lead beside the one that replaced it', () => {
  const leading = termsProfile(catalog).leading.filter(({ note }) => note?.includes('seems replaced'));
  expect(leading.map(({ id }) => id)).toEqual([]);
});

test('a refund that leads says its latest end, where there is one, as its rule does', () => {
  const leads = termsProfile(catalog).leading.map((clause) => leadInWords(clause));
  expect(leads).toContainEqual(
    expect.stringMatching(/14 days after .*later, and at the latest 6 months after you pay/),
  );
  expect(leads).toContainEqual(expect.stringMatching(/7 days after .*later, and at the latest 170 days after you pay/));
});

const rules = page(`title: edX
appliesTo: { platforms: [edx] }
terms:
  - id: refund
    kind: refund
    appliesTo: { programs: [sample] }
    text: You must ask for a refund within 14 days of paying.
    value: { lead: refunds end, number: 14, unit: days, rest: after you pay }
    sources: [help]
  - id: retake
    kind: retake
    text: You pay again for each session.
    sources: [help]
${checked}sources:
  help:
    title: Can I get a refund?
    publisher: edX
    url: https://support.example.org/refund
    kind: primary
`);

const checkRules = async (file: string) => contentTree({ ...soundTree, 'terms/edx.md': file });

test('a sound set of terms has nothing wrong with it', async () => {
  expect((await checkRules(rules)).diagnostics).toEqual([]);
});

test.each([
  ['a program that does not exist', 'programs: [sample]', 'programs: [smaple]', 'unresolved-reference'],
  ['a university that does not exist', 'programs: [sample]', 'institutions: [mti]', 'unresolved-reference'],
  ['nobody to apply to', '{ platforms: [edx] }', '{}', 'missing-property'],
  ['a platform that is none of ours', '[edx]', '[edxx]', 'not-allowed'],
  ['a unit that is none of ours', 'unit: days', 'unit: fortnights', 'not-allowed'],
  ['one name twice', 'id: retake', 'id: refund', 'repeated-entry'],
])('%s is refused', async (_, from, to, code) => {
  const { diagnostics } = await checkRules(rules.replace(from, to));
  expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
});
