import type { Home } from '#lib/pages/home';
import { BehindLink } from '../ui/behind-link';
import { Figure } from '../ui/figure';
import { FigureItem } from '../ui/figure-item';
import { FigureStrip } from '../ui/figure-strip';

/** What the whole record shows, in four figures. */
export function HeadlineFigures({ figures }: { figures: Home['figures'] }) {
  return (
    <FigureStrip plain>
      {figures.map(({ label, name, figure }) => (
        <FigureItem key={label} label={label}>
          <Figure
            value={figure.value}
            unit={figure.unit}
            how={
              <>
                {figure.basis}. <BehindLink name={name} />
              </>
            }
            size="xl"
          />
        </FigureItem>
      ))}
    </FigureStrip>
  );
}
