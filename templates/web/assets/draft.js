/*
 * Bản nháp: mục mà một câu được trích hiện ra cạnh câu khi trỏ chuột vào, khi chạm vào câu, khi bấm dấu [1.a]; còn đó khi chuột sang chính nó,
 * mất khi chuột rời đi, khi bấm Esc hay bấm ra ngoài. Không có tập lệnh thì dấu [1.a] vẫn mở được.
 */
(() => {
  'use strict';

  const SHOWN_AFTER = 250;
  const HIDDEN_AFTER = 400;
  const GAP = 4;
  const NARROW = 640;
  if (!HTMLElement.prototype.showPopover) return;

  const follow = (whole) => {
    const words = [...whole.querySelectorAll('.from-clause')];
    const button = whole.querySelector('button');
    const card = whole.querySelector('.clause-card');
    let timer = 0;
    let held = false;

    const isOpen = () => card.matches(':popover-open');
    const place = () => {
      card.style.inset = '';
      if (innerWidth < NARROW) return;
      const lines = [...words, button].flatMap((one) => [...one.getClientRects()]);
      const { width, height } = card.getBoundingClientRect();
      const below = Math.max(...lines.map(({ bottom }) => bottom)) + GAP;
      const above = Math.min(...lines.map(({ top }) => top)) - GAP - height;
      const left = Math.max(GAP, Math.min(...lines.map((line) => line.left), innerWidth - width - GAP));
      card.style.inset = `${below + height > innerHeight && above >= 0 ? above : below}px auto auto ${left}px`;
    };
    const show = () => {
      if (!isOpen()) card.showPopover();
    };

    card.addEventListener('toggle', () => {
      if (isOpen()) {
        place();
        addEventListener('scroll', place, { passive: true });
        addEventListener('resize', place);
      } else {
        held = false;
        removeEventListener('scroll', place);
        removeEventListener('resize', place);
      }
    });
    whole.addEventListener('pointerenter', ({ pointerType }) => {
      clearTimeout(timer);
      if (pointerType !== 'touch') timer = setTimeout(show, SHOWN_AFTER);
    });
    whole.addEventListener('pointerleave', ({ pointerType }) => {
      clearTimeout(timer);
      if (pointerType === 'touch') return;
      timer = setTimeout(() => {
        if (isOpen() && !held && !card.contains(document.activeElement)) card.hidePopover();
      }, HIDDEN_AFTER);
    });
    // Đã mở vì trỏ chuột: bấm là giữ lại, không phải đóng.
    button.addEventListener('click', (event) => {
      clearTimeout(timer);
      if (isOpen() && !held) event.preventDefault();
      held = true;
    });
    for (const part of words)
      part.addEventListener('click', ({ pointerType }) => {
        if (pointerType === 'touch') show();
      });
  };

  for (const whole of document.querySelectorAll('.traced')) follow(whole);
})();
