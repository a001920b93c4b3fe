/** How long a call to Temporal may take: what it could not do then is a durable signal, or left over for the worker. */
export const patienceMs = 5000;
