interface Props {
  /** The parameter of the side by side: `program` or `degree`. */
  name: string;
  record: { readonly slug: string; readonly title: string; readonly institution: { readonly name: string } };
}

/** A tick that puts a record of the list side by side with others; counted by the `<CompareForm>` around it. */
export function Pick({ name, record }: Props) {
  return (
    <label className="pick">
      <input type="checkbox" name={name} value={record.slug} />
      <span>
        Compare
        <span className="sr-only">
          {' '}
          {record.title}, {record.institution.name}
        </span>
      </span>
    </label>
  );
}
