import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemOf } from './problem.js';

const LARGEST_DROPPED = 33_554_432;

/** Sends `error` as `application/problem+json`. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf(error, request.id);
  const headers = error instanceof Error && 'headers' in error ? (error.headers as object | undefined) : {};
  if (headers !== undefined) void reply.headers(headers as Record<string, string>);
  if (problem.status === 413) letTheRestArrive(request, reply);
  void reply
    .code(problem.status)
    .type('application/problem+json; charset=utf-8')
    .serializer((body: unknown) => JSON.stringify(body))
    .send(problem);
}

// A client that is still sending would find its connection closed instead of reading the answer. What it sends beyond
// the limit is dropped as it comes; beyond this bound the connection is closed all the same.
function letTheRestArrive(request: FastifyRequest, reply: FastifyReply): void {
  if (Number(request.headers['content-length']) <= LARGEST_DROPPED) void reply.removeHeader('connection');
}

/** Answers every error; what is our fault is logged in full, what is the caller's is not. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw error;
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (reply.sent) return;
    sendProblem(error, request, reply);
    if (reply.statusCode >= 500) this.logger.error({ err: error, correlationId: request.id }, undefined);
  }
}
