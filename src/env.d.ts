/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Ids of the sources of the text on this page, in the order of its list. */
    sources?: readonly string[];
    /** Whether a drawing stands beside the text. */
    drawn?: boolean;
    /** How many tables of running text the page has so far. */
    tables?: number;
  }
}
