import type { TalkMessages } from '../nb/index.ts';

export const mail: TalkMessages['mail'] = {
  mentioned: {
    subject: ({ author, thread }) => `${author} has mentioned you in “${thread}”`,
    body: ({ author, thread, excerpt, link }) =>
      `${author} writes in the conversation “${thread}”:\n\n${excerpt}\n\nRead and answer here:\n${link}\n`,
  },
  threadNews: {
    subject: ({ thread }) => `News in the conversation “${thread}”`,
    body: ({ author, thread, link }) =>
      `${author} has written in “${thread}”, a conversation that you follow. If more is said today, you get no more mail about it.\n\nRead on here:\n${link}\n`,
  },
  postRemoved: {
    subject: ({ thread }) => `The school has removed your post in “${thread}”`,
    body: ({ thread, reason, link }) =>
      `The school has removed a post that you wrote in the conversation “${thread}”.\n\nReason: ${reason}\n\nWhere it stood, others see that it has been removed, and why:\n${link}\n\nIf you disagree, you can write to the school.\n`,
  },
  announcement: {
    body: (text, link) => `${text}\n\nYou find the announcement here too:\n${link}\n`,
  },
};
