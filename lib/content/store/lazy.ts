type Make = (name: string) => unknown;
type Keeps = (name: string) => boolean;

/** A frozen object whose properties are made when they are first asked for. To others they look like any properties. */
class LazyObject {
  readonly #made: Record<string, unknown> = {};
  readonly #make: Make;
  readonly #keeps: Keeps;

  constructor(names: readonly string[], make: Make, keeps: Keeps) {
    this.#make = make;
    this.#keeps = keeps;
    for (const name of names) Object.defineProperty(this, name, toDescriptor(name));
    Object.freeze(this);
  }

  static read(object: LazyObject, name: string): unknown {
    if (!object.#keeps(name)) return object.#make(name);
    if (!Object.hasOwn(object.#made, name)) object.#made[name] = object.#make(name);
    return object.#made[name];
  }
}

/** One description for each name, so that ten thousand records have one shape and not ten thousand. */
const descriptions = new Map<string, PropertyDescriptor>();

function toDescriptor(name: string): PropertyDescriptor {
  const known = descriptions.get(name);
  if (known) return known;
  const made = {
    enumerable: true,
    get(this: LazyObject) {
      return LazyObject.read(this, name);
    },
  };
  descriptions.set(name, made);
  return made;
}

/**
 * An object whose properties are made when they are first asked for and then kept: of ten thousand records a page
 * reads few, and of most records few properties.
 *
 * @param make makes the value of a property from its name
 * @param keeps whether a property is kept; the others are made anew each time, where all of them together would fill
 *   the memory
 */
export const lazily = <T extends object>(names: readonly string[], make: Make, keeps: Keeps = () => true): T =>
  new LazyObject(names, make, keeps) as T;
