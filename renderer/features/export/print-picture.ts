/**
 * Has the system print a picture and nothing else of the page: a map itself would come out blank where
 * a processor draws it. Resolves when the system's dialog is closed.
 */
export async function printPicture(png: Uint8Array<ArrayBuffer>, words: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([png], { type: 'image/png' }));
  const image = document.createElement('img');
  image.className = 'print-picture';
  image.alt = words;
  image.src = address;
  try {
    await image.decode();
    document.body.append(image);
    window.print();
  } finally {
    image.remove();
    URL.revokeObjectURL(address);
  }
}
