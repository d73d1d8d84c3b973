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
  developer: 'software, computer science',
  ds: 'data science',
  economist: 'economics',
  employer: 'employers, company',
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
  nanotech: 'nanoscience',
  nanotechnology: 'nanoscience',
  nurse: 'health',
  nursing: 'health',
  pm: 'project management',
  procurement: 'supply chain',
  programming: 'software, computer science',
  programmer: 'software, computer science',
  renewable: 'sustainable, solar',
  salary: 'pay, earnings',
  wage: 'pay, earnings',
  scholarship: 'financial assistance',
  scm: 'supply chain management',
  stat: 'statistics',
  teacher: 'teaching, education',
  teaching: 'education',
  ux: 'user experience',
};

/** What a tool, a method or a name in trade is about: where no record has all that was asked for, these come near. */
const subjects: Readonly<Record<string, string>> = {
  'c#': 'computer science',
  'c++': 'computer science',
  completion: 'chances',
  h1b: 'visa',
  java: 'software, computer science',
  javascript: 'software, computer science',
  nanodegree: 'microcredential, credentials',
  sigma: 'quality, process control',
};

const readWays = (text: string): string[][] => text.split(', ').map((way) => way.split(' '));

const readTable = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string[][]> =>
  new Map(Object.entries(table).map(([term, text]) => [term, readWays(text)]));

const [synonyms, subjectsByTerm] = [readTable(ways), readTable(subjects)];

/** The other ways to say a term, each as the words that must all be there. */
export const synonymsOf = (term: string): readonly (readonly string[])[] => synonyms.get(term) ?? [];

/** What a term that no record has is about, each as the words that must all be there. */
export const subjectsOf = (term: string): readonly (readonly string[])[] => subjectsByTerm.get(term) ?? [];
