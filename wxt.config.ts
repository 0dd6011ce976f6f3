import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** What entrypoints/cleaner-parts.ts brings into the page before the cleaner: by module, the part's name. */
const CLEANER_PARTS = [
  [/\/clutter\/kinds(?:\.ts)?$/, 'kinds'],
  [/^@mozilla\/readability$/, 'readability'],
] as const;

const partOf = (id: string): string | undefined => CLEANER_PARTS.find(([module]) => module.test(id))?.[1];

export default defineConfig({
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      if (!entrypoints.some(({ name }) => name === 'cleaner')) return;
      const { build } = config;
      if (!build) throw new Error('No build to leave the parts out of');
      const options = build.rollupOptions;
      // Set, not spread into a new object: in Vite 8 this is another name of `rolldownOptions`, which would win.
      build.rollupOptions = {
        ...options,
        external: (id) => partOf(id) !== undefined,
        output: { ...options?.output, globals: (id) => `broadsheetParts.${partOf(id)}` },
      };
    },
  },
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+R' } },
      'clean-page': { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_cleanPage__' },
    },
    action: { default_title: '__MSG_actionTitle__' },
    // `popover`, and Escape that closes it before the dialog below.
    ...(browser !== 'firefox' && { minimum_chrome_version: '120' }),
    // Nothing but the article's own images is loaded. Without this Firefox would also turn http images into https ones.
    ...(mode === 'production' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' http: https:; base-uri 'none'; form-action 'none'",
      },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'broadsheet@broadsheet.example',
          strict_min_version: '128.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  zip: { excludeSources: ['tests/**'] },
});
