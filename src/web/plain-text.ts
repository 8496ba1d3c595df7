import { readTalk, type Token } from './markdown.ts';

/**
 * What somebody has written in Markdown, to be read where there is only text, as in a mail: lists are lines with a dash or a number,
 * links show where they lead, and the signs that make letters bold are gone. Links within the site begin with `baseUrl`.
 */
export function plainText(markdown: string, baseUrl = ''): string {
  return textOf(blocksOf(readTalk(markdown)), baseUrl, '\n\n');
}

/** A part of a text with the parts that it holds. */
interface Block {
  readonly token: Token;
  readonly blocks: readonly Block[];
}

function blocksOf(tokens: readonly Token[]): Block[] {
  const found: Block[] = [];
  const open: Block[][] = [found];
  for (const token of tokens) {
    if (token.nesting < 0) open.pop();
    else {
      const blocks: Block[] = [];
      open.at(-1)?.push({ token, blocks });
      if (token.nesting > 0) open.push(blocks);
    }
  }
  return found;
}

function textOf(blocks: readonly Block[], baseUrl: string, between: string): string {
  return blocks.map((block) => blockText(block, baseUrl)).join(between);
}

function blockText({ token, blocks }: Block, baseUrl: string): string {
  switch (token.type) {
    case 'inline':
      return inlineText(token.children ?? [], baseUrl);
    case 'bullet_list_open':
      return listText(blocks, baseUrl, () => '– ');
    case 'ordered_list_open':
      return listText(blocks, baseUrl, (index) => `${Number(token.attrGet('start') ?? 1) + index}. `);
    case 'blockquote_open':
      return textOf(blocks, baseUrl, '\n\n')
        .replaceAll(/^(?=.)/gm, '> ')
        .replaceAll(/^$/gm, '>');
    case 'fence':
    case 'code_block':
      return token.content.trimEnd();
    case 'table_open':
    case 'thead_open':
    case 'tbody_open':
      return textOf(blocks, baseUrl, '\n');
    case 'tr_open':
      return textOf(blocks, baseUrl, ' | ');
    default:
      return textOf(blocks, baseUrl, '\n\n');
  }
}

/** Items one under the other; what else an item holds stands under its first letter. */
function listText(items: readonly Block[], baseUrl: string, signOf: (index: number) => string): string {
  const between = items.every(isTight) ? '\n' : '\n\n';
  return items
    .map((item, index) => {
      const sign = signOf(index);
      return sign + textOf(item.blocks, baseUrl, between).replaceAll(/\n(?=.)/g, `\n${' '.repeat(sign.length)}`);
    })
    .join(between);
}

/** Whether an item has no empty lines around its paragraphs. */
function isTight({ blocks }: Block): boolean {
  return blocks.every(({ token }) => token.type !== 'paragraph_open' || token.hidden);
}

function inlineText(tokens: readonly Token[], baseUrl: string): string {
  let text = '';
  let link = { at: 0, to: '' };
  for (const token of tokens) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') text += '\n';
    else if (token.type === 'link_open') link = { at: text.length, to: String(token.attrGet('href') ?? '') };
    else if (token.type === 'link_close') text += addressAfter(text.slice(link.at), link.to, baseUrl);
    else text += token.content;
  }
  return text;
}

/** Where a link leads, behind its words; nothing where these are its address already. */
function addressAfter(words: string, to: string, baseUrl: string): string {
  const address = to.startsWith('/') ? `${baseUrl}${to}` : to.replace(/^mailto:/, '');
  const isThere = [address, to].some((one) => one === words || one === encodeURI(words));
  return isThere || to === '' ? '' : ` (${address})`;
}
