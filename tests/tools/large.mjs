// What is wrong with a page on a phone with text of twice the size: it scrolls sideways, words are cut off or lie outside it, words
// and numbers are broken.

/** The width of the phone, in pixels. */
export const width = 390;

/** Enlarges the text of a page as readers do, by the browser's preference, which media queries follow too; and unfolds what folds. */
export async function enlarge(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => { fold.open = true; }));
}

/** A line for each fault of a page that was enlarged, or whose words are long, in a window of a width. */
export const faults = (page, at = width) => page.evaluate(wrong, at);

/** Runs in the page: what is wrong with its words. */
function wrong(width) {
  const found = new Set();
  const root = document.documentElement;
  if (root.scrollWidth > width) found.add(`scrolls sideways to ${root.scrollWidth} pixels`);
  const isMeantToBeHidden = (element) => element.closest('.visually-hidden, .search-wide button, .lane-tip, .bar-tip, .skip, .lane-word, [aria-hidden="true"], svg, thead');
  // What scrolls by itself shows all it has.
  const frame = (element) => {
    for (let above = element; above && above !== document.body; above = above.parentElement) {
      if (['auto', 'scroll'].includes(getComputedStyle(above).overflowX)) return above;
    }
    return null;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    if (!node.data.trim() || !element.checkVisibility() || isMeantToBeHidden(element)) continue;
    // A word of letters with spaces around it, and a number with its separators, stand on one line.
    for (const match of node.data.matchAll(/[\p{Script=Latin}\p{M}’']+|\d[\d.,:%]*/gu)) {
      // No phone has a line for a longer word in such letters; browsers that know how hyphenate it.
      if (match[0].length > 15) continue;
      // Nor for the name of a host, which breaks where it must.
      const around = node.data.slice(0, match.index).match(/\S*$/)[0] + node.data.slice(match.index).match(/^\S*/)[0];
      if (around.length > 15 && /\w\.\w/.test(around)) continue;
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
      const lines = new Set(boxes.map((box) => Math.round(box.top / 4)));
      const where = `“${match[0]}” in ${element.className || element.localName}`;
      if (lines.size > 1 && !element.closest('.print-address, .source-host, code')) found.add(`breaks ${where}`);
      if (frame(element)) continue;
      for (const box of boxes) {
        if (box.right > width + 1 || box.left < -1) found.add(`${where} lies outside the page`);
      }
    }
    // Chinese has no spaces, so that a box that is too narrow leaves one character on each line.
    const words = node.data.trim();
    if (words.length > 3 && /\p{Script=Han}/u.test(words)) {
      range.selectNodeContents(node);
      const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.top / 4)));
      if (lines.size * 2 > words.length) found.add(`“${words}” in ${element.className || element.localName} has a line for each character`);
    }
    // Words lie under others if they are wider than a box that hides what goes beyond it.
    for (let above = element; above && above !== document.body; above = above.parentElement) {
      const style = getComputedStyle(above);
      const hides = ['hidden', 'clip'].includes(style.overflowX) || ['hidden', 'clip'].includes(style.overflowY);
      if (hides && (above.scrollWidth > above.clientWidth + 1 || above.scrollHeight > above.clientHeight + 1)) {
        found.add(`${above.className || above.localName} hides some of its words`);
      }
    }
  }
  // The menu and the name of the site stand beside or below each other: its words, which can be wider than their box.
  const name = document.querySelector('.brand-name');
  const menu = document.querySelector('.menu-narrow summary')?.getBoundingClientRect();
  if (name && menu) {
    range.selectNodeContents(name);
    const covers = (box) => box.right > menu.left && box.left < menu.right && box.bottom > menu.top && box.top < menu.bottom;
    if ([...range.getClientRects()].some(covers)) found.add('the menu covers the name of the site');
  }
  const size = (element) => parseFloat(getComputedStyle(element).fontSize);
  for (const title of document.querySelectorAll('h1')) {
    if (size(title) < size(document.body)) found.add('the title is smaller than the text below it');
  }
  return [...found];
}
