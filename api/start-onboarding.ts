import { WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client';
import { workflowIdFor } from '../contract/ids.ts';
import { onboardingWorkflow, type OnboardingStart } from '../contract/onboarding.ts';
import { dueAttribute, siteAttribute, stageAttribute } from '../contract/search-attributes.ts';
import { withPatience } from './patience.ts';

/** Starts the workflow of a registration; one that runs or ran already is left alone. */
export async function startOnboarding(
  client: Client,
  taskQueue: string,
  start: OnboardingStart,
): Promise<void> {
  try {
    const starting = () =>
      client.workflow.start(onboardingWorkflow, {
        taskQueue,
        workflowId: workflowIdFor(start.registrationId),
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
        workflowIdConflictPolicy: 'USE_EXISTING',
        args: [start],
        staticSummary: 'From sign-up to a customer who may buy',
        typedSearchAttributes: [
          { key: stageAttribute, value: 'verifying' },
          { key: siteAttribute, value: start.siteId },
          { key: dueAttribute, value: new Date(Date.now() + start.policies.verificationExpiresAfterMs) },
        ],
      });
    await withPatience(client, starting);
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
