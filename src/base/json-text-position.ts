// Where something stands in a text, as editors count: lines and columns from 1, columns in UTF-16 units.

export interface TextPosition {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

export function positionAt(text: string, offset: number): TextPosition {
  return textPositions(text)(offset);
}

/** For many positions in one text: the lines are counted once. */
export function textPositions(text: string): (offset: number) => TextPosition {
  const starts = lineStarts(text);
  const markLength = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const hidden = low === 0 && offset > 0 ? markLength : 0;
    return { offset, line: low + 1, column: offset - (starts[low] ?? 0) - hidden + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  const lineEnd = /\r\n|\r|\n/g;
  while (lineEnd.exec(text)) starts.push(lineEnd.lastIndex);
  return starts;
}
