/**
 * A refusal in the words of the API. The clients recognise it by its type; further members (the old item, the
 * reasons of a cancelled transaction) travel beside the message.
 */
export class ApiError extends Error {
  readonly type: string;
  readonly members: object;

  constructor(type: string, message: string, members: object = {}) {
    super(message);
    this.type = type;
    this.members = members;
  }
}

export const invalid = (message: string): ApiError => new ApiError("ValidationException", message);

export const notFound = (message: string): ApiError => new ApiError("ResourceNotFoundException", message);

const isEngineError = (error: unknown): error is { body: { __type: string; message?: string; Message?: string } } =>
  typeof error === "object" && error !== null && "body" in error;

/** The engine's functions return or throw errors of their own shape; here they become ours. */
export const fromEngine = (error: unknown): unknown =>
  isEngineError(error)
    ? new ApiError(error.body.__type.split("#")[1] ?? "", error.body.message ?? error.body.Message ?? "")
    : error;

/** @param error what a check of the engine returned: nothing when all is well */
export const refuseIf = (error: unknown): void => {
  if (error) throw fromEngine(error);
};

const namespaces: Record<string, string> = {
  ValidationException: "com.amazon.coral.validate",
  SerializationException: "com.amazon.coral.service",
  UnknownOperationException: "com.amazon.coral.service",
  MissingAuthenticationTokenException: "com.amazon.coral.service",
};

export const wireBody = (error: ApiError): object => ({
  __type: `${namespaces[error.type] ?? "com.amazonaws.dynamodb.v20120810"}#${error.type}`,
  message: error.message,
  ...error.members,
});
