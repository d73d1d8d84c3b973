import { z } from 'zod';
import type { Cited } from './cited';
import { liveFigureNames } from './live-figure';
import { recordShape } from './record';
import { citesSchema } from './source';

/** What one can do, from the least to the most; each has a file. */
export const decisionOptions = [
  'nothing-now',
  'one-course',
  'program',
  'program-then-degree',
  'degree-elsewhere',
  'degree-directly',
] as const;

/** The facts a visitor is asked for, each with its answers, by their names in the address. */
export const decisionFacts = {
  work: ['yes', 'unsure', 'no'],
  papers: ['us-visa', 'other-visa', 'loan', 'no'],
  cheap: ['sure', 'unsure', 'no'],
  mathematics: ['yes', 'untried', 'no'],
  evenings: ['yes', 'no'],
  enough: ['yes', 'no'],
  open: ['yes', 'closed', 'unpriced'],
} as const;

export type FactName = keyof typeof decisionFacts;
export type FactAnswer<F extends FactName = FactName> = (typeof decisionFacts)[F][number];

export const factNames = Object.keys(decisionFacts) as FactName[];

/** What a visitor weighs from 0 to 4, by its name in the address. */
export const weightNames = ['certain', 'loss', 'money', 'time', 'proof', 'visa', 'trying', 'people'] as const;
export type WeightName = (typeof weightNames)[number];

/** An answer to a question about facts, as it stands in the address. */
type FactCondition = { [F in FactName]: `${F}=${FactAnswer<F>}` }[FactName];

/** When a rule speaks: at one answer, or as soon as something is weighed. */
export type Condition = FactCondition | WeightName;

export const conditionOf = (name: FactName, answer: FactAnswer): Condition => `${name}=${answer}` as Condition;

const factConditions = factNames.flatMap((name) =>
  decisionFacts[name].map((answer) => conditionOf(name, answer) as FactCondition),
);

const conditions: readonly Condition[] = [...factConditions, ...weightNames];

/** Facts beside which something is not said, since they say the same or deny it. */
const unlessSchema = z.array(z.enum(factConditions)).default([]);

/** A statement, perhaps with figures of the record; without source or figure it is our reasoning. */
const remarkShape = {
  text: z.string().min(1),
  live: z.array(z.enum(liveFigureNames)).default([]),
  sources: citesSchema.default([]),
};

const ruleSchema = z.strictObject({
  when: z.enum(conditions),
  speaks: z.enum(['for', 'against']),
  /** Whether this alone rules the option out. */
  decides: z.boolean().default(false),
  unless: unlessSchema,
  ...remarkShape,
  reason: z.string().min(1),
});

export type DecisionRule = Cited<z.infer<typeof ruleSchema>>;

const remarkSchema = z.strictObject(remarkShape);

export type DecisionRemark = Cited<z.infer<typeof remarkSchema>>;

/** Front matter of `content/decisions/<option>.md`: one thing that one can do, and what speaks for it and against it. */
export const decisionSchema = z.strictObject({
  title: z.string().min(1),
  /** Money and time. */
  costs: remarkSchema,
  /** What one must have before one may begin. */
  asks: remarkSchema,
  /** What one holds afterward. */
  holds: remarkSchema,
  /** What people earn who hold it, or that nobody counted it. */
  pay: remarkSchema,
  /** What one may lose by it. */
  risks: remarkSchema,
  /** What may be gone by then. */
  gone: remarkSchema,
  rules: z.array(ruleSchema).min(1),
  /** Where to look next: words and a path of this site. */
  next: z
    .array(z.strictObject({ text: z.string().min(1), to: z.string().startsWith('/'), unless: unlessSchema }))
    .min(1),
  ...recordShape,
});
