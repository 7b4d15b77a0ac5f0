// The browser half of the live preview: reloads a page that changed, swaps stylesheets and shows findings. It has no
// words of its own; the server sends them in the reader's language.

const here = import.meta.url;
const recall = (key) => JSON.parse(sessionStorage.getItem(`gongkai-${key}`));
const keep = (key, value) => sessionStorage.setItem(`gongkai-${key}`, JSON.stringify(value));

// ---------- The reader's place ----------

const top = (element) => element.getBoundingClientRect().top;

/** What a place is found again by: elements by id or words; of those with the same name, the first. */
function places() {
  const found = new Map();
  for (const element of document.body.querySelectorAll('[id], h1, h2, h3, h4, p, li, dt, dd, tr, figure, pre')) {
    const name = element.id || element.localName + element.textContent.slice(0, 80);
    if (!found.has(name)) found.set(name, element);
  }
  return [...found];
}

/** Whether an element is shown and moves with the page. */
function flows(element) {
  let at = element;
  while (at && !/fixed|sticky/.test(getComputedStyle(at).position)) at = at.parentElement;
  return !at && element.checkVisibility();
}

function keepPlace() {
  const near = places().map(([name, element]) => ({ name, element, top: top(element) }));
  near.sort((a, b) => Math.abs(a.top) - Math.abs(b.top));
  const held = [];
  // Several, since the nearest may be what was changed; none at the top, where new things are to be seen.
  for (const { name, element, top } of scrollY ? near : []) {
    if (held.length < 20 && flows(element)) held.push({ name, top });
  }
  keep('place', { path: location.pathname, x: scrollX, y: scrollY, held });
  history.scrollRestoration = 'manual';
}

function restorePlace() {
  const place = recall('place');
  keep('place', null);
  history.scrollRestoration = 'auto';
  if (place?.path !== location.pathname) return;
  let moved = false;
  const settle = () => {
    if (moved) return;
    scrollTo({ left: place.x, top: place.y, behavior: 'instant' });
    const found = new Map(places());
    const held = place.held.find(({ name }) => found.has(name));
    if (held) scrollBy({ top: top(found.get(held.name)) - held.top, behavior: 'instant' });
  };
  settle();
  // Pictures that come later move what is below them; a reader who has moved on is left alone.
  for (const type of ['wheel', 'pointerdown', 'keydown']) addEventListener(type, () => (moved = true), { once: true });
  addEventListener('load', () => requestAnimationFrame(settle));
}

// ---------- The page ----------

const OWN = /\/_gongkai\/live\.js\?v=([\w-]*)/;
/** The version that the shown page was made from, and its source as soon as that is known. */
let version = OWN.exec(here)?.[1];
let source;
let isLeaving = false;
/** One step at a time. A step that fails is made up for by the next. */
let work = Promise.resolve();
const queue = (step) => (work = work.then(() => isLeaving || step()).catch(() => {}));

/** Asks for the page, and reloads it if it is another one now. */
async function look() {
  // This also renews the browser's own copy, which the reload may use.
  const answer = await fetch(location.href, { cache: 'reload' });
  // The last good page stays.
  if (!answer.ok) return;
  const html = await answer.text();
  const made = OWN.exec(html)?.[1];
  const now = html.replace(OWN, '');
  if (source === undefined ? made === version : now === source) {
    [source, version] = [now, made];
  } else {
    isLeaving = true;
    keepPlace();
    location.reload();
  }
}

/** A hashed stylesheet's file name, and its name without the hash. */
const sheet = (address) => address.match(/\/assets\/(([^/]+)\.[^/.]+\.css)$/)?.slice(1) ?? [];

function restyle(event) {
  const [to, name] = sheet(event.to);
  version = event.version;
  source = source?.replaceAll(sheet(event.from)[0], to);
  const old = [...document.querySelectorAll('link[rel=stylesheet]')].filter(({ href }) => sheet(href)[1] === name);
  const last = old.at(-1);
  if (!last) return;
  const link = last.cloneNode();
  link.href = new URL(to, last.href);
  // The old one stays until the new one is there.
  link.onload = () => old.forEach((each) => each.remove());
  last.after(link);
}

