/**
 * What the page does beyond links: the row of the table as a hint on hover and focus, and arrow keys with one tab stop for each calendar. Without it every
 * stretch is a link to its row, with the browser's own hint.
 */
export const SCRIPT = `
(() => {
  'use strict';
  const tip = document.getElementById('tip');
  const narrow = matchMedia('(max-width: 44rem)');
  let shown = null;
  let leaving = 0;

  const rowOf = (piece) => document.getElementById(piece.getAttribute('href').slice(1));

  function show(piece) {
    clearTimeout(leaving);
    if (shown === piece) return;
    hide();
    const row = rowOf(piece);
    const when = document.createElement('p');
    when.className = 'when';
    when.append(...[...row.cells[0].cloneNode(true).childNodes]);
    const state = document.createElement('p');
    state.textContent = row.cells[1].textContent;
    tip.replaceChildren(when, state, ...row.cells[2].cloneNode(true).childNodes);
    tip.hidden = false;
    piece.setAttribute('aria-describedby', 'tip');
    shown = piece;
    place(piece);
  }

  function place(piece) {
    if (narrow.matches) return;
    const box = piece.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    const height = tip.offsetHeight;
    const below = box.bottom + 8;
    const top = below + height <= innerHeight || box.top - 8 - height < 0 ? below : box.top - 8 - height;
    tip.style.top = Math.max(8, Math.min(top, innerHeight - height - 8)) + 'px';
    tip.style.left = Math.max(8, Math.min(box.left, width - tip.offsetWidth - 8)) + 'px';
  }

  function hide() {
    clearTimeout(leaving);
    if (shown !== null) shown.removeAttribute('aria-describedby');
    shown = null;
    tip.hidden = true;
  }

  // Time to move the pointer into the hint, where the citation is a link.
  const leave = () => { clearTimeout(leaving); leaving = setTimeout(() => { if (document.activeElement !== shown) hide(); }, 250); };

  tip.addEventListener('pointerenter', () => clearTimeout(leaving));
  tip.addEventListener('pointerleave', leave);
  addEventListener('keydown', (event) => { if (event.key === 'Escape') hide(); });
  addEventListener('scroll', () => { if (shown !== null) place(shown); }, { passive: true });
  addEventListener('resize', () => { if (shown !== null) place(shown); });
  addEventListener('pointerdown', (event) => { if (!tip.contains(event.target) && event.target.closest('.bar a') === null) hide(); });

  // What is folded is printed too.
  const folded = () => [...document.querySelectorAll('details:not([open])')];
  let opened = [];
  addEventListener('beforeprint', () => { hide(); opened = folded(); for (const details of opened) details.open = true; });
  addEventListener('afterprint', () => { for (const details of opened) details.open = false; });

  const middle = (piece) => { const box = piece.getBoundingClientRect(); return box.left + box.width / 2; };

  for (const calendar of document.querySelectorAll('.calendar')) {
    const bars = [...calendar.querySelectorAll('.bar')];
    const lines = bars.map((bar) => [...bar.querySelectorAll('a')]);
    const all = lines.flat();
    const lanes = Math.max(...[...calendar.querySelectorAll('.lanes')].map((day) => day.children.length));
    let stop = all[0];
    for (const piece of all) {
      piece.querySelector('title').remove();
      piece.setAttribute('tabindex', piece === stop ? '0' : '-1');
      piece.addEventListener('pointerenter', (event) => { if (event.pointerType !== 'touch') show(piece); });
      piece.addEventListener('pointerleave', (event) => { if (event.pointerType !== 'touch') leave(); });
      piece.addEventListener('focus', () => { stop.setAttribute('tabindex', '-1'); stop = piece; stop.setAttribute('tabindex', '0'); show(piece); if (narrow.matches && piece.matches(':focus-visible')) piece.scrollIntoView({ block: 'center' }); });
      piece.addEventListener('blur', leave);
      piece.addEventListener('click', (event) => {
        // Enter goes to the row; a tap or a click only shows it here.
        if (event.detail > 0) { event.preventDefault(); piece.focus(); show(piece); return; }
        rowOf(piece).closest('details').open = true;
        hide();
      });
    }

    const go = (piece) => { if (piece !== undefined) { piece.focus({ preventScroll: true }); piece.scrollIntoView({ block: narrow.matches ? 'center' : 'nearest' }); } };
    const nearest = (line, x) => line.reduce((best, piece) => { const box = piece.getBoundingClientRect(); const off = Math.max(box.left - x, x - box.right, 0); return best === undefined || off < best.off ? { piece, off } : best; }, undefined)?.piece;
    function step(index, by, x) {
      for (let at = index + by; at >= 0 && at < lines.length; at += by) if (lines[at].length > 0) return nearest(lines[at], x);
      return undefined;
    }
    // The end of a day goes on in the same lane of the next.
    function along(index, place, by) {
      if (lines[index][place + by] !== undefined) return lines[index][place + by];
      for (let at = index + by * lanes; at >= 0 && at < lines.length; at += by * lanes) if (lines[at].length > 0) return lines[at][by > 0 ? 0 : lines[at].length - 1];
      return undefined;
    }
    calendar.addEventListener('keydown', (event) => {
      if (event.altKey || event.metaKey || event.shiftKey) return;
      const piece = document.activeElement;
      const index = lines.findIndex((line) => line.includes(piece));
      if (index === -1) return;
      const line = lines[index];
      const place = line.indexOf(piece);
      const moves = {
        ArrowRight: () => along(index, place, 1),
        ArrowLeft: () => along(index, place, -1),
        ArrowDown: () => step(index, 1, middle(piece)),
        ArrowUp: () => step(index, -1, middle(piece)),
        Home: () => (event.ctrlKey ? all[0] : line[0]),
        End: () => (event.ctrlKey ? all[all.length - 1] : line[line.length - 1]),
      };
      if (!Object.hasOwn(moves, event.key) || (event.ctrlKey && !['Home', 'End'].includes(event.key))) return;
      event.preventDefault();
      go(moves[event.key]());
    });
  }
})();
`;
