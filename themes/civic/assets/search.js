// The search page: asks the index that lies on this site, and shows what it finds by kind of page. No module, since browsers run none
// from a disk, and there this script says that it needs a server. `search-words.js` stands before it.

const page = document.getElementById('search');
const input = page.querySelector('input');
const status = page.querySelector('.search-status');
const list = page.querySelector('.search-results');
const others = page.querySelector('.search-others');
const words = page.dataset;
const language = document.documentElement.lang.toLowerCase();
const kinds = [...new Set(words.kinds.split('|'))];
/** How many results are shown at a time: of a kind among others, and of one alone. */
const [FEW, STEP] = [5, 10];

/** A file beside the program of the index. */
const beside = (name) => new URL(name, new URL(words.index, document.baseURI));
const json = async (name) => (await fetch(beside(name))).json();

/** What is asked for once: again only if it failed. */
function once(make) {
  let made;
  return () => (made ??= make().catch((error) => {
    made = undefined;
    throw error;
  }));
}

/** The index: the first bundle, with the others of this language. */
const load = once(async () => {
  const [index, bundles] = await Promise.all([import(beside('')), json('bundles.json')]);
  // Addresses in the index are those of the site's root, which may lie below the host's.
  const baseUrl = beside('..').pathname;
  await index.options({ baseUrl });
  const own = bundles[language] ?? [];
  await Promise.all(own.map((folder) => index.mergeIndex(beside(`${folder}/`).pathname, { baseUrl, language })));
  return index;
});

/** How the characters of this language are read, and how else they are written. */
const characters = once(async () => {
  const { forms, readings } = await json(`characters-${language}.json`);
  const [own, read] = [new Map(), new Map()];
  const pairs = Array.from(forms);
  for (let place = 0; place < pairs.length; place += 2) own.set(pairs[place], pairs[place + 1]);
  for (const [reading, all] of Object.entries(readings)) {
    for (const one of all) read.set(one, [...(read.get(one) ?? []), reading]);
  }
  return { own, read };
});

function item(query, data) {
  const row = document.createElement('li');
  const link = document.createElement('a');
  link.href = data.url;
  link.textContent = data.meta.title;
  const heading = document.createElement('h3');
  heading.append(link);
  const facts = document.createElement('p');
  facts.className = 'search-facts';
  facts.textContent = data.meta.state ?? '';
  const said = document.createElement('p');
  said.className = 'search-excerpt';
  excerpt(said, query, data, language);
  row.append(heading, ...(facts.textContent ? [facts] : []), said);
  return row;
}

/** Shows the next results of a kind, and the button for more of them. */
async function show(query, { kind, results }, rows, step) {
  const from = rows.children.length;
  const next = await Promise.all(results.slice(from, from + step).map((result) => result.data()));
  rows.append(...next.map((data) => item(query, data)));
  if (results.length <= rows.children.length) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'search-more';
  button.textContent = words.more;
  button.setAttribute('aria-label', `${words.more} (${kind})`);
  button.addEventListener('click', async () => {
    const shown = rows.children.length;
    button.remove();
    await show(query, { kind, results }, rows, STEP);
    rows.children[shown]?.querySelector('a').focus();
  });
  rows.after(button);
}

/** Shows what was found of each kind. */
async function showAll({ query, groups }) {
  await Promise.all(groups.map(async (group) => {
    const section = document.createElement('section');
    const heading = document.createElement('h2');
    const count = document.createElement('span');
    count.className = 'search-count';
    count.textContent = group.results.length;
    heading.append(group.kind, ' ', count);
    const rows = document.createElement('ol');
    section.append(heading, rows);
    list.append(section);
    await show(query, group, rows, groups.length > 1 ? FEW : STEP);
  }));
}

/** The number that is asked for, in lower case as the index has it: 18, 任务18, 18号, task 3.2, M1C1I1.01. COVID-19 is a name. */
function numberIn(query) {
  const around = words.number.toLowerCase().split(/\s+/).filter(Boolean).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const affix = `(?:${[...around, '[\\s.:：#№“”"]'].join('|')})*`;
  const number = new RegExp(`^${affix}([a-z\\d]+(?:[-.][a-z\\d]+)*)${affix}$`, 'u').exec(query.toLowerCase())?.[1];
  return number && /\d/.test(number) ? number : undefined;
}

/** The pages with some value of a filter. */
const choose = async (index, filters) => (await index.search(null, { filters })).results;

