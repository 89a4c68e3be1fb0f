import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { codeBlock } from './src/integrations/code-block.ts';
import { contentReferences } from './src/integrations/content-references.ts';
import { contentSecurityPolicy } from './src/integrations/content-security-policy.ts';
import { fonts } from './src/integrations/fonts.ts';
import { fullTextIndex } from './src/integrations/full-text-index.ts';
import { islandStyle } from './src/integrations/island-style.ts';
import { leanConstants } from './src/integrations/lean-constants.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { unusedStyle } from './src/integrations/unused-style.ts';

export default defineConfig({
  site: process.env.SITE ?? 'https://baepo-dogam.example',
  output: 'static',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    preact(),
    contentReferences(),
    fonts(),
    islandStyle(),
    unusedStyle(),
    contentSecurityPolicy(),
    fullTextIndex(),
    sitemap(),
  ],
  markdown: {
    processor: unified({ remarkPlugins: [remarkCjkFriendly] }),
    // Dual themes would write style attributes, which the policy below refuses; one CSS-variable theme serves both.
    shikiConfig: { theme: 'css-variables', transformers: [codeBlock()] },
  },
  build: { inlineStylesheets: 'always' },
  vite: {
    plugins: [leanConstants()],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // What nearly every chart needs comes in one piece: many small files compress worse than a large one.
              codeSplitting: {
                groups: [
                  // Every page's script loads things on demand; that must not bring the charts along.
                  { name: 'preload', test: /preload-helper/, priority: 1 },
                  { name: 'sheet', test: /\/src\/(ui|state|scene|models|charts\/[^/]+\.ts$)/, minShareCount: 9 },
                ],
              },
            },
          },
        },
      },
    },
  },
});
