/**
 * Words that people write for what records call otherwise: each of the ways to say it finds as well. They are
 * abbreviations of a subject, and names of a work or of a method for what it is about.
 */
const ways: Readonly<Record<string, string>> = {
  accountant: 'accounting',
  ai: 'artificial intelligence',
  blockchain: 'digital currency',
  'c#': 'software, computer science',
  'c++': 'software, computer science',
  cloud: 'cloud computing',
  coding: 'software, computer science',
  coder: 'software, computer science',
  crypto: 'digital currency',
  cs: 'computer science',
  cyber: 'cybersecurity',
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
  java: 'software, computer science',
  javascript: 'software, computer science',
  job: 'career, occupation',
  lawyer: 'law',
  logistic: 'supply chain',
  manager: 'management',
  math: 'mathematics',
  mathematics: 'math',
  ml: 'machine learning',
  nurse: 'health',
  nursing: 'health',
  pm: 'project management',
  procurement: 'supply chain',
  programming: 'software, computer science',
  programmer: 'software, computer science',
  renewable: 'sustainable, solar',
  salary: 'pay, earnings',
  scholarship: 'financial assistance',
  scm: 'supply chain management',
  sigma: 'quality, process control',
  stat: 'statistics',
  teacher: 'teaching, education',
  ux: 'user experience',
};

const readWays = (text: string): string[][] => text.split(', ').map((way) => way.split(' '));

const synonyms = new Map(Object.entries(ways).map(([term, text]) => [term, readWays(text)]));

/** The other ways to say a term, each as the words that must all be there. */
export const synonymsOf = (term: string): readonly (readonly string[])[] => synonyms.get(term) ?? [];
