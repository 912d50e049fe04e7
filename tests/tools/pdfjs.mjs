// Prints the text of a PDF as pdf.js, the reader inside browsers, gives it.
import { readFile } from "node:fs/promises";

// pdf.js asks for these as it loads, to draw with. Nothing is drawn here.
for (const name of ["DOMMatrix", "ImageData", "Path2D"]) globalThis[name] ??= class {};
const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");

const data = new Uint8Array(await readFile(process.argv[2]));
const pdf = await getDocument({ data, useSystemFonts: false }).promise;
for (let number = 1; number <= pdf.numPages; number += 1) {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  process.stdout.write(items.map((item) => item.str + (item.hasEOL ? "\n" : "")).join("") + "\n");
}
