interface Props {
  name: string;
  value: string;
  label: string;
  isTicked: boolean;
  /** How many records would show with it. */
  count: number;
  /** One record of the list, in words. */
  noun: string;
}

/** A value of a filter: its tick and how many records have it. */
export function Tick({ name, value, label, isTicked, count, noun }: Props) {
  return (
    <label className="tick">
      <input type="checkbox" name={name} value={value} defaultChecked={isTicked} />
      <span>{label}</span>
      <span>
        {count}
        <span className="sr-only">{` ${noun}${count === 1 ? '' : 's'}`}</span>
      </span>
    </label>
  );
}
