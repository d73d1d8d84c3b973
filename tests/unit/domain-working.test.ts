import { expect, test } from 'vitest';
import { addUp } from '#lib/domain/working';

test.each([
  ['four courses at $270 to $300, and the exam at $120 to $150', 1200, 1350],
  ['five courses at $450, one seen in dollars in 2020 and four converted from MX$9,218', 2250, 2250],
  ['three courses at about $299 and the exam at about $450, converted from prices in Mexican pesos', 1347, 1347],
])('a sum in words comes to what it says: %s', (working, min, max) => {
  expect(addUp(working)).toEqual({ min, max });
});

test.each([
  '$199 and four times $299, three of them converted from pesos, make $1,395; the exam was $200',
  'about $249 for the introduction and $369 for each of three others, converted from prices read as rupees',
  '$29,875 for spring and $20,640 for summer, less a summer subsidy of about $15,000',
])('what is no plain sum is not added up: %s', (working) => {
  expect(addUp(working)).toBeUndefined();
});
