// The table of the settings that are kept: the numbers of `unroll best`, to the last digit where that is asked for.

class Table {
  /** @param {Page} page */
  constructor(page) {
    this.page = page, this.rowsShown = new Map();
    this.heads = element('tr'), this.filters = element('tr', {class: 'filters'}), this.body = element('tbody');
    this.more = element('button', {type: 'button', onclick: () => page.change({rows: page.state.rows + 400})});
    this.table = element('table', {'aria-label': 'Settings'}, element('thead', {}, this.heads, this.filters), this.body);
    const digits = element('label', {}, element('input', {
      type: 'checkbox',
      name: 'digits',
      onchange: (/** @type {any} */ event) => page.change({digits: event.target.checked ? 'all' : 'four'})
    }),
        ' all digits');
    this.digits = digits.firstChild;
    this.element = element('section', {class: 'settings', id: 'settings'},
        element('div', {class: 'head'}, element('h2', {}, 'Settings'), digits,
            element('button',
                {type: 'button', class: 'plain', onclick: () => save(`${page.model.name}-settings.csv`, this.csv(), 'text/csv')},
                'as CSV')),
        element('p', {class: 'soft'},
            'Medians over the seeds, best first. Press a heading to sort, choose from and to below it to filter; a click on a row, or Enter, pins it.'),
        element('div', {class: 'wide'}, this.table), this.more);
    this.body.addEventListener('pointerover', (/** @type {PointerEvent} */ event) => page.point(this.settingAt(event), null));
    this.body.addEventListener('pointerleave', () => page.point(null, null));
    this.body.addEventListener('click', (/** @type {MouseEvent} */ event) => page.pin(this.settingAt(event)));
    this.body.addEventListener('focusin', (/** @type {FocusEvent} */ event) => page.point(this.settingAt(event), null));
    this.body.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => this.key(event));
    this.makeHeads();
  }

  /** @param {Event} event */
  settingAt(event) {
    const row = /** @type {Element} */ (event.target).closest('tr');
    return row ? this.page.model.settings[Number(row.dataset.setting)] : null;
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    const row = /** @type {HTMLElement} */ (/** @type {Element} */ (event.target).closest('tr')), {page} = this;
    const next = {
      ArrowDown: row.nextElementSibling,
      ArrowUp: row.previousElementSibling,
      Home: this.body.firstElementChild,
      End: this.body.lastElementChild
    }[event.key];
    if (next instanceof HTMLElement)
      next.focus();
    else if (event.key === 'Enter' || event.key === ' ')
      page.pin(this.settingAt(event));
    else if (event.key !== 'Escape' || !page.key(event))
      return;
    event.preventDefault();
  }

  /** The columns: how they are sorted by, what they say. */
  columns() {
    const {page} = this, exact = page.state.digits === 'all',
          number = (/** @type {number} */ value) => isNaN(value) ? '\u2013'
        : exact                                                  ? String(value)
                                                                 : measured(value);
    /** @type {{name: string, head: string, of: (standing: Standing) => number|string, text: (standing: Standing) => string}[]} */
    const columns = [{
      name: 'rank',
      head: 'rank',
      of: one => isNaN(one.median) ? NaN : one.rank,
      text: one => isNaN(one.median) ? '\u2013' : String(one.rank)
    }];
    page.model.axes.forEach((axis, i) => columns.push({
      name: axis.name,
      head: axis.spoken,
      of: one => one.setting.places[i],
      text: one => axis.values[one.setting.places[i]]
    }));
    columns.push({name: 'metric', head: page.metric.axis, of: one => one.median, text: one => number(one.median)},
        {name: 'sd', head: 'sd', of: one => one.sd, text: one => number(one.sd)}, {
          name: 'low',
          head: 'lowest',
          of: one => one.values.length ? one.values[0] : NaN,
          text: one => number(one.values.length ? one.values[0] : NaN)
        },
        {
          name: 'high',
          head: 'highest',
          of: one => one.values.length ? one.values[one.values.length - 1] : NaN,
          text: one => number(one.values.length ? one.values[one.values.length - 1] : NaN)
        },
        {
          name: 'runs',
          head: 'seeds',
          of: one => one.values.length,
          text: one => [String(one.values.length), one.paused && `${one.paused} paused`, one.running && `${one.running} running`]
                           .filter(Boolean)
                           .join(' + ')
        },
        {name: 'lost', head: 'lost', of: one => one.lost, text: one => String(one.lost)},
        {name: 'seconds', head: 'seconds', of: one => one.seconds, text: one => number(one.seconds)});
    return columns;
  }

  makeHeads() {
    const {page} = this;
    this.heads.replaceChildren(
        ...this.columns().map(column => element('th', {scope: 'col', 'data-column': column.name},
                                  element('button', {type: 'button', onclick: () => this.sort(column.name)}, column.head))));
    this.filters.replaceChildren(...this.columns().map(column => {
      const axis = page.model.axes.find(one => one.name === column.name),
            ranged = column.name === 'metric' || column.name === 'seconds';
      if (!axis && !ranged) return element('td');
      const ends = ['from', 'to'].map((which, end) => {
        const label = `${column.head} ${which}`, name = `${column.name} ${which}`,
              changed = () => this.filterFrom(column.name, Boolean(axis));
        if (!axis)
          return element('input',
              {type: 'number', name, step: 'any', placeholder: which, 'aria-label': label, 'data-end': end, onchange: changed});
        return element('select', {name, 'aria-label': label, 'data-end': end, onchange: changed},
            ...axis.values.map((value, place) => element('option', {value: place}, value)));
      });
      return element('td', {'data-filter': column.name}, ...ends);
    }));
  }

  /**
   * Sorts by the column, the other way round when it is pressed again.
   * @param {string} name
   */
  sort(name) {
    const {page} = this, sort = name === 'metric' ? 'rank' : name;
    page.change({sort, down: page.state.sort === sort && !page.state.down});
  }

  /**
   * @param {string} name
   * @param {boolean} isAxis
   */
  filterFrom(name, isAxis) {
    const {page} = this, inputs = [...this.filters.querySelectorAll(`[data-filter="${name}"] [data-end]`)],
          axis = page.axis(name);
    const [low, high] = inputs.map((input, end) => input.value === '' ? [-Infinity, Infinity][end] : Number(input.value));
    const all = isAxis ? low <= 0 && high >= axis.values.length - 1 : low === -Infinity && high === Infinity;
    page.filter(name, all ? null : low <= high ? [low, high] : [high, low]);
    page.settle();
  }

  /** The standings in the order of the table. */
  sorted() {
    const {page} = this, column = this.columns().find(one => one.name === page.state.sort);
    if (!column || (page.state.sort === 'rank' && !page.state.down)) return page.kept;
    const turn = page.state.down ? -1 : 1,
          missing = (/** @type {any} */ value) => Number(typeof value === 'number' && isNaN(value));
    return [...page.kept].sort((a, b) => {
      const x = column.of(a), y = column.of(b);
      return missing(x) - missing(y) || turn * (x < y ? -1 : x > y ? 1 : 0) || a.rank - b.rank;
    });
  }

  draw() {
    const {page} = this, columns = this.columns(), standings = this.sorted(), held = document.activeElement,
          focused = held instanceof HTMLElement && this.body.contains(held) ? held.dataset.setting : '';
    this.digits.checked = page.state.digits === 'all';
    for (const head of this.heads.children) {
      const name = head.dataset.column === 'metric' ? 'rank' : head.dataset.column;
      if (head.dataset.column === 'metric') head.firstChild.textContent = page.metric.axis;
      if (name === page.state.sort)
        head.setAttribute('aria-sort', page.state.down ? 'descending' : 'ascending');
      else
        head.removeAttribute('aria-sort');
    }
    for (const cell of this.filters.children) {
      const range = page.state.filters.get(cell.dataset.filter), axis = page.axis(cell.dataset.filter);
      for (const [end, input] of [...cell.children].entries())
        input.value = range ? (Number.isFinite(range[end]) ? range[end] : '')
            : axis          ? (end === 0 ? 0 : axis.values.length - 1)
                            : '';
    }
    this.body.replaceChildren(...standings.slice(0, page.state.rows).map((standing, i) => {
      const row = element('tr', {
        'data-setting': standing.setting.number,
        tabindex: i === 0 ? '0' : '-1',
        class: standing.running         ? 'running'
            : standing.setting.isPaused ? 'paused'
                                        : ''
      });
      for (const column of columns) row.append(element('td', {}, column.text(standing)));
      const swatch = element('i', {class: 'swatch'});
      swatch.style.background = page.colorOf(standing.setting);
      row.firstChild.prepend(swatch);
      return row;
    }));
    this.more.hidden = standings.length <= page.state.rows;
    this.more.textContent = `Show more: ${standings.length - page.state.rows} of ${several(standings.length, 'setting')} follow`;
    this.mark();
    const again = focused ? this.body.querySelector(`[data-setting="${focused}"]`) : null;
    if (again) again.focus({preventScroll: true});
  }

  /** Shows what is pointed at and pinned. */
  mark() {
    const {page} = this;
    for (const row of this.body.children) {
      const setting = page.model.settings[Number(row.dataset.setting)], letter = page.compared.indexOf(setting);
      row.classList.toggle('pointed', setting === page.pointed);
      row.classList.toggle('pinned', page.pinned.includes(setting));
      row.setAttribute('aria-selected', String(page.pinned.includes(setting)));
      row.firstChild.dataset.letter = letter < 0 ? '' : 'AB'[letter];
    }
  }

  /** All kept settings with all digits. */
  csv() {
    const columns = this.columns(),
          quoted = (/** @type {any} */ value) =>
              /[",\r\n]/.test(String(value)) ? `"${String(value).replace(/"/g, '""')}"` : String(value);
    const exact = (/** @type {Standing} */ one, /** @type {any} */ column) => {
      const value = this.page.axis(column.name) ? column.text(one) : column.of(one);
      return typeof value === 'number' && isNaN(value) ? '' : value;
    };
    return [
      columns.map(column => quoted(column.head)), ...this.sorted().map(one => columns.map(column => quoted(exact(one, column))))
    ].map(row => row.join(',') + '\n')
        .join('');
  }
}
