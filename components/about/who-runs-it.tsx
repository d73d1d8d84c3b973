import { formatList } from '#lib/format/list';
import { operator } from '#lib/site/operator';
import { Term } from '../ui/term';
import { TermList } from '../ui/term-list';

const asked = [
  { name: 'name', term: 'Run by', missing: 'who it is' },
  { name: 'roles', term: 'Who does what', missing: 'who does what' },
  { name: 'qualification', term: 'What qualifies them', missing: 'what qualifies them' },
  { name: 'interests', term: 'What they earn or hold elsewhere', missing: 'what they earn or hold elsewhere' },
] as const;

/** Who runs the site, as far as the settings say; what they do not say is said once. */
export function WhoRunsIt() {
  const told = asked.flatMap((one) => {
    const words = operator[one.name];
    return words ? [{ ...one, words }] : [];
  });
  const missing = asked.filter(({ name }) => !operator[name]).map((one) => one.missing);
  return (
    <>
      {told.length > 0 && (
        <TermList>
          {told.map(({ name, term, words }) => (
            <Term key={name} term={term}>
              {words}
            </Term>
          ))}
        </TermList>
      )}
      {missing.length > 0 && (
        <p className="mt-3 max-w-measure text-ink-2">{`Whoever runs this site has not told ${formatList(missing)}.`}</p>
      )}
    </>
  );
}
