// The two buttons by which one tells a friend of a page. Asked for when one of them is pressed; what a browser
// will not copy stands there to be read.

export async function tell(button) {
  const { url, title, said } = button.dataset;
  if (button.dataset.dele === 'ut') {
    await navigator.share({ title, url }).catch(() => {});
    return;
  }
  const around = button.closest('.tell');
  try {
    await navigator.clipboard.writeText(url);
    around.querySelector('[role="status"]').textContent = said;
  } catch {
    around.setAttribute('data-read', '');
  }
}
