import { diagnoseValue } from '#lib/content/read/diagnose';
import { listValues } from '../find-entries';
import { formatPath } from '../words';
import type { FileRule } from './rule';

/** ` #` after a text begins a remark in YAML, and what follows it is lost: `C #1 Logistics` would be read as `C`. */
export const textCut: FileRule = ({ parsed }) =>
  listValues(parsed.properties).flatMap(({ path, value }) => {
    if (typeof value !== 'string' || !parsed.front.has(path)) return [];
    const { start, end } = parsed.front.locateValue(path);
    const rest = /^[^\r\n]*/.exec(parsed.source.text.slice(end))?.[0] ?? '';
    const written = parsed.source.text.slice(start, end);
    if (!/^ +#/.test(rest) || /^['"]/.test(written)) return [];
    const message = `\`${formatPath(path)}\` is cut off at a \`#\`: it is read as "${value}"`;
    const help = `put quotes around the whole text: \`'${(written + rest).replaceAll("'", "''")}'\`, or write the remark on a line of its own`;
    return [
      diagnoseValue(parsed, path, { code: 'text-cut', message, label: `what follows is lost: ${rest.trim()}`, help }),
    ];
  });
