// A failure that crossed from the backend.

/** Thrown by every command that fails: a code of the closed list, worded by `errorText`. */
export class IpcError extends Error {
  readonly code: string;
  readonly args: Record<string, string>;
  readonly fields: readonly string[];
  readonly incident: string | null;

  constructor(given: { code: string; args?: Record<string, string>; fields?: readonly string[]; incident?: string | null }) {
    super(given.code);
    this.name = 'IpcError';
    this.code = given.code;
    this.args = given.args ?? {};
    this.fields = given.fields ?? [];
    this.incident = given.incident ?? null;
  }

  /** What was thrown across the boundary, as an `IpcError` where it is one. */
  static from(thrown: unknown): unknown {
    if (typeof thrown === 'object' && thrown !== null && 'code' in thrown && typeof thrown.code === 'string') {
      return new IpcError(thrown as { code: string });
    }
    return thrown;
  }
}

/** Whether this is the failure of that code. */
export function isCode(error: unknown, code: string): boolean {
  return error instanceof IpcError && error.code === code;
}
