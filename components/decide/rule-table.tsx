import { sayCondition } from '#lib/decide/questions';
import { ruleAnchor } from '#lib/decide/rule-anchor';
import type { Decision } from '#lib/domain/catalog';
import { Cites } from '../ui/cites';
import { How } from '../ui/how';
import { Table } from '../ui/table';
import { Remark, type RemarkContext } from './remark';

interface Props extends RemarkContext {
  option: Decision;
}

const sides = { for: 'For', against: 'Against' } as const;

/** The rules of one way: at which answer each speaks, what it says, and why. */
export function RuleTable({ option, figures, citations }: Props) {
  return (
    <Table
      cards
      label={`Rules: ${option.title}`}
      caption={`${option.title}: when each rule speaks, what it says, and why.`}
      columns={[
        {
          title: 'Answer',
          cell: (rule) => (
            <>
              <span id={ruleAnchor(option, rule)}>{sayCondition(rule.when)}</span>
              {rule.unless.length > 0 && <How>Not beside: {rule.unless.map(sayCondition).join('; ')}.</How>}
            </>
          ),
        },
        {
          title: 'Speaks',
          cell: ({ speaks, decides }) => (decides ? `${sides[speaks]}; decides alone` : sides[speaks]),
        },
        {
          title: 'Says',
          cell: (rule) => <Remark remark={{ ...rule, sources: [] }} figures={figures} citations={citations} />,
        },
        {
          title: 'Reason and source',
          label: 'Reason',
          cell: ({ reason, sources, live }) => (
            <>
              {reason}
              <Cites citations={citations} sources={sources} />
              {sources.length === 0 && live.length === 0 && <small>Our reasoning, without a source.</small>}
            </>
          ),
        },
      ]}
      rows={option.rules}
      keyOf={({ when, speaks }) => `${when} ${speaks}`}
    />
  );
}
