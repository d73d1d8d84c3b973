import { routes } from '#lib/site/routes';

export default function MissingHint() {
  return (
    <p className="measure mt-s5">
      You can also <a href={routes.programs()}>browse every program</a> or <a href={routes.home()}>start from the question</a>.
    </p>
  );
}
