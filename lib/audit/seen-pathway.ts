import { remainsOf, remarksOnCredit, whoseWord, whyNoShare } from '#lib/answers/pathway';
import type { CreditPathway } from '#lib/domain/catalog';
import { creditInWords, sayCredit } from '#lib/format/credit';
import { firmnessLabels } from '#lib/format/labels';
import { formatMoney } from '#lib/format/money';
import { describePrice } from '#lib/format/provenance';
import { formatRange } from '#lib/format/range';
import { type SeenFigure, type Spot, seeFact } from './seen';

const cited = ({ how, asOf, sources }: CreditPathway) => ({ how, asOf, sources });

/** The credit of a page's best pathway, as it stands large above the rest. */
export function seeBigCredit(spot: Spot, pathway: CreditPathway | undefined): SeenFigure[] {
  if (!pathway) return [];
  const { words, firmness } = sayCredit(pathway);
  const sign = `${firmnessLabels[firmness]}${whoseWord(pathway)}`;
  const share = words.share ? ` (${words.share})` : '';
  return [{ ...spot, value: `${words.amount}${share}`, beside: [], ...cited(pathway), firmness: sign }];
}

/** A row of a table of pathways: the credit, then what is left to pay and to study. */
export function seePathway(at: Omit<Spot, 'label'>, pathway: CreditPathway, between: string): SeenFigure[] {
  const said = sayCredit(pathway);
  const { tuition, months } = remainsOf(pathway);
  const price = tuition.fact;
  const labeled = (label: string): Spot => ({ ...at, label: `${label}: ${between}` });
  return [
    {
      ...labeled('Credit'),
      value: `${creditInWords(said)}${whyNoShare(pathway)}`,
      beside: remarksOnCredit(pathway),
      ...cited(pathway),
      firmness: firmnessLabels[said.firmness],
    },
    ...seeFact(labeled(tuition.label), price, {
      value: formatMoney,
      beside: price ? [[describePrice(price), price.basis].filter(Boolean).join(': ')] : [],
    }),
    ...seeFact(labeled(months.label), months.fact, { value: formatRange, unit: 'months' }),
  ];
}
