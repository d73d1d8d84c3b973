/** Columns of a line in a plain mail, so that it also fits when it is quoted in an answer. */
const lineLength = 72;

function wrapLine(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > lineLength) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** The text in lines of at most that length, its own line breaks kept; a longer word has a line to itself. */
export const wrap = (text: string): string => text.split('\n').flatMap(wrapLine).join('\n');
