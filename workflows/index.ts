export { notice } from './notice/story.ts';
export { onboarding } from './onboarding/story.ts';
