import { routes } from '#lib/site/routes';

/** The feed and the calendar of what some filters let through; `search` is canonical, with its leading `?`, or empty. */
export function FollowLinks({ search }: { search: string }) {
  return (
    <ul className="grid max-w-measure gap-3">
      <li>
        <a className="font-semibold" href={routes.changesAtom(search)}>
          Feed (Atom)
        </a>{' '}
        or <a href={routes.changesJson(search)}>JSON Feed</a>: the newest hundred changes of the past.
      </li>
      <li>
        <a className="font-semibold" href={routes.changesCalendar(search)}>
          Calendar (.ics)
        </a>
        : what happened on a day, and closings that were announced. What changed in our record alone is left out. Add
        its address to your calendar as a subscription, and new dates come by themselves.
      </li>
    </ul>
  );
}
