import { correctionsOf } from '#lib/calculator/correction';
import type { Figures } from '#lib/calculator/figure';
import { type Question, questionToSearch } from '#lib/calculator/question';
import { plural } from '#lib/format/plural';
import { siteUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';
import { DataLinks } from '../layout/data-links';
import { Section } from '../ui/section';

/** How a result is kept, and how the visitor’s figures may become the record’s. */
export function KeepSection({ question, figures }: { question: Question; figures: Figures }) {
  const corrections = correctionsOf(Object.values(figures), question);
  const own = question.own.size;
  return (
    <Section id="keep" title="Take it with you">
      <div className="grid max-w-measure gap-3">
        <p>
          This result lives in its address: bookmark it or send it.{' '}
          {own > 0 && `Whoever opens it sees the ${plural(own, 'figure')} you entered.`}
        </p>
        <p className="hidden wrap-anywhere print:block">{`${siteUrl}${routes.calculator(questionToSearch(question))}`}</p>
        {corrections.length > 0 && (
          <div className="print:hidden">
            <p>Do you have your figures in writing? Send them to the record, and they become sources with a date:</p>
            <ul>
              {corrections.map(({ label, href }) => (
                <li key={label}>
                  <a className="inline-block py-1" href={href}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
        <p className="text-sm print:hidden">
          <DataLinks path={routes.calculator()} search={questionToSearch(question)} />
        </p>
      </div>
    </Section>
  );
}
