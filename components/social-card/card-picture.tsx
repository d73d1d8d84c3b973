import { palette } from '#lib/site/palette';
import { cardSize, type SocialCard } from '#lib/social-card/card';
import { families } from '#lib/social-card/families';
import { CardBar } from './card-bar';
import { CardFactCell } from './card-fact';

const margin = 60;
const width = cardSize.width - 2 * margin;

/** Sizes of a title by its length in characters: two lines at most, and the longest on three. */
const titleSize = ({ length }: string): number => (length <= 26 ? 88 : length <= 48 ? 72 : length <= 62 ? 62 : 54);

const rule = { height: 2, background: palette.ink };

function Masthead() {
  return (
    <div style={{ display: 'flex', flexDirection: 'column' }}>
      <div style={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', paddingBottom: 12 }}>
        <div
          style={{
            display: 'flex',
            alignItems: 'center',
            fontFamily: families.serif,
            fontSize: 36,
            lineHeight: 1.1,
          }}
        >
          <svg width="52" height="20" viewBox="0 0 52 20" aria-hidden="true" style={{ marginRight: 16 }}>
            <rect width="18" height="20" fill={palette.accent} />
            <rect x="2" y="2" width="48" height="16" fill="none" stroke={palette.ink} strokeWidth="4" />
          </svg>
          Steppingstone
        </div>
        <div style={{ fontSize: 24, color: palette.ink2 }}>Every figure has a source; undated ones say so</div>
      </div>
      <div style={rule} />
      <div style={{ ...rule, marginTop: 3 }} />
    </div>
  );
}

const wordSize = ({ key, rest }: SocialCard['credit']): number => (key.length + rest.length > 165 ? 23 : 26);

/** The words below the bar, word by word: the library breaks no line within text of two weights. */
function CreditWords({ credit }: { credit: SocialCard['credit'] }) {
  const words = [
    { weight: 600, color: palette.ink, text: credit.key },
    { weight: 400, color: palette.ink2, text: credit.rest },
  ].flatMap(({ text, ...style }) =>
    [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ ...style, word, index })),
  );
  return (
    <div
      style={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 6,
        marginTop: 12,
        fontSize: wordSize(credit),
        lineHeight: 1.15,
      }}
    >
      {words.map(({ word, index, weight, color }) => (
        <span key={`${weight} ${index}`} style={{ fontWeight: weight, color }}>
          {word}
        </span>
      ))}
    </div>
  );
}

/** A social card, in the little CSS that the library understands which makes a picture of it. */
export function CardPicture({ card }: { card: SocialCard }) {
  const { kicker, title, facts, credit } = card;
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        width: '100%',
        height: '100%',
        padding: `34px ${margin}px 32px`,
        background: palette.paper,
        color: palette.ink,
        fontFamily: families.sans,
      }}
    >
      <Masthead />
      <div style={{ marginTop: 20, fontSize: 28, lineHeight: 1.2, color: palette.ink2 }}>{kicker}</div>
      <div
        style={{
          flexGrow: 1,
          marginTop: 16,
          fontFamily: families.serif,
          fontSize: titleSize(title),
          lineHeight: 1.04,
          letterSpacing: '-0.015em',
          textWrap: 'balance',
        }}
      >
        {title}
      </div>
      <div style={{ display: 'flex', marginBottom: 24 }}>
        {facts.map((fact, index) => (
          <CardFactCell key={fact.label} fact={fact} first={index === 0} />
        ))}
      </div>
      {credit.bar && <CardBar share={credit.bar.share} isWeak={credit.bar.isWeak} width={width} height={42} />}
      <CreditWords credit={credit} />
    </div>
  );
}
