import type { Program } from '#lib/domain/catalog';
import { plural } from '#lib/format/plural';
import type { PlanChoices } from '#lib/plan/choices';
import { FormField } from '../form/form-field';
import { Choice } from '../ui/choice';

interface Props {
  choices: PlanChoices;
  /** Slug of the one that is chosen, or empty. */
  chosen: string;
}

const options = (programs: readonly Program[]) =>
  programs.map(({ slug, title, institution }) => (
    <option key={slug} value={slug}>
      {title}, {institution.short}
    </option>
  ));

/** The open programs to choose from, those that lack a figure apart. */
export function ProgramChoice({ choices: { complete, lacking, notOpen }, chosen }: Props) {
  const open = complete.length + lacking.length;
  const hint = `${complete.length} of ${plural(open, 'open program')} have the length and hours of every course on record. ${plural(notOpen, 'program')} that one can no longer start, or that may no longer run, ${notOpen === 1 ? 'is' : 'are'} left out.`;
  return (
    <FormField id="program" label="Program" hint={hint}>
      <Choice name="program" value={chosen}>
        <option value="">Choose one</option>
        <optgroup label="Length and hours on record">{options(complete)}</optgroup>
        <optgroup label="Something is missing">{options(lacking)}</optgroup>
      </Choice>
    </FormField>
  );
}
