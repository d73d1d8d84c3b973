import type { Facet, FacetOption } from '#lib/directory/facets';

/** Options shown at once; the rest stand behind "more", except those that are ticked. */
const shownAtOnce = 8;

function Tick({ name, option }: { name: string; option: FacetOption }) {
  return (
    <label className="ck">
      <input type="checkbox" name={name} value={option.value} defaultChecked={option.checked} />
      <span>{option.label}</span>
      <span className="n">
        {option.count}
        <span className="visually-hidden"> programs</span>
      </span>
    </label>
  );
}

function Ticks({ facet }: { facet: Facet }) {
  const first = facet.options.filter((option, index) => index < shownAtOnce || option.checked);
  const rest = facet.options.filter((option) => !first.includes(option));
  return (
    <>
      {first.map((option) => (
        <Tick key={option.value} name={facet.name} option={option} />
      ))}
      {rest.length > 0 && (
        <details className="more-opts">
          <summary>{rest.length} more</summary>
          {rest.map((option) => (
            <Tick key={option.value} name={facet.name} option={option} />
          ))}
        </details>
      )}
    </>
  );
}

/** One filter with ticks: open when it is one of the main ones, otherwise folded until used. */
export function TickFacet({ facet, folded }: { facet: Facet; folded: boolean }) {
  if (facet.options.length === 0) return null;
  if (!folded) {
    return (
      <fieldset className="facet">
        <legend>{facet.title}</legend>
        <Ticks facet={facet} />
      </fieldset>
    );
  }
  return (
    <details className="facet" open={facet.chosen > 0}>
      <summary>
        <span>{facet.title}</span>
        {facet.chosen > 0 && <span className="n">{facet.chosen} ticked</span>}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{facet.title}</legend>
        <Ticks facet={facet} />
      </fieldset>
    </details>
  );
}
