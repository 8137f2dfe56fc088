/** Formal names, adjectives, rulers and further towns of states. */
export const OTHER_NAMES = `
  VE | República Bolivariana de Venezuela | | |
  NI | República de Nicaragua | | |
  TJ | República de Tayikistán | | |
`;
