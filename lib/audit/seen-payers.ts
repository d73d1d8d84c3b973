import type { Catalog } from '#lib/domain/catalog';
import { payerStepLabels } from '#lib/format/payer';
import { describePayerAnswer, payerAmount, payerAnswerOrigin, payersByCountry } from '#lib/pages/payers';
import { routes } from '#lib/site/routes';
import type { SeenFigure } from './seen';

/** Every amount on the page of payers, in its order. */
export const seePayers = ({ payers }: Catalog): SeenFigure[] =>
  payersByCountry(payers).flatMap(({ country, payers: own }) =>
    own.flatMap(({ title, answers }) =>
      answers.flatMap((answer): SeenFigure[] => {
        const { amount, step, asOf, sources } = answer;
        if (!amount) return [];
        const spot = { page: routes.payers(), heading: country, label: `${payerStepLabels[step]}: ${title}` };
        const how = payerAnswerOrigin(answer);
        return [{ ...spot, ...payerAmount(amount), beside: [describePayerAnswer(answer)], how, asOf, sources }];
      }),
    ),
  );
