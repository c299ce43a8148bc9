/** A part that somebody else's package brings along in itself, as THIRD-PARTY.md names it. */
export type Inside = { name: string; type: 'library' | 'data'; licence: string };

/** Parts within packages, by the package: no lock file knows them. */
export const inside: Readonly<Record<string, readonly Inside[]>> = {
  'pdfjs-dist': [
    { name: 'Foxit fonts (PDFium)', type: 'data', licence: 'BSD-3-Clause' },
    { name: 'Liberation Sans', type: 'data', licence: 'GPL-2.0-only WITH Font-exception-2.0' },
    { name: 'PDFium JBIG2 decoder', type: 'library', licence: 'BSD-3-Clause' },
    { name: 'OpenJPEG', type: 'library', licence: 'BSD-2-Clause' },
  ],
  docx: [
    { name: 'fflate', type: 'library', licence: 'MIT' },
    { name: 'nanoid', type: 'library', licence: 'MIT' },
  ],
  'tesseract.js': [
    { name: 'buffer', type: 'library', licence: 'MIT' },
    { name: 'ieee754', type: 'library', licence: 'BSD-3-Clause' },
    { name: 'regenerator-runtime', type: 'library', licence: 'MIT' },
    { name: 'zlib.js', type: 'library', licence: 'MIT' },
  ],
  'tesseract.js-core': [
    { name: 'Tesseract OCR', type: 'library', licence: 'Apache-2.0' },
    { name: 'Leptonica', type: 'library', licence: 'BSD-2-Clause' },
  ],
};
