import { defaultPayloadConverter, defineSignal } from '@temporalio/workflow';
import { rawValueTypeInfo, type RawValue } from '@temporalio/common';
import type { MessageName } from '../../contract/messages.ts';

/** Stands for what can't be read; as it is no object, no guard lets it through. */
const unreadable = 'unreadable';

/** More than anybody sends; all but the first mean nothing. */
const inputTypes = Array.from({ length: 100 }, () => rawValueTypeInfo);

/**
 * A signal whose arguments come as they were sent: one that the SDK itself could not decode would fail the workflow
 * task for ever. (It refuses an update like that on its own.)
 */
export const unreadSignal = (name: MessageName) =>
  defineSignal<[RawValue?, ...unknown[]]>(name, { typeInfo: { inputTypes } });

/** What was sent; undefined where nothing was. */
export function read(sent: RawValue | undefined): unknown {
  if (!sent) return undefined;
  try {
    const value = defaultPayloadConverter.fromPayload<unknown>(sent.payload);
    return ArrayBuffer.isView(value) ? unreadable : value;
  } catch {
    return unreadable;
  }
}
