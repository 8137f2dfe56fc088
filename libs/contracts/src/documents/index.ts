export { asyncapiDocument } from './asyncapi.js';
export { openapiDocument } from './openapi.js';
