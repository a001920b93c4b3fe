/** Nothing is done, so that all that is measured is what Temporal does around it. */
export const saveStage = async (): Promise<void> => {};
export const sendMail = async (): Promise<void> => {};
