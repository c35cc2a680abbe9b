import { pages } from "../site.ts";

/**
 * What the CDN runs before it looks for a file: an address without a dot is a page's, and gets the page that
 * `infra/site.ts` names. Written in what the CDN's own small engine understands.
 */
export const pageRoutingCode = (): string => `
var pages = ${JSON.stringify(pages)};
function handler(event) {
  var request = event.request;
  var path = request.uri;
  var last = path.slice(path.lastIndexOf('/') + 1);
  if (last.lastIndexOf('.') > 0 && last.lastIndexOf('.') < last.length - 1) return request;
  var file = 'index.html';
  for (var i = 0; i < pages.length; i += 1) {
    var prefix = pages[i].prefix;
    var folder = prefix.charAt(prefix.length - 1) === '/' ? prefix : prefix + '/';
    if (path === prefix || path.indexOf(folder) === 0) { file = pages[i].file; break; }
  }
  request.uri = '/' + file;
  return request;
}
`;
