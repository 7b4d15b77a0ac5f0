// The search page: asks the index that lies on this site, and shows what it finds. No module, since browsers run none from a disk,
// and there this script says that it needs a server.

const page = document.getElementById('search');
const input = page.querySelector('input');
const status = page.querySelector('.search-status');
const list = page.querySelector('.search-results');
const others = page.querySelector('.search-others');
const words = page.dataset;
/** How many results are shown at a time. */
const STEP = 10;

let index;
async function load() {
  if (!index) {
    const address = new URL(words.index, document.baseURI);
    index = await import(address);
    // Addresses in the index are those of the site's root, which may lie below the host's.
    await index.options({ baseUrl: new URL('..', address).pathname });
  }
  return index;
}

/** The letters and digits of a text, as they are compared. */
const plain = (text) => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The words of a page as the index counts them, and where it found something. */
function wordsOf({ raw_content: content, locations }) {
  const spaced = !content.includes('\u200B');
  const words = content.split(spaced ? /[^\S\uFEFF]+/ : '\u200B');
  return { spaced, words: words.map((word) => word.replaceAll('&lt;', '<').replaceAll('&gt;', '>')), found: new Set(locations) };
}

/** Whether a page has all (2), part (1) or nothing (0) of what is asked. The index also finds words that only begin like it: “as” for “asdf”. */
function answers(query, data) {
  const { words, found } = wordsOf(data);
  const own = [...found].map((place) => plain(words[place] ?? '')).filter(Boolean).sort((one, other) => other.length - one.length);
  const grades = query.split(/\s+/).map(plain).filter(Boolean).map((asked) => {
    const alike = (word) => {
      let same = 0;
      while (same < word.length && word[same] === asked[same]) same += 1;
      return same >= 3 && same * 2 >= asked.length;
    };
    if (own.some((word) => word.includes(asked) || alike(word))) return 2;
    // Chinese has no spaces: each of its words is looked for.
    const rest = own.reduce((left, word) => left.replaceAll(word, ''), asked);
    if (!/\p{Script=Han}/u.test(asked)) return 0;
    return rest ? Number(rest.length < asked.length) : 2;
  });
  return grades.every((grade) => grade === 2) ? 2 : Number(grades.some((grade) => grade > 0));
}

/** Writes the sentence that has most of what was found; after a short one, the next. */
function excerpt(paragraph, data) {
  const { spaced, words, found } = wordsOf(data);
  const [short, room] = spaced ? [10, 60] : [18, 100];
  // What stands above every excerpt, or on no page, says nothing new.
  const known = new Set([data.meta.title, ...(data.filters.name ?? [])].map(plain));
  const sentences = [];
  let from = 0;
  words.forEach((word, place) => {
    if (place + 1 < words.length && !/[.!?。！？；]["'”’」』）)]*$/.test(word.trim())) return;
    const own = words.slice(from, place + 1);
    const hits = new Set([...found].filter((one) => one >= from && one <= place).map((one) => plain(words[one])));
    sentences.push({ from, to: place + 1, hits: known.has(plain(own.join(''))) ? 0 : hits.size });
    from = place + 1;
  });
  const most = Math.max(...sentences.map(({ hits }) => hits));
  // Where nothing was found, as by a number alone, the first that is none of the headings above the text.
  const best = sentences.find(({ from, to, hits }) => hits === most && (most || to - from > short)) ?? sentences[0];
  let { to } = best;
  for (const next of sentences.slice(sentences.indexOf(best) + 1)) {
    if (to - best.from > short || next.to - best.from > room) break;
    to = next.to;
  }
  // A sentence that is too long is cut around what was found in it.
  const first = Math.min(...[...found].filter((place) => place >= best.from && place < to), to);
  const start = to - best.from > room ? Math.max(best.from, Math.min(first - 10, to - room)) : best.from;
  const end = Math.min(to, start + room);
  if (start > best.from) paragraph.append('…');
  for (let place = start; place < end; place += 1) {
    // The index ends what is no sentence, such as a heading, with a point of its own.
    const word = !spaced && words[place].trim() === '.' ? ' ' : words[place];
    const mark = document.createElement('mark');
    mark.textContent = word;
    paragraph.append(found.has(place) ? mark : word, spaced ? ' ' : '');
  }
  if (end < to) paragraph.append('…');
}

function item(result) {
  const row = document.createElement('li');
  const link = document.createElement('a');
  link.href = result.url;
  link.textContent = result.meta.title;
  const heading = document.createElement('h2');
  heading.append(link);
  const facts = document.createElement('p');
  facts.className = 'search-facts';
  facts.textContent = [result.meta.kind, result.meta.state].filter(Boolean).join(' · ');
  const words = document.createElement('p');
  excerpt(words, result);
  row.append(heading, facts, words);
  return row;
}

async function show(results, from) {
  list.querySelector('.search-more')?.remove();
  const rows = await Promise.all(results.slice(from, from + STEP).map((result) => result.data()));
  list.append(...rows.map(item));
  if (results.length > from + STEP) {
    const row = document.createElement('li');
    row.className = 'search-form search-more';
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.more;
    button.addEventListener('click', () => show(results, from + STEP));
    row.append(button);
    list.append(row);
  }
}

/** The number that is asked for, in lower case as the index has it: 18, 任务18, 18号, task 3.2, M1C1I1.01. COVID-19 is a name. */
function numberIn(query) {
  const words = query.toLowerCase().match(/^(?:[^a-z\d]|[a-z]+\.?\s+){0,12}([a-z\d]+(?:[-.][a-z\d]+)*)[^a-z\d]?$/u);
  return words && /\d/.test(words[1]) ? words[1] : undefined;
}

/** The pages whose number or name in the glossary is asked for: 18, 任务18, 外资研发中心. They come first. */
async function meant(pagefind, query) {
  const number = numberIn(query);
  const choose = async (filters) => (await pagefind.search(null, { filters })).results;
  const numbered = number ? await choose({ number }) : [];
  return numbered.length ? numbered : choose({ name: query.toLowerCase().replace(/[“”"]/g, '') });
}

/** What is asked, in words as the index has them. Pagefind itself parts what is asked in zh, not in yue or lzh. */
function parted(query) {
  if (words.chinese === undefined || !Intl.Segmenter) return query;
  return Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(query), ({ segment }) => segment).join(' ');
}

async function search(query) {
  list.replaceChildren();
  status.textContent = location.host ? '' : words.disk;
  for (const link of document.querySelectorAll('.search-others a, .languages a')) {
    link.search = query && new URLSearchParams({ q: query });
  }
  others.hidden = !query;
  if (!query || !location.host) return;
  try {
    const pagefind = await load();
    const [named, found] = await Promise.all([meant(pagefind, query), pagefind.search(parted(query))]);
    const known = new Set(named.map((result) => result.id));
    let results = [...named, ...found.results.filter((result) => !known.has(result.id))];
    const first = await Promise.all(results.slice(0, STEP).map((result) => result.data()));
    const grade = named.length ? 2 : Math.max(0, ...first.map((data) => answers(query, data)));
    if (!grade) results = [];
    status.textContent = results.length ? (grade === 2 ? words.found : words.some) + results.length : words.none;
    await show(results, 0);
  } catch {
    status.textContent = words.failed;
  }
}

const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
input.value = query;
page.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  const asked = input.value.trim();
  if (location.host) history.replaceState(null, '', asked ? `?q=${encodeURIComponent(asked)}` : location.pathname);
  search(asked);
});
search(query);
if (!query) input.focus();
