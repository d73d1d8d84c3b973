import { type AppliedClause, clausesFor, clocksOf, leadingClauses } from '#lib/domain/applied-clauses';
import type { Program, Terms } from '#lib/domain/catalog';
import { isClosed } from '#lib/domain/status';
import type { ClauseKind } from '#lib/domain/terms';
import { formatDate } from '#lib/format/date';

/** A question of someone who is about to pay, and the clauses that answer it. */
export interface ClockQuestion {
  readonly id: string;
  readonly title: string;
  /** What the clauses are about, where none was found. */
  readonly about: string;
  readonly kinds: readonly ClauseKind[];
}

/** The questions that the terms of a program answer, in the order of their urgency. */
export const clockQuestions: readonly ClockQuestion[] = [
  { id: 'pause', title: 'If you pause', about: 'pausing', kinds: ['access', 'expiry', 'retake'] },
  { id: 'refund', title: 'If you want your money back', about: 'refunds', kinds: ['refund'] },
  { id: 'closing', title: 'If the program closes', about: 'what happens when it closes', kinds: ['closure'] },
  {
    id: 'before',
    title: 'Before you pay',
    about: 'the free track, exams and identity',
    kinds: ['audit', 'exam', 'identity'],
  },
  { id: 'aid', title: 'What it costs less for', about: 'aid and discounts', kinds: ['aid', 'discount'] },
  { id: 'get', title: 'What you get', about: 'the form of the credential', kinds: ['credential-form'] },
];

/** What still matters to those who hold a closed program, or part of it. */
const questionsOfClosed: readonly ClockQuestion[] = [
  { id: 'expiry', title: 'How long it counts', about: 'how long what you earned counts', kinds: ['expiry'] },
  { id: 'end', title: 'What its end means', about: 'what its end means for those who paid', kinds: ['closure'] },
  { id: 'hold', title: 'What you hold', about: 'the form of the credential', kinds: ['credential-form'] },
];

/** Whose rule it is, the day it speaks for in words, and our remark. */
export const describeClause = ({ by, asOf, note }: AppliedClause): string =>
  [`${by.title}, ${formatDate(asOf)}`, note].filter(Boolean).join('. ');

/** The time of a clause that leads, as part of a sentence: "refunds end 7 days after you pay (August 2026)". */
export function leadInWords({ value, asOf }: AppliedClause): string {
  const { lead, number, unit, rest } = value ?? {};
  return [lead, number, number === 1 ? unit?.slice(0, -1) : unit, rest, `(${formatDate(asOf)})`]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** The terms of a program by the questions of a visitor; of a closed program only what still matters. */
export function programClock(records: readonly Terms[], program: Program) {
  const all = clausesFor(records, program);
  const found = (isClosed(program) ? questionsOfClosed : clockQuestions).map(({ title, about, kinds }) => ({
    title,
    about,
    clauses: all.filter(({ kind }) => kinds.includes(kind)),
  }));
  const clauses = found.flatMap((question) => question.clauses);
  return {
    clauses,
    /** The shortest times, for the sentence that leads. */
    leading: leadingClauses(clauses),
    /** Whether any holds for less than a whole platform. */
    isOwn: clauses.some(({ scope }) => scope.programs !== undefined || scope.institutions !== undefined),
    setsTime: clocksOf(clauses).length > 0,
    questions: found.filter((question) => question.clauses.length > 0),
    /** What was looked for and not found. */
    notFound: found.filter((question) => question.clauses.length === 0).map(({ about }) => about),
    /** The day the terms were last checked; none where there are none. */
    lookedOn: clauses
      .map(({ by }) => by.lastVerified)
      .sort()
      .at(-1),
  };
}

export type ProgramClock = ReturnType<typeof programClock>;
