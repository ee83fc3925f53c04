// What else there is to say of a party: how many of them are here, and that they want no pictures.

export function openPanel(dialog, row, list, { arrive, mark }) {
  const { here, noPhoto } = list.now(row);
  dialog.querySelector('h2').textContent = row.name;
  dialog.querySelector('[data-who]').textContent = row.item.querySelector('.soft').textContent;
  const counts = Array.from({ length: Math.max(row.size, here) + 1 }, (_, people) => {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'btn', textContent: people || list.words.nobody });
    button.setAttribute('aria-pressed', String(people === here));
    button.onclick = () => {
      dialog.close();
      if (people !== here) arrive(row, people);
    };
    return button;
  });
  dialog.querySelector('[data-counts]').replaceChildren(...counts);
  dialog.querySelector('[data-unasked]').hidden = !row.guest || noPhoto;
  const photo = dialog.querySelector('[data-photo]');
  photo.textContent = noPhoto ? list.words.photos : list.words.photo;
  photo.onclick = () => {
    dialog.close();
    mark(row, { no_photo: !noPhoto });
  };
  dialog.showModal();
}
