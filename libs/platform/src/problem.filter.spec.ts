import { BadRequestException, NotFoundException } from '@nestjs/common';
import { Failure } from '@lapwing/contracts';
import { problemOf } from './problem.filter.js';

describe('problems', () => {
  it.each([
    ['a failure that passes', new Failure('locked', { detail: 'The keys are locked.' }), 503, 'locked', null],
    ['a failure that never passes', new Failure('conflict'), 409, 'conflict', null],
    ['a route that does not exist', new NotFoundException('Cannot GET /secret'), 404, 'not_found', null],
    ['a body that is no JSON', new BadRequestException(), 400, 'invalid', null],
    ['a body that is too large', Object.assign(new Error('too large'), { status: 413 }), 413, 'too_large', null],
    ['a status without a code of its own', Object.assign(new Error('teapot'), { status: 418 }), 400, 'invalid', null],
    ['a bug', new TypeError('heron-tuvo of undefined'), 500, 'internal', 'id-7'],
    ['something thrown that is no error', 'heron-tuvo', 500, 'internal', 'id-7'],
  ])('answer %s', (_, error, status, code, instance) => {
    const problem = problemOf(error, 'id-7');
    expect(problem).toMatchObject({ status, code, instance });
    expect(JSON.stringify(problem)).not.toMatch(/heron-tuvo|secret/);
  });
});
