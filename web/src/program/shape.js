/**
 * The shape of what stands in an element: its elements and comments, in their order, as a number. The
 * prerenderer writes that of every page (web/src/prerender.rs); a page of another shape has been changed
 * by somebody, and would not be found again by who wakes it.
 */
function shapeOf(root) {
  let shape = 0;
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
  while (nodes.nextNode()) {
    const name = nodes.currentNode.localName ?? '!';
    for (let at = 0; at < name.length; at += 1) shape = (Math.imul(shape, 31) + name.charCodeAt(at)) | 0;
    shape = Math.imul(shape, 31);
  }
  return shape >>> 0;
}

/** Whether the page is as it was prerendered. */
export function isWhole(root) {
  return root.dataset.shape === String(shapeOf(root));
}
