/** What stands at the top of a bundle, for people who have never heard of the program that made it. */
export const README = `THE EVIDENCE BEHIND ONE REPORT
==============================

What this is
  Copies of public pages and messages, byte for byte as they were fetched, with how, when and from where they came.
  Nothing here was edited. Do not open content.bin files in a browser: they are whatever a stranger's server sent.

Check that nothing was changed since the export
  sha256sum -c SHA256SUMS            (macOS: shasum -a 256 -c SHA256SUMS)
  Every line must end with "OK".

What lies where
  custody.txt            who did what with it, and when (the same for programs: custody.json)
  development.json       the report as it stands, and all its earlier versions
  documents/ID/content.bin     the bytes as they came (media type: see evidence.json)
  documents/ID/evidence.json   address asked, redirects, server address, certificate, headers, times, SHA-256
  documents/ID/text.txt        the text taken out of the bytes
  documents/ID/readings.json   what was read in the text, with the exact words
  documents/ID/proof.json      that the document was part of a day sealed then
  documents/ID/record.warc     the same as a web archive (WARC/1.1, ISO 28500)
  days/DAY.json .sig .pem .tsr the sealed day, its signature, the public key, and a time stamp where there is one
  feeds/                       feeds from which a document was taken, byte for byte

Check that it was like this on the day
  1. The SHA-256 of content.bin is the "sha256" in evidence.json.
  2. SHA-256 over one zero byte followed by the bytes of evidence.json is the "leaf" in proof.json (RFC 6962).
  3. Go through "path" in proof.json from its first entry, as RFC 6962 section 2.1.1 says: the result is "root".
  4. That root stands in days/DAY.json, and the day is signed:
     openssl pkeyutl -verify -rawin -pubin -inkey days/DAY.pem -sigfile days/DAY.sig -in days/DAY.json
     Compare days/DAY.pem with the public key you were given by another way.
  5. Where there is days/DAY.tsr, an outside authority saw the day:
     openssl ts -verify -in days/DAY.tsr -data days/DAY.json -CAfile CERTIFICATE-OF-THE-AUTHORITY

------------------------------------------------------------------------------------------------------------------------

ДОКАЗАТЕЛЬСТВА К ОДНОМУ СООБЩЕНИЮ
=================================

Что это
  Копии открытых страниц и сообщений, байт в байт такие, какими они были получены, и сведения о том, как, когда и
  откуда. Здесь ничего не правили. Не открывайте файлы content.bin в браузере: в них то, что прислал чужой сервер.

Как проверить, что после выгрузки ничего не изменено
  sha256sum -c SHA256SUMS            (macOS: shasum -a 256 -c SHA256SUMS)
  Каждая строка должна кончаться на «OK».

Что где лежит
  custody.txt            кто, что и когда с этим делал (то же для программ: custody.json)
  development.json       само сообщение и все его прежние версии
  documents/ID/content.bin     полученные байты (тип указан в evidence.json)
  documents/ID/evidence.json   запрошенный адрес, перенаправления, адрес сервера, сертификат, заголовки, время, SHA-256
  documents/ID/text.txt        текст, извлечённый из этих байтов
  documents/ID/readings.json   что в тексте прочитано, с точными словами
  documents/ID/proof.json      что документ входил в опечатанный тогда день
  documents/ID/record.warc     то же как веб-архив (WARC/1.1, ISO 28500)
  days/DAY.json .sig .pem .tsr опечатанный день, подпись, открытый ключ и отметка времени, если она есть
  feeds/                       ленты, из которых взят документ, байт в байт

Как проверить, что в тот день всё было именно так
  1. SHA-256 файла content.bin — это «sha256» в evidence.json.
  2. SHA-256 от нулевого байта и следующих за ним байтов evidence.json — это «leaf» в proof.json (RFC 6962).
  3. Пройдите «path» в proof.json с первой записи, как сказано в RFC 6962, раздел 2.1.1: получится «root».
  4. Этот корень стоит в days/DAY.json, и день подписан: команда openssl pkeyutl выше.
     Сверьте days/DAY.pem с открытым ключом, полученным другим путём.
  5. Если есть days/DAY.tsr, день засвидетельствовала внешняя служба: команда openssl ts выше.
`;
