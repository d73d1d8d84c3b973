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
    <label className="flex min-h-7 cursor-pointer items-start gap-2.5 py-1.25 text-sm/[1.3]">
      <input type="checkbox" name={name} value={value} defaultChecked={isTicked} />
      <span className="flex-1">{label}</span>
      <span className="text-ink-2">
        {count}
        <span className="sr-only"> {noun}s</span>
      </span>
    </label>
  );
}
