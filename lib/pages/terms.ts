import { type AppliedClause, allClauses, clocksOf } from '#lib/domain/applied-clauses';
import type { Catalog, Program } from '#lib/domain/catalog';
import { clauseKinds } from '#lib/domain/terms';
import { numberSources } from '#lib/site/citations';
import { type ClockQuestion, clockQuestions } from './clock';

/** A clause, and the programs that it holds for where it does not hold for all of its provider. */
export interface TermsClause extends AppliedClause {
  readonly programs: readonly Program[];
}

/** What a provider says to one question. */
interface Provider {
  readonly slug: string;
  readonly title: string;
  readonly clauses: readonly TermsClause[];
}

/** A question with what each provider says to it; those that say nothing are left out. */
export interface TermsQuestion extends Pick<ClockQuestion, 'id' | 'title'> {
  readonly providers: readonly Provider[];
}

/** The rules of all providers by the questions of a visitor. */
export function answerTerms({ terms, programs }: Pick<Catalog, 'terms' | 'programs'>): TermsQuestion[] {
  const clauses = allClauses(terms).map((clause) => ({
    ...clause,
    programs: programs.filter(({ slug }) => clause.scope.programs?.includes(slug)),
  }));
  return clockQuestions.map(({ id, title, kinds }) => ({
    id,
    title,
    providers: terms
      .map(({ slug, title: name }) => ({
        slug,
        title: name,
        clauses: clauses.filter(({ by, kind }) => by.slug === slug && kinds.includes(kind)),
      }))
      .filter((provider) => provider.clauses.length > 0),
  }));
}

/** Everything that the page of terms shows. */
export function termsProfile(catalog: Pick<Catalog, 'terms' | 'programs'>) {
  const questions = answerTerms(catalog);
  const clauses = questions.flatMap(({ providers }) => providers.flatMap((provider) => provider.clauses));
  return {
    questions,
    count: clauses.length,
    /** Those that set a time and lead with it, refunds first. */
    leading: clauses
      .filter((clause) => clause.value?.lead && clocksOf([clause]).length > 0)
      .sort((a, b) => clauseKinds.indexOf(a.kind) - clauseKinds.indexOf(b.kind)),
    citations: numberSources(clauses.flatMap(({ sources }) => sources)),
  };
}
