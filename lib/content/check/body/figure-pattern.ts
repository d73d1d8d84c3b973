import { currencies } from '#lib/domain/money';

const units = [
  'minutes?|hours?|days?|weeks?|months?|years?',
  'credits?|ects|ec|cats|points?|units?',
  'courses?|modules?|exams?|programs?|degrees?|universities',
  'learners?|students?|people|graduates|participants?|enrollments?|employers?',
  'minutos|horas?|días?|semanas?|mes(?:es)?|años?|créditos?|cursos?|programas?|exámenes|másteres|personas',
  'heures?|jours?|semaines?|mois|ans|années?|crédits?|cours|programmes?|examens?|personnes',
].join('|');

const names = `${currencies.join('|')}|dollars?|euros?|pounds?|rupees?|pesos?|francs?|yuan|rand`;

/** A number; a plain year from 1900 to 2099 is none, so that "in 2021 courses began" holds no figure. */
const number = String.raw`\b(?!(?:19|20)\d\d\b(?![.,]\d))\d+(?:[.,]\d+){0,6}`;

const range = String.raw`${number}(?:\s?(?:–|-|to|or|and)\s?${number})?`;

const amount = String.raw`\d+(?:[.,]\d+){0,6}`;

const patterns = [
  String.raw`(?:\b(?:US|AU?|CA?|HK|NZ|MX|S))?\$\s?${amount}`,
  String.raw`[€£¥₹]\s?${amount}`,
  String.raw`${amount}k?\s?[€£¥₹]`,
  String.raw`\b\d+(?:\.\d)?k\b`,
  String.raw`\b(?:${names})\s${amount}`,
  String.raw`${range}\s?(?:%|percent\b|per cent\b)`,
  String.raw`${range}\s(?:${names})\b`,
  // One word may stand between: "48 graduate credits", "12-week course".
  String.raw`${range}[\s-](?:[\w-]+\s)??(?:${units})\b`,
];

const figure = new RegExp(patterns.join('|'), 'iu');

/** The first figure of a text: money, a percentage, or a number of something that content counts. Digits only. */
export function findFigure(text: string): { readonly index: number; readonly figure: string } | undefined {
  const found = figure.exec(text);
  return found ? { index: found.index, figure: found[0] } : undefined;
}
