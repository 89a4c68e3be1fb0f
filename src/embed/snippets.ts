import { escapeMarkup } from '../scene/escape.ts';

/** What a snippet is written for. */
export interface SnippetOf {
  /** Origin of the site, with its slash. */
  home: string;
  /** Chart or scenario. */
  id: string;
  /** State on screen; the empty query is the story's own first view. */
  query: string;
  /** Name of the frame, for who cannot see it. */
  title: string;
  /** Views of the story. */
  steps: number;
}

/** Address of the slide in this state. */
export const embedAddress = ({ home, id, query }: SnippetOf): string =>
  new URL(`/embed/${id}/${query && `?${query}`}`, home).href;

const ALLOW = 'allow="clipboard-write" sandbox="allow-scripts allow-popups allow-downloads"';
const FILL = 'style="aspect-ratio:16/9;width:100%;border:0"';

/** The lines to paste for each tool, by its name. */
export const SNIPPETS = {
  HTML: (of: SnippetOf) =>
    `<iframe src="${escapeMarkup(embedAddress(of))}" title="${escapeMarkup(of.title)}" loading="lazy"\n  ${ALLOW}\n  ${FILL}></iframe>`,
  'reveal.js': (of: SnippetOf) =>
    `<section>
  <iframe data-src="${escapeMarkup(embedAddress(of))}" data-preload data-steps="${of.steps - 1}" title="${escapeMarkup(of.title)}"
    ${ALLOW}
    ${FILL}></iframe>
</section>
<script src="${of.home}embed/reveal.js"></script>
<script>Reveal.initialize({ plugins: [BaepoReveal] });</script>`,
  Slidev: (of: SnippetOf) =>
    `<!-- components/BaepoChart.vue: ${of.home}embed/slidev/BaepoChart.vue -->\n<BaepoChart src="${escapeMarkup(embedAddress(of))}" :steps="${of.steps - 1}" title="${escapeMarkup(of.title)}" />`,
  Marp: (of: SnippetOf) =>
    `<iframe src="${escapeMarkup(embedAddress(of))}" data-steps="${of.steps - 1}" title="${escapeMarkup(of.title)}"\n  ${ALLOW}\n  ${FILL}></iframe>\n\n<script src="${of.home}embed/marp.js"></script>`,
  Markdown: (of: SnippetOf) => `[![${of.title}](${of.home}embed/${of.id}.svg)](${embedAddress(of)})`,
  '웹 컴포넌트': (of: SnippetOf) =>
    `<script src="${of.home}embed.js"></script>\n<baepo-chart src="${escapeMarkup(embedAddress(of))}" title="${escapeMarkup(of.title)}"></baepo-chart>`,
} as const;

export type Tool = keyof typeof SNIPPETS;

/** What to know about each tool before pasting. */
export const TOOL_NOTES: Record<Tool, string> = {
  HTML: '어느 웹 페이지에나 붙입니다.',
  'reveal.js': '장면은 fragment로 넘깁니다. data-steps는 첫 장면 다음에 넘길 횟수입니다.',
  Slidev: '컴포넌트 파일을 덱의 components 폴더에 두고 씁니다. 장면은 클릭으로 넘깁니다.',
  Marp: 'marp를 --html로 실행해야 iframe이 나옵니다. script 줄은 덱 맨 끝에 한 번만 둡니다.',
  Markdown: '그림은 이 도면의 첫 장면입니다. 누르면 지금 상태의 도면이 열립니다.',
  '웹 컴포넌트': 'next(), prev(), go(n), toSVG(), toPNG(배율)을 쓸 수 있습니다.',
};
