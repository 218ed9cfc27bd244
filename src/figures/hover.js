// What a figure does under the mouse: it tells the nearest line, dot or cell, and hides the colour of a key's entry that is clicked.
// gnuplot writes the titles of plots into an SVG; hover.c puts into titles what must be known here, the name of each line and
//   words ZOOM|key COLOR X Y WIDTH HEIGHT|...                                    at the beginning of a part of the figure
//   panel X Y WIDTH HEIGHT|x LOW HIGH LOG:UNIT|y LOW HIGH LOG:UNIT|mark COLOR X Y WIDTH HEIGHT:TEXT|...
// Text is only ever set as text.
function hover(svg) {
  const hex = color => '#' + (color.match(/\d+/g) || []).map(part => (+part).toString(16).padStart(2, '0')).join('');
  const colorOf = element => ['stroke', 'fill', 'color'].map(name => element.getAttribute(name)).filter(color => /^rgb/.test(color)).map(hex)[0];
  const make = (parent, name, attributes) => {
    const element = parent.appendChild(document.createElementNS('http://www.w3.org/2000/svg', name));
    for (const key in attributes) element.setAttribute(key, attributes[key]);
    return element;
  };
  const paper = svg.querySelector('rect').getAttribute('fill'), dark = parseInt(paper.slice(1, 3), 16) < 128;
  const parts = [], panels = [];

  function readRecords(records) {
    for (const record of records) {
      const [, type, head, text] = record.match(/^(\w+) ([^:]*):?(.*)$/), values = head.split(' ');
      if (type === 'words') parts.push({ zoom: +head, veils: [], plots: [], keys: [], hidden: new Set() });
      if (type === 'panel') panels.push({ part: parts.at(-1), box: values.map(Number), lines: [], marks: [] });
      if (type === 'key') parts.at(-1).keys.push({ color: '#' + values[0], box: values.slice(1).map(Number) });
      if (type === 'mark') panels.at(-1).marks.push({ color: '#' + values[0], box: values.slice(1).map(Number), text: decodeURIComponent(text) });
      if (type === 'x' || type === 'y') panels.at(-1)[type] = { low: +values[0], high: +values[1], log: values[2] === '1', unit: text };
    }
  }

  function readLine(plot, name) {
    const paths = [...plot.querySelectorAll('path')];
    const points = paths.flatMap(path => [...path.getAttribute('d').matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(at => [+at[1], +at[2]]));
    if (points.length > 0) panels.at(-1).lines.push({ name, paths, points, color: colorOf(paths[0]) });
  }

  for (const plot of svg.querySelectorAll('g[id*="gnuplot_plot_"]')) {
    const title = plot.querySelector('title'), text = title ? title.textContent : '';
    if (title) title.remove();
    if (/^(words|panel) /.test(text)) readRecords(text.split('|'));
    else if (panels.length > 0 && !/^gnuplot_plot_/.test(text)) readLine(plot, decodeURIComponent(text));
    if (parts.length > 0) parts.at(-1).plots.push(plot);
  }

  const count = value => {
    const round = +value.toPrecision(3);
    return round >= 1e6 ? round / 1e6 + 'M' : round >= 1e4 ? round / 1e3 + 'k' : String(round);
  };
  const loss = value => value >= 0.01 && value < 1000 ? value.toFixed(4) : value.toPrecision(3);
  const read = (axis, share) => axis.log ? axis.low * (axis.high / axis.low) ** share : axis.low + (axis.high - axis.low) * share;

  function lineText(panel, line, [x, y]) {
    const [left, top, width, height] = panel.box;
    if (!panel.x) return line.name.split('\n');
    return [line.name, `${count(read(panel.x, (x - left) / width))} ${panel.x.unit} \u00b7 ${loss(read(panel.y, 1 - (y - top) / height))} ${panel.y.unit}`];
  }

  // The distance from (x, y) to the line through the points, and the nearest of them.
  function nearestPoint(points, x, y) {
    let least = Infinity, nearest = points[0];
    points.forEach(([x1, y1], i) => {
      const [x0, y0] = points[Math.max(i - 1, 0)], dx = x1 - x0, dy = y1 - y0;
      const share = Math.min(Math.max(((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1), 0), 1);
      const distance = Math.hypot(x0 + share * dx - x, y0 + share * dy - y);
      if (distance < least) [least, nearest] = [distance, share < 0.5 ? [x0, y0] : [x1, y1]];
    });
    return [least, nearest];
  }

  function nearest(panel, x, y) {
    let best = { distance: Infinity };
    for (const mark of panel.marks) {
      const [left, top, width, height] = mark.box;
      const distance = Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height));
      if (distance < best.distance && !panel.part.hidden.has(mark.color)) best = { distance, mark, text: mark.text.split('\n') };
    }
    for (const line of panel.lines) {
      const [distance, point] = nearestPoint(line.points, x, y);
      if (distance < best.distance && !panel.part.hidden.has(line.color)) best = { distance, line, point, text: lineText(panel, line, point) };
    }
    return best;
  }

  const canvas = svg.viewBox.baseVal, zoom = parts[0].zoom;
  const keys = make(svg, 'g'), shown = make(svg, 'g', { 'pointer-events': 'none', visibility: 'hidden' });
  const halo = make(shown, 'g'), ink = dark ? '#f2f2f2' : '#111111';
  const box = make(shown, 'rect', { rx: 4, fill: paper, stroke: dark ? '#888888' : '#bbbbbb', 'fill-opacity': 0.95 });
  const words = make(shown, 'text', { 'font-family': 'DejaVu Sans, sans-serif', 'font-size': 13 * zoom, fill: ink });

  function outline({ line, point, mark }) {
    halo.replaceChildren();
    for (const path of line ? line.paths : []) {
      const copy = halo.appendChild(path.cloneNode());
      Object.assign(copy.style, { fill: 'none', strokeWidth: 4 * zoom, strokeLinejoin: 'round' });
    }
    if (mark && mark.box[2] > 0) make(halo, 'rect', { x: mark.box[0], y: mark.box[1], width: mark.box[2], height: mark.box[3], fill: 'none', stroke: ink, 'stroke-width': 2 * zoom });
    else make(halo, 'circle', { cx: point ? point[0] : mark.box[0], cy: point ? point[1] : mark.box[1], r: 5 * zoom, fill: 'none', stroke: ink, 'stroke-width': 1.5 * zoom });
  }

  function show(event) {
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
    const panel = panels.find(({ box: [left, top, width, height] }) => x >= left && x <= left + width && y >= top && y <= top + height);
    const found = panel ? nearest(panel, x, y) : { distance: Infinity };
    shown.setAttribute('visibility', found.distance < Infinity ? 'visible' : 'hidden');
    if (found.distance === Infinity) return;
    outline(found);
    words.replaceChildren();
    found.text.forEach((text, i) => { make(words, 'tspan', { x: 0, y: 18 * zoom * i, 'font-weight': i === 0 ? 'bold' : 'normal' }).textContent = text; });
    const size = words.getBBox(), width = size.width + 16 * zoom, height = size.height + 12 * zoom;
    const left = x + 16 * zoom + width < canvas.width ? x + 16 * zoom : Math.max(x - 16 * zoom - width, 0), top = Math.min(Math.max(y - height - 10 * zoom, 0), canvas.height - height);
    for (const [name, value] of Object.entries({ x: left, y: top, width, height })) box.setAttribute(name, value);
    words.setAttribute('transform', `translate(${left + 8 * zoom - size.x},${top + 6 * zoom - size.y})`);
  }

  // Over each entry of a key lies a veil of the paper's colour, to be seen through while its colour is shown.
  function addKey(part, { color, box: [x, y, width, height] }) {
    const veil = make(keys, 'rect', { x, y, width, height, fill: paper, 'fill-opacity': 0, style: 'cursor: pointer', role: 'button', tabindex: 0, 'aria-pressed': true, class: 'key' });
    const toggle = () => {
      const hide = !part.hidden.delete(color);
      if (hide) part.hidden.add(color);
      for (const plot of part.plots.slice(1)) for (const element of plot.querySelectorAll('[stroke], [fill], [color]')) if (colorOf(element) === color) element.style.display = hide ? 'none' : '';
      for (const same of part.veils.filter(other => other.color === color)) same.veil.setAttribute('fill-opacity', hide ? 0.75 : 0), same.veil.setAttribute('aria-pressed', !hide);
      shown.setAttribute('visibility', 'hidden');
    };
    part.veils.push({ color, veil });
    veil.addEventListener('click', toggle);
    veil.addEventListener('keydown', event => { if (event.key === 'Enter' || event.key === ' ') event.preventDefault(), toggle(); });
  }

  if (parts.some(part => part.keys.length > 0)) svg.setAttribute('role', 'group');
  for (const part of parts) for (const key of part.keys) addKey(part, key);
  svg.addEventListener('pointermove', show);
  svg.addEventListener('pointerdown', show);
  svg.addEventListener('pointerleave', () => shown.setAttribute('visibility', 'hidden'));
}
