import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { ComponentProps, ReactNode } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import type { Body } from '#lib/domain/body';
import type { Source } from '#lib/domain/source';
import type { Citations } from '#lib/site/citations';
import { Cites } from './cites';
import { Fold } from './fold';
import { ScrollRegion } from './scroll-region';
import './prose.css';

interface Props {
  body: Body;
  sources: readonly Source[];
  citations: Citations;
  /** What stands for a live figure; only guides have them. */
  live?: (name: string) => ReactNode;
}

/** A record's own text, its citations numbered as on the rest of the page. */
export function Prose({ body, sources, citations, live }: Props) {
  let tables = 0;
  const components = {
    cite: (props: ComponentProps<'cite'> & { 'data-source'?: string }) => (
      <Cites citations={citations} sources={sources.filter((source) => source.id === props['data-source'])} />
    ),
    data: (props: ComponentProps<'data'> & { 'data-figure'?: string }) => live?.(props['data-figure'] ?? ''),
    details: ({ title, children }: ComponentProps<'details'>) => <Fold title={title}>{children}</Fold>,
    table: ({ children }: ComponentProps<'table'>) => {
      tables += 1;
      return (
        <ScrollRegion label={`Table ${tables} of the text`}>
          <table>{children}</table>
        </ScrollRegion>
      );
    },
  };
  return (
    <div className="prose">
      {toJsxRuntime(body.tree, { Fragment, jsx, jsxs, components, ignoreInvalidStyle: true })}
    </div>
  );
}
