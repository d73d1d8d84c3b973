import type { Age } from '#lib/domain/age';

const fills: Record<Age, string> = {
  'this-year': 'age-new',
  'last-year': 'age-half',
  older: '',
  undated: 'border-dotted',
};

/** The age of a figure as a shape, beside the words that say it: full this year, half last year, empty older, dotted undated. */
export function AgeMark({ age }: { age: Age }) {
  return <i className={`age-mark ${fills[age]}`} aria-hidden="true" />;
}

const legend: readonly (readonly [Age, string])[] = [
  ['this-year', 'this year'],
  ['last-year', 'last year'],
  ['older', 'older'],
  ['undated', 'undated'],
];

/** What the marks mean, once on a page of many figures. */
export function AgeLegend() {
  return (
    <p className="mt-3 text-xs text-ink-2">
      Age of a figure:{' '}
      {legend.map(([age, words]) => (
        <span key={age} className="mr-3 whitespace-nowrap">
          <AgeMark age={age} />
          {words}
        </span>
      ))}
    </p>
  );
}
