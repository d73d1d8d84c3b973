import type { Program } from '#lib/domain/catalog';
import { titleLanguage } from '#lib/format/title-language';
import { routes } from '#lib/site/routes';

/** A program's title, in its language, as a link to its page. */
export function ProgramLink({ program, className }: { program: Program; className?: string }) {
  return (
    <a className={className} href={routes.program(program.slug)} lang={titleLanguage(program)}>
      {program.title}
    </a>
  );
}
