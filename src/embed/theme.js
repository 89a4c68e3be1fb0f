(() => {
  var r = document.documentElement,
    q = new URLSearchParams(location.search),
    t = q.get('theme');
  r.dataset.js = '';
  if (t === 'light' || t === 'dark') r.dataset.theme = t;
  if (q.get('bg') === 'transparent') r.dataset.bg = 'transparent';
})();
