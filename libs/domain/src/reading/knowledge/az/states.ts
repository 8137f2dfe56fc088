/** code | names | stems of adjectives and people | cities | authorities. */
export const STATES = `
  AE | BƏƏ | əmirlik* | Dubay, Abu-Dabi |
  AT | | avstriya* | Vyana |
  AZ | | azərbaycanlı*, azərbaycan | Bakı, Gəncə, Naxçıvan | dtx, Milli Məclis*
  DE | | alman* | Berlin |
  EE | | eston* | Tallin |
  GE | | gürcü* | Tbilisi |
  IR | | iranlı*, təbrizli | Tehran, Təbriz |
  RU | | rus, rusiyalı* | Moskva | fsb, kreml
  TR | | türk, türkiyəli* | Ankara, İstanbul |
  TM | | türkmən* | Aşqabad |
  TJ | | tacik* | Düşənbə |
  UZ | | özbək* | Daşkənd |
`;
