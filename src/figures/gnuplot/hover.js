// What a figure does under the mouse: it tells the nearest line, dot or cell, and hides the colour of a key's entry that is clicked.
// gnuplot writes the titles of plots into an SVG; hover.c puts into them the name of each line and, of empty plots, records:
//   words ZOOM|key COLOR X Y WIDTH HEIGHT|...      at the beginning of a part of the figure
//   panel X Y WIDTH HEIGHT|x LOW HIGH LOG:UNIT|y LOW HIGH LOG [ZERO]:UNIT|mark COLOR X Y WIDTH HEIGHT:TEXT|...
// Names and texts are only ever set as text.
function hover(svg) {
  const parts = [], panels = [];
  const canvas = svg.viewBox.baseVal, paper = svg.querySelector('rect').getAttribute('fill');
  const dark = parseInt(paper.slice(1, 3), 16) < 128, ink = dark ? '#f2f2f2' : '#111111';

  function make(parent, name, attributes) {
    const element = parent.appendChild(document.createElementNS('http://www.w3.org/2000/svg', name));
    for (const key in attributes) element.setAttribute(key, attributes[key]);
    return element;
  }

  // "#0d0887" of the attribute that gnuplot has given an element, "rgb( 13,   8, 135)".
  function colorOf(element) {
    const color = ['stroke', 'fill', 'color'].map(name => element.getAttribute(name)).find(value => /^rgb/.test(value));
    return color && '#' + color.match(/\d+/g).map(part => (+part).toString(16).padStart(2, '0')).join('');
  }

  function readRecord(record) {
    const [, type, head, text] = record.match(/^(\w+) ([^:]*):?(.*)$/), values = head.split(' ');
    const box = values.slice(-4).map(Number), color = '#' + values[0], panel = panels.at(-1);
    if (type === 'words') parts.push({ zoom: +head, keys: [], plots: [], hidden: new Set() });
    if (type === 'key') parts.at(-1).keys.push({ color, box });
    if (type === 'panel') panels.push({ part: parts.at(-1), box, lines: [], marks: [] });
    if (type === 'mark') panel.marks.push({ color, box, text: decodeURIComponent(text) });
    if (type === 'x' || type === 'y') panel[type] = { low: +values[0], high: +values[1], log: values[2] === '1', zero: +values[3] || 0, unit: text };
  }

  function readLine(plot, name) {
    const paths = [...plot.querySelectorAll('path')], corner = /[ML](-?[\d.]+),(-?[\d.]+)/g;
    const points = paths.flatMap(path => [...path.getAttribute('d').matchAll(corner)].map(at => [+at[1], +at[2]]));
    if (points.length > 0) panels.at(-1).lines.push({ name, paths, points, color: colorOf(paths[0]) });
  }

  for (const plot of svg.querySelectorAll('g[id*="gnuplot_plot_"]')) {
    const title = plot.querySelector('title'), text = title ? title.textContent : '';
    if (title) title.remove();
    if (/^(words|panel) /.test(text)) text.split('|').forEach(readRecord);
    else if (!/^gnuplot_plot_/.test(text)) readLine(plot, decodeURIComponent(text));
    parts.at(-1).plots.push(plot);
  }

  function count(value) {
    const round = +value.toPrecision(3);
    return round >= 1e6 ? round / 1e6 + 'M' : round >= 1e4 ? round / 1e3 + 'k' : String(round);
  }

  function lineText(panel, line, [x, y]) {
    const [left, top, width, height] = panel.box;
    const read = (axis, share) => axis.log ? axis.low * (axis.high / axis.low) ** share : axis.low + (axis.high - axis.low) * share;
    if (!panel.x) return line.name;
    const loss = read(panel.y, 1 - (y - top) / height), told = loss <= panel.y.zero * 1.02 ? '0' : loss >= 0.01 && loss < 1000 ? loss.toFixed(4) : loss.toPrecision(3);
    return `${line.name}\n${count(read(panel.x, (x - left) / width))} ${panel.x.unit} \u00b7 ${told} ${panel.y.unit}`;
  }

  // How far (x, y) is from the line, and the end of its nearest piece that is nearer.
  function nearestPoint(points, x, y) {
    let distance = Infinity, point;
    points.forEach(([x1, y1], i) => {
      const [x0, y0] = points[Math.max(i - 1, 0)], dx = x1 - x0, dy = y1 - y0;
      const share = Math.min(Math.max(((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1), 0), 1);
      const length = Math.hypot(x0 + share * dx - x, y0 + share * dy - y);
      if (length < distance) [distance, point] = [length, share < 0.5 ? [x0, y0] : [x1, y1]];
    });
    return { distance, point };
  }

  function nearest(panel, x, y) {
    let best = { distance: Infinity };
    for (const mark of panel.marks.filter(mark => !panel.part.hidden.has(mark.color))) {
      const [left, top, width, height] = mark.box;
      const distance = Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height));
      if (distance < best.distance) best = { distance, box: mark.box, paths: [], text: mark.text };
    }
    for (const line of panel.lines.filter(line => !panel.part.hidden.has(line.color))) {
      const { distance, point } = nearestPoint(line.points, x, y);
      if (distance < best.distance) best = { distance, box: [...point, 0, 0], paths: line.paths, text: lineText(panel, line, point) };
    }
    return best;
  }

  const zoom = parts[0].zoom, keys = make(svg, 'g'), shown = make(svg, 'g', { 'pointer-events': 'none', visibility: 'hidden' });
  const halo = make(shown, 'g', { fill: 'none', stroke: ink });
  const frame = make(shown, 'rect', { rx: 4, fill: paper, stroke: dark ? '#888888' : '#bbbbbb', 'fill-opacity': 0.95 });
  const words = make(shown, 'text', { 'font-family': 'DejaVu Sans, sans-serif', 'font-size': 13 * zoom, fill: ink });

  function outline({ paths, box: [x, y, width, height] }) {
    halo.replaceChildren(...paths.map(path => path.cloneNode()));
    for (const path of halo.children) Object.assign(path.style, { strokeWidth: 4 * zoom, strokeLinejoin: 'round' });
    if (width > 0) make(halo, 'rect', { x, y, width, height, 'stroke-width': 2 * zoom });
    else make(halo, 'circle', { cx: x, cy: y, r: 5 * zoom, 'stroke-width': 1.5 * zoom });
  }

  // Beside (x, y), on the canvas.
  function tell(text, x, y) {
    words.replaceChildren();
    text.split('\n').forEach((line, i) => {
      make(words, 'tspan', { x: 0, y: 18 * zoom * i, 'font-weight': i === 0 ? 'bold' : 'normal' }).textContent = line;
    });
    const size = words.getBBox(), width = size.width + 16 * zoom, height = size.height + 12 * zoom, gap = 16 * zoom;
    const left = x + gap + width < canvas.width ? x + gap : Math.max(x - gap - width, 0);
    const top = Math.min(Math.max(y - height - gap, 0), canvas.height - height);
    for (const [name, value] of Object.entries({ x: left, y: top, width, height })) frame.setAttribute(name, value);
    words.setAttribute('transform', `translate(${left + 8 * zoom - size.x},${top + 6 * zoom - size.y})`);
  }

  const hide = () => shown.setAttribute('visibility', 'hidden');

  function show(event) {
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
    const panel = panels.find(({ box: [left, top, width, height] }) => x >= left && x <= left + width && y >= top && y <= top + height);
    const found = panel ? nearest(panel, x, y) : { distance: Infinity };
    hide();
    if (found.distance === Infinity) return;
    outline(found);
    tell(found.text, x, y);
    shown.setAttribute('visibility', 'visible');
  }

  function toggle(part, color) {
    const hidden = !part.hidden.delete(color);
    if (hidden) part.hidden.add(color);
    for (const plot of part.plots.slice(1))
      for (const element of plot.querySelectorAll('[stroke], [fill], [color]'))
        if (colorOf(element) === color) element.style.display = hidden ? 'none' : '';
    for (const { veil } of part.keys.filter(key => key.color === color)) {
      veil.setAttribute('fill-opacity', hidden ? 0.75 : 0);
      veil.setAttribute('aria-pressed', !hidden);
    }
    hide();
  }

  // Over an entry of a key lies a veil of the paper's colour, which is not to be seen while its colour is shown.
  function addKey(part, key) {
    const [x, y, width, height] = key.box;
    key.veil = make(keys, 'rect', { x, y, width, height, fill: paper, 'fill-opacity': 0, style: 'cursor: pointer' });
    for (const [name, value] of Object.entries({ class: 'key', role: 'button', tabindex: 0, 'aria-pressed': true }))
      key.veil.setAttribute(name, value);
    key.veil.addEventListener('click', () => toggle(part, key.color));
    key.veil.addEventListener('keydown', event => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      toggle(part, key.color);
    });
  }

  for (const part of parts) part.keys.forEach(key => addKey(part, key));
  if (keys.children.length > 0) svg.setAttribute('role', 'group');
  svg.addEventListener('pointermove', show);
  svg.addEventListener('pointerdown', show);
  svg.addEventListener('pointerleave', hide);
}
