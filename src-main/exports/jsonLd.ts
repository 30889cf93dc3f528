import type { Chronicle, WrittenEvent } from './chronicle.ts';
import { placeOf } from './citation.ts';
import { isoAsSharp } from './sharpness.ts';

/** schema.org events, as JSON-LD. Its dates are days, months or years; what is between them stands as `temporalCoverage` in EDTF. */
export function* writeJsonLd(chronicle: Chronicle): Generator<string> {
  const list = {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: chronicle.title,
    numberOfItems: chronicle.events.length,
    itemListElement: chronicle.events.map((event, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: eventOf(event, chronicle),
    })),
  };
  yield `${JSON.stringify(list, null, 2)}\n`;
}

function eventOf(event: WrittenEvent, chronicle: Chronicle): object {
  const { date, source } = event;
  const { first = null, last = null } = date?.interval ?? {};
  const place = placeOf(event, chronicle);
  return {
    '@type': 'Event',
    name: event.title,
    ...(date !== null && first !== null ? { startDate: isoAsSharp(first, date.precision) } : {}),
    ...(date !== null && last !== null ? { endDate: isoAsSharp(last, date.precision) } : {}),
    ...(event.edtf === null ? {} : { temporalCoverage: event.edtf }),
    ...(event.places.length === 0 ? {} : { location: event.places.map((name) => ({ '@type': 'Place', name })) }),
    ...(event.actors.length === 0 ? {} : { about: event.actors.map((name) => ({ '@type': 'Thing', name })) }),
    ...(event.tags.length === 0 ? {} : { keywords: event.tags }),
    ...(event.note === '' ? {} : { description: event.note }),
    ...(source === null
      ? {}
      : {
          subjectOf: { '@type': 'Quotation', text: source.quote, isPartOf: { '@type': 'CreativeWork', name: place } },
        }),
  };
}
