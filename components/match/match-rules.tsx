import { routes } from '#lib/site/routes';
import { Term } from '../ui/term';
import { TermList } from '../ui/term-list';

/** By which rules programs are kept and dropped, and in which order they stand. */
export function MatchRules() {
  return (
    <TermList>
      <Term term="Fits">Every answer is met by what is on record.</Term>
      <Term term="May fit">No answer fails, and at least one is not known.</Term>
      <Term term="Dropped">At least one answer fails. Nothing is dropped for a figure that we did not find.</Term>
      <Term term="Degree">
        Met when a university says credit, or how much. A way in, a degree that only others name, and a link that we
        infer are not known. A program for which we found no degree at all is dropped: nobody promises anything.
      </Term>
      <Term term="Price">
        US dollars only; other money is not converted. A price range that your budget lies in is not known, and so is a
        price of an earlier version of the program. Old and undated prices count, and say so.
      </Term>
      <Term term="Hours">
        The least hours a week that its heaviest course asks for, one course at a time. Where you choose among courses,
        the program’s own figure counts. With fewer hours an instructor-paced course is out of reach, because it runs on
        dates of its own. A self-paced one takes longer: we say how long, counted as{' '}
        <a href={routes.plan()}>the plan</a> counts it, and we do not hold how long you keep access. Where no source
        says which a course is, it may fit.
      </Term>
      <Term term="Mathematics">Our reading of what the program asks for, no higher than what you have.</Term>
      <Term term="Order">Fewest unknowns first, then the lowest price. There is no score.</Term>
      <Term term="The change named">
        The one that brings most that fit, then most that may. Never another field: it is what you came for.
      </Term>
    </TermList>
  );
}
