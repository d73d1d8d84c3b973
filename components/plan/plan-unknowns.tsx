import type { ReactNode } from 'react';
import type { Program } from '#lib/domain/catalog';
import { routes } from '#lib/site/routes';
import { Section } from '../ui/section';

/** What would move the dates and is not on record. */
export function PlanUnknowns({ program, children }: { program: Program; children: ReactNode }) {
  return (
    <Section id="unknown" title="What the plan does not know">
      <p className="max-w-measure">
        We hold no dates of sessions, no dates of exams, no deadlines to enroll, and no breaks between sessions. Look on{' '}
        {program.url ? (
          <a href={program.url} rel="external noopener">
            the program’s own page
          </a>
        ) : (
          'the program’s own page'
        )}
        . What we do hold is in <a href={routes.program(program.slug)}>our record of it</a>.
      </p>
      {children}
    </Section>
  );
}
