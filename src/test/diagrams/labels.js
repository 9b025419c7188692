/*
 * Looks at a drawn model the way a reader does: is every name whole, inside its shape, and clear of lines?
 * Answers one line per fault. Runs in the page after the import; needs `viewer`, an unzoomed bpmn-js viewer.
 */
function labelFaults(viewer) {
  const registry = viewer.get('elementRegistry');
  const origin = viewer.get('canvas').getContainer().getBoundingClientRect();
  const lines = registry.filter(element => element.waypoints);
  const faults = [];

  const drawnText = element => registry.getGraphics(element).querySelector(':scope > .djs-visual text.djs-label');
  const nameOf = element => (element.businessObject.name || '').replace(/\s+/g, ' ').trim();
  const boxOf = node => {
    const box = node.getBoundingClientRect();
    const x = box.left - origin.left, y = box.top - origin.top;
    return { x, y, right: x + box.width, bottom: y + box.height };
  };
  const shown = text => [...text.querySelectorAll('tspan')].map(line => line.textContent.trim()).join(' ');
  const shapeOf = element =>
    ({ x: element.x, y: element.y, right: element.x + element.width, bottom: element.y + element.height });
  const inside = (box, frame) =>
    box.x >= frame.x && box.right <= frame.right && box.y >= frame.y && box.bottom <= frame.bottom;

  function meets(box, line) {
    return line.waypoints.slice(1).some((to, i) => {
      const from = line.waypoints[i];
      return Math.min(from.x, to.x) < box.right && Math.max(from.x, to.x) > box.x
        && Math.min(from.y, to.y) < box.bottom && Math.max(from.y, to.y) > box.y;
    });
  }

  registry.filter(element => !element.waypoints && nameOf(element) && drawnText(element)).forEach(element => {
    const text = drawnText(element), box = boxOf(text);
    if (shown(text).replace(/\s+/g, '') !== nameOf(element).replace(/\s+/g, '')
        || shown(text).replace(/\s+/g, ' ') !== nameOf(element)) {
      faults.push(`${element.id}: name is broken inside a word: ${shown(text)}`);
    }
    if (!element.labelTarget && !inside(box, shapeOf(element))) {
      faults.push(`${element.id}: name does not fit its shape: ${nameOf(element)}`);
    }
    if (element.labelTarget) {
      lines.filter(line => meets(box, line)).forEach(line => faults.push(`${element.id}: name meets ${line.id}`));
    }
  });
  return faults;
}
