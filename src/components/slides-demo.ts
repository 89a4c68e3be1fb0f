interface Chart extends HTMLElement {
  step: number;
  steps: number;
  next(): boolean;
  prev(): boolean;
}

// The page around an embedded chart, as anybody's page could be: two buttons and a count.
const chart = document.querySelector<Chart>('baepo-chart');
const now = document.querySelector<HTMLOutputElement>('[data-now]');
const count = () => {
  if (chart && now) now.value = `${chart.step + 1}/${chart.steps}`;
};
chart?.addEventListener('chart-ready', count);
chart?.addEventListener('chart-step', count);
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-move]'))
  button.addEventListener('click', () => (button.dataset.move === 'next' ? chart?.next() : chart?.prev()));
