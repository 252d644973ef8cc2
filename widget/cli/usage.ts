/** What was wrong in the way a command was called, and how to mend it. */
export interface Complaint {
  what: string;
  how: string;
}

/** Thrown when a command is called in a way that it cannot work with; it ends with exit code 2. */
export class UsageError extends Error {
  constructor(readonly complaint: Complaint) {
    super(complaint.what);
  }
}
