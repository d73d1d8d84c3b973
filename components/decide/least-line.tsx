import { routes } from '#lib/site/routes';

/** The two ways that ask for less, in a line, wherever a program and a degree stand beside each other. */
export function LeastLine() {
  const to = (option: string) => `${routes.decide()}#${option}`;
  return (
    <p className="mt-4 max-w-measure text-sm">
      Two ways ask for less: <a href={to('nothing-now')}>nothing for now</a>, and{' '}
      <a href={to('one-course')}>one course, or free access</a>.
    </p>
  );
}
