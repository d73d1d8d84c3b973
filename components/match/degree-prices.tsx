import { degreeQuestions } from '#lib/answers/degree';
import type { Degree } from '#lib/domain/catalog';
import { DegreeName } from '../degree/degree-name';
import { Answer } from '../ui/answer';

/** Degrees with their prices, in short. */
export function DegreePrices({ degrees }: { degrees: readonly Degree[] }) {
  return (
    <ul className="text-sm">
      {degrees.map((degree) => (
        <li key={degree.slug} className="grid grid-cols-[minmax(0,1fr)] gap-x-6 border-b py-2.5 md:grid-cols-2">
          <div>
            <DegreeName degree={degree} />
          </div>
          <div>
            <Answer answer={degreeQuestions.tuition.of(degree)} place="list" />
          </div>
        </li>
      ))}
    </ul>
  );
}
