import { WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client';
import { noticeWorkflow, type NoticeStart } from '../contract/notices.ts';

export type Notices = ReturnType<typeof createNotices>;

/** The only door to the notice workflows. A notice's row is written first; the worker starts what was left over. */
export const createNotices = (client: Client, taskQueue: string) => ({
  async start(noticeId: string): Promise<void> {
    const start: NoticeStart = { noticeId };
    try {
      await client.workflow.start(noticeWorkflow, {
        taskQueue,
        workflowId: noticeId,
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
        workflowIdConflictPolicy: 'USE_EXISTING',
        args: [start],
        staticSummary: 'One mail that no registration waits for',
      });
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
  },
});
