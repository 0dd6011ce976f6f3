import Defuddle from 'defuddle';
import { registerSystem } from './system';

// No `status`: Defuddle has no detection of its own. `parse`, unlike `parseAsync`, asks nothing of the network.
registerSystem('defuddle', {
  run: (document, url) => new Defuddle(document, { url }).parse(),
  read: ({ content, title, author, published }) => ({
    html: content,
    meta: { title, author, date: published },
  }),
});
