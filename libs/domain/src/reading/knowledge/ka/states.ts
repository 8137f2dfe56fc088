/** code | names | stems of adjectives and people | cities | authorities. */
export const STATES = `
  AM | | | ერევანი |
  AZ | | | ბაქო |
  BY | ბელარუსი | | მინსკი |
  GE | | | თბილისი, ბათუმი, სარფი, ქუთაისი |
  IR | | | თეირანი |
  RU | რუსეთი, ჩეჩნეთი, დაღესტანი | რუსი, რუსმა, რუსები | მოსკოვი |
  TJ | | | დუშანბე |
  TM | | | აშხაბადი |
  TR | | | ანკარა, სტამბოლი |
  UZ | | | ტაშკენტი |
  CN | | | პეკინი |
`;