// ---------- The overlay ----------

const overlay = document.createElement('gongkai-live');
const root = overlay.attachShadow({ mode: 'open' });
root.innerHTML = `<link rel="stylesheet">
<p role="status"></p><p role="status" class="ended"></p>
<section hidden>
<details><summary><b></b> <span></span></summary><div role="group" tabindex="0"></div></details>
</section>`;
const [style, said, ended, section, panel, button, title, close, list] =
  ['link', 'p', '.ended', 'section', 'details', 'summary', 'b', 'span', 'div'].map((part) => root.querySelector(part));
// Nothing is seen without its style.
overlay.hidden = true;
style.onload = () => (overlay.hidden = false);
style.href = new URL('live.css', here);
document.body.append(overlay);

/** The page gets as much room below as the overlay takes, so that nothing stays covered. */
new ResizeObserver(() => {
  overlay.style.blockSize = document.documentElement.style.scrollPaddingBlockEnd = `${section.offsetHeight}px`;
}).observe(section);

/** An element such as `li.error`; what is missing is left out. */
function make(kind, ...inner) {
  const [tag, className = ''] = kind.split('.');
  const element = Object.assign(document.createElement(tag), { className });
  element.append(...inner.filter(Boolean));
  return element;
}

/** The data of the findings that are shown. */
let all;

function show(findings) {
  const now = JSON.stringify(findings);
  // What has not changed is not read out again.
  if (now === all) return;
  all = now;
  const { errors, items, words } = findings;
  const soft = (text) => text && make('p.soft', text);
  const row = ({ severity, place, message, help, excerpt }) => {
    const head = make('p', make('b', words[severity]), ' ', make('code', place));
    return make(`li.${severity}`, head, make('p', message), soft(help), excerpt && make('pre', excerpt));
  };
  list.replaceChildren(make('div', soft(words.lead), make('ol', ...items.map(row)), soft(words.more)));
  section.hidden = !items.length;
  section.className = errors ? 'errors' : '';
  title.textContent = section.ariaLabel = list.ariaLabel = words.title;
  close.textContent = words.close;
  said.textContent = items.length ? `${words.title}: ${items[0].message}` : '';
  const chosen = items.length ? recall('panel') : keep('panel', null);
  // Errors open the panel unless these very ones were closed; the rest waits for the reader.
  panel.open = errors && chosen?.all !== all ? true : chosen?.open;
}

/** The reader opens or closes the panel. */
function choose(open) {
  if (root.activeElement) button.focus();
  panel.open = open;
  keep('panel', { open, all });
}
button.onclick = (event) => {
  event.preventDefault();
  choose(!panel.open);
};
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && panel.open && !event.defaultPrevented) choose(false);
});

// ---------- The connection ----------

let events;
let words;
let lost;

function connect() {
  const asked = new URLSearchParams({ lang: document.documentElement.lang, path: location.pathname });
  events = new EventSource(new URL(`events?${asked}`, here));
  const on = (type, act) => events.addEventListener(type, ({ data }) => act(JSON.parse(data)));
  on('hello', (hello) => {
    lost = clearTimeout(lost);
    ({ words, lang: overlay.lang } = hello);
    ended.textContent = '';
    if (source === undefined || hello.version !== version) queue(look);
  });
  on('reload', () => queue(look));
  on('style', (event) => queue(() => restyle(event)));
  on('findings', show);
  events.onerror = ({ target }) => {
    lost ??= setTimeout(() => (ended.textContent = words?.ended ?? ''), 1000);
    // Otherwise the browser itself tries again.
    if (target.readyState === EventSource.CLOSED) setTimeout(follow, 1000);
  };
}

/** Hidden pages wait: a browser keeps only six connections to a host. */
function follow() {
  events?.close();
  if (!document.hidden) connect();
}

restorePlace();
document.addEventListener('visibilitychange', follow);
addEventListener('pagehide', () => events?.close());
follow();
