import { formatDate } from '#lib/format/date';
import { aboutDates } from '#lib/site/about-dates';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { Section } from '../ui/section';

interface Props {
  correctionUrl: string;
  additionUrl: string;
  repositoryUrl: string;
}

/** Who the site is for, who pays for it, how it is checked, and what it promises. */
export function AboutText({ correctionUrl, additionUrl, repositoryUrl }: Props) {
  return (
    <>
      <Section id={partAnchor('who')} title="Who it is for">
        <div className="grid max-w-measure gap-4">
          <p>
            For someone with a job, a budget and a doubt, who decides with their own money. The sellers’ pages hide the
            terms of credit. Many articles repeat each other. We write down what can be checked, with its date, and say
            in words what we could not find.
          </p>
          <p>
            It is also for advisers and journalists. The <a href={routes.data()}>whole record</a> is open data.
          </p>
        </div>
      </Section>
      <Section id={partAnchor('money')} title="Who pays for it">
        <p className="max-w-measure">
          Nobody does. There is no advertising, no payment for placement, no commission on a link, and no account. If
          that ever changes, this page will say so first.
        </p>
      </Section>
      <Section id={partAnchor('checked')} title="How facts are checked">
        <div className="grid max-w-measure gap-4">
          <p>
            Each figure names a page and the time that page speaks for. The build refuses a figure without a source, a
            source nobody uses, and a fact that changed without a new date. Figures that we worked out or concluded say
            so.
          </p>
          <p>
            Most pages were read in stored copies, and many figures rest on captures of edX listings by third parties.
            The list of sources on each page shows which. How we choose between sources stands under{' '}
            <a href={`${routes.data()}#${partAnchor('method')}`}>how we work</a>.
          </p>
        </div>
      </Section>
      <Section id={partAnchor('correct')} title="How to correct one">
        <p className="max-w-measure">
          <a href={correctionUrl}>Report the figure</a> with the page you read, or{' '}
          <a href={repositoryUrl}>change its file</a>. Corrections of published figures are listed in the{' '}
          <a href={`${routes.data()}#${partAnchor('corrections')}`}>corrections log</a>. Is a program missing?{' '}
          <a href={additionUrl}>Add it</a>. Is a pathway or a source missing? Report that as a figure.
        </p>
      </Section>
      <Section id={partAnchor('independence')} title="Independence and names">
        <p className="max-w-measure">
          We belong to no university and to no platform. MicroMasters® is a registered trademark of its owner; MIT’s
          site names Axim Collaborative. We use the name only for the programs that carry it.
        </p>
      </Section>
      <Section id={partAnchor('privacy')} title="Privacy">
        <p className="max-w-measure">
          Nothing is collected. The site sets no cookie, loads nothing from anyone else and has no statistics. Whoever
          serves it may keep the access log that every web server keeps. The lists of programs and pathways and the
          comparison run a script of ours that updates results in place; everything works without it.
        </p>
      </Section>
      <Section id={partAnchor('accessibility')} title="Accessibility">
        <div className="grid max-w-measure gap-4">
          <p>
            The aim is WCAG 2.2, level AA. On {formatDate(aboutDates.accessibilityTested)} every type of page was tested
            with axe in Chromium, in light and dark, with an HTML validator, by keyboard, without JavaScript, and at
            widths from 320 to 1,920 pixels. Each change of the site repeats these tests.
          </p>
          <p>
            Not tested so far: screen readers with people who use them every day, speech input, and browsers other than
            Chromium. If something does not work for you, <a href={correctionUrl}>tell us</a>; that is a fault of ours.
          </p>
        </div>
      </Section>
    </>
  );
}
