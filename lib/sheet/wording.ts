type Wording = Readonly<Record<string, string>>;

/** The same question for every name that records have for what it asks. */
const forNames = (...asked: readonly (readonly [question: string, ...names: string[]])[]): Wording =>
  Object.fromEntries(asked.flatMap(([question, ...names]) => names.map((name) => [name, question])));

const ofProgram = forNames(
  ['Is there help with the price, and who can have it?', 'financial help'],
  ['What is the pass mark, in each course and over all?', 'pass mark'],
  ['What must I know before I begin?', 'prerequisites'],
  ['How is the work graded, and is there an exam?', 'assessment rules'],
  ['How many hours does the program take in all?', 'total hours'],
  ['When did the program begin?', 'launch date', 'exact launch date'],
  ['How many months does the program take?', 'program length in months', 'length of the program in months'],
  [
    'What does the whole program cost today, with every fee?',
    'total price',
    'price of the whole program',
    'a price',
    'price',
  ],
  ['What does the program cost for those who begin in 2026?', 'a price for 2026'],
  [
    'Which degree gives credit for the program, and how much?',
    'credit pathway',
    'a degree that gives credit',
    'credit toward any degree',
    'credit toward a degree',
  ],
  ['In which order are the courses taken?', 'order of the courses', 'recommended order of the courses'],
  ['Does someone check who I am in the exam, and what does that cost?', 'proctoring'],
  ['How many hours a week does it take?', 'weekly hours'],
  ['Is there an exam, and what is in it?', 'exam'],
  ['Which work is graded?', 'graded work'],
  ['Which courses is the program made of?', 'course titles'],
  ['How many courses are there?', 'number of courses'],
  ['Is there a rule on who may begin?', 'formal entry rule', 'formal entry requirements'],
  ['What does the program teach?', 'skills', 'skills taught', 'a list of skills'],
  ['Which mathematics does it need?', 'mathematics needed', 'mathematics requirements'],
  ['Is there a capstone, and must I take it?', 'capstone'],
  ['What does each course cost?', 'price of the courses'],
  ['How long is each course?', 'length of the courses'],
);

const ofDegree = forNames(
  [
    'How much credit from elsewhere does the degree take at most?',
    'limit on credit from elsewhere',
    'a limit on transferred credit',
  ],
  ['Can I try a course of the degree before I am admitted?', 'try it before you are admitted'],
  ['How many credits does the degree have?', 'total credits', 'size in credits', 'total credit hours'],
  ['How many months does the degree take?', 'duration', 'length', 'usual duration', 'duration in months'],
  [
    'What does admission ask for?',
    'admission',
    'entry requirements',
    'entry requirements of this degree',
    'entry requirements today',
  ],
  [
    'What is the tuition of the whole degree for me, with every fee?',
    'tuition',
    'total tuition',
    'total price',
    'total fee',
    'fee',
    'price',
    'total',
    'tuition of the whole degree',
  ],
  [
    'Is it taught online or on campus?',
    'how it is taught',
    'online or on campus',
    'how it is taught (on campus or online)',
  ],
  ['What is the full name of the degree?', 'name of the degree', 'full name of the degree'],
  [
    'For which year is the price on your page?',
    'date of the fee',
    'date of the fees',
    'date of the price',
    'date of the fee page',
  ],
);

const beginsAsQuestion = /^(whether|which|what|how|who)\b/;

/** A name as a question; one that no sentence was written for is asked by itself. */
const ask = (wording: Wording, name: string): string =>
  wording[name] ?? `Can you tell me${beginsAsQuestion.test(name) ? '' : ':'} ${name}?`;

/** What was not found of a program, by its name in the record, as a question to those who teach it. */
export const askOfProgram = (name: string): string => ask(ofProgram, name);

/** The same of a degree, to its admissions office. */
export const askOfDegree = (name: string): string => ask(ofDegree, name);
