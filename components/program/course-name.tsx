import type { ReactNode } from 'react';
import type { Course } from '#lib/domain/course';
import { versionInWords } from '#lib/format/provenance';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../ui/cites';
import { How } from '../ui/how';

interface Props {
  course: Course;
  citations: Citations;
  /** The pencil beside it, on the page of its program. */
  correct?: ReactNode;
  /** The language of its title when it is not English. */
  lang: string | undefined;
}

/** A course as the head of a row: code, title, and what there is to say about its place in the program. */
export function CourseName({ course, citations, correct, lang }: Props) {
  const { code, title, formerTitles, kind, place, membership, format, level, note, version, sources } = course;
  const remarks = [
    versionInWords(version),
    formerTitles.length > 0 && `before: ${formerTitles.join('; ')}`,
    place,
    membership && `in the program by inference: ${membership}`,
    [format, level].filter(Boolean).join(', '),
    note,
  ];
  return (
    <>
      {code && <span className="font-normal text-ink-2 max-md:block md:mr-1 md:inline-block md:min-w-13">{code}</span>}{' '}
      <span lang={lang}>{title}</span>
      {kind !== 'course' && ` (${kind})`}
      <Cites citations={citations} sources={sources} />
      {correct}
      {remarks.map((remark) => remark && <How key={remark}>{remark}</How>)}
    </>
  );
}
