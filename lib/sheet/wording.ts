/** A question, and the names that records have for what it asks; the first that fits a name asks it. */
interface Wording {
  readonly names: RegExp;
  readonly question: string;
  /** Whether only someone who is about to buy asks it: of a closed program nobody does. */
  readonly isForBuyers?: boolean;
}

export const programPrice = 'What does the whole program cost at its next start, with every fee?';
export const admitsQuestion = 'Does the degree still admit students?';

const ofProgram: readonly Wording[] = [
  { names: /financial help/, question: 'Is there help with the price, and who can have it?', isForBuyers: true },
  {
    names:
      /price.*total price|^total price|price of the whole|^a price|^price$|price on MIT Learn|course list and prices/,
    question: programPrice,
    isForBuyers: true,
  },
  {
    names: /(price|length) .*capstone/,
    question: 'How long does the capstone take, and what does it cost?',
    isForBuyers: true,
  },
  { names: /pass mark/, question: 'What is the pass mark, in each course and over all?' },
  { names: /mathematics/, question: 'Which mathematics does it need?' },
  { names: /formal entry/, question: 'Is there a rule on who may begin?' },
  { names: /prerequisites|skills expected/, question: 'What must I know before I begin?' },
  { names: /assessment rules/, question: 'How is the work graded, and is there an exam?' },
  { names: /graded/, question: 'Which work is graded?' },
  { names: /capstone/, question: 'Is there a capstone, and must I take it?' },
  {
    names: /proctoring/,
    question: 'Does someone check who I am in the exam, and what does that cost?',
    isForBuyers: true,
  },
  { names: /(length of|weeks) the exam/, question: 'How many weeks does the exam take?' },
  { names: /^exam( rules)?$/, question: 'Is there an exam, and what is in it?' },
  { names: /launch/, question: 'When did the program begin?' },
  { names: /notice/, question: 'Was there a notice that the program closes, and of which day?' },
  {
    names: /^program length|length of the program|^length in months/,
    question: 'How many months does the program take?',
  },
  { names: /weekly hours|hours a week/, question: 'How many hours a week does each course take?' },
  { names: /hours/, question: 'How many hours does the program take in all?' },
  { names: /price of .*course/, question: 'What does each course cost?', isForBuyers: true },
  { names: /length of .*course/, question: 'How long is each course?' },
  { names: /each track/, question: 'Which courses may I choose in each track?' },
  { names: /order|first course/, question: 'In which order are the courses taken?' },
  { names: /title/, question: 'Which courses is the program made of?' },
  { names: /^number of courses/, question: 'How many courses are there?' },
  { names: /skills/, question: 'What does the program teach?' },
  { names: /size and tuition/, question: 'How large is the degree after it, and what does it cost?' },
  {
    names: /credit|points|excused|degree/,
    question: 'Which degree gives credit for the program, and how much?',
  },
];

const ofDegree: readonly Wording[] = [
  {
    names: /^(a )?limit on/,
    question: 'How much credit from elsewhere does the degree take at most?',
  },
  { names: /^left to pay/, question: 'What is left to pay after the program?' },
  { names: /^try it/, question: 'Can I try a course of the degree before I am admitted?' },
  {
    names:
      /credits? (given|for)|how much credit|credit in .* words|MicroMasters|that the program covers|microcredentials|excused/,
    question: 'How much credit does the degree give for a MicroMasters program?',
  },
  {
    names: /^date of the (present )?(fees?|fee page|price|tuition)$|^the period of the fee/,
    question: 'For which year is the price on your page?',
  },
  { names: /credits|credit hours|number of classes/, question: 'How many credits does the degree have?' },
  { names: /mathematics/, question: 'Which mathematics does the degree ask for?' },
  { names: /exam, thesis/, question: 'Does the degree end with an exam, a thesis or a capstone?' },
  { names: /admission|entry|to enter/, question: 'What does admission ask for?' },
  { names: /accredit/, question: 'Who accredits the degree?' },
  { names: /how it is taught|online or on campus/, question: 'Is it taught online or on campus?' },
  { names: /\bname\b|which MBA/, question: 'What is the full name of the degree?' },
  { names: /open now|ever started|still offered|still runs|^state of/, question: admitsQuestion },
  {
    names: /tuition|fee|price|rate\b|rates\b|\btotal\b|countries are in which group/,
    question: 'What is the tuition of the whole degree for me, with every fee?',
  },
  { names: /duration|length|months/, question: 'How many months does the degree take?' },
];

/** What no office can tell, since it is blank in a data set. */
const isOfDataSet = (name: string): boolean => /College Scorecard/.test(name);

/** A name as a question; one that no question was written for is asked for as it stands. */
function ask(wordings: readonly Wording[], name: string, isBuying: boolean): string | undefined {
  if (isOfDataSet(name)) return undefined;
  const wording = wordings.find(({ names }) => names.test(name));
  if (wording?.isForBuyers && !isBuying) return undefined;
  return wording?.question ?? `Where is this published: ${name}?`;
}

/**
 * What was not found of a program, by its name in the record, as a question to those who teach it.
 *
 * @param isBuying whether one can still begin it: else nobody asks what it costs
 */
export const askOfProgram = (name: string, isBuying = true): string | undefined => ask(ofProgram, name, isBuying);

/** The same of a degree, to its admissions office. */
export const askOfDegree = (name: string): string | undefined => ask(ofDegree, name, true);
