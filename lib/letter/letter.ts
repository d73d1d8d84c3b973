import { isClosed } from '#lib/domain/status';
import { platformLabels } from '#lib/format/labels';
import { formatList } from '#lib/format/list';
import { sayFound, sayRemark, saySources } from './found';
import type { Matter } from './matter';
import { plain, quote, quoteLast } from './plain';
import { briefQuestionsOf, questionsOf } from './questions';
import { wrap } from './wrap';

/** A letter to an admissions office, in plain text. */
export interface Letter {
  readonly subject: string;
  /** Each paragraph and each question on one line, for what breaks lines itself. */
  readonly flowing: string;
  /** The same in short lines, for a mail. */
  readonly text: string;
  /** The same in short lines with less of the record’s words, longest first, for where there is little room. */
  readonly shorter: readonly string[];
}

const addressee = ({ degree }: Matter): string =>
  `To the admissions office, ${degree ? degree.institution.name : '[name of the university]'}`;

function opening({ program, degree }: Matter): string {
  const platforms = formatList(program.platforms.map((id) => platformLabels[id]));
  const course = `the MicroMasters program ${quote(program.title)} (${program.institution.name}, on ${platforms})`;
  const goal = !degree
    ? 'a master’s degree at your university.'
    : degree.unnamed
      ? 'a degree of yours, which the source that I have does not name.'
      : `your degree ${quoteLast(degree.title)}`;
  return isClosed(program)
    ? `I have studied in ${course} and am thinking of applying for ${goal} Before I do, I ask you for an answer in writing.`
    : `I am thinking of taking ${course} and, after it, of applying for ${goal} Before I pay, I ask you for an answer in writing.`;
}

function compose(matter: Matter, found: readonly (string | undefined)[], questions: readonly string[]): string {
  const paragraphs = [
    addressee(matter),
    opening(matter),
    ...found,
    questions.map((question, index) => `${index + 1}. ${question}`).join('\n'),
    'A short answer is enough. May I pass it on, with its date, to that open record?',
    'With kind regards,\n[your name]',
  ];
  return plain(paragraphs.filter(Boolean).join('\n\n'));
}

/**
 * The letter that asks whether a program’s credit is real. It states what the record has, as the record has it, and asks
 * for the rest; it promises nothing, and the visitor’s name is left open.
 */
export function writeLetter(matter: Matter): Letter {
  const { title, institution } = matter.program;
  const [found, remark] = [sayFound(matter), sayRemark(matter)];
  const [questions, brief] = [questionsOf(matter), briefQuestionsOf(matter)];
  const flowing = compose(matter, [found, remark, saySources(matter)], questions);
  return {
    subject: plain(`Credit for the MicroMasters program ${quote(title)}, ${institution.short}`),
    flowing,
    text: wrap(flowing),
    shorter: [
      wrap(compose(matter, [found, remark], questions)),
      wrap(compose(matter, [found, remark], brief)),
      wrap(compose(matter, [found], brief)),
    ],
  };
}
