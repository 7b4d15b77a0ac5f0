// Asks the search of a built site in a real browser, and prints every complaint as a line. The last line says how often was searched.
//
//   node search.mjs SITE TABLE
//
// TABLE has a line for each query: the language, what is asked, and the first result; `-` where nothing is to be found.

import fs from 'node:fs/promises';
import { host } from './host.mjs';
import { launch } from './launch.mjs';

const [folder, table] = process.argv.slice(2);
const { address: base, close } = await host(folder);
const browser = await launch();
const complain = (...words) => console.log(words.join(': '));
let looked = 0;

/** The same numbers in every run. */
function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}

/** A page that searches, and asks as often as it is told without being loaded again. */
async function open(language) {
  const page = await browser.newPage();
  await page.goto(`${base}${language === 'zh' ? '' : `${language}/`}search/`);
  const ask = async (query) => {
    looked += 1;
    return page.evaluate(async (query) => {
      await window.ask(query);
      const text = (element) => element?.textContent ?? '';
      const all = (selector) => [...document.querySelectorAll(selector)];
      return {
        said: text(document.querySelector('.search-status')),
        titles: all('.search-results h3').map(text),
        excerpts: all('.search-excerpt').map(text),
      };
    }, query);
  };
  return { page, ask };
}

const opened = { zh: await open('zh'), en: await open('en') };

let asked = 0;
for (const line of (await fs.readFile(table, 'utf8')).split('\n')) {
  const [language, query, first] = line.split(' | ').map((part) => part.trim());
  if (!first || line.startsWith('#')) continue;
  asked += 1;
  const { said, titles, excerpts } = await opened[language].ask(query);
  for (const excerpt of excerpts) {
    const end = language === 'zh' ? /[。！？；…]["”’）》」]*$/ : /[.!?…]["”’)]*$/;
    if (excerpt && !end.test(excerpt)) complain(language, query, `shows no whole sentence: ${excerpt}`);
    // The names by which a page is found stand in it in small letters, and nobody sees them.
    if (/\b(r&d|s&t) /.test(excerpt)) complain(language, query, `shows a hidden name: ${excerpt}`);
  }
  if ((titles[0] ?? '-') !== first) complain(language, query, `finds ${titles[0] ?? 'nothing'} first, not ${first}`, said);
}

if (asked < 60) complain('the table', `has ${asked} queries`);

/** Words of letters that are in no text, and of characters that are on no page. */
const known = new Map();
for (const [language, { page }] of Object.entries(opened)) {
  known.set(language, await page.evaluate(async () => {
    const index = await load();
    const { results } = await index.search(null, {});
    const all = await Promise.all(results.map(async (result) => result.data()));
    return all.map(({ url, content }) => [url, content.replace(/\s+/g, ' ')]);
  }));
}
const next = numbers(17);
const any = (list) => list[next(list.length)];
const text = [...known.values()].flat().map(([, content]) => content).join(' ').toLowerCase();
const nonsense = new Set();
while (nonsense.size < 150) {
  const syllables = Array.from({ length: 2 + next(3) }, () => any([...'bcdfghjklmnpqrstvwxz']) + any([...'aeiouy']) + any(['', '', ...'bdfgklmnprstxz']));
  const word = syllables.join('');
  if (!text.includes(word)) nonsense.add(word);
}
const { own } = await opened.zh.page.evaluate(async () => ({ own: [...(await characters()).own.keys()] }));
const absent = Array.from({ length: 3000 }, (_, place) => String.fromCodePoint(0x9000 + place)).filter((one) => !text.includes(one) && !own.includes(one));
while (nonsense.size < 200) nonsense.add(Array.from({ length: 2 + next(3) }, () => any(absent)).join(''));
for (const word of nonsense) {
  for (const [language, { ask }] of Object.entries(opened)) {
    const { titles, said } = await ask(word);
    if (titles.length) complain(language, word, `is nowhere, and found in ${titles[0]}`, said);
  }
}

/** Fragments of Chinese pages, and how many of the pages that have them are found. */
const pages = known.get('zh');
let [wanted, found] = [0, 0];
for (let fragments = 0; fragments < 400;) {
  const runs = any(pages)[1].match(/\p{Script=Han}{2,}/gu) ?? [];
  if (!runs.length) continue;
  const run = Array.from(any(runs));
  const length = Math.min(run.length, 2 + next(5));
  const from = next(run.length - length + 1);
  const fragment = run.slice(from, from + length).join('');
  const right = pages.filter(([, content]) => content.includes(fragment)).map(([url]) => url);
  const given = await opened.zh.page.evaluate(async (fragment) => {
    const { groups } = await find(fragment);
    return Promise.all(groups.flatMap(({ results }) => results).map(async (result) => (await result.data()).url));
  }, fragment);
  fragments += 1;
  looked += 1;
  wanted += right.length;
  found += right.filter((url) => given.includes(url)).length;
}
if (!(found >= wanted * 0.98)) complain('zh', `${found} of ${wanted} pages with a fragment are found`);
console.log(`looked ${looked} times`);
await browser.close();
close();