/** The pages whose number or name is asked for: 18, 任务18, 外资研发中心. They come first. A name may be longer: 市科委、中关村管委会. */
async function meant(index, query) {
  const number = numberIn(query);
  const numbered = number ? await choose(index, { number }) : [];
  if (numbered.length) return numbered;
  const asked = query.toLowerCase().replace(/[“”"]/g, '');
  const names = Object.keys((await index.filters()).name ?? {});
  const longer = names.filter((name) => name.startsWith(asked) && asked.length > 1 && (isChinese(asked) || !/^[\p{L}\p{N}]/u.test(name.slice(asked.length))));
  const any = names.includes(asked) ? [asked] : longer;
  return any.length && any.length <= FEW ? choose(index, { name: { any } }) : [];
}

/** What is asked, in words as the index has them. Pagefind itself parts what is asked in zh, not in yue or lzh. */
function parted(query) {
  if (words.chinese === undefined || !Intl.Segmenter) return query;
  return Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(query), ({ segment }) => segment).join(' ');
}

/** Whether two words that were found stand side by side, as the words of one Chinese term do. */
const isNear = ({ words: places }) => {
  const sorted = [...places].sort((one, other) => one - other);
  return sorted.some((place, at) => at && place - sorted[at - 1] <= 1);
};

/** Results by kind, the kind of the best one first. What is `named` stands before the rest. */
async function grouped(index, query, named) {
  const asked = parted(query);
  const { filters } = await index.search(asked, { filters: { kind: { any: kinds } } });
  const first = await Promise.all(named.map(async (result) => [result, (await result.data()).filters.kind?.[0]]));
  const groups = await Promise.all(kinds.map(async (kind) => {
    const own = first.filter(([, other]) => other === kind).map(([result]) => result);
    const known = new Set(own.map((result) => result.id));
    const all = filters.kind?.[kind] ? (await index.search(asked, { filters: { kind } })).results : [];
    const found = all.filter((result) => !known.has(result.id));
    // A bundle that has not what is asked has something that begins like it: each kind is looked at by itself.
    const looked = await Promise.all(found.slice(0, FEW).map((result) => result.data()));
    const grade = own.length ? 2 : Math.max(0, ...looked.map((data) => answers(query, data)));
    const place = own.length ? named.indexOf(own[0]) : named.length;
    return { kind, own, found, grade, place, score: found[0]?.score ?? 0 };
  }));
  return groups.sort((one, other) => one.place - other.place || other.score - one.score);
}

/** What a query finds, and whether that is all (2), part (1) or nothing (0) of it. */
async function find(query) {
  const index = await load();
  const groups = await grouped(index, query, await meant(index, query));
  const grade = Math.max(0, ...groups.map((group) => group.grade));
  const best = groups.filter((group) => grade && group.grade === grade);
  // What is asked without spaces stands together, unless the index parted it otherwise.
  const isTerm = isChinese(query) && !/\s/.test(query) && /\S\s+\S/.test(parted(query));
  const isKept = isTerm && best.some(({ found }) => found.some(isNear)) ? isNear : () => true;
  const kept = best.map(({ kind, own, found }) => ({ kind, results: [...own, ...found.filter(isKept)] }));
  return { query, groups: kept.filter(({ results }) => results.length), grade };
}

/** What a query finds if it is read otherwise: as pinyin of a name or of a term, or in the characters of this site. */
async function findOtherwise(query) {
  const { own, read } = await characters();
  if (isChinese(query)) {
    const written = Array.from(query, (one) => own.get(one) ?? one).join('');
    return written === query ? undefined : find(written);
  }
  const letters = query.toLowerCase().replaceAll('ü', 'v').replace(/[\s'’-]+/g, '');
  if (!/^[a-z]{2,}$/.test(letters)) return undefined;
  const { name = {}, term = {} } = await (await load()).filters();
  const all = Object.keys({ ...name, ...term }).map((one) => spelled(letters, one, read)).filter(Boolean);
  const [best] = all.sort((one, other) => other.grade - one.grade || other.part.length - one.part.length);
  return best && find(best.part);
}

let latest;
async function search(query) {
  latest = query;
  list.replaceChildren();
  status.textContent = location.host ? '' : words.disk;
  for (const link of document.querySelectorAll('.search-others a, .languages a')) {
    link.search = query && new URLSearchParams({ q: query });
  }
  others.hidden = !query;
  if (!query || !location.host) return;
  try {
    let found = await find(query);
    if (found.grade < 2 && words.chinese !== undefined) {
      const otherwise = await findOtherwise(query);
      if (otherwise?.grade > found.grade) found = otherwise;
    }
    // Another question may have come meanwhile.
    if (latest !== query) return;
    const count = found.groups.reduce((sum, { results }) => sum + results.length, 0);
    await showAll(found);
    const said = count ? (found.grade === 2 ? words.found : words.some) + count : words.none;
    status.textContent = found.query === query ? said : `${found.query} · ${said}`;
  } catch {
    status.textContent = words.failed;
  }
}

function ask(query) {
  if (location.host) history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
  return search(query);
}

const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
input.value = query;
page.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  ask(input.value.trim());
});
// Nothing is loaded before somebody begins to ask.
input.addEventListener('input', () => location.host && load().catch(() => {}), { once: true });
page.addEventListener('keydown', (event) => {
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.key === 'Escape') {
    input.value = '';
    input.focus();
    ask('');
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const stops = [input, ...list.querySelectorAll('a, button')];
  const next = stops[stops.indexOf(document.activeElement) + step];
  if (step && next && stops.includes(document.activeElement)) {
    event.preventDefault();
    next.focus();
  }
});
search(query);
if (!query) input.focus();
