import type { ComponentProps } from 'react';
import { Fold } from './fold';
import { Prose } from './prose';

type Props = Omit<ComponentProps<typeof Prose>, 'live'>;

/** Our reading of a record: what it comes to stands open, the reasons follow in a fold. */
export function Reading({ body, sources, citations }: Props) {
  const { children } = body.tree;
  const end = children.findIndex((node) => node.type === 'element' && node.tagName === 'p') + 1;
  const part = (from: number, to?: number) => (
    <Prose
      body={{ ...body, tree: { ...body.tree, children: children.slice(from, to) } }}
      sources={sources}
      citations={citations}
    />
  );
  const hasMore = children.slice(end).some(({ type }) => type === 'element');
  return (
    <>
      {part(0, end)}
      {hasMore && (
        <div className="mt-3">
          <Fold title="The rest of our reading" isOpenWhenWide>
            {part(end)}
          </Fold>
        </div>
      )}
    </>
  );
}
