/** The word beside what the visitor entered; in a result it leads to the box it was entered in. */
export function Yours({ box }: { box?: string | undefined }) {
  const look =
    'ml-1 inline-block border-l-3 border-current pl-1.5 font-sans text-xs/tight font-semibold whitespace-nowrap text-accent';
  if (!box) return <b className={look}>yours</b>;
  return (
    <a className={`${look} py-1 no-underline hover:underline`} href={`#${box}`}>
      yours
    </a>
  );
}
