import MarkdownIt from 'markdown-it';

// What people write is never taken for HTML, and links lead only to where links may lead.
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable(['image', 'heading']);

/** Markdown as HTML that is safe to show: paragraphs, lists, emphasis, links. */
export function renderMarkdown(text: string): string {
  return markdown.render(text);
}

/** The same for one line of text, without a paragraph around it. */
export function renderInline(text: string): string {
  return markdown.renderInline(text);
}
