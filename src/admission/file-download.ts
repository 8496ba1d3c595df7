/** A file as a download: never shown inside the site, whatever it holds, and kept by no cache. */
export function fileDownload(file: {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
}): Response {
  const plain = file.name
    .normalize('NFKD')
    .replaceAll(/[^\x20-\x7e]/g, '')
    .replaceAll(/["\\]/g, '');
  return new Response(new Uint8Array(file.content), {
    headers: {
      'content-type': file.mediaType,
      'content-length': String(file.content.byteLength),
      // Older programs read the first name, the others the second (RFC 6266).
      'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeName(file.name)}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}

/** RFC 8187 allows fewer characters than encodeURIComponent leaves alone. */
function encodeName(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
