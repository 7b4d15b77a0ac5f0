// Marks in the contents which section of the plan is being read.

const links = [...document.querySelectorAll('.contents a')];
const places = links.map((link) => document.getElementById(link.hash.slice(1)));

const mark = () => {
  const read = places.findLastIndex((place) => place && place.getBoundingClientRect().top < innerHeight / 3);
  links.forEach((link, number) => {
    if (number === read) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  });
};

// A heading that passes the upper third of the window begins or ends a section.
const passing = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
for (const place of places) if (place) passing.observe(place);
