import { type FactAnswer, type FactName, factNames, type WeightName } from '#lib/domain/decision';

/** A question about facts: what is asked, what helps to answer it, and its answers in words. */
interface FactQuestion<F extends FactName> {
  readonly asks: string;
  readonly hint?: string;
  /** What the answer is called where it speaks. */
  readonly noun: string;
  readonly answers: Readonly<Record<FactAnswer<F>, string>>;
}

export const factQuestions: { readonly [F in FactName]: FactQuestion<F> } = {
  work: {
    asks: 'Does the work you want ask for a master’s?',
    hint: 'A master’s, not a bachelor’s or a certificate. A license may ask for one too.',
    noun: 'The work asks for a master’s',
    answers: { yes: 'Yes', unsure: 'Not sure', no: 'No' },
  },
  papers: {
    asks: 'Do you need a student visa or a loan for it?',
    hint: 'With both, answer the visa: it leaves fewer ways.',
    noun: 'A visa or a loan',
    answers: {
      'us-visa': 'A student visa for the United States',
      'other-visa': 'A student visa for another country',
      loan: 'A student loan',
      no: 'Neither',
    },
  },
  cheap: {
    asks: 'Is there a cheap master’s in your subject?',
    hint: 'The list of degrees that you apply to directly has their prices.',
    noun: 'A cheap master’s',
    answers: { sure: 'Yes, and I am sure of the subject', unsure: 'Yes, and I am not sure of the subject', no: 'No' },
  },
  mathematics: {
    asks: 'Can you do the mathematics?',
    hint: 'The problems of the first week tell you.',
    noun: 'The mathematics',
    answers: { yes: 'Yes', untried: 'Not tried yet', no: 'No' },
  },
  evenings: {
    asks: 'Do you have the hours, every week?',
    noun: 'Hours every week',
    answers: { yes: 'Yes', no: 'No' },
  },
  enough: {
    asks: 'Would the certificate alone be enough?',
    hint: 'Suppose no degree follows, no raise, no praise.',
    noun: 'The certificate alone is enough',
    answers: { yes: 'Yes', no: 'No' },
  },
  open: {
    asks: 'Is the program you want open, and priced?',
    hint: 'Leave it out if you have none in mind.',
    noun: 'The program you want',
    answers: { yes: 'Open, with a price', closed: 'Closed', unpriced: 'Open, and no price found' },
  },
};

/** What is weighed: in the form, and where it speaks. */
export const weightLabels: Readonly<Record<WeightName, string>> = {
  certain: 'A degree for certain',
  loss: 'A small loss if I stop',
  money: 'Little money',
  time: 'Little time',
  proof: 'Something to show an employer',
  visa: 'A visa or a loan',
  trying: 'Trying the subject',
  people: 'People and teachers',
};

/** How much something matters, from 0. */
export const weightWords = ['not at all', 'a little', 'somewhat', 'much', 'very much'] as const;

/** An answer to a question about facts, in a few words: "Mathematics: no". */
export function sayAnswer(name: FactName, answer: FactAnswer): string {
  const { noun, answers } = factQuestions[name];
  const words = (answers as Readonly<Record<string, string>>)[answer] ?? answer;
  return `${noun}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** How strongly a weight was given, in words: "Little money: much, 3 of 4". */
export const sayWeight = (name: WeightName, weight: number): string =>
  `${weightLabels[name]}: ${weightWords[weight]}, ${weight} of ${weightWords.length - 1}`;

/** When a rule speaks, in words, for the table of rules. */
export function sayCondition(condition: string): string {
  const [name = '', answer] = condition.split('=');
  const fact = factNames.find((one) => one === name);
  return fact && answer ? sayAnswer(fact, answer as FactAnswer) : weightLabels[name as WeightName];
}
