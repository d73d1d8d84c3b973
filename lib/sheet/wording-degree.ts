import { type Worded, type Wording, wordAs } from './wording';

export const admitsQuestion = 'Does the degree still admit students?';
export const degreeSize = 'How many credits does the degree have?';
export const degreeTuition = 'What is the tuition of the whole degree for me, with every fee?';
export const degreeFees = 'What do all the fees of the whole degree come to for me?';
export const degreeLength = 'How many months does the degree take?';

const ofDegree: readonly Wording[] = [
  { names: /^(a )?limit on/, question: 'How much credit from elsewhere does the degree take at most?' },
  { names: /^left to pay/, question: 'What is left to pay after the program?' },
  { names: /^try it/, question: 'Can I try a course of the degree before I am admitted?' },
  {
    names: /^credit in (.+)’s own words/,
    question: 'Does $1 say in its own words how much credit it gives for the program, and where?',
    onCredit: 'other',
  },
  { names: /^which microcredentials count/, question: 'Which microcredentials count at present?', onCredit: 'other' },
  {
    names: /credits? (given|for)|how much credit|MicroMasters|that the program covers|excused/,
    question: 'How much credit does the degree give for a MicroMasters program?',
    onCredit: 'amount',
  },
  {
    names: /^date of the (present )?(fees?|fee page|price|tuition)$|^the period of the fee/,
    question: 'For which year is the price on your page?',
  },
  { names: /accredit/, question: 'Who accredits the degree?' },
  { names: /credits|credit hours|number of classes/, question: degreeSize },
  { names: /mathematics/, question: 'Which mathematics does the degree ask for?' },
  { names: /exam, thesis/, question: 'Does the degree end with an exam, a thesis or a capstone?' },
  { names: /admission|entry|to enter/, question: 'What does admission ask for?' },
  { names: /how it is taught|online or on campus/, question: 'Is it taught online or on campus?' },
  { names: /\bname\b|which MBA/, question: 'What is the full name of the degree?' },
  { names: /open now|ever started|still offered|still runs|^state of/, question: admitsQuestion },
  { names: /^(?:tuition|price) of the (.+ version)$/, question: 'What does the $1 cost, with every fee?' },
  { names: /^price on campus/, question: 'What does it cost on campus?' },
  {
    names: /^(?:tuition|fee|price|total) for ((?:domestic )?(?:students|people)\b\D*)$/,
    question: 'What does the degree cost for $1?',
  },
  { names: /^which rate applies to (.+)/, question: 'Which rate applies to $1?' },
  { names: /^which countries are in which group/, question: 'Which countries are in which group of prices?' },
  {
    names: /tuition|fee|price|rate\b|rates\b|\btotal\b/,
    question: degreeTuition,
  },
  { names: /^length part time/, question: 'How many months does it take part time?' },
  { names: /duration|length|months/, question: degreeLength },
];

/** What was not found of a degree, by its name in the record, as a question to its admissions office. */
export const askOfDegree = (name: string): Worded | undefined => wordAs(ofDegree, name);
