import { type Worded, type Wording, wordAs } from './wording';

export const programPrice = 'What does the whole program cost at its next start, with every fee?';
export const programLength = 'How many months does the program take?';

const onCredit: readonly Wording[] = [
  {
    names: /^credit pathway|^a degree that gives credit$|^credit toward (a|any) degree/,
    question: 'Which degree gives credit for the program, and how much?',
    onCredit: 'which',
  },
  {
    names: /^a degree that gives credit for (.+)/,
    question: 'Which degree gives credit for $1, and how much?',
    onCredit: 'other',
  },
  {
    names: /^the degree and the number/,
    question: 'Which degree does it count toward, and for how many credits?',
    onCredit: 'amount',
  },
  { names: /^whether the credit is still given/, question: 'Is the credit still given?', onCredit: 'other' },
  {
    names: /^credit in the words of any university/,
    question: 'Which university says in its own words that it gives credit for the program?',
    onCredit: 'other',
  },
  {
    names: /^credit in (.+)’s own words/,
    question: 'Does $1 say in its own words how much credit it gives for the program, and where?',
    onCredit: 'other',
  },
  {
    names: /^credit at (universities other than .+)/,
    question: 'Which $1 give credit for it, and how much?',
    onCredit: 'other',
  },
  {
    names: /^which courses of (.+) can be excused/,
    question: 'Which courses of $1 can be excused?',
    onCredit: 'other',
  },
  { names: /^the number of credits (.+) gives/, question: 'How many credits does $1 give for it?', onCredit: 'amount' },
  {
    names: /^how many ECTS credits (.+) has waived/,
    question: 'How many ECTS credits has $1 waived for it?',
    onCredit: 'amount',
  },
  { names: /^ECTS credits for the current/, question: 'How many ECTS credits does it earn now?', onCredit: 'amount' },
  { names: /^points it earns/, question: 'How many points does it earn at the university?', onCredit: 'amount' },
  { names: /^how it counts toward (.+)/, question: 'How does it count toward $1?', onCredit: 'amount' },
  {
    names: /^(?:amount of )?credits? (?:toward|for) (.+)/,
    question: 'How much credit does it earn toward $1?',
    onCredit: 'amount',
  },
];

const onProgram: readonly Wording[] = [
  { names: /notice/, question: 'Was there a notice that the program closes, and of which day?', isOfFinished: true },
  { names: /^size and tuition of (.+)/, question: 'How large is $1, and what does it cost?', isOfFinished: true },
  { names: /financial help/, question: 'Is there help with the price, and who can have it?' },
  {
    names:
      /price.*total price|^total price|price of the whole|^a price|^price$|price on MIT Learn|course list and prices/,
    question: programPrice,
  },
  { names: /(price|length) .*capstone/, question: 'How long does the capstone take, and what does it cost?' },
  { names: /^whether the (capstone.*) is still required/, question: 'Is the $1 still required?' },
  { names: /^whether the (capstone) still runs/, question: 'Does the $1 still run?' },
  { names: /assessment .*pass mark/, question: 'How is the work graded, and what is the pass mark?' },
  { names: /pass mark/, question: 'What is the pass mark, in each course and over all?' },
  { names: /mathematics/, question: 'Which mathematics does it need?' },
  { names: /formal entry/, question: 'Is there a rule on who may begin?' },
  { names: /prerequisites|skills expected/, question: 'What must I know before I begin?' },
  { names: /assessment rules/, question: 'How is the work graded, and is there an exam?' },
  { names: /graded/, question: 'Which work is graded?' },
  { names: /capstone/, question: 'Is there a capstone, and must I take it?' },
  { names: /proctoring/, question: 'Does someone check who I am in the exam, and what does that cost?' },
  { names: /(length of|weeks) the exam/, question: 'How many weeks does the exam take?' },
  { names: /^exam( rules)?$/, question: 'Is there an exam, and what is in it?' },
  { names: /launch/, question: 'When did the program begin?' },
  { names: /^program length|length of the program|^length in months/, question: programLength },
  { names: /weekly hours|hours a week/, question: 'How many hours a week does each course take?' },
  { names: /hours/, question: 'How many hours does the program take in all?' },
  { names: /price of .*course/, question: 'What does each course cost?' },
  { names: /length of .*course/, question: 'How long is each course?' },
  { names: /each track/, question: 'Which courses may I choose in each track?' },
  { names: /order|first course/, question: 'In which order are the courses taken?' },
  { names: /^title and track of (.+)/, question: 'What is the title of $1, and which track is it in?' },
  { names: /title/, question: 'Which courses is the program made of?' },
  { names: /^number of courses/, question: 'How many courses are there?' },
  { names: /skills/, question: 'What does the program teach?' },
];

/** What was not found of a program, by its name in the record, as a question to those who teach it. */
export const askOfProgram = (name: string): Worded | undefined => wordAs([...onCredit, ...onProgram], name);
