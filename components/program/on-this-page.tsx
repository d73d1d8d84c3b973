import type { ProgramProfile } from '#lib/program/profile';
import { sectionAnchor, sectionsOf, sectionTitles } from '#lib/program/sections';

/** Links to the parts of the page. */
export function OnThisPage({ profile }: { profile: ProgramProfile }) {
  return (
    <nav className="onpage" aria-label="On this page">
      <ul>
        {sectionsOf(profile).map((id) => (
          <li key={id}>
            <a href={`#${sectionAnchor(id)}`}>{sectionTitles[id]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
