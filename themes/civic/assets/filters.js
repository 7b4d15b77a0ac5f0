// Narrows a list by several things at once. Without this script each thing by itself has a page, to which its link leads.
//
// A page narrows its own list further by what its query says: `/records/by/kind/policy/?year=2025`. What belongs to a filter is
// read from the filter's own page. Every link leads to the list that a click on it shows.

const MEMBER = '.record, .record-line, .task, .lane-name, .bullet, .target-line';

const bar = document.getElementById('filters');
const [status, clear] = document.querySelectorAll('.filters-status, .filters-clear');
const all = bar.querySelector('.filters-all a');
const { count, total, whole, colon, none } = bar.dataset;

const filters = [...bar.querySelectorAll('[data-group]')].map((link) => {
  const [by, ...id] = link.dataset.group.split('-');
  return { link, by, id: id.join('-'), page: link.href, name: link.firstElementChild.textContent };
});
/** The filter whose page this is. */
const own = filters.find(({ link }) => link.hasAttribute('aria-current'));

/** The page of a member that the page at `place` lists, by which it is known. */
function address(member, place) {
  const link = member.querySelector('a[href]');
  return link && new URL(link.getAttribute('href'), place).href;
}

const members = [...document.querySelectorAll(MEMBER)].map((element) => ({ element, page: address(element, location) }));
const groups = [...document.querySelectorAll('main :is(section, details, .action-row)')].filter((group) => group.querySelector(MEMBER));

const read = new Map();
/** The pages of the members of a filter. */
function membersOf({ page }) {
  const fetched = async () => {
    const answer = await fetch(page);
    if (!answer.ok) throw new Error(`${page}: ${answer.status}`);
    const list = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return new Set([...list.querySelectorAll(MEMBER)].map((member) => address(member, page)));
  };
  if (!read.has(page)) read.set(page, fetched());
  return read.get(page);
}

/** What the list is narrowed by further. */
function further() {
  const query = new URLSearchParams(location.search);
  return filters.filter((filter) => filter.by !== own?.by && query.get(filter.by) === filter.id);
}

/** The address of the list that all of these narrow: the page of one of them, or the whole list if it is on one page. */
function listOf(chosen) {
  const start = chosen.includes(own) || whole !== undefined ? own : chosen[0];
  const narrowed = chosen.includes(start);
  const query = chosen.filter((filter) => filter !== start).map(({ by, id }) => `${by}=${encodeURIComponent(id)}`);
  const page = narrowed ? start.page : all?.href ?? location.pathname;
  return query.length ? `${page}?${query.join('&')}` : page;
}

function toggled(filter, chosen) {
  return chosen.includes(filter) ? chosen.filter((one) => one !== filter) : [...chosen.filter((one) => one.by !== filter.by), filter];
}

function mark(link, current) {
  if (current) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
}

async function show() {
  const more = further();
  const chosen = own ? [own, ...more] : more;
  for (const filter of filters) {
    filter.link.href = listOf(toggled(filter, chosen));
    if (filter === own) continue;
    mark(filter.link, more.includes(filter));
    const fold = filter.link.closest('.groups-more');
    if (fold && more.includes(filter)) fold.open = true;
  }
  if (all && !own) mark(all, !more.length);
  for (const link of document.querySelectorAll('.languages a')) link.search = location.search;
  const asked = location.href;
  let sets;
  try {
    sets = await Promise.all(more.map(membersOf));
  } catch {
    // What cannot be combined can be read one by one.
    location.assign(more.at(-1).page);
    return;
  }
  if (location.href !== asked) return;
  const left = new Set();
  for (const { element, page } of members) {
    element.hidden = !sets.every((set) => set.has(page));
    if (!element.hidden) left.add(page);
  }
  for (const group of groups) {
    group.hidden = ![...group.querySelectorAll(MEMBER)].some((member) => !member.hidden);
    // What is left of a long list is worth a look at once.
    if (more.length && left.size <= 60 && group.matches('details')) group.open = true;
  }
  document.getElementById('main').classList.toggle('narrowed', more.length > 0);
  const names = chosen.map(({ name }) => name).join(' + ');
  status.textContent = more.length ? `${names}${colon}${left.size ? `${left.size} / ${total}` : none}` : '';
  if (clear) clear.hidden = !more.length;
}

function follow(event) {
  const link = event.target.closest('a');
  // A new tab is a wish for the page itself.
  if (!link || link.pathname !== location.pathname || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  show();
}

// Only a list that has all of its members on this page, each with a page of its own, can be narrowed here.
if (new Set(members.map(({ page }) => page)).size === Number(count)) {
  bar.addEventListener('click', follow);
  clear?.addEventListener('click', follow);
  addEventListener('popstate', show);
  show();
}
