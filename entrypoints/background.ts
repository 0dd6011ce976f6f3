import { defineBackground } from 'wxt/utils/define-background';
import { followWithReader, openReaderWhereFollowed } from '../utils/follow-with-reader';
import { onMessage } from '../utils/messages';

export default defineBackground(() => {
  openReaderWhereFollowed((error) => console.error('Broadsheet:', error));
  onMessage('leaveForRelated', async ({ data, sender }) => {
    if (sender.tab?.id !== undefined) await followWithReader(sender.tab.id, data);
  });
});
