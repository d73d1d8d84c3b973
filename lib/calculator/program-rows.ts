import { programHelpOf } from './costs';
import { valuesOf } from './figure';
import { inMoney } from './own';
import { type Asked, type Cell, cellOf, forRoutes, type Row, sameRow, told, withProgram } from './row';
import { withCreditPrice } from './work-out';

/** The price, which for a degree whose credit asks for all that it holds at the most is the most. */
function priceRow(asked: Asked): Row {
  const { figures, setting, currency, question } = asked;
  const row = sameRow(asked, 'price', withProgram, inMoney(currency.program));
  const { price } = figures;
  const { price: forCredit } = withCreditPrice(valuesOf(figures), setting);
  if (!row.cells.both || forCredit?.min === price.value?.min) return row;
  const text = 'The credit asks for all that this price holds at the most, so the way to the degree counts the most.';
  return {
    ...row,
    cells: { ...row.cells, both: cellOf({ ...price, value: forCredit }, inMoney(currency.program)) },
    working: [...row.working, { text, sources: question.pathway?.sources ?? [] }],
  };
}

/** The rows of the program: price, exam, a course again, and who else pays; none where no program is asked about. */
export function programRows(asked: Asked): Row[] {
  const { figures, routes, currency, question } = asked;
  if (!question.program) return [];
  const money = inMoney(currency.program);
  const { again, repeat, programHelp, programHelpSum, grant, exam } = figures;
  const most = again.value && repeat.value ? { min: 0, max: again.value.max * repeat.value.max } : undefined;
  const againCell: Cell = most
    ? { words: money(most), yours: again.standing === 'yours' ? 'again' : undefined }
    : { words: 'price not found', isQuiet: true };
  const examCell: Cell = exam.words ? { words: exam.words, isQuiet: true } : cellOf(exam, money);
  const rows: Row[] = [
    priceRow(asked),
    { ...sameRow(asked, 'exam', withProgram, money), cells: forRoutes(routes, withProgram, examCell) },
    {
      id: 'again',
      label: 'A course again',
      cells: forRoutes(routes, withProgram, againCell),
      working: [told(again), told(repeat)],
      box: 'again',
    },
  ];
  const help = programHelpSum.value ? programHelpSum : programHelp;
  if (help.value) {
    const pays = programHelpOf(valuesOf(figures));
    const words = pays ? `−${money(pays)}` : 'price not found';
    rows.push({
      id: 'programHelp',
      label: help.label,
      cells: forRoutes(routes, withProgram, { words, yours: pays && 'program-help', isQuiet: !pays }),
      working: [
        told(help),
        {
          text: 'Taken off the price and the exam, a part cut to whole dollars, never more than is due, and not off a course again. Many plans ask for college credit, which these courses do not carry: check yours.',
          sources: [],
        },
      ],
      box: 'program-help',
    });
  }
  if (grant.value) rows.push(sameRow(asked, 'grant', withProgram, (value) => `−${money(value)}`));
  return rows;
}
