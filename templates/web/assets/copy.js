/*
 * Sao chép sạch. Số thứ tự trong trang là chữ thật; khi dán danh sách, nhiều trình soạn thảo đánh số thêm một lần nữa («1. 1.»). Tập lệnh này
 * đưa vào bộ nhớ tạm các đoạn văn thường thay cho danh sách, bỏ liên kết mục và kiểu riêng của trang.
 */
(() => {
  'use strict';

  const KEPT = ['href', 'src', 'alt', 'scope', 'colspan', 'rowspan', 'datetime'];

  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (!event.clipboardData || !selection || selection.isCollapsed) return;
    const holder = document.createElement('div');
    for (let at = 0; at < selection.rangeCount; at++) holder.append(selection.getRangeAt(at).cloneContents());
    if (!holder.querySelector('.items')) return;
    for (const element of holder.querySelectorAll('.permalink, .hidden')) element.remove();
    for (const line of holder.querySelectorAll('.recipients li')) {
      const paragraph = document.createElement('p');
      paragraph.append(...line.childNodes);
      line.replaceWith(paragraph);
    }
    for (const line of holder.querySelectorAll('.signature > span')) line.after(document.createElement('br'));
    for (const element of holder.querySelectorAll('ol, ul, li, section, article, div, span')) element.replaceWith(...element.childNodes);
    for (const element of holder.querySelectorAll('*')) {
      for (const { name } of [...element.attributes]) if (!KEPT.includes(name)) element.removeAttribute(name);
    }
    event.clipboardData.setData('text/html', holder.innerHTML.replace(/\n{2,}/g, '\n'));
    event.clipboardData.setData('text/plain', String(selection));
    event.preventDefault();
  });
})();
