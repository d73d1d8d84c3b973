import { inMoney } from './own';
import { type Asked, type Cell, cellOf, forRoutes, type Row, sameRow, told, withProgram } from './row';

/** The rows of the program: price, exam, a course again, and who else pays. */
export function programRows(asked: Asked): Row[] {
  const { figures, routes, currency } = asked;
  const money = inMoney(currency.program);
  const { again, repeat, programHelp, grant, exam } = figures;
  const most = again.value && repeat.value ? { min: 0, max: again.value.max * repeat.value.max } : undefined;
  const againCell: Cell = most
    ? { words: money(most), yours: again.standing === 'yours' ? 'again' : undefined }
    : { words: 'price not found', isQuiet: true };
  const examCell: Cell =
    exam.value?.max === 0 && exam.standing !== 'yours'
      ? { words: exam.standing === 'inferred' ? 'none on record' : 'in the price', isQuiet: true }
      : cellOf(exam, money);
  const rows: Row[] = [
    sameRow(asked, 'price', withProgram, money),
    { ...sameRow(asked, 'exam', withProgram, money), cells: forRoutes(routes, withProgram, examCell) },
    {
      id: 'again',
      label: 'A course again',
      cells: forRoutes(routes, withProgram, againCell),
      working: [told(again), told(repeat)],
      box: 'again',
    },
  ];
  const { price } = figures;
  if (programHelp.value) {
    const before = price.value && {
      min: price.value.min + (exam.value?.min ?? 0),
      max: price.value.max + (exam.value?.max ?? 0),
    };
    const part = (amount: number): number => Math.floor((amount * (programHelp.value?.min ?? 0)) / 100);
    const words = before ? `−${money({ min: part(before.min), max: part(before.max) })}` : 'price not found';
    rows.push({
      id: 'programHelp',
      label: programHelp.label,
      cells: forRoutes(routes, withProgram, { words, yours: before && 'program-help', isQuiet: !before }),
      working: [
        told(programHelp),
        {
          text: 'Taken off the price and the exam, cut to whole dollars, and not off a course again. Many plans ask for college credit, which these courses do not carry: check yours.',
          sources: [],
        },
      ],
      box: 'program-help',
    });
  }
  if (grant.value) rows.push(sameRow(asked, 'grant', withProgram, (value) => `−${money(value)}`));
  return rows;
}
