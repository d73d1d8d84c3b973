import type { CountedFacet, Option } from '#lib/list/count';

interface Props {
  facet: CountedFacet;
  /** One record of the list, in words. */
  noun: string;
}

/** Options shown at once; the rest stand behind "more", except those that are ticked. */
const shownAtOnce = 8;

function Tick({ name, option, noun }: { name: string; option: Option; noun: string }) {
  return (
    <label className="ck">
      <input type="checkbox" name={name} value={option.value} defaultChecked={option.isChosen} />
      <span>{option.label}</span>
      <span className="n">
        {option.count}
        <span className="visually-hidden"> {noun}s</span>
      </span>
    </label>
  );
}

function Ticks({ facet, noun }: Props) {
  const first = facet.options.filter((option, index) => index < shownAtOnce || option.isChosen);
  const rest = facet.options.filter((option) => !first.includes(option));
  return (
    <>
      {first.map((option) => (
        <Tick key={option.value} name={facet.name} option={option} noun={noun} />
      ))}
      {rest.length > 0 && (
        <details className="more-opts">
          <summary>{rest.length} more</summary>
          {rest.map((option) => (
            <Tick key={option.value} name={facet.name} option={option} noun={noun} />
          ))}
        </details>
      )}
    </>
  );
}

/** One filter with ticks: open when it is one of the main ones, otherwise folded until used. */
export function TickFacet({ facet, noun }: Props) {
  if (facet.options.length === 0) return null;
  if (facet.isMain) {
    return (
      <fieldset className="facet">
        <legend>{facet.title}</legend>
        <Ticks facet={facet} noun={noun} />
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
        <Ticks facet={facet} noun={noun} />
      </fieldset>
    </details>
  );
}
