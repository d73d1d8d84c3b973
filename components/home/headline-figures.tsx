import type { Home } from '#lib/pages/home';

/** What the whole record shows, in four figures. */
export function HeadlineFigures({ figures }: { figures: Home['figures'] }) {
  return (
    <dl className="facts plain">
      {figures.map(({ label, figure }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <span className="num l">
              {figure.value}
              {figure.unit && <span className="unit">{figure.unit}</span>}
            </span>
            <span className="how">{figure.basis}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
