import { type CrosswalkRow, crosswalk, vocabularies } from '#lib/export/crosswalk';
import { type Column, Table } from '../ui/table';

const inCode = (names: readonly string[], prefix = '') =>
  names.map((name, index) => (
    <span key={name}>
      {index > 0 && ', '}
      <code className="wrap-anywhere">{`${prefix}${name}`}</code>
    </span>
  ));

const columns: readonly Column<CrosswalkRow>[] = [
  { title: 'Descriptor', cell: ({ label }) => label },
  {
    title: 'Here',
    cell: ({ ours }) => (ours.length > 0 ? inCode(ours) : <span className="text-ink-2">not on record</span>),
  },
  { title: 'European Learning Model', cell: ({ elm }) => inCode(elm, 'elm:') },
  { title: 'CTDL', cell: ({ ctdl }) => inCode(ctdl, 'ceterms:') },
];

/** The EU’s descriptors of a micro-credential: our properties beside the terms of two vocabularies. */
export function CrosswalkTable() {
  const { recommendation, annexList, elm, ctdl, ctdlSchema } = vocabularies;
  return (
    <>
      <Table
        label="Crosswalk"
        caption={
          <>
            <b>Crosswalk.</b> Near terms, not always the same. Each program has all ten in <code>descriptors</code>.
          </>
        }
        columns={columns}
        rows={crosswalk}
        keyOf={({ name }) => name}
        cards
      />
      <p className="mt-3 max-w-measure text-sm text-ink-2">
        The order is that of Annex I of the <a href={recommendation}>Council Recommendation of 16 June 2022</a> (2022/C
        243/02). What it asks of one learner’s certificate, such as the date and the grade, is left out. The copy we
        have ends before the annex: we read its list in <a href={annexList}>Cedefop’s glossary</a>, and the optional
        points in a quotation of the Commission’s staff paper of 2021. The terms are those of{' '}
        <a href={elm}>version 3 of the model</a>, in a copy of February 2024, and of the{' '}
        <a href={ctdl}>Credential Transparency Description Language</a>, read in{' '}
        <a href={ctdlSchema}>Credential Engine’s own schema</a>.
      </p>
    </>
  );
}
