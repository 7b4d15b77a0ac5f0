// Searches sites in a real browser for parts of a Chinese title, and prints every complaint as a line. The last line says how
// often was searched.
//
//   node chinese.mjs TITLE SITE… -- QUERY…

import { host } from './host.mjs';
import { launch } from './launch.mjs';

const [title, ...rest] = process.argv.slice(2);
const [sites, queries] = [rest.slice(0, rest.indexOf('--')), rest.slice(rest.indexOf('--') + 1)];
const browser = await launch();
let looked = 0;
for (const site of sites) {
  const { address: base, close } = await host(site);
  const page = await browser.newPage();
  for (const query of queries) {
    await page.goto(`${base}search/?q=${encodeURIComponent(query)}`);
    const { tag, said, titles } = await page.evaluate(async () => {
      const [status, list] = document.querySelectorAll('.search-status, .search-results');
      const text = (element) => element.textContent;
      while (!text(status)) await new Promise(requestAnimationFrame);
      return { tag: document.documentElement.lang, said: text(status), titles: [...list.querySelectorAll('h3')].map(text) };
    });
    if (!titles.includes(title) || !said.startsWith('找到')) console.log(`${tag}: ${query} finds ${titles}: ${said}`);
    looked += 1;
  }
  await page.close();
  close();
}
console.log(`looked ${looked} times`);
await browser.close();
