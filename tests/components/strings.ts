import messages from '../../public/_locales/en/messages.json';
import type { Translate } from '../../utils/translate';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** The English strings as a browser would give them: `fakeBrowser` has no `i18n.getMessage`. */
export const english: Translate = (key, ...substitutions) => {
  const { message, placeholders = {} }: Message = messages[key];
  return message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const content = placeholders[name.toLowerCase()]?.content ?? '';
    return substitutions[Number(content.slice(1)) - 1] ?? '';
  });
};
