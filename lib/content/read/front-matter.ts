import type { Outline, Range } from './outline';
import type { Span } from './source-text';

/** The way to a property: names of properties and positions in lists, the latter from 0. */
export type Path = readonly PropertyKey[];

const openingFence: Span = { start: 0, end: 3 };

interface Found {
  readonly name?: Range | undefined;
  readonly value?: Outline | undefined;
}

const toSpan = ([start, end]: Range): Span => ({ start, end });

function step([, , , properties, entries]: Outline, part: PropertyKey): Found | undefined {
  if (properties) {
    const found = properties.find(([name]) => name === String(part));
    return found && { name: found[1], value: found[2] };
  }
  const value = typeof part === 'number' ? entries?.[part] : undefined;
  return value && { value };
}

/** Where each part of the front matter of one file stands in the file. */
export class FrontMatter {
  readonly outline: Outline;

  constructor(outline: Outline) {
    this.outline = outline;
  }

  has(path: Path): boolean {
    return this.#find(path) !== undefined;
  }

  /** The value as written: a word or a list on one line. Otherwise the name it stands under, or the nearest above. */
  locateValue(path: Path): Span {
    const value = this.#find(path)?.value;
    if (!value) return this.locateKey(path);
    const [start, end, short] = value;
    return short && end > start ? { start, end } : this.locateKey(path);
  }

  /** The name of a property, the first line of a list entry, or the nearest of these above when it is absent; at last the `---`. */
  locateKey(path: Path): Span {
    if (path.length === 0) return openingFence;
    const found = this.#find(path);
    if (found?.name) return toSpan(found.name);
    if (found?.value?.[1]) return toSpan([found.value[0], found.value[1]]);
    return this.locateKey(path.slice(0, -1));
  }

  #find(path: Path): Found | undefined {
    let found: Found | undefined = { value: this.outline };
    for (const part of path) found = found?.value && step(found.value, part);
    return found;
  }
}
