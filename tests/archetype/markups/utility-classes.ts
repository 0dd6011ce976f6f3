import type { Story } from '../story';
import { cardStrings, each, escapeHtml, page, strings } from './page';

/** Utility classes only: they say how a thing looks, never what it is. */
export function utilityClasses(story: Story): string {
  const s = strings(story);
  const card = (item: Story['cards'][number]) => {
    const c = cardStrings(item);
    return `<div class="flex flex-col gap-3 rounded-xl border border-gray-200 p-4 hover:shadow-md">
<div class="relative h-40 w-full overflow-hidden rounded-lg"><img class="h-full w-full object-cover" loading="lazy" src="/img/t.webp" alt="${c.title}"></div>
<div class="text-lg font-semibold line-clamp-2">${c.title}</div>
<div class="flex items-center justify-between text-sm text-gray-500"><p class="truncate">${c.source}</p><p class="flex items-center gap-1"><img class="h-4 w-4" src="/img/clock.svg" alt="${s.timeAlt}">${c.time}</p></div>
<div class="mt-2 space-y-2"><ul class="list-disc pl-5 text-xs"><li class="font-medium">${c.source}</li></ul><h2 class="text-base font-bold"><a class="hover:underline" href="${c.path}">${c.title}</a></h2><p class="text-sm leading-6 overflow-hidden max-h-24">${c.text}</p></div>
</div>`;
  };
  return page(story, {
    head: `<link rel="stylesheet" href="/build/app.css">
<meta name="description" content="${escapeHtml(story.paragraphs[0] ?? '')}">`,
    body: `<body class="bg-white text-gray-900 antialiased">
<div class="sticky top-0 z-50 flex h-14 items-center border-b bg-white px-4"><img class="h-6 w-auto" src="/img/logo.svg" alt="${s.logoAlt}"></div>
<div class="mx-auto max-w-3xl px-4 py-6">
<div class="mb-2 text-xs text-gray-400 truncate">${s.title}</div>
<h1 class="text-3xl font-bold leading-tight">${s.title}</h1>
<div class="mt-2 mb-6 flex text-sm text-gray-500"><div class="font-medium text-orange-600">${s.source}</div><div>${s.date}</div></div>
<div class="space-y-4 text-lg leading-8">
${each(story.paragraphs, (paragraph) => `<p class="break-words">${escapeHtml(paragraph)}</p>`)}
</div>
<div class="relative mt-8 overflow-hidden rounded-2xl"><img class="absolute inset-0 h-full w-full" src="/img/orange.webp" alt="${s.aiImageAlt}"><div class="relative p-6"><div class="text-2xl font-bold text-white">${s.aiHeading}</div><div class="text-white/80">${s.aiLine}</div></div></div>
<div class="mt-8"><div class="text-xl font-bold">${s.comments}</div><div class="py-6 text-center text-gray-400">${s.noComments}</div></div>
<div class="mt-8"><div class="mb-4 text-xl font-bold">${s.related}</div><div class="grid grid-cols-1 gap-6">
${each(story.cards, card)}
</div></div>
</div>
<div class="mt-12 bg-gray-900 px-4 py-10 text-center text-white"><div class="text-xs tracking-widest">${s.appKicker}</div><div class="text-2xl font-bold">${s.appHeading}</div><div class="mt-2 text-gray-300">${s.appLine}</div><div class="mt-4 flex justify-center gap-2"><img class="h-10" src="/img/as.svg" alt="${s.appStoreAlt}"><img class="h-10" src="/img/ps.svg" alt="${s.playStoreAlt}"></div></div>
</body>`,
  });
}
