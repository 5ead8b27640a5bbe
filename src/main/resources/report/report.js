'use strict';
// The rows of the tables hold every column; this shows them in a card beside the figure pointed at.
// Words from articles reach the page as text only.
(() => {
  const card = document.getElementById('card');
  let chosen = null;

  const make = (name, words, style) => {
    const element = document.createElement(name);
    if (words) element.textContent = words;
    if (style) element.className = style;
    return element;
  };

  // every column of the row that holds them
  const cells = row => new Map(
    [...row.querySelectorAll('dt')].map(name => [name.textContent, name.nextElementSibling.textContent]));

  const marks = id => document.querySelectorAll('mark[data-figure="' + id + '"]');

  function clear() {
    for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit');
    for (const meant of document.querySelectorAll('mark.meant')) meant.classList.remove('meant');
  }

  function show(id) {
    const row = document.getElementById(id);
    if (!row) return;
    clear();
    row.classList.add('lit');
    for (const mark of marks(id)) mark.classList.add('lit');
    const columns = cells(row);
    const article = id.slice(0, id.indexOf('-'));
    if (columns.has('about')) {
      for (const mark of marks(article + '-' + columns.get('about'))) mark.classList.add('meant');
    }
    const cell = name => row.querySelector('td.' + name).textContent;
    card.className = 'card ' + row.classList[0];
    card.replaceChildren(
      make('p', '“' + columns.get('quote') + '”', 'quote'),
      make('p', cell('value') + ' ' + (columns.get('unit_name') || columns.get('unit') || ''), 'big'),
      make('span', cell('role'), 'tag'));
    card.append(list(MEANING, columns, article), make('h3', 'All columns'));
    card.append(list([...columns.keys()].filter(name => name !== 'quote'), columns, null));
  }

  // the columns that say what the figure means, and how the card calls them
  const MEANING = ['subject', 'share_of', 'period', 'base_period', 'about', 'source', 'status', 'confidence'];
  const LABELS = { share_of: 'out of', period: 'in', base_period: 'compared with', source: 'according to' };

  function list(names, columns, article) {
    const shown = make('dl');
    for (const name of names) {
      if (!columns.has(name)) continue;
      let words = columns.get(name);
      if (article && name === 'status' && words === 'reported') continue;
      if (article && name === 'about') {
        const other = document.getElementById(article + '-' + words);
        if (other) words = '“' + cells(other).get('quote') + '”';
      }
      shown.append(make('dt', article && LABELS[name] || name.replaceAll('_', ' ')), make('dd', words));
    }
    return shown;
  }

  function pointed(event) {
    const element = event.target.closest('[data-figure], [data-points]');
    return element && (element.dataset.figure || element.dataset.points);
  }

  document.addEventListener('pointerover', event => {
    const id = pointed(event);
    if (id) show(id);
    else if (chosen) show(chosen);
  });
  document.addEventListener('focusin', event => {
    const id = pointed(event);
    if (id) show(id);
  });
  document.addEventListener('click', event => {
    const id = pointed(event);
    chosen = id || (event.target.closest('.card') ? chosen : null);
    if (id && event.target.closest('tr')) {
      const mark = marks(id)[0];
      if (mark) mark.scrollIntoView({ block: 'center', behavior: 'smooth' });
    }
  });

  document.getElementById('roles').addEventListener('click', event => {
    const button = event.target.closest('button');
    if (!button) return;
    const on = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', on);
    for (const mark of document.querySelectorAll('mark.' + button.dataset.role)) {
      mark.classList.toggle('off', !on);
    }
    for (const row of document.querySelectorAll('.figures tr.' + button.dataset.role)) {
      row.hidden = !on;
    }
  });

  document.getElementById('search').addEventListener('input', event => {
    const wanted = event.target.value.trim().toLowerCase();
    for (const item of document.querySelectorAll('.contents li')) {
      const article = document.querySelector(item.querySelector('a').getAttribute('href'));
      const hit = !wanted || article.textContent.toLowerCase().includes(wanted);
      item.hidden = !hit;
      article.hidden = !hit;
    }
  });

  const items = new Map();
  for (const link of document.querySelectorAll('.contents a')) {
    items.set(link.getAttribute('href').slice(1), link.parentElement);
  }
  const seen = new IntersectionObserver(entries => {
    for (const entry of entries) {
      items.get(entry.target.id).classList.toggle('here', entry.isIntersecting);
    }
  }, { rootMargin: '-30% 0px -65% 0px' });
  for (const article of document.querySelectorAll('main article')) seen.observe(article);
})();
