import { describe, expect, test } from 'vitest';
import { findWords } from '#lib/matcher/find-words';
import { buildTextIndex } from '#lib/matcher/text-index';
import { fold, wordsOf } from '#lib/matcher/words';

const records = [
  { names: 'Supply Chain Management', lines: 'Begin with CTL.SC1x, then CTL.SC2x.' },
  { names: 'Statistics and Data Science', lines: 'Courses 6.86x and 18.6501x; taught by MIT.' },
  { names: 'Estadística aplicada', lines: 'En español, de la Universidad de Córdoba.' },
  { names: 'Artificial Intelligence', lines: 'From Columbia: AI, and C# beside C++.' },
  { names: 'Cyber Security', lines: 'Policies of networks, by J-PAL’s neighbor.' },
];
const index = buildTextIndex(records, { boost: { names: 4 } });

/** The names of the records in which all words are found, best first. */
const find = (words: string, mode: 'all' | 'any' = 'all'): string[] =>
  findWords(index, wordsOf(words), mode).flatMap(({ row }) => records[row]?.names ?? []);

describe('course codes', () => {
  test.each(['CTL.SC1x', 'ctl.sc1x', 'CTL SC1x', 'CTLSC1x', 'SC1x', 'ctl-sc1x', 'sc 1x'])('%s', (code) => {
    expect(find(code)).toEqual(['Supply Chain Management']);
  });

  test.each(['18.6501x', '6.86x'])('%s, which begins with a number', (code) => {
    expect(find(code)).toEqual(['Statistics and Data Science']);
  });

  test('a code of another course is not found by its department', () => {
    expect(find('CTL.SC9z')).toEqual([]);
  });
});

test.each(['estadística', 'statistiques'])(
  'a subject in Spanish or French finds what is called so in English: %s',
  (word) => {
    expect(find(word)).toContain('Statistics and Data Science');
  },
);

describe('accents', () => {
  test.each(['estadistica aplicada', 'Estadística aplicada', 'ESTADISTICA APLICADA', 'espanol', 'cordoba'])(
    '%s',
    (word) => {
      expect(find(word)).toEqual(['Estadística aplicada']);
    },
  );

  test('a text loses its accents and capitals, and a curly apostrophe becomes a straight one', () => {
    expect(fold('Universität’s ÉCOLE')).toBe("universitat's ecole");
  });
});

describe('a wrong letter', () => {
  test.each([
    ['statistcs', 'a letter missing'],
    ['staatistics', 'a letter too many'],
    ['stotistics', 'another letter'],
    ['sattistics', 'two letters turned round'],
  ])('%s: %s', (word) => {
    expect(find(word)[0]).toBe('Statistics and Data Science');
  });

  test('is forgiven from five letters on', () => {
    expect(find('chian')).toEqual(['Supply Chain Management']);
    expect(find('dzta')).toEqual([]);
  });

  test('is not forgiven twice', () => {
    expect(find('stotiztics')).toEqual([]);
  });
});

describe('short terms', () => {
  test.each(['AI', 'A.I.', 'ai', 'C#', 'C++'])('%s', (term) => {
    expect(find(term)).toEqual(['Artificial Intelligence']);
  });

  test('two letters are no beginning of a longer word', () => {
    expect(find('su')).toEqual([]);
    expect(find('supp')).toEqual(['Supply Chain Management']);
  });
});

describe('one and many', () => {
  test.each([
    ['chains', 'Supply Chain Management'],
    ['statistic', 'Statistics and Data Science'],
    ['policy', 'Cyber Security'],
    ['sciences', 'Statistics and Data Science'],
  ])('%s', (word, name) => {
    expect(find(word)).toEqual([name]);
  });
});

describe('words as one and apart', () => {
  test.each(['cybersecurity', 'cyber security', 'cyber-security'])('%s', (words) => {
    expect(find(words)).toEqual(['Cyber Security']);
  });

  test.each(['J-PAL', 'JPAL', 'j pal', 'J-PAL’s'])('%s', (words) => {
    expect(find(words)).toEqual(['Cyber Security']);
  });

  test('all words must be found, or any', () => {
    expect(find('statistics security')).toEqual([]);
    expect(find('statistics security', 'any').sort()).toEqual(['Cyber Security', 'Statistics and Data Science']);
  });
});

describe('the words of a text', () => {
  const shown = (text: string) => wordsOf(text).map((word) => word.shown);

  test('are without punctuation, and a comma within a number is none between words', () => {
    expect(shown('“Online”, (cheap): 1,000!')).toEqual(['Online', 'cheap', '1000']);
  });

  test('a sign of money stays with its amount, and is none of what is looked for', () => {
    expect(shown('under €1,000, 500 € or $ 20')).toEqual(['under', '€1000', '500€', 'or', '$20']);
    expect(wordsOf('€1000').map(({ joined }) => joined)).toEqual(['1000']);
  });

  test('nothing is no word', () => {
    expect(wordsOf(' … – & ')).toEqual([]);
  });
});
