import { isGrpcServiceError, ServiceError } from '@temporalio/client';

/** What gRPC says of a call that failed, if it does: the client's own calls wrap it, the plain ones don't. */
export function grpcCodeOf(error: unknown): number | undefined {
  const said = error instanceof ServiceError ? error.cause : error;
  return isGrpcServiceError(said) ? said.code : undefined;
}
