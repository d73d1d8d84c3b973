import { expect, test } from 'vitest';
import { contentTree } from '../support/content-tree';
import { soundTree } from '../support/sound-tree';

const file = `---
title: Nothing for now
costs: { text: No money. }
asks: { text: Nothing. }
holds: { text: What you hold today. }
pay: { text: No count was found. }
risks: { text: Time. }
gone: { text: The program may close. }
rules:
  - { when: money, speaks: for, text: It costs nothing., reason: Nothing is paid. }
next:
  - { text: How long programs last, to: /lasting }
lastVerified: 2026-11-01
lastChanged: 2026-11-01
sources: {}
---
`;

test.each([
  ['an answer that no question has', 'when: money', 'when: work=maybe'],
  ['a side that there is not', 'speaks: for', 'speaks: perhaps'],
  ['no word on what one may lose', 'risks: { text: Time. }\n', ''],
  ['no reason', ', reason: Nothing is paid.', ''],
  ['a figure that is not computed', ', reason:', ', live: [programs.none], reason:'],
  ['a next step that leads nowhere', 'to: /lasting', 'to: /nowhere'],
])('an editor hears of a rule with %s', async (_, from, to) => {
  const errorsOf = async (text: string) => {
    const { diagnostics } = await contentTree({ ...soundTree, 'decisions/nothing-now.md': text });
    return diagnostics.filter(({ severity, file: name }) => severity === 'error' && name.includes('decisions'));
  };
  expect(await errorsOf(file)).toEqual([]);
  expect(await errorsOf(file.replace(from, to))).toHaveLength(1);
});
