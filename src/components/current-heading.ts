/** Marks the entry of the table of contents whose section is being read. */
const entries = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.toc a')].map((link) => [
    decodeURIComponent(link.hash.slice(1)),
    link,
  ]),
);

const observer = new IntersectionObserver(
  (seen) => {
    const current = seen.find(({ isIntersecting }) => isIntersecting)?.target.id;
    if (current === undefined) return;
    for (const [id, link] of entries) {
      if (id === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  },
  // A heading counts as read from when it stands in the upper third of the screen.
  { rootMargin: '0px 0px -70% 0px' },
);

for (const id of entries.keys()) {
  const heading = document.getElementById(id);
  if (heading) observer.observe(heading);
}
