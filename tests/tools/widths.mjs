// Looks at pages in a real browser at four widths, and on a phone with text of twice the size (large.mjs), and prints as a line what does
// not stand whole. Results of several groups stand in the same columns, on paper too, where each recalculation shows its sum. The last
// line says how much was looked at.
//
//   node widths.mjs SITE PATH…

import { host } from './host.mjs';
import { enlarge, faults, width as phone } from './large.mjs';
import { launch } from './launch.mjs';

const [site, ...paths] = process.argv.slice(2);
const { address: base, close } = await host(site);
const browser = await launch();
let looked = 0;

/** Where the columns begin of the tables that should have the same ones, and how many sums do not show; runs in the page. */
function results() {
  const begin = (table) => [...table.querySelectorAll('thead th')].map((head) => Math.round(head.getBoundingClientRect().left));
  const uneven = [...document.querySelectorAll('.scores-groups')].filter(
    (groups) => new Set([...groups.querySelectorAll('table')].map((table) => begin(table).join())).size > 1,
  );
  const cells = [...document.querySelectorAll('.scores-even td')].filter((cell) => cell.scrollWidth > cell.clientWidth + 1);
  const hidden = [...document.querySelectorAll('.score-how > p')].filter((sum) => !sum.checkVisibility({ contentVisibilityAuto: true }) || sum.getBoundingClientRect().height < 1);
  return { uneven: uneven.length, cells: cells.map((cell) => cell.textContent.trim()), hidden: hidden.length };
}

for (const file of paths) {
  const page = await browser.newPage();
  await page.goto(base + file);
  for (const width of [320, phone, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) console.log(`${file} ${width}: scrolls sideways to ${wide} pixels`);
    looked += 1;
  }
  for (const [media, width] of [['screen', 1280], ['screen', 896], ['print', 680]]) {
    await page.emulateMedia({ media });
    await page.setViewportSize({ width, height: 900 });
    const { uneven, cells, hidden } = await page.evaluate(results);
    if (uneven) console.log(`${file} ${media} ${width}: the columns of groups do not line up`);
    for (const words of cells) console.log(`${file} ${media} ${width}: “${words}” is wider than its column`);
    if (media === 'print' && hidden) console.log(`${file}: ${hidden} sums are not on paper`);
    looked += 1;
  }
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: phone, height: 900 });
  await enlarge(page);
  for (const fault of await faults(page)) console.log(`${file} with large text: ${fault}`);
  looked += 1;
  await page.close();
}
console.log(`looked ${looked} times`);
await browser.close();
close();
