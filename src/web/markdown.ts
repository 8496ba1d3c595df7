import MarkdownIt from 'markdown-it';

// What people write is never taken for HTML, and links lead only to where links may lead.
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable(['image', 'heading']);

// In a conversation people press the line key to get a new line, and paste addresses as they are.
const talk = new MarkdownIt({ html: false, linkify: true, breaks: true, typographer: false }).disable([
  'image',
  'heading',
  'lheading',
  'hr',
]);
talk.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });

/** A piece of a text as the parser tells it. */
export type Token = ReturnType<typeof talk.parse>[number];

/** Markdown as HTML that is safe to show: paragraphs, lists, emphasis, links. */
export function renderMarkdown(text: string): string {
  return markdown.render(text);
}

/** The same for one line of text, without a paragraph around it. */
export function renderInline(text: string): string {
  return markdown.renderInline(text);
}

/** The same for what people write to each other: their line breaks stay, and whole addresses become links. */
export function renderTalk(text: string): string {
  return talk.render(text);
}

/** The pieces of the same, for whoever shows them as something else than HTML. */
export function readTalk(text: string): readonly Token[] {
  return talk.parse(text, {});
}
