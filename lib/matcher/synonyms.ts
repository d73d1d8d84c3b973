import { inEnglishOf } from './other-languages';
import { wordsOf } from './words';

/**
 * Words that people write for what records call otherwise: each of the ways to say it finds as well. They are
 * abbreviations of a subject, names of a work for what it is about, plain words for the records’ own, and the opposite
 * where a title asks it: a guide asks whether programs are still alive.
 */
const ways: Readonly<Record<string, string>> = {
  accountant: 'accounting',
  agriculture: 'agribusiness, agricultura, agri food, farming',
  ai: 'artificial intelligence',
  beca: 'financial assistance',
  blockchain: 'digital currency',
  bourse: 'financial assistance',
  boss: 'employer',
  cloud: 'cloud computing',
  coding: 'software, computer science',
  coder: 'software, computer science',
  crypto: 'digital currency',
  coute: 'cost',
  cs: 'computer science',
  cuesta: 'cost',
  cyber: 'cybersecurity',
  dead: 'alive',
  dying: 'alive',
  designer: 'design',
  developer: 'software, computer science',
  ds: 'data science',
  economist: 'economics',
  edtech: 'learning design, instructional design, educational technology',
  employer: 'employers, company',
  fintech: 'finance, digital currency',
  guarantee: 'guaranteed',
  guaranteed: 'guarantee',
  hci: 'human computer interaction',
  hospital: 'health',
  hotel: 'hospitality',
  infosec: 'cybersecurity',
  iot: 'internet things',
  it: 'information technology',
  job: 'career, occupation',
  lawyer: 'law',
  logistic: 'supply chain',
  manager: 'management',
  math: 'mathematics',
  mba: 'business administration',
  mathematics: 'math',
  ml: 'machine learning',
  mscs: 'ms computer science',
  msf: 'ms finance',
  msba: 'ms business analytics',
  nanotech: 'nanoscience',
  nanotechnology: 'nanoscience',
  nurse: 'health',
  nursing: 'health',
  pm: 'project management',
  procurement: 'supply chain',
  qa: 'software testing, quality assurance',
  programming: 'software, computer science',
  programmer: 'software, computer science',
  recognized: 'respected',
  renewable: 'sustainable, solar',
  respected: 'recognized',
  principal: 'educational leadership',
  psychologist: 'psychology',
  salary: 'pay, earnings',
  wage: 'pay, earnings',
  scholarship: 'financial assistance',
  scm: 'supply chain management',
  screenwriting: 'writing',
  sql: 'database',
  stat: 'statistics',
  statistician: 'statistics',
  teacher: 'teaching, education',
  teaching: 'education',
  tester: 'testing',
  ux: 'user experience',
};

/** What a tool, a method or a name in trade is about: where no record has all that was asked for, these come near. */
const subjects: Readonly<Record<string, string>> = {
  'c#': 'computer science',
  'c++': 'computer science',
  aws: 'cloud computing',
  azure: 'cloud computing',
  bitcoin: 'digital currency',
  ethereum: 'digital currency',
  cfa: 'finance accounting',
  chatgpt: 'artificial intelligence',
  cissp: 'cybersecurity',
  completion: 'chances',
  cpa: 'accounting',
  devops: 'cloud computing, software',
  epidemiology: 'public health',
  hacking: 'cybersecurity',
  h1b: 'visa',
  java: 'software, computer science',
  javascript: 'software, computer science',
  kubernetes: 'cloud computing',
  nanodegree: 'microcredential, credentials',
  novel: 'writing',
  pmp: 'project management',
  prince2: 'project management',
  seo: 'marketing',
  sigma: 'quality, process control',
  startup: 'entrepreneurship',
  tableau: 'visualization',
  tourism: 'hospitality',
};

const readWays = (text: string): string[][] => text.split(', ').map((way) => way.split(' '));

const readTable = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string[][]> =>
  new Map(Object.entries(table).flatMap(([word, text]) => wordsOf(word).map(({ joined }) => [joined, readWays(text)])));

const [synonyms, subjectsByTerm] = [readTable(ways), readTable(subjects)];

/** The other ways to say a term, each as the words that must all be there. */
export const synonymsOf = (term: string): readonly (readonly string[])[] => [
  ...(synonyms.get(term) ?? []),
  ...inEnglishOf(term),
];

/** What a term that no record has is about, each as the words that must all be there. */
export const subjectsOf = (term: string): readonly (readonly string[])[] => subjectsByTerm.get(term) ?? [];
