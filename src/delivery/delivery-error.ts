/** Why an edition was not handed over; the message is for the person who sends it. */
export class DeliveryError extends Error {
  override readonly name: string = 'DeliveryError';
}

/** What was asked for surely did not happen: the service said no, or was never reached. */
export class RefusedError extends DeliveryError {
  override readonly name = 'RefusedError';
  /** Whether it said that it has such a thing already. */
  readonly isConflict: boolean;

  constructor(message: string, isConflict = false) {
    super(message);
    this.isConflict = isConflict;
  }
}

/** Nobody knows whether what was asked for happened: no answer came, or that of a broken service. */
export class UncertainError extends DeliveryError {
  override readonly name = 'UncertainError';
}
