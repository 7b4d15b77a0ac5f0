// Where the lines of a page begin with a dash, or part a dash of two characters or a number from the word that counts.

/** A line for each such place of a page, whose folds are opened. */
export const lines = (page) => page.evaluate(wrong);

/** Runs in the page. */
function wrong() {
  const folds = [...document.querySelectorAll('details:not([open])')];
  for (const fold of folds) fold.open = true;
  const found = new Set();
  const range = document.createRange();
  const place = ({ node, at }) => {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getClientRects()[0];
  };
  const block = (node) => {
    let element = node.parentElement;
    while (getComputedStyle(element).display === 'inline') element = element.parentElement;
    return element;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let last = null;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement.closest('svg, script, style, code, .visually-hidden, .lane-tip, .bar-tip, .lane-word, [aria-hidden="true"]') || !node.parentElement.checkVisibility()) continue;
    if (last && block(last.node) !== block(node)) last = null;
    for (let at = 0; at < node.data.length; at += 1) {
      if (/\s/.test(node.data[at])) continue;
      const [before, after] = [last ? last.node.data[last.at] : '', node.data[at]];
      const isPair = /[—–～]/.test(after) || (/\d/.test(before) && /[年月日家件项个本万亿%]/.test(after));
      if (before && isPair) {
        const [end, begin] = [place(last), place({ node, at })];
        const around = `${last.node.data.slice(Math.max(0, last.at - 6), last.at + 1)}|${node.data.slice(at, at + 6)}`;
        if (end && begin && begin.top > end.bottom - 2) found.add(`a line parts “${around}”`);
      }
      last = { node, at };
    }
  }
  for (const fold of folds) fold.open = false;
  return [...found];
}
