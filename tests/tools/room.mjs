// Looks at pages of a language whose words are long and have an accent on every letter, and prints as a line what has no room for
// them, and what scripts say in other words. The last line says how much was looked at.
//
//   node room.mjs SITE TAG PATH…

import { host } from './host.mjs';
import { faults, width as phone } from './large.mjs';
import { launch } from './launch.mjs';

const [site, tag, ...paths] = process.argv.slice(2);
const { address: base, close } = await host(site);
const browser = await launch();
let looked = 0;

/** Runs in the page: the words in the language that have a letter without an accent, and boxes that are too small for their words. */
function wrong(tag) {
  const found = new Set();
  const isForTheEar = (element) => {
    // What a pointer calls forth has no room before it does.
    for (let above = element; above; above = above.parentElement) if (getComputedStyle(above).clipPath === 'inset(50%)') return true;
    return element.closest('.bar-tip') !== null;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement: element } = walker.currentNode;
    if (!data.trim() || !element.checkVisibility()) continue;
    const isRead = element.closest('[lang]').lang === tag && !element.closest('script, style, code, pre, bdi, .source-host, .source-format, .print-address, .score-address, .cite');
    if (isRead && /[A-Za-z]/.test(data.replace(/\b(USD|CNY)\b|https?:\S+/g, ''))) found.add(`“${data.trim()}” is not of the language`);
    // What stands in a box of its own fits into it, unless it scrolls or is for the ear alone.
    if (element.closest('svg') || isForTheEar(element)) continue;
    let box = element;
    while (getComputedStyle(box).display === 'inline' || getComputedStyle(box).display === 'contents') box = box.parentElement;
    const isScrolled = ['auto', 'scroll'].includes(getComputedStyle(box).overflowX);
    if (!isScrolled && box.scrollWidth > box.clientWidth + 1 && box.clientWidth > 0) {
      found.add(`${box.className || box.localName} is too narrow for “${data.trim()}”`);
    }
  }
  return [...found];
}

const queue = [...paths];
async function worker() {
  const page = await browser.newPage();
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    await page.setViewportSize({ width: phone, height: 844 });
    await page.goto(base + file);
    // What was searched for is found by and by.
    if (file.includes('?')) await page.locator('.search-results li').first().waitFor();
    for (const width of [phone, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => { fold.open = true; }));
      const both = [...(await faults(page, width)), ...(await page.evaluate(wrong, tag))];
      for (const fault of new Set(both)) console.log(`${file} ${width}: ${fault}`);
      looked += 1;
    }
  }
}
await Promise.all([worker(), worker()]);
console.log(`looked ${looked} times`);
await browser.close();
close();
