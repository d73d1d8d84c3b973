import type { Program } from '#lib/domain/catalog';
import { ownLanguageLabels } from '#lib/format/labels';
import { titleLanguage } from '#lib/format/title-language';
import { shapeOf } from '#lib/pages/program-shape';
import { partAnchor } from '#lib/site/part-anchor';
import { SpanishLink } from '../spanish/spanish-link';
import { Fold } from '../ui/fold';

/** What the program is and what to know first, in the language of its courses, for those who cannot read the rest. */
export function OwnWords({ program }: { program: Program }) {
  const { inItsLanguage: said } = program;
  const language = titleLanguage(program);
  if (!said || !language) return null;
  const { name, rest } = ownLanguageLabels[language];
  const heading = partAnchor('own-words');
  return (
    <section
      lang={language}
      aria-labelledby={heading}
      className="mb-6 grid max-w-160 gap-2 border-l-3 border-ink pl-4 text-sm"
    >
      <p className="text-base/snug">{said.summary}</p>
      <Fold title={said.title} isOpenWhenWide isOffPaper={shapeOf(program) === 'thin'}>
        <div className="grid gap-2">
          <h2 id={heading} className="text-base max-lg:hidden print:block">
            {said.title}
          </h2>
          {said.text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <p className="text-ink-2">
            {name}. {rest} {language === 'es' && <SpanishLink />}
          </p>
        </div>
      </Fold>
    </section>
  );
}
