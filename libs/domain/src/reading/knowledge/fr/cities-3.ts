/** Towns, courts, prisons, crossings and services that news names without their state. */
export const CITIES_3 = `
  YE | | | Aden, Sanaa, Marib |
  ZA | | | Johannesburg, Pretoria, Durban, Kapstadt |
  AO | | | Luanda |
  BD | | | Dhaka, Cox's Bazar |
  BI | | | Bujumbura, Gitega |
  BJ | Benin | | |
  BJ | | | Cotonou |
  CI | | | Abidjan |
  CM | | | Yaoundé, Douala |
  DJ | | | Dschibuti, Djibouti |
  JO | | | Amman, Zarqa, Irbid |
  LY | | | Tripolis, Tripoli, Bengasi, Benghazi, Misrata |
  OM | | | Muscat, Maskat, Salalah |
  SD | | | Khartum, Khartoum, Port Sudan, Kassala, Darfur |
  VE | | | Maracaibo, Valencia de Venezuela, San Cristóbal, Táchira, El Helicoide, Ramo Verde, Zulia, Apure |
  VE | | | San Antonio del Táchira |
  VE | | | | sebin, dgcim, saime
  CU | | | Villa Marista, Camagüey, Santiago de Cuba, Guantánamo |
`;
