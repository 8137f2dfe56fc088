/** The part of pdf.js that reads bytes; it comes without types and is only handed over. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: object;
}
