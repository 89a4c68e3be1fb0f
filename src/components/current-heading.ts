/** Marks the entry of the table of contents whose section is being read. */
const links = new Map<Element, HTMLAnchorElement>();

const observer = new IntersectionObserver(
  (seen) => {
    const current = seen.find(({ isIntersecting }) => isIntersecting)?.target;
    if (current) for (const [heading, link] of links) link.ariaCurrent = heading === current ? 'true' : null;
  },
  // A heading counts as read from when it stands in the upper third of the screen.
  { rootMargin: '0px 0px -70%' },
);

for (const link of document.querySelectorAll<HTMLAnchorElement>('.toc a')) {
  // The build writes both ends of the link.
  const heading = document.getElementById(decodeURIComponent(link.hash.slice(1))) as HTMLElement;
  links.set(heading, link);
  observer.observe(heading);
}
